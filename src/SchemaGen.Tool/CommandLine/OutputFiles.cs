using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SchemaGen.Tool.CommandLine;

/// <summary>Checks and writes the files of all commands, with a message for a file that cannot be written.</summary>
internal static class OutputFiles
{
    /// <summary>The error of a full disk: ENOSPC of Linux and macOS, and ERROR_DISK_FULL of Windows as a result code.</summary>
    private static readonly int[] s_diskFull = [28, unchecked((int)0x80070070)];

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Checks the files that a command writes before it begins its work: none is written twice or read as well, and each can be created where it is named.</summary>
    /// <param name="outputs">The paths that are written; null for an option that is not given.</param>
    /// <param name="inputs">The paths that are read; null for an option that is not given. An address among them has no effect, because no output has that path.</param>
    /// <exception cref="UsageException">A file would be overwritten, or cannot be written.</exception>
    public static void Check(IReadOnlyList<string?> outputs, IEnumerable<string?> inputs)
    {
        CheckApart(outputs, inputs);

        foreach (string path in outputs.OfType<string>())
        {
            if (FaultOf(path) is { } fault)
            {
                throw Unwritable(path, fault);
            }
        }
    }

    /// <summary>Checks that a command neither writes to a file that it reads nor writes a file twice.</summary>
    /// <inheritdoc cref="Check"/>
    public static void CheckApart(IEnumerable<string?> outputs, IEnumerable<string?> inputs)
    {
        HashSet<string> taken = inputs.Where(IsGiven).Select(static path => Path.GetFullPath(path!)).ToHashSet(StringComparer.Ordinal);

        if (outputs.FirstOrDefault(path => IsGiven(path) && !taken.Add(Path.GetFullPath(path!))) is { } twice)
        {
            throw new UsageException($"The file '{twice}' would be overwritten, because the command reads it or writes it twice. Choose another file for the output.");
        }
    }

    /// <summary>Checks that a folder exists or can be created.</summary>
    /// <exception cref="UsageException">It cannot, because a part of its path is a file.</exception>
    public static void CheckFolder(string path)
    {
        if (path.Length == 0)
        {
            throw new UsageException("The name of a folder is empty.");
        }

        if (FileAmong(Path.GetFullPath(path)) is { } file)
        {
            throw new UsageException($"The folder '{path}' cannot be created: '{NameOf(file)}' is a file.");
        }
    }

    /// <summary>Writes a file in UTF-8 with line feeds. Folders of its path that do not exist are created.</summary>
    /// <param name="path">The path.</param>
    /// <param name="write">Writes the contents.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write) => Write(path, write, append: false);

    /// <summary>Adds a text to the end of a file.</summary>
    /// <inheritdoc cref="Write(string, Action{TextWriter})"/>
    public static void Append(string path, string text) => Write(path, file => file.Write(text), append: true);

    /// <summary>Writes results to the file that an option names, and a summary to the console; without a file, the results to the console.</summary>
    /// <param name="path">The path; null if the option is not given.</param>
    /// <param name="console">Standard output.</param>
    /// <param name="write">Writes the results.</param>
    /// <param name="summary">The summary.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void WriteResults(string? path, TextWriter console, Action<TextWriter> write, string summary)
    {
        if (path is null)
        {
            write(console);
            return;
        }

        Write(path, write);
        console.WriteLine(summary);
    }

    /// <summary>Creates the exception for a file that cannot be written, or for a folder in which none can be.</summary>
    public static UsageException Unwritable(string path, Exception exception) => Unwritable(path, ReasonOf(exception), exception);

    private static UsageException Unwritable(string path, string reason, Exception? exception = null) => new($"'{path}' cannot be written: {reason}.", exception);

    private static void Write(string path, Action<TextWriter> write, bool append)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var file = new StreamWriter(path, append, s_utf8) { NewLine = "\n" };
            write(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FaultOf(path) is { } fault ? Unwritable(path, fault, e) : Unwritable(path, e);
        }
    }

    /// <summary>Gets the reason why a file cannot be written that is known without an attempt; null if there is none.</summary>
    private static string? FaultOf(string path)
    {
        if (path.Length == 0)
        {
            return "the name of the file is empty";
        }

        string file = Path.GetFullPath(path);

        if (Directory.Exists(file) || Path.EndsInDirectorySeparator(file))
        {
            return "it is a folder. Name a file in it";
        }

        if (Path.GetDirectoryName(file) is { } folder && FileAmong(folder) is { } above)
        {
            return $"'{NameOf(above)}' is a file, not a folder";
        }

        return File.Exists(file) && File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly) ? "it is read-only" : null;
    }

    /// <summary>Gets the path of the file that is in the place of a folder, or of one above it; null if there is none.</summary>
    private static string? FileAmong(string folder)
    {
        string? path = folder;

        while (path is not null && !Directory.Exists(path))
        {
            if (File.Exists(path))
            {
                return path;
            }

            path = Path.GetDirectoryName(path);
        }

        return null;
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "access to it is denied",
        PathTooLongException => "its name is too long",
        IOException when s_diskFull.Contains(exception.HResult) => "the disk is full",
        _ => exception.Message.TrimEnd('.'),
    };

    private static string NameOf(string path) => Path.GetRelativePath(".", path);

    private static bool IsGiven(string? path) => !string.IsNullOrEmpty(path);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SchemaGen.Tool.CommandLine;

/// <summary>Checks the files that a command writes.</summary>
internal static class OutputFiles
{
    /// <summary>Checks that a command neither writes to a file that it reads nor writes a file twice.</summary>
    /// <param name="outputs">The paths that are written; null for an option that is not given.</param>
    /// <param name="inputs">The paths that are read; null for an option that is not given. An address among them has no effect, because no output has that path.</param>
    /// <exception cref="UsageException">A file would be overwritten.</exception>
    public static void CheckApart(IEnumerable<string?> outputs, IEnumerable<string?> inputs)
    {
        HashSet<string> taken = inputs.Where(IsGiven).Select(static path => Path.GetFullPath(path!)).ToHashSet(StringComparer.Ordinal);

        if (outputs.FirstOrDefault(path => IsGiven(path) && !taken.Add(Path.GetFullPath(path!))) is { } twice)
        {
            throw new UsageException($"The file '{twice}' would be overwritten, because the command line names it twice. Choose another file for the output.");
        }
    }

    private static bool IsGiven(string? path) => !string.IsNullOrEmpty(path);
}

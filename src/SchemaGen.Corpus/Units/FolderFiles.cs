using System;
using System.Collections.Generic;
using System.IO;

namespace SchemaGen.Corpus.Units;

/// <summary>Finds the files in a folder and below it. Links are followed, but no file is found twice: a link may lead to a folder above it, or to a file beside it.</summary>
internal sealed class FolderFiles
{
    /// <summary>The number of links in a path that Linux follows.</summary>
    private const int MaxLinks = 40;

    private readonly List<string> _files = [];
    private readonly SortedSet<string> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private FolderFiles()
    {
    }

    /// <summary>Gets the paths of the files, in ordinal order.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Of(string folder)
    {
        var files = new FolderFiles();
        files.AddFolder(folder, RealPathOf(folder));

        // After the folder itself, whose own files have precedence over links to them.
        while (files._links.Min is { } link)
        {
            files._links.Remove(link);
            files.AddLink(link);
        }

        files._files.Sort(StringComparer.Ordinal);
        return files._files;
    }

    private void AddFolder(string folder, string realPath)
    {
        if (!_seen.Add(realPath))
        {
            return;
        }

        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            string path = Path.Join(folder, entry.Name);

            if (entry.LinkTarget is not null)
            {
                _links.Add(path);
            }
            else if (entry is DirectoryInfo)
            {
                AddFolder(path, Path.Join(realPath, entry.Name));
            }
            else
            {
                AddFile(path, Path.Join(realPath, entry.Name));
            }
        }
    }

    private void AddFile(string path, string realPath)
    {
        if (_seen.Add(realPath))
        {
            _files.Add(path);
        }
    }

    /// <remarks>A link without a target is a file that cannot be read, so that it is reported if it is an input.</remarks>
    private void AddLink(string link)
    {
        if (Directory.Exists(link))
        {
            AddFolder(link, RealPathOf(link));
        }
        else
        {
            AddFile(link, TryRealPathOf(link) ?? link);
        }
    }

    /// <summary>Gets the path of the target of a link; null if there is none.</summary>
    private static string? TryRealPathOf(string link)
    {
        try
        {
            return RealPathOf(link);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Gets the path of a file or folder that exists, without links.</summary>
    private static string RealPathOf(string path, int links = 0)
    {
        string real = Path.GetPathRoot(path)!;

        foreach (string step in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Join(real, step);

            if (new FileInfo(real).ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                real = links < MaxLinks ? RealPathOf(target.FullName, links + 1) : throw new IOException($"'{path}' has too many links.");
            }
        }

        return real;
    }
}

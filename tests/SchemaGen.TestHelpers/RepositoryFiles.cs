using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SchemaGen.TestHelpers;

/// <summary>The files of the repository, for tests that read them.</summary>
public static class RepositoryFiles
{
    /// <summary>Reads a file, given by its path from the repository's root, with line feeds at the ends of its lines.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, path)).ReplaceLineEndings("\n");

    /// <summary>Gets the files of a folder and the folders below it, without <c>bin</c> and <c>obj</c>, as paths from the repository's root with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder, string pattern)
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), pattern, SearchOption.AllDirectories)
                .Select(static path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Where(static path => !path.Split('/').Any(static step => step is "bin" or "obj"))
                .Order(StringComparer.Ordinal),
        ];

        // A test over an empty list would always pass.
        return files.Length > 0 ? files : throw new InvalidOperationException($"'{folder}' has no file '{pattern}'.");
    }
}

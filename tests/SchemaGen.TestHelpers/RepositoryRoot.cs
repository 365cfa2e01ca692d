using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace SchemaGen.TestHelpers;

/// <summary>The folder of the solution, for tests that read files of the repository.</summary>
public static class RepositoryRoot
{
    /// <summary>Its full path.</summary>
    public static string Path { get; } = Find();

    private static string Find([CallerFilePath] string sourceFile = "")
    {
        for (DirectoryInfo? folder = new FileInfo(sourceFile).Directory; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SchemaGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No SchemaGen.sln above '{sourceFile}'.");
    }
}

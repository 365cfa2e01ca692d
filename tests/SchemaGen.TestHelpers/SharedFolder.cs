using System;
using System.IO;

namespace SchemaGen.TestHelpers;

/// <summary>Folders of test data that are not part of the repository and may not exist: beside the repository, or in the folder that an environment variable names.</summary>
public static class SharedFolder
{
    /// <summary>The tests of html5lib (<c>SCHEMAGEN_HTML5LIB</c>).</summary>
    public static string Html5Lib { get; } = Find("SCHEMAGEN_HTML5LIB", "html5lib");

    /// <summary>Pages of news sites (<c>SCHEMAGEN_PAGES</c>).</summary>
    public static string Pages { get; } = Find("SCHEMAGEN_PAGES", "pages");

    private static string Find(string variable, string name) =>
        Environment.GetEnvironmentVariable(variable) ?? Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", name));
}

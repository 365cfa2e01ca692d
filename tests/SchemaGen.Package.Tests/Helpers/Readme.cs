using System;
using System.Linq;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The files that the README shows: blocks whose fence names one, as in <c>```csharp Program.cs</c>.</summary>
internal static class Readme
{
    /// <summary>The text of a file.</summary>
    public static string Block(string fileName) =>
        MarkdownSnippets.Parse(RepositoryFiles.Read("README.md"))
            .Single(snippet => snippet.Info.EndsWith(" " + fileName, StringComparison.Ordinal)).Code;
}

using System.Collections.Generic;
using System.IO;

namespace SchemaGen.Tool.Pages;

/// <summary>A page of a folder.</summary>
/// <param name="Name">The path below the folder, with slashes: <c>2024/harbour</c>, <c>2024/harbour.html</c>.</param>
/// <param name="Path">The path of the fixture's folder, or of the file.</param>
/// <param name="IsFixture">Whether the page is a fixture, which names its schema.</param>
internal sealed record FolderPage(string Name, string Path, bool IsFixture)
{
    /// <summary>The paths of the files: the page, or those of a fixture.</summary>
    public IEnumerable<string> Files => IsFixture ? Directory.EnumerateFiles(Path) : [Path];
}

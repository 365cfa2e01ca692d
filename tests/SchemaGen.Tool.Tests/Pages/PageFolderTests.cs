using System;
using System.IO;
using System.Linq;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Tests.Pages;

public sealed class PageFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Find_FixturesAndSavedPages_AreInTheOrderOfTheirNames()
    {
        foreach (string file in new[] { "z.html", "b/fixture.json", "b/page.html", "b/inner/fixture.json", "a/x.HTM", "a/y.html.gz", "a/w.xhtml", "a/notes.txt", "a/data.gz" })
        {
            _folder.Write(file, "{}");
        }

        Assert.Equal(
            ["a/w.xhtml", "a/x.HTM", "a/y.html.gz", "b fixture", "b/inner fixture", "z.html"],
            PageFolder.Find(_folder.Path).Select(static page => page.Name + (page.IsFixture ? " fixture" : "")));
    }

    [Fact]
    public void Find_OneFixtureOrFile_IsItself()
    {
        _folder.Write("b/fixture.json", "{}");
        string file = _folder.Write("c.txt", "<h1>");
        Assert.Equal(new FolderPage("b", _folder["b"], IsFixture: true), Assert.Single(PageFolder.Find(_folder["b"])));
        Assert.Equal(new FolderPage("c.txt", file, IsFixture: false), Assert.Single(PageFolder.Find(file)));
    }

    [Fact]
    public void Find_NothingToRead_IsAnError()
    {
        Assert.Contains("no file or folder", Assert.Throws<UsageException>(() => PageFolder.Find(_folder["none"])).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(_folder["empty"]);
        Assert.Contains("no page in the folder", Assert.Throws<UsageException>(() => PageFolder.Find(_folder["empty"])).Message, StringComparison.Ordinal);
    }
}

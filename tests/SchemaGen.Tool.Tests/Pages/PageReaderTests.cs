using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Tests.Pages;

public sealed class PageReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly UserAssembly _assembly = UserAssembly.Load(typeof(PageReaderTests).Assembly.Location);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TryRead_SavedPage_HasTheSourceOfEachMemberAndNestedMember()
    {
        _folder.Write("a.html", """
            <h1>Harbour</h1>
            <ul><li class=comment><b>Ann</b><i class=score>1</i></li>
            <li class=comment><b>Ben</b><i class=points>2</i><div class=reply><b>Cem</b></div></li></ul>
            """);
        PageReading reading = Read(await ReadAsync("Post"));
        Assert.Equal("Post", reading.Schema.Name);
        Assert.True(reading.Result.Success);
        Assert.Equal(
            ["Comments[0]: 0 0 -1", "Comments[1].Replies[0]: 0 -1 -1", "Comments[1]: 0 1 0", ": 2 0"],
            reading.Schemas.Select(static schema => $"{schema.Path}: {string.Join(' ', schema.FilledBy)}"));
    }

    [Fact]
    public async Task TryRead_HeadThatFillsFirstSources_IsCountedOnce()
    {
        _folder.Write("a.html", "<head><meta property=og:url content=https://x.example/a></head><body><h1>x</h1>");
        PageReading reading = Read(await ReadAsync("Story"));
        Assert.Equal("https://x.example/a", reading.Context.Url!.AbsoluteUri);
        Assert.Single(reading.Schemas);
    }

    [Theory]
    [InlineData("<h1>New</h1>", "Post", true)]
    [InlineData("<body class=old><h2>Old</h2>", "OldPost", true)]
    [InlineData("<body class=old>", "OldPost", false)]
    public async Task TryRead_PageOfACatalog_IsReadByItsLayout(string page, string schema, bool success)
    {
        _folder.Write("a.html", "<link rel=canonical href=https://www.posts.example/harbour>" + page);
        PageReading reading = Read(await ReadAsync(schema: null));
        Assert.Equal((schema, success), (reading.Schema.Name, reading.Result.Success));
        Assert.Equal(schema, Assert.Single(reading.Schemas).Schema.Name);
    }

    [Theory]
    [InlineData("<h1>x</h1>", "states no address")]
    [InlineData("<link rel=canonical href=https://other.example/x>", "has a route for the page's address 'https://other.example/x'")]
    public async Task TryRead_PageThatNoCatalogKnows_HasTheReason(string page, string reason)
    {
        _folder.Write("a.html", page);
        Assert.Contains(reason, (await ReadAsync(schema: null)).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryRead_Fixture_IsReadByItsOwnSchemaInItsContext()
    {
        _folder.Write("a/page.html", "<h1>Old</h1>");
        _folder.Write("a/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", "url": "https://x.example/", "capturedAt": "2024-01-01T00:00:00Z" }""");
        PageReading reading = Read(await ReadAsync("Post"));
        Assert.Equal(("Story", "https://x.example/", 2024), (reading.Schema.Name, reading.Context.Url!.AbsoluteUri, reading.Context.CapturedAt!.Value.Year));
        File.Delete(_folder["a/page.html"]);
        Assert.Contains("'a' cannot be read", (await ReadAsync("Post")).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TryRead_BinaryFile_HasAResultWithoutSchemas()
    {
        File.WriteAllBytes(_folder["a.html"], [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37, 0x00]);
        PageReading reading = Read(await ReadAsync("Post"));
        Assert.Equal(HtmlIssueKind.Invalid, Assert.Single(reading.Result.Issues).Kind);
        Assert.Empty(reading.Schemas);
    }

    [Fact]
    public async Task ReadAll_SeveralPages_GivesEachOneItsOutcome()
    {
        _folder.Write("a.html", "<h1>A</h1>");
        _folder.Write("b/fixture.json", "{");
        _folder.Write("c.html", "<h1>C</h1>");
        IReadOnlyList<FolderPage> pages = PageFolder.Find(_folder.Path);
        var outcomes = new PageOutcome[pages.Count];
        await new PageReader(_assembly, "Post").ReadAllAsync(pages, (i, outcome) => outcomes[i] = outcome, TestContext.Current.CancellationToken);
        Assert.Equal([true, false, true], outcomes.Select(static outcome => outcome.Reading is not null));
        Assert.Contains("cannot be opened", outcomes[1].Failure, StringComparison.Ordinal);
        Assert.Throws<UsageException>(() => new PageReader(_assembly, "Nothing"));
    }

    private static PageReading Read(PageOutcome outcome)
    {
        Assert.Null(outcome.Failure);
        return outcome.Reading!;
    }

    private Task<PageOutcome> ReadAsync(string? schema) =>
        new PageReader(_assembly, schema).TryReadAsync(Assert.Single(PageFolder.Find(_folder.Path)), TestContext.Current.CancellationToken);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Schemas with unusual names, and with code that does not end as it should.</summary>
public sealed class HostileSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_CodeThatDoesNotReturn_LosesOnlyItsPage()
    {
        string input = _folder.Write("a.warc", new ArchiveBuilder()
            .AddPage("https://stuck.example/1", ArchiveBuilder.Page("Free"))
            .AddPage("https://stuck.example/2", ArchiveBuilder.Page("Stuck"))
            .AddPage("https://stuck.example/3", ArchiveBuilder.Page("Free"))
            .ToArray());
        // With one thread, which another one has to replace.
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], new ExtractOptions { Workers = 1, Limits = new HtmlLimits { MaxDuration = TimeSpan.FromSeconds(5) } }, input)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal((3, 2, 1), (manifest.Records, manifest.Rows, manifest.Failures));
        Assert.Equal(["https://stuck.example/2", "stuck", "LimitReached"], DuckDb.Query($"SELECT url, \"table\", issues[1].kind FROM '{_folder["out"]}/failures/*.parquet'").Single());
    }

    [Fact]
    public async Task Run_NamesThatAreEqualInSnakeCase_GiveTablesOfTheirOwn()
    {
        string input = _folder.Write("a.warc", new ArchiveBuilder()
            .AddPage("https://clash.example/news-site/item", "<h1>1</h1><h2>b</h2>")
            .AddPage("https://clash.example/news/site-item", "<h1>2</h1>")
            .AddPage("https://clash.example/other/item", "<h1>3</h1>")
            .AddPage("https://clash.example/other/site-item", "<h1>4</h1>")
            .AddPage("https://clash.example/units", "<dl><dt>a</dt><dd>2024-03-01T10:30:00+05:30</dd></dl>")
            .ToArray());
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], null, input);
        Assert.Equal((5, 5), (manifest.Records, manifest.Rows));
        Assert.Equal(5, manifest.Tables.Count);
        Assert.All(manifest.Tables, static table => Assert.Equal(1, table.Value.Rows));
        Assert.All(manifest.FillRates.SelectMany(static table => table.Value), static rate => Assert.Equal(1, rate.Value));
        string item = manifest.Tables.Single(static table => table.Value.Fields.Count == 3).Key;
        Assert.Equal(["html_text", "html_text_2", "url_2"], manifest.FillRates[item].Keys);
        Assert.Equal(["1", "b", "1"], DuckDb.Query($"SELECT html_text, html_text_2, url_2 FROM '{_folder["out"]}/{item}/*.parquet'").Single());
        // Dates of a dictionary keep their zone.
        Assert.Equal(["2024-03-01 05:00:00+00", 330], DuckDb.Query($"SELECT dates['a'].time::VARCHAR, dates['a'].offset FROM '{_folder["out"]}/units/*.parquet'").Single());
    }

    [Fact]
    public async Task Run_NumberThatIsRounded_IsCountedAmongTheIssues()
    {
        string page = CorpusFixture.Article(1).Replace("1.250000001", "1.2500000011", StringComparison.Ordinal);
        string input = _folder.Write("a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", page).ToArray());
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], null, input);
        Assert.Equal(new KeyValuePair<string, long>("Rounded", 1), Assert.Single(manifest.Issues));
    }

    [Fact]
    public async Task Extract_PageSizeAboveTheLimitOfTheLibrary_Applies()
    {
        string page = ArchiveBuilder.Page("Large").Replace("<article>", $"<!--{new string('x', 65 << 20)}--><article>", StringComparison.Ordinal);
        string input = _folder.Write("a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", page, hasDigest: false).ToArray());
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", input, "--to", _folder["out"], "--page-size", "70", .. ToolProcess.Schemas]);
        Assert.Equal(0, exitCode);
        Assert.Contains("1 row, 0 failures", text, StringComparison.Ordinal);
    }
}

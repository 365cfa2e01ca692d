using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Units from archives to tables.</summary>
public sealed class UnitRunnerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Run_ValuesOfAllTypes_AreReadByDuckDb()
    {
        ArchiveBuilder archive = new ArchiveBuilder(Compression.Gzip).AddArticles(50);
        string input = _folder.Write("in/a.warc.gz", archive.ToArray());
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], null, input);
        Assert.Equal((50, 50, 0), (manifest.Records, manifest.Rows, manifest.Failures));
        string table = $"'{_folder["out"]}/article/*.parquet'";

        Assert.Equal(50L, DuckDb.Scalar($"SELECT count(DISTINCT url) FROM {table}"));
        object?[] row = DuckDb.Query($"""
            SELECT title, id, url, url_2, captured_at::VARCHAR, warc.file, warc."offset" = {archive.Offsets[7]}, warc.record_id LIKE '<urn:uuid:%',
                published_at::VARCHAR, published_at_offset, "local"::VARCHAR, "day"::VARCHAR, clock::VARCHAR, length, price::VARCHAR, score, votes, paid, desk,
                to_json(tags)::VARCHAR, to_json(authors)::VARCHAR, facts['words'], len(times), times[1].offset, to_json(comments)::VARCHAR,
                body.text, body.word_count, body.sections[1].paragraphs[2], body.figures[1].caption, len(issues), source_of_title, source_of_published_at
            FROM {table} WHERE id = 7
            """).Single();
        Assert.Equal(
        [
            "Artikel 7 – مقال", 7L, "https://news.example/articles/7", "https://news.example/articles/7", "2024-02-03 04:05:06+00", "a.warc.gz", true, true,
            "2024-03-08 09:30:00.123456+00", 60, "2024-03-01 08:15:00", "2024-02-29", "23:59:58", 5_400_000_000L, "7.250000001", 0.875, ulong.MaxValue, true, "Sports",
            """["a","b7"]""", """[{"name":"Anna","articles":7},{"name":"Bob","articles":null}]""", 7, 1L, 60,
            """[{"text":"first","replies":["{\"text\":\"second\",\"replies\":[{\"text\":\"third\",\"replies\":[]}]}"]}]""",
            "Summary 7.\n\nHeading\n\nFirst paragraph.\n\nSecond paragraph.", 7, "Second paragraph.", "Caption", 0L, "[Css(\"h1\")]", "[Css(\"time\", Attr = \"datetime\")]",
        ], row);
        Assert.Equal(1L, DuckDb.Scalar($"SELECT count(*) FROM {table} WHERE published_at >= TIMESTAMPTZ '2024-03-28' AND published_at < TIMESTAMPTZ '2024-03-29'"));
    }

    [Fact]
    public async Task Queries_OfTheDocumentation_GiveRows()
    {
        string input = _folder.Write("in/a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", CorpusFixture.Article(1)).AddPage("https://news.example/articles/2", "<h1>No date</h1>").ToArray());
        await CorpusFixture.RunAsync(_folder["tables"], null, input);
        await CorpusFixture.RunAsync(_folder["lines"], new ExtractOptions { Format = OutputFormat.JsonLines }, input);
        MarkdownSnippet[] queries = [.. MarkdownSnippets.Parse(RepositoryFiles.Read("docs/corpus.md")).Where(static snippet => snippet.Language == "sql")];
        Assert.Equal(3, queries.Length);

        object?[] row = Query(queries[0], "tables").Single();
        Assert.Equal(["Artikel 1 – مقال", "a, b1", "https://news.example/articles/1"], [row[0], row[2], row[3]]);
        Assert.Equal(["Artikel 1 – مقال", "No date"], Query(queries[1], "tables").Select(static row => row[0]).Order());
        Assert.All(Query(queries[1], "tables"), row => Assert.Equal(input, row[1]));

        // The query of JSON Lines gives the values of the one of Parquet.
        object?[] line = Query(queries[2], "lines").Single(static row => (string?)row[0] != "No date");
        Assert.Equal([row[0], row[1], 1.250000001m], line);

        List<object?[]> Query(MarkdownSnippet query, string folder) => [.. DuckDb.Query(query.Code.Replace("'tables/", $"'{_folder[folder]}/", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Run_EachRecord_IsCountedOnce()
    {
        byte[] bytes = new ArchiveBuilder()
            .Add(ArchiveBuilder.Record("warcinfo", null, "a: b\r\n"u8.ToArray()))
            .AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One"))
            .AddPage("https://news.example/articles/2", "<p>no title</p>")
            .AddPage("https://news.example/videos/x", "<h1>Broken</h1>")
            .AddPage("https://news.example/videos/y", "<h1>Whole</h1>")
            .AddPage("https://other.example/articles/2", ArchiveBuilder.Page("Other"))
            .AddPage("https://news.example/articles/3", ArchiveBuilder.Page("Cut"), "WARC-Truncated: length\r\n")
            .Add(ArchiveBuilder.Record("response", "https://news.example/articles/4", ArchiveBuilder.Http("x", status: "404 Not Found")))
            .Add(ArchiveBuilder.Record("response", "https://news.example/articles/5", ArchiveBuilder.Http("x", "image/png")))
            .Add(ArchiveBuilder.Record("response", "https://news.example/articles/6", ArchiveBuilder.Http("<h1>x</h1>"), "WARC-Block-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n", hasDigest: false))
            .Add(ArchiveBuilder.Record("response", "https://news.example/articles/7", new byte[3 << 20]))
            .Add("garbage\r\n\r\n"u8.ToArray())
            .AddPage("https://news.example/articles/8", ArchiveBuilder.Page("Eight"))
            .ToArray();
        string input = _folder.Write("in/a.warc", [.. bytes, .. "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 100\r\n\r\nabc"u8]);
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], new ExtractOptions { MaxPageBytes = 1 << 20 }, input);

        Assert.Equal(
            "damaged 2, digest_mismatch 1, http_status 1, no_route 1, not_a_page 1, not_html 1, too_large 1, truncated 1",
            string.Join(", ", manifest.Skipped.Select(static skipped => $"{skipped.Key} {skipped.Value}")));
        Assert.Equal((14, 3, 2), (manifest.Records, manifest.Rows, manifest.Failures));
        Assert.Equal(manifest.Records, manifest.Rows + manifest.Failures + manifest.Skipped.Values.Sum());
        Assert.Equal(bytes.Length + 57, manifest.InputBytes);
        Assert.Equal("Exception 1, Missing 1", string.Join(", ", manifest.Issues.Select(static issue => $"{issue.Key} {issue.Value}")));
        Assert.Equal(1, manifest.FillRates["article"]["title"]);
        Assert.Equal(0, manifest.FillRates["article"]["desk"]);

        UnitReport report = JsonSerializer.Deserialize(await File.ReadAllBytesAsync(Directory.GetFiles(_folder["out/_units"]).Single()), CorpusJsonContext.Default.UnitReport)!;
        Assert.Equal(["https://other.example/articles/2"], report.UnroutedAddresses);
        Assert.Equal(2, report.Damage.Count);
        Assert.All(report.Damage, static damage => Assert.StartsWith("a.warc at ", damage, StringComparison.Ordinal));

        List<object?[]> failures = DuckDb.Query($"SELECT url, \"table\", issues[1].kind, issues[1].message FROM '{_folder["out"]}/failures/*.parquet' ORDER BY url");
        Assert.Equal(["https://news.example/articles/2", "article", "Missing"], failures[0][..3]);
        Assert.Equal(["https://news.example/videos/x", "video", "Exception", "InvalidOperationException: The code of the user failed."], failures[1]);
    }

    [Theory]
    [InlineData(OutputFormat.Parquet)]
    [InlineData(OutputFormat.JsonLines)]
    [InlineData(OutputFormat.JsonLinesZstd)]
    public async Task Run_TwiceWithOtherThreads_GivesTheSameBytes(OutputFormat format)
    {
        var archive = new ArchiveBuilder(Compression.Zstd);

        for (int i = 0; i < 300; i++)
        {
            archive.AddPage(FormattableString.Invariant($"https://news.example/articles/{i}"), i % 9 == 0 ? "<p>none</p>" : CorpusFixture.Article(i));
        }

        string input = _folder.Write("in/a.warc.zst", archive.ToArray());
        await CorpusFixture.RunAsync(_folder["one"], new ExtractOptions { Format = format, Workers = 1, RowGroupBytes = 100_000 }, input);
        await CorpusFixture.RunAsync(_folder["two"], new ExtractOptions { Format = format, Workers = 7, RowGroupBytes = 100_000 }, input);

        SortedDictionary<string, string> files = CorpusFixture.FilesOf(_folder["one"]);
        Assert.Equal(5, files.Count);
        Assert.Equal(files, CorpusFixture.FilesOf(_folder["two"]));
        string parts = format == OutputFormat.Parquet ? "read_parquet" : "read_json_auto";
        string extension = format switch { OutputFormat.Parquet => "parquet", OutputFormat.JsonLines => "jsonl", _ => "jsonl.zst" };
        Assert.Equal(266L, DuckDb.Scalar($"SELECT count(*) FROM {parts}('{_folder["one"]}/article/*.{extension}') WHERE body.word_count = 7 AND url LIKE 'https://news.example/%'"));
    }

    [Fact]
    public async Task Run_ManyRows_AreWrittenInGroupsInTheOrderOfTheArchive()
    {
        string input = _folder.Write("in/a.warc.gz", new ArchiveBuilder(Compression.Gzip).AddArticles(200).ToArray());
        await CorpusFixture.RunAsync(_folder["out"], new ExtractOptions { RowGroupBytes = 20_000 }, input);
        string part = Directory.GetFiles(_folder["out/article"]).Single();
        Assert.InRange((long)DuckDb.Scalar($"SELECT count(DISTINCT row_group_id) FROM parquet_metadata('{part}')")!, 5, 100);
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => (object)(long)i), DuckDb.Query($"SELECT id FROM '{part}'").Select(static row => row[0]));
    }

    [Fact]
    public async Task Run_FolderOfPages_TakesAddressesFromPages()
    {
        _folder.Write("in/b.html", Encoding.UTF8.GetBytes("<link rel=canonical href=https://news.example/articles/2><h1>B</h1>"));
        _folder.Write("in/sub/a.html.gz", ArchiveBuilder.Gzip(Encoding.UTF8.GetBytes("<link rel=canonical href=https://news.example/articles/1><h1>A</h1>")));
        _folder.Write("in/c.htm", Encoding.UTF8.GetBytes("<h1>C</h1>"));
        _folder.Write("in/d.html.gz", ArchiveBuilder.Gzip(new byte[100_000])[..50]);
        _folder.Write("in/notes.txt", [1]);
        var options = new ExtractOptions { AddressFinder = static async (page, token) => (await new StreamReader(page).ReadToEndAsync(token)).Split('=', '>') is ["<link rel", _, var url, ..] ? new Uri(url) : null };
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], options, _folder["in"]);

        Assert.Equal("no_route 1, truncated 1", string.Join(", ", manifest.Skipped.Select(static skipped => $"{skipped.Key} {skipped.Value}")));
        Assert.Equal(["A", "B"], DuckDb.Query($"SELECT title FROM '{_folder["out"]}/article/*.parquet' ORDER BY title").Select(static row => row[0]));
    }

    [Fact]
    public async Task Run_InputThatIsMissing_DoesNotEndTheOthers()
    {
        string good = _folder.Write("in/a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One")).ToArray());
        using var store = new FolderPartStore(_folder["out"]);
        CorpusManifest manifest = await CorpusFixture.RunAsync(store, null, [new CorpusUnit("missing", UnitKind.Archive, [_folder["in/b.warc"]]), .. UnitPlanner.Plan([good])], CancellationToken.None);
        Assert.Equal((1, 1), (manifest.Units, manifest.Rows));
        Assert.Equal("missing", manifest.FailedUnits.Single().Key);
    }

    [Fact]
    public async Task FindReport_OtherOptions_IsAnError()
    {
        string input = _folder.Write("in/a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One")).ToArray());
        await CorpusFixture.RunAsync(_folder["out"], null, input);
        CorpusManifest again = await CorpusFixture.RunAsync(_folder["out"], null, input);
        Assert.Equal(1, again.Rows);
        CorpusException e = await Assert.ThrowsAsync<CorpusException>(() => CorpusFixture.RunAsync(_folder["out"], new ExtractOptions { MaxPageBytes = 1 << 20 }, input));
        Assert.Contains("other schemas or options", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_LeavesNothingOfTheUnit()
    {
        string input = _folder.Write("in/a.warc", new ArchiveBuilder().AddArticles(2000).ToArray());

        using (var store = new FolderPartStore(_folder["out"]))
        {
            using var cancellation = new CancellationTokenSource();
            using UnitRunner runner = CorpusFixture.CreateRunner(store);
            Task<UnitReport> run = runner.RunAsync(UnitPlanner.Plan([input]).Single(), cancellation.Token);

            while (runner.Counters.Rows == 0)
            {
                await Task.Delay(1);
            }

            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }

        Assert.Empty(Directory.GetFiles(_folder["out"], "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Run_PageBeyondItsTime_IsAFailure()
    {
        string html = "<article>" + string.Concat(Enumerable.Repeat("<div><p>text</p></div>", 200_000));
        string input = _folder.Write("in/a.warc", new ArchiveBuilder().AddPage("https://news.example/articles/1", html).AddPage("https://news.example/articles/2", ArchiveBuilder.Page("Two")).ToArray());
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], new ExtractOptions { Limits = new HtmlLimits { MaxDuration = TimeSpan.FromMilliseconds(2) } }, input);
        Assert.Equal("LimitReached", DuckDb.Scalar($"SELECT issues[1].kind FROM '{_folder["out"]}/failures/*.parquet' WHERE url LIKE '%/1'"));
        Assert.Equal(2, manifest.Records);
    }
}

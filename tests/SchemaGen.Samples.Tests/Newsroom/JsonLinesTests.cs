using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary><c>--jsonl</c>.</summary>
public class JsonLinesTests
{
    private const string Expected = """
        {"id":"apnews-ferry.html","url":"https://apnews.com/article/harbor-ferry-electric-0123456789abcdef","title":"A harbor town switches its ferry to batteries","authors":["RUTH ALDER"],"published":"2026-03-05T09:15:00+00:00","topics":["Ferries","Batteries"],"body":["PORT ALDER (AP) — The oldest ferry of Port Alder left the quay without a sound on Thursday.","Its diesel engine was replaced by batteries over the winter, and the timetable stays as it was.","A full charge lasts for nine crossings.","Quiet mornings","People on the hill say that they miss the whistle.","AP writer Tom Birch in Port Alder contributed to this report."]}
        {"id":"cnbc-bakery.html","url":"https://www.cnbc.com/2026/03/04/bakery-chain-sells-its-ovens.html","title":"A bakery chain sells its ovens","authors":["Nora Quill"],"published":"2026-03-04T11:30:00+00:00","topics":["Food","Bread, rolls and pastry"],"body":["Three Rivers Bakery will close its own bakehouse in June.","The shops will sell bread from a mill in the valley.","What happens to the ovens","They are heavy, says the owner, and cheap.","The ovens by age"]}
        {"id":"foxnews-parade.html","url":"https://www.foxnews.com/us/kite-parade-returns-beach","title":"Kite parade returns to the beach","authors":["Ada Moss"],"published":"2026-03-06T07:05:00-05:00","topics":["kites","beach"],"body":["Two hundred kites are expected on Sunday","The kite parade of Long Sands is back after two years.","Long Sands will close its beach road at noon.","HOW TO TAKE PART","Bring a kite.","Come before noon."]}
        {"id":"freebeacon-library.html","url":"https://freebeacon.com/culture/library-forgives-all-late-fees/","title":"Library Forgives All Late Fees","authors":["Max Heron"],"published":"2026-03-03T16:45:00+00:00","topics":["Libraries","Fees"],"body":["The library of Stone Bridge forgave all late fees on Tuesday.","One reader returned an atlas that was due in 1974:","\"I was not finished with it.\"","The atlas is available again."]}
        {"id":"latimes-letters.html","url":"https://www.latimes.com/opinion/story/2026-03-07/letters-to-the-editor-trees","title":"Letters: Readers defend the old trees","authors":["Los Angeles Times"],"published":"2026-03-07T12:00:28.596+00:00","topics":[],"body":["The fig trees of our street are older than the street.","Ina Fuller","Pasadena","Shade is a service","Whoever waits for a bus in August knows what a tree is for.","Leo Park","Glendale"]}
        {"id":"latimes-market.html","url":"https://www.latimes.com/business/story/2026-03-02/flower-market-stays-downtown","title":"The flower market stays downtown","authors":["Iris Vale"],"published":"2026-03-02T11:00:29.483+00:00","topics":["Flowers"],"body":["The flower market will not move after all.","Nobody buys roses at a freeway exit.","— Iris Vale’s neighbor","An early start","Trucks arrive at 2 a.m., as they have since 1921."]}
        {"id":"occupydemocrats-bus.html","url":"https://occupydemocrats.com/2026/03/01/night-bus-the-council-votes-again/","title":"NIGHT BUS: The council votes again","authors":["Jude Lark"],"published":"2026-03-01T22:17:46+00:00","topics":["Buses","Council"],"body":["The council of Fern Hill votes on the night bus for the third time.","“We ask until the answer is yes,” the chair said.","The night bus would have helped tonight. — Fern Hill Riders (@fernhillriders) March 1, 2026","The vote is on Friday."]}
        {"id":"reuters-copper.html","url":"https://www.reuters.com/markets/commodities/copper-smelter-restarts-after-flood-2026-03-06/","title":"Copper smelter restarts after flood","authors":["Reuters"],"published":"2026-03-06T12:45:52+00:00","topics":["Markets","Commodities"],"body":["March 6 (Reuters) - A copper smelter restarted on Friday after a flood.","Shares of its owner (OWNR.L) rose 2%.","OUTLOOK","Full output is expected in a week.","Reporting by Ana Reed; Editing by Paul Stone"]}
        {"id":"thegatewaypundit-snow.html","url":"https://www.thegatewaypundit.com/2026/03/snow-closes-pass-day/","title":"Snow Closes the Pass for a Day","authors":["Owen Hart"],"published":"2026-03-02T04:20:17+00:00","topics":[],"body":["Snow closed the pass above Elk Lake on Sunday.","The plow is on its way.","It will take until noon.","The road was open again on Monday."]}

        """;

    [Fact]
    public async Task JsonLines_BundledPages_AreTheExpectedLines()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "out.jsonl");
        (await NewsroomProgram.RunAsync("--jsonl", path)).Succeeded();
        Assert.Equal(Expected.ReplaceLineEndings("\n"), File.ReadAllText(path));
    }

    [Fact]
    public async Task JsonLines_OtherCultureAndTimeZone_IsTheSame()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "out.jsonl");
        var environment = new Dictionary<string, string> { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" };
        (await NewsroomProgram.RunAsync(environment, "--jsonl", path)).Succeeded();
        Assert.Equal(Expected.ReplaceLineEndings("\n"), File.ReadAllText(path));
    }

    [Fact]
    public async Task JsonLines_CompressedPages_AreReadAsUncompressedOnes()
    {
        using var folder = new TemporaryFolder();

        foreach (string page in Directory.GetFiles(NewsroomProgram.Pages, "*.html"))
        {
            await using var file = new GZipStream(File.Create(Path.Combine(folder.Path, Path.GetFileName(page) + ".gz")), CompressionLevel.Fastest);
            await file.WriteAsync(File.ReadAllBytes(page));
        }

        folder.Write("urls.json", File.ReadAllText(Path.Combine(NewsroomProgram.Pages, "urls.json")).Replace(".html\"", ".html.gz\"", StringComparison.Ordinal));
        string path = Path.Combine(folder.Path, "out.jsonl");
        (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path)).Succeeded();
        Assert.Equal(Expected.ReplaceLineEndings("\n"), File.ReadAllText(path).Replace(".html.gz\"", ".html\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task JsonLines_PagesOfDifferentLengthsInParallel_AreInTheOrderOfNames(string parallelism)
    {
        using var folder = new TemporaryFolder();
        string[] names = [.. Enumerable.Range(0, 150).Select(static i => $"{i:000}.html")];

        foreach ((int index, string name) in names.Index())
        {
            // Every seventh page takes much longer than those after it.
            folder.Write(name, NewsroomProgram.Page(name, index % 7 == 0 ? 5_000 : 1));
        }

        string path = Path.Combine(folder.Path, "out.jsonl");
        (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path, "--parallel", parallelism)).Succeeded();
        JsonObject[] lines = NewsroomProgram.Lines(path);
        Assert.Equal(names, lines.Select(static line => (string)line["id"]!));
        Assert.All(lines, static line => Assert.Equal((string)line["id"]!, (string)line["title"]!));
    }

    [Fact]
    public async Task JsonLines_MorePagesThanABatch_AreAllReadInTheOrderOfNames()
    {
        const int Pages = 10_050;
        const string Address = "https://freebeacon.com/from-urls/";
        using var folder = new TemporaryFolder();
        using var output = new TemporaryFolder();
        string page = output.Write("page", NewsroomProgram.Page("short"));
        string[] names = [.. Enumerable.Range(0, Pages).Select(static i => $"{i:00000}.html")];

        foreach (string name in names)
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, name), page);
        }

        folder.Write("urls.json", $$"""{ "{{names[0]}}": "{{Address}}", "{{names[^1]}}": "{{Address}}" }""");
        string path = Path.Combine(output.Path, "out.jsonl");
        (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path)).Succeeded();
        JsonObject[] lines = NewsroomProgram.Lines(path);
        Assert.Equal(names, lines.Select(static line => (string)line["id"]!));
        Assert.Equal([0, Pages - 1], lines.Index().Where(static line => (string?)line.Item["url"] == Address).Select(static line => line.Index));
    }

    [Fact]
    public async Task JsonLines_BadPagesAmongGoodOnes_HaveErrorsAndDoNotStopTheRun()
    {
        using var folder = new TemporaryFolder();
        string good = NewsroomProgram.Page("good");
        folder.Write("a-good.html", good);
        folder.Write("b-empty.html", string.Empty);
        folder.Write("c-image.html", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
        File.WriteAllText(Path.Combine(folder.Path, "d-text.html.gz"), good);
        byte[] compressed = Compress(NewsroomProgram.Page("cut", 2_000));
        File.WriteAllBytes(Path.Combine(folder.Path, "e-cut.html.gz"), compressed[..(compressed.Length / 2)]);
        folder.Write("f-other.html", good.Replace("freebeacon.com", "news.example", StringComparison.Ordinal));
        folder.Write("g-untitled.html", good.Replace("og:title", "og:type", StringComparison.Ordinal));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "h-gone.html"), Path.Combine(folder.Path, "no-such-file"));
        folder.Write("i-good.html", good);
        folder.Write("notes.txt", "no page");
        Directory.CreateDirectory(Path.Combine(folder.Path, "j-folder.html"));

        string path = Path.Combine(folder.Path, "out.jsonl");
        SampleResult result = await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path);
        JsonObject[] lines = NewsroomProgram.Lines(path);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["a-good.html", "b-empty.html", "c-image.html", "d-text.html.gz", "e-cut.html.gz", "f-other.html", "g-untitled.html", "h-gone.html", "i-good.html"],
            lines.Select(static line => (string)line["id"]!));
        Assert.All([lines[0], lines[^1]], static line => Assert.Equal("good", (string)line["title"]!));

        string[] errors = [.. lines[1..^1].Select(static line => (string)line["error"]!)];
        Assert.Contains("neither og:url nor a canonical link", errors[0], StringComparison.Ordinal);
        Assert.Contains("The page is not HTML", errors[1], StringComparison.Ordinal);
        Assert.Equal("The file cannot be decompressed.", errors[2]);
        Assert.Equal("The file cannot be decompressed.", errors[3]);
        Assert.Equal("The catalog has no publisher for the address https://news.example/a/good/.", errors[4]);
        Assert.Contains("Title has no value", errors[5], StringComparison.Ordinal);
        Assert.Contains("The file cannot be read", errors[6], StringComparison.Ordinal);

        // Each error is also a line of standard error, in the same order.
        Assert.Equal(lines[1..^1].Select(static line => $"{line["id"]}: error: {line["error"]}"), result.ErrorLines);
    }

    private static byte[] Compress(string text)
    {
        using var bytes = new MemoryStream();

        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}

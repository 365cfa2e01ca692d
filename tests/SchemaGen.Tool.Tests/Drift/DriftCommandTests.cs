using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Storage;

namespace SchemaGen.Tool.Tests.Drift;

public sealed class DriftCommandTests : IDisposable
{
    private const string Page = "<meta property=og:title content=Harbour><h1 class=title>Harbour</h1><ul><li class=comment><b>Ann</b><i class=score>1</i></ul>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Drift_SamePages_FindsNothing()
    {
        WritePages(10, Page);
        ToolRun accepted = await DriftAsync("--accept");
        Assert.Equal((0, "10 pages: the baseline is written.\n", ""), (accepted.ExitCode, accepted.Output, accepted.Error));
        string baseline = File.ReadAllText(_folder["drift.json"]);
        ToolRun run = await DriftAsync();
        Assert.Equal((0, "10 pages: no drift.\n", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(0, (await DriftAsync("--accept")).ExitCode);
        Assert.Equal(baseline, File.ReadAllText(_folder["drift.json"]));
    }

    [Fact]
    public async Task Drift_RenamedClasses_NamesExactlyTheSourcesThatBroke()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        WritePages(10, Page.Replace("class=title", "class=headline", StringComparison.Ordinal).Replace("class=score", "class=points", StringComparison.Ordinal));
        ToolRun run = await DriftAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            SchemaGen.Tool.Tests.Schemas.Post:
              Title: [Css("h1.title")] fell: it gives a value on 0 of 10 pages, before on 10 of 10.
                p = 2.2e-5; not on 00.html, 01.html, 02.html, …
              Comments[].Score: [Css("i.score")] fell: it gives a value on 0 of 10 pages, before on 10 of 10.
                p = 2.2e-5; not on 00.html, 01.html, 02.html, …
              Comments[].Score: [Css("i.points")] took over: it fills the member on 10 of 10 pages, before on 0 of 10.
                p = 2.2e-5; on 00.html, 01.html, 02.html, …
            10 pages: 2 sources fell, 1 fallback took over.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Drift_RequiredMemberGone_NamesTheIssueToo()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        WritePages(10, "<h2>Harbour</h2>");
        ToolRun run = await DriftAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  Title is empty on 10 of 10 pages, before on 0 of 10.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Title: a new error Missing on 10 of 10 pages.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Comments: [Css(\"li.comment\")] fell", run.Output, StringComparison.Ordinal);
        // Without comments, their members are not read: they did not fall.
        Assert.DoesNotContain("Comments[]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_History_HasALineForEachRun()
    {
        WritePages(10, Page);
        await DriftAsync("--accept", "--history", _folder["history.jsonl"]);
        WritePages(10, "<h1>Harbour</h1>");
        await DriftAsync("--history", _folder["history.jsonl"]);
        DriftRun[] runs = [.. DriftHistory.Read(_folder["history.jsonl"])];
        Assert.Equal([true, false], runs.Select(static run => run.IsBaseline));
        Assert.Equal([10, 0], runs.Select(static run => run.Schemas[0].Fields[0].Sources[0].Gives));
        Assert.Contains(runs[1].Findings, static finding => finding is { Kind: FindingKind.SourceFell, Path: "Title", Source: "[Meta(\"og:title\")]", Pages: ["00.html", "01.html", "02.html"] });
    }

    [Fact]
    public async Task Drift_GitHub_AnnotatesTheBaseline()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        WritePages(10, Page.Replace("og:title", "og:name", StringComparison.Ordinal));
        ToolRun run = await DriftAsync("--format", "github");
        string[] lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=", lines[0], StringComparison.Ordinal);
        Assert.Contains("drift.json,title=SchemaGen.Tool.Tests.Schemas.Post::Title: [Meta(\"og:title\")] fell", lines[0], StringComparison.Ordinal);
        Assert.Contains("%0Ap = ", lines[0], StringComparison.Ordinal);
        Assert.Equal("10 pages: 1 source fell, 1 fallback took over.", lines[^1]);
    }

    [Fact]
    public async Task Drift_Json_IsTheRun()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        ToolRun run = await DriftAsync("--format", "json", "--output", _folder["run.json"]);
        Assert.Equal("10 pages: no drift.\n", run.Output);
        JsonElement json = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(_folder["run.json"]));
        Assert.Equal(10, json.GetProperty("schemas")[0].GetProperty("pages").GetInt32());
        Assert.Equal(0, json.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Drift_Rates_ShowsEachSource()
    {
        WritePages(4, Page);
        WritePages(1, "<h1 class=title>x</h1>");
        ToolRun run = await DriftAsync("--accept", "--rates");
        Assert.Contains("Post: 4 pages, 0 with an error, 0 not read", run.Output, StringComparison.Ordinal);
        Assert.Matches("""Title +\[Meta\("og:title"\)\] +3 +3 +4 *\n""", run.Output);
        Assert.Matches("""\n +\[Css\("h1.title"\)\] +4 +1 +4 *\n""", run.Output);
        Assert.Matches("""\n +Comments\[\].Score +\[Css\("i.score"\)\] +3 +3 +3 *\n""", run.Output);
    }

    [Fact]
    public async Task Drift_PagesThatCannotBeRead_AreNamedAndTheOthersCompared()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        _folder.Write("pages/broken/fixture.json", "{");
        ToolRun run = await DriftAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("broken: The fixture", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("11 pages: no drift, 1 cannot be read.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_DamagedHistory_IsReportedBeforeAnythingIsWritten()
    {
        WritePages(2, Page);
        string history = _folder.Write("history.jsonl", "{}\n");
        ToolRun run = await DriftAsync("--accept", "--history", history, "--output", _folder["out.txt"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Line 1 of the history", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}\n", File.ReadAllText(history));
        Assert.False(File.Exists(_folder["drift.json"]) || File.Exists(_folder["out.txt"]));
    }

    [Fact]
    public async Task Drift_OutputThatCannotBeWritten_LeavesTheBaseline()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "The device is that of Linux.");
        WritePages(2, Page);
        _folder.Write("drift.json", "the old one");
        ToolRun run = await DriftAsync("--accept", "--history", _folder["history.jsonl"], "--output", "/dev/full");
        Assert.Equal((2, "'/dev/full' cannot be written: the disk is full.\n"), (run.ExitCode, run.Error));
        Assert.Equal("the old one", File.ReadAllText(_folder["drift.json"]));
        Assert.False(File.Exists(_folder["history.jsonl"]));
    }

    [Fact]
    public async Task Drift_BaselineOfPagesWithErrors_Warns()
    {
        WritePages(4, Page);
        WritePages(1, "<p>No title</p>");
        _folder.Write("pages/broken/fixture.json", "{");
        ToolRun run = await DriftAsync("--accept");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(
            """
            SchemaGen.Tool.Tests.Schemas.Post:
              Note: 1 of 4 pages has an error. Later runs take that for normal: if it is not, mend the schema and write the baseline anew.
            5 pages: the baseline is written, though 1 page has an error, 1 cannot be read.

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_SourceDeclaredTwice_IsCountedOnce()
    {
        WritePages(10, Page);
        string[] drift = ["drift", _folder["pages"], "--baseline", _folder["drift.json"], "--schema", "Doubled"];
        Assert.Equal(0, (await ToolRun.RunWithSchemasAsync([.. drift, "--accept"])).ExitCode);
        Assert.Equal(new ToolRun(0, "10 pages: no drift.\n", ""), await ToolRun.RunWithSchemasAsync(drift));
    }

    [Fact]
    public async Task Drift_PagesThatWhenRefuses_CountForTheIssueOnly()
    {
        WritePages(10, "<body class=old><h2>Old</h2>");
        await DriftAsync("OldPost", "--accept");
        WritePages(10, "<body><h2>New</h2>");
        ToolRun run = await DriftAsync("OldPost");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  The page: a new error LayoutMismatch on 10 of 10 pages.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Title", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_PagesOfACatalog_AreComparedByLayout()
    {
        WritePages(20, "<link rel=canonical href=https://posts.example/x>" + Page);
        WriteFixtures(5);
        string[] drift = ["drift", _folder["pages"], "--baseline", _folder["drift.json"]];
        await ToolRun.RunWithSchemasAsync([.. drift, "--accept"]);
        Assert.Equal("25 pages: no drift.\n", (await ToolRun.RunWithSchemasAsync(drift)).Output);

        WritePages(20, "<link rel=canonical href=https://posts.example/x><body class=old><h2>Old</h2>");
        ToolRun run = await ToolRun.RunWithSchemasAsync(drift);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            SchemaGen.Tool.Tests.Schemas.OldPost:
              Note: The schema is not in the baseline.
            SchemaGen.Tool.Tests.Schemas.Post:
              Note: The schema is in the baseline, but none of the pages is read by it.
              The layout fell: it reads 0 of 20 pages of its address, before 20 of 20.
                p = 7.3e-12; not on 00.html, 01.html, 02.html, …
            25 pages: 1 layout fell.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Drift_BinaryPages_CountForTheIssueOnly()
    {
        WritePages(10, Page);
        await DriftAsync("--accept");
        WritePages(10, "%PDF-1.7\n\0");
        ToolRun run = await DriftAsync();
        Assert.Contains("  The page: a new error Invalid on 10 of 10 pages.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("10 pages: 1 kind of issue rose.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OnePage_SaysThatItIsTooFew()
    {
        WritePages(1, Page);
        await DriftAsync("--accept");
        WritePages(1, "<h1>x</h1>");
        ToolRun run = await DriftAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 page and 1 in the baseline are too few", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Runs", "Once")]
    public async Task Drift_ThousandsOfPages_NeedsLittleMemory()
    {
        WritePages(2_000, Page + string.Concat(Enumerable.Repeat("<div class='x'><p>Some text of a paragraph that is not read.</p></div>", 500)));
        long start = Stopwatch.GetTimestamp();
        ProcessResult run = await LimitedToolRun.RunWithSchemasAsync("drift", _folder["pages"], "--baseline", _folder["drift.json"], "--schema", "Post", "--accept");
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        Assert.Equal((0, "2000 pages: the baseline is written.", ""), (run.ExitCode, run.Output.Trim(), run.Error));
        TestContext.Current.SendDiagnosticMessage($"2,000 pages: {time}");
    }

    [Theory]
    [InlineData("There is no baseline", "drift", "pages", "--baseline", "none.json", "--schema", "Post")]
    [InlineData("There is no file or folder", "drift", "none", "--baseline", "drift.json", "--schema", "Post")]
    [InlineData("There is no page in the folder", "drift", "empty", "--baseline", "drift.json", "--schema", "Post")]
    [InlineData("is that of other schemas: SchemaGen.Tool.Tests.Schemas.Post. The pages are read by SchemaGen.Tool.Tests.Schemas.Story.", "drift", "pages", "--baseline", "drift.json", "--schema", "Story")]
    [InlineData("None of the 10 pages can be read. 00.html: The page states no address", "drift", "pages", "--baseline", "drift.json")]
    [InlineData("reads it or writes it twice", "drift", "pages", "--baseline", "drift.json", "--schema", "Post", "--output", "drift.json")]
    [InlineData("reads it or writes it twice", "drift", "pages", "--baseline", "drift.json", "--schema", "Post", "--accept", "--history", "drift.json")]
    [InlineData("The option '--rates' needs '--format text'.", "drift", "pages", "--baseline", "drift.json", "--schema", "Post", "--rates", "--format", "json")]
    [InlineData("must be a number between 0 and 1", "drift", "pages", "--baseline", "drift.json", "--level", "5")]
    [InlineData("--baseline", "drift", "pages")]
    public async Task Drift_UnusableInput_EndsWithAMessage(string message, params string[] arguments)
    {
        WritePages(10, Page);
        Directory.CreateDirectory(_folder["empty"]);
        await DriftAsync("--accept");
        ToolRun run = await ToolRun.RunWithSchemasAsync([.. arguments.Select(argument => argument is "pages" or "none" or "empty" or "drift.json" or "none.json" ? _folder[argument] : argument)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private void WritePages(int count, string page)
    {
        for (int i = 0; i < count; i++)
        {
            _folder.Write($"pages/{i.ToString("00", CultureInfo.InvariantCulture)}.html", page);
        }
    }

    private void WriteFixtures(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _folder.Write($"pages/fixtures/{i}/page.html", "<h1>Story</h1>");
            _folder.Write($"pages/fixtures/{i}/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
        }
    }

    private Task<ToolRun> DriftAsync(params string[] options) =>
        ToolRun.RunWithSchemasAsync(["drift", _folder["pages"], "--baseline", _folder["drift.json"], "--schema", options is ["OldPost", ..] ? "OldPost" : "Post", .. options.Where(static option => option != "OldPost")]);
}

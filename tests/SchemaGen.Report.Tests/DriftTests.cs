using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Report.Tests.Browsers;

namespace SchemaGen.Report.Tests;

/// <summary>The history of drift as charts.</summary>
public sealed class DriftTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task History_OfARedesign_ShowsTheSourceThatFellAndTheOneThatTookOver()
    {
        await WriteHistoryAsync();
        await using OpenReport report = await ReportAsync([Folder["pages"], "--schema", "Story", "--history", Folder["history.jsonl"]], hash: "#/drift", isOpened: false);
        string title = ".card[aria-label=Title]";
        Assert.Equal(
            ["""[Css("h1.old")] 0%""", """[Css("h1")] 100%""", "No source 0%"],
            (await report.Page.Locator(title + " .legend li").AllInnerTextsAsync()).Select(static text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("""[Css("h1.old")] fell""", await report.Page.InnerTextAsync(title + " .findings"), StringComparison.Ordinal);
        Assert.Contains("""[Css("h1")] took over""", await report.Page.InnerTextAsync(title + " .findings"), StringComparison.Ordinal);
        Assert.Contains("drifted", await report.Page.GetAttributeAsync(title, "class"), StringComparison.Ordinal);
        Assert.DoesNotContain("drifted", await report.Page.GetAttributeAsync(".card[aria-label=Site]", "class"), StringComparison.Ordinal);

        // The line of the first source is at the top in the first run and at the bottom in the last one; that of the second source the other way round.
        Assert.Equal((double[])[3, 126, 12, 3, 12, 126], await PlacesAsync(report));

        // The same numbers are in the table, the last run first.
        await report.Page.ClickAsync(title + " summary");
        Assert.Equal(["0 of 12", "12 of 12", "0 of 12"], await report.Page.Locator(title + " tbody tr:first-child td").AllInnerTextsAsync());
        Assert.Equal(["12 of 12", "0 of 12", "0 of 12"], await report.Page.Locator(title + " tbody tr:last-child td").AllInnerTextsAsync());
        Assert.EndsWith("(baseline)", await report.Page.InnerTextAsync(title + " tbody tr:last-child th"), StringComparison.Ordinal);
        Assert.Contains("""[Css("h1.old")] 0%""", await report.Page.GetAttributeAsync(title + " .chart", "aria-label"), StringComparison.Ordinal);

        // A source that gives a value without being needed is in the other measure.
        await report.Page.ClickAsync("#drift-controls button:has-text('Gives a value')");
        Assert.Equal((double[])[3, 12, 12, 3, 12, 126], await PlacesAsync(report));

        await report.Page.ClickAsync("#drift-controls button:has-text('Only with drift')");
        Assert.Equal(["Title"], await report.Page.Locator(".card h3").AllInnerTextsAsync());

        await report.Page.ClickAsync(title + " .findings li:first-child a >> nth=0");
        await report.WaitForPageAsync();
        Assert.Equal("00.html", await report.Page.InnerTextAsync("#page-title"));
        Assert.Empty(report.Errors);
        Assert.Empty(report.RequestsToOthers);
    }

    [Fact]
    public async Task History_WithoutPages_IsTheWholeReport()
    {
        await WriteHistoryAsync();
        ToolRun run = await ToolRun.RunAsync("report", "--history", Folder["history.jsonl"], "--output", Folder["report.html"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("report.html: the history of 1 schema\n", run.Output, StringComparison.Ordinal);
        await using OpenReport report = await Chromium.OpenAsync(Folder["report.html"], isOpened: false);
        Assert.True(await report.Page.IsVisibleAsync("#drift"));
        Assert.False(await report.Page.IsVisibleAsync("#drift-tabs"));
        Assert.Equal("history.jsonl", await report.Page.InnerTextAsync("#drift-title"));
    }

    /// <summary>Gets the numbers of runs and the heights of the first and the last one, of the lines of the title's sources, the last source first.</summary>
    private static Task<double[]> PlacesAsync(OpenReport report) => report.Page.EvaluateAsync<double[]>("""
        () => [...document.querySelectorAll('.card[aria-label=Title] .chart .series:not(.none) .line')].flatMap((line) => {
          const points = line.getAttribute('d').match(/[ML][^ML]*/g).map((part) => Number(part.split(' ')[1]));
          return [points.length, points[0], points.at(-1)];
        })
        """);

    /// <summary>Writes twelve pages and the history of a baseline, an equal run, and one after a redesign.</summary>
    private async Task WriteHistoryAsync()
    {
        WritePages("<h1 class=old>Title</h1>");
        await DriftAsync(0, "--accept");
        await DriftAsync(0);
        WritePages("<h1 class=new>Title</h1>");
        await DriftAsync(1);

        void WritePages(string html)
        {
            for (int i = 0; i < 12; i++)
            {
                Folder.Write(string.Create(CultureInfo.InvariantCulture, $"pages/{i:00}.html"), html);
            }
        }

        async Task DriftAsync(int exitCode, params string[] arguments)
        {
            ToolRun run = await ToolRun.RunWithSchemasAsync(["drift", Folder["pages"], "--schema", "Story", "--baseline", Folder["baseline.json"], "--history", Folder["history.jsonl"], .. arguments]);
            Assert.True(run.ExitCode == exitCode, run.Output + run.Error);
        }
    }
}

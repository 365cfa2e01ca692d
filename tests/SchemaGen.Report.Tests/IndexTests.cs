using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SchemaGen.Report.Tests.Browsers;

namespace SchemaGen.Report.Tests;

/// <summary>The index of a report, and the way from page to page.</summary>
public sealed class IndexTests(Chromium chromium) : ReportTest(chromium)
{
    [Fact]
    public async Task Index_OfAFolder_ShowsTheStatesAndFiltersThem()
    {
        WriteFolder();
        await using OpenReport report = await ReportAsync([Folder["fixtures"]], isOpened: false);
        Assert.Equal(["different", "error", "failed", "ok", "warning"], await report.Page.Locator("#index-rows a").AllInnerTextsAsync());
        Assert.Equal(["Differences", "Errors", "Not read", "No problems", "Warnings"], await report.Page.Locator("#index-rows td:nth-child(1)").AllInnerTextsAsync());

        await report.Page.ClickAsync("#index-states button:has(.state.error)");
        Assert.Equal(1, await report.Page.Locator("#index-rows tr").CountAsync());
        Assert.Equal("error", await report.Page.InnerTextAsync("#index-rows a"));
        await report.Page.ClickAsync("#index-states button:first-child");
        await report.Page.FillAsync("#index-search", "WARN");
        Assert.Equal("warning", await report.Page.InnerTextAsync("#index-rows a"));
        await report.Page.FillAsync("#index-search", "nothing like it");
        Assert.True(await report.Page.IsVisibleAsync("#index-none"));
        Assert.Empty(report.Errors);
    }

    [Fact]
    public async Task Index_Pages_AreMadeOnlyWhenTheyAreOpened()
    {
        WriteFolder();
        await using OpenReport report = await ReportAsync([Folder["fixtures"]], isOpened: false);
        Assert.Single(report.Page.Frames);

        await report.Page.ClickAsync("#index-rows tr:has(.state.ok) a");
        await report.WaitForPageAsync();
        Assert.Equal("ok", await report.Page.InnerTextAsync("#page-title"));
        Assert.Equal(2, report.Page.Frames.Count);

        await report.Page.ClickAsync("#page-next");
        await report.Page.WaitForFunctionAsync("() => document.documentElement.dataset.ready === '4'");
        Assert.Equal("warning", await report.Page.InnerTextAsync("#page-title"));
        Assert.Equal("true", await report.Page.GetAttributeAsync("#page-next", "aria-disabled"));
        Assert.Equal(2, report.Page.Frames.Count);

        await report.Page.GoBackAsync();
        await report.Page.WaitForFunctionAsync("() => document.documentElement.dataset.ready === '3'");
        await report.Page.GoBackAsync();
        Assert.True(await report.Page.IsVisibleAsync("#index"));
        Assert.Single(report.Page.Frames);
    }

    [Fact]
    public async Task Page_WithDifferences_ShowsBothValues()
    {
        WriteFolder();
        await using OpenReport report = await ReportAsync([Folder["fixtures"]], hash: "#/0/Title");
        string detail = await report.Page.InnerTextAsync("#detail");
        Assert.Contains("Not as the fixture expects", detail, StringComparison.Ordinal);
        Assert.Contains("\"Old\"", detail, StringComparison.Ordinal);
        Assert.Contains("\"New\"", detail, StringComparison.Ordinal);
        Assert.Equal(1, await report.Page.Locator("#fields .row .state.different").CountAsync());
    }

    [Fact]
    public async Task Page_ThatCouldNotBeRead_SaysWhy()
    {
        WriteFolder();
        await using OpenReport report = await ReportAsync([Folder["fixtures"]], hash: "#/2", isOpened: false);
        Assert.Contains("cannot be read", await report.Page.InnerTextAsync("#page-frame"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Runs", "Once")]
    public async Task Index_OfThreeHundredPages_OpensAtOnce()
    {
        for (int i = 0; i < 300; i++)
        {
            Folder.Write(string.Create(CultureInfo.InvariantCulture, $"pages/{i:000}.html"), "<h1>Title</h1>" + string.Concat(Enumerable.Repeat("<p>Some text of a page that is as long as the pages of sites are.</p>", 1_000)));
        }

        await using OpenReport report = await ReportAsync([Folder["pages"], "--schema", "Story"], isOpened: false);
        double time = await report.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domComplete");
        Assert.True(time < 5_000, time.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(300, await report.Page.Locator("#index-rows tr").CountAsync());
        Assert.Contains("contains 200 of them", await report.Page.InnerTextAsync("#index-summary"), StringComparison.Ordinal);

        await report.Page.ClickAsync("#index-rows tr:nth-child(200) a");
        await report.WaitForPageAsync();
        await report.GoAsync(report.Page.Url.Split('#')[0] + "#/250", isOpened: false);
        Assert.Contains("at most 200 pages", await report.Page.InnerTextAsync("#page-frame"), StringComparison.Ordinal);
    }

    /// <summary>Writes a fixture in each state, in the order of their names: different, error, failed, ok, warning.</summary>
    private void WriteFolder()
    {
        Write("ok", "<h1>Old</h1>");
        Write("different", "<h1>New</h1>");
        Write("error", "<p>no title</p>");
        Write("warning", "<h1>Old</h1><span class=views>many</span>", """, "issues": [{ "path": "Views", "kind": "Unconvertible", "severity": "Warning" }]""");
        Write("failed", null);

        void Write(string name, string? page, string issues = "")
        {
            Folder.Write($"fixtures/{name}/fixture.json", """{ "schema": "SchemaGen.Report.Tests.Schemas.Story, SchemaGen.Report.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
            Folder.Write($"fixtures/{name}/expected.json", $$"""{ "value": { "Title": "Old", "Published": null, "Site": null, "Headline": null, "Secret": null, "Views": null, "Tags": [], "Body": null, "Comments": [] }{{issues}} }""");

            if (page is not null)
            {
                Folder.Write($"fixtures/{name}/page.html", page);
            }
        }
    }
}

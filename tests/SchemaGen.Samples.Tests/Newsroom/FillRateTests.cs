using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>The table of fill rates.</summary>
public partial class FillRateTests
{
    [GeneratedRegex(@" {2,}")]
    private static partial Regex Gap { get; }

    [Fact]
    public async Task FillRates_BundledPages_AreByPublisherMemberAndSource()
    {
        string[] rows = Rows((await NewsroomProgram.RunAsync()).Succeeded().Output);

        Assert.Equal("publisher|member|source|pages|share", rows[0]);
        Assert.Equal(["ApNews", "Cnbc", "FoxNews", "FreeBeacon", "GatewayPundit", "LosAngelesTimes", "LosAngelesTimesStories", "OccupyDemocrats", "Reuters"], rows.Where(static row => row.Contains("|Address|", StringComparison.Ordinal)).Select(static row => row.Split('|')[0]));
        Assert.Contains("LosAngelesTimes|Address|[PageUrl]|1 of 1|100 %", rows);
        Assert.Contains("LosAngelesTimesStories|Address|[PageUrl]|1 of 1|100 %", rows);
        Assert.Contains("Title|[Meta(\"og:title\")]|1 of 1|100 %", rows);
        Assert.Contains("Topics|none|1 of 1|100 %", rows);
    }

    [Fact]
    public async Task FillRates_SourcesOfDifferentPages_AreCountedSeparately()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", NewsroomProgram.Page("a"));
        folder.Write("b.html", NewsroomProgram.Page("b"));
        folder.Write("c.html", NewsroomProgram.Page("c") + """<script type="application/ld+json">{ "@type": "Article", "headline": "C", "author": "Ada" }</script>""");
        string[] rows = Rows((await NewsroomProgram.RunAsync(folder.Path)).Succeeded().Output);

        Assert.Equal(
            ["Title|[JsonLd(\"headline\", Type = \"Article\")]|1 of 3|33.3 %", "[Meta(\"og:title\")]|2 of 3|66.7 %", "Authors|[JsonLd(\"author\", Type = \"Article\")]|1 of 3|33.3 %", "none|2 of 3|66.7 %"],
            rows.SkipWhile(static row => !row.StartsWith("Title", StringComparison.Ordinal)).Take(4));
    }

    [Fact]
    public async Task FillRates_PagesOfTwoLayoutsThatFail_AreThoseOfTheirLayout()
    {
        using var folder = new TemporaryFolder();
        const string Head = """<meta property="og:url" content="https://www.latimes.com/a"><meta property="og:title" content="a"><article class="story">""";
        folder.Write("a.html", $"<html class=article-page>{Head}");
        folder.Write("b.html", $"<html class=story-stack-page>{Head}");
        SampleResult result = await NewsroomProgram.RunAsync(folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["a.html: error: LosAngelesTimes: Body has no value", "b.html: error: LosAngelesTimesStories: Body has no value"], result.ErrorLines.Select(static line => line.Split(": [")[0]));
        Assert.Equal(["LosAngelesTimes|Address|[PageUrl]|1 of 1|100 %", "LosAngelesTimesStories|Address|[PageUrl]|1 of 1|100 %"], Rows(result.Output).Where(static row => row.Contains("|Address|", StringComparison.Ordinal)));
    }

    /// <summary>Gets the rows of the table that have text, with a bar between their cells.</summary>
    private static string[] Rows(string output) =>
        [.. output.Split('\n').Select(static line => Gap.Replace(line.Trim(), "|")).Where(static line => line.Length > 0 && !line.Contains('─', StringComparison.Ordinal))];
}

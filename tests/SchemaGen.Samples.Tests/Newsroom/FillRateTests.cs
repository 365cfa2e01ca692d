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
        Assert.Equal(["ApNews", "Cnbc", "FoxNews", "FreeBeacon", "GatewayPundit", "LosAngelesTimes", "LosAngelesTimesStack", "OccupyDemocrats", "Reuters"], rows.Where(static row => row.Contains("|Address|", StringComparison.Ordinal)).Select(static row => row.Split('|')[0]));
        Assert.Contains("LosAngelesTimes|Address|[PageUrl]|1 of 1|100 %", rows);
        Assert.Contains("LosAngelesTimesStack|Address|[PageUrl]|1 of 1|100 %", rows);
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

    /// <summary>Gets the rows of the table that have text, with a bar between their cells.</summary>
    private static string[] Rows(string output) =>
        [.. output.Split('\n').Select(static line => Gap.Replace(line.Trim(), "|")).Where(static line => line.Length > 0 && !line.Contains('─', StringComparison.Ordinal))];
}

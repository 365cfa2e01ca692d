using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using AngleSharp.Html.Parser;
using SchemaGen.Limits;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Limits;

/// <summary>What all values of a page together may take.</summary>
[Trait("Runs", "Once")]
public sealed class PageBudgetTests
{
    private const int PageLength = 100_000;

    /// <summary>Pages of at most 100 KB that describe as much as they can.</summary>
    public static TheoryData<string> HostilePages => [.. Pages.Keys];

    private static readonly Dictionary<string, Func<string>> Pages = new(StringComparer.Ordinal)
    {
        ["nested div"] = static () => Fill("<div>", string.Empty, PageLength / 4) + Fill("x ", string.Empty, PageLength / 2),
        ["500 nested div"] = static () => Times("<div>", 500) + Fill("word ", string.Empty, PageLength - 2500),
        ["36 nested div"] = static () => Times("<div>", 36) + Times("</div>", 36),
        ["500 nested div, breaks"] = static () => Times("<div>", 500) + Fill("<br>", string.Empty, PageLength - 2500),
        ["nested div, many items"] = static () => Times("<div>", 1000) + Fill("<b>1", "</b>", PageLength - 5000),
        ["nested div, pairs"] = static () => Times("<div>", 1000) + Fill("<p><b>1</b><i>2</i>", "</p>", PageLength - 5000),
        ["nested div, colliding numbers"] = static () => Times("<div>", 50) + string.Concat(Enumerable.Range(0, 2500).Select(static i => $"<p><b>{((long)i << 32) | (long)i}</b><i>2</i></p>")),
        ["items alone"] = static () => Fill("<b>", string.Empty),
        ["paragraphs"] = static () => Fill("<p>", string.Empty),
        ["unclosed formatting"] = static () => string.Concat(Enumerable.Range(0, 5000).Select(static i => $"<p><b class=c{i}>x")),
        ["unclosed formatting with many attributes"] = static () => "<b " + string.Concat(Enumerable.Range(0, 3000).Select(static i => $" a{i}")) + ">" + Fill("<p>", string.Empty, PageLength - 30_000),
        ["commas"] = static () => Times("<div>", 100) + Fill(",", string.Empty, PageLength - 500),
        ["short parts"] = static () => Times("<div>", 100) + Fill("a,", string.Empty, PageLength - 500),
        ["arrays"] = static () => Times("<div>", 100) + "[" + Fill("1,", string.Empty, PageLength - 510) + "1]",
        ["letters"] = static () => Times("<div>", 100) + new string('a', PageLength - 500),
        ["white space"] = static () => Times("<div>", 100) + new string(' ', PageLength - 500),
        ["inputs"] = static () => Fill("<input type=radio name=a>", string.Empty),
        ["tables"] = static () => "<table>" + Fill("<td>", string.Empty, PageLength - 7),
    };

    [Theory]
    [MemberData(nameof(HostilePages))]
    public void Extract_HostilePageOf100KB_AllocatesAtMost64MB(string page)
    {
        string html = Pages[page]();
        Assert.True(html.Length <= PageLength);

        var tooMuch = new List<string>();

        foreach (var schema in LimitRuns.Schemas)
        {
            (LimitRuns.IOutcome outcome, long allocated, TimeSpan time) = LimitRuns.MeasureCompiled(() => schema.OfText(html, null));
            TestContext.Current.TestOutputHelper?.WriteLine($"{schema.Name}: {allocated / 1048576.0:0.0} MB, {time.TotalMilliseconds:0} ms, {outcome.Issues.FirstOrDefault()}");

            if (allocated > LimitRuns.MaxAllocated)
            {
                tooMuch.Add($"{schema.Name}: {allocated / 1048576.0:0.0} MB");
            }
        }

        Assert.Empty(tooMuch);
    }

    [Fact]
    public void Extract_NestedTexts_EndsAsOneLimit()
    {
        HtmlResult<LimitSchemas.Texts> result = LimitSchemas.Texts.Extract(Pages["500 nested div"]());
        HtmlIssue issue = Assert.Single(result.Issues);
        Assert.Equal((HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, ""), (issue.Kind, issue.Severity, issue.Path));
        Assert.Equal("The values of the page have more than 6400000 characters in all (HtmlLimits.MaxTotalLength, less for a short page).", issue.Message);
        Assert.False(result.Success);
        Assert.Null(result.ValueOrDefault);
        Assert.Contains(issue.Message, Assert.Throws<HtmlSchemaException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TreeOfAPage_HasTheLimitsOfItsText()
    {
        foreach (string page in new[] { "500 nested div", "nested div, many items", "36 nested div" })
        {
            string html = Pages[page]();
            AngleSharp.Dom.IDocument document = new HtmlParser().ParseDocument(html);
            Assert.All(LimitRuns.Schemas.Where(static s => s.Name is "Texts" or "Lists" or "Tree"), s => Assert.Equal(s.OfText(html, null).Issues, s.OfTree(document, null, default).Issues));
        }
    }

    [Fact]
    public void Extract_ListsOfTheSameItems_EndsAsOneLimit()
    {
        HtmlIssue issue = Assert.Single(LimitSchemas.Lists.Extract(Pages["nested div, many items"]()).Issues);
        Assert.Equal("The page has more than 200000 items in all, more than its length allows (HtmlLimits.MaxItems).", issue.Message);
    }

    [Fact]
    public void Extract_SchemaThatReadsItself_EndsAsOneLimit()
    {
        HtmlIssue issue = Assert.Single(LimitSchemas.Tree.Extract(Pages["36 nested div"]()).Issues);
        Assert.Equal("The page has more than 100000 items in all, more than its length allows (HtmlLimits.MaxItems).", issue.Message);
    }

    [Fact]
    public void Extract_UnclosedFormatting_EndsAsLimitOfElements()
    {
        string html = Pages["unclosed formatting"]();
        HtmlIssue issue = Assert.Single(LimitSchemas.Texts.Extract(html).Issues);
        Assert.Equal($"The page has more than {20_000 + (html.Length / 2)} elements (HtmlLimits.MaxElements).", issue.Message);
    }

    [Fact]
    public void MaxTotalLength_LessThanTheValues_EndsAsLimit()
    {
        HtmlContext context = new() { Limits = new HtmlLimits { MaxTotalLength = 6 } };
        Assert.Equal(["abc", "def"], Issues.Clean(LimitSchemas.Texts.Extract("<b>abc</b><b>def</b>", context)).Items);
        HtmlIssue issue = Issues.Single(LimitSchemas.Texts.Extract("<b>abc</b><b>def</b><b>g</b>", context), "", HtmlIssueKind.LimitReached);
        Assert.Equal("The values of the page have more than 6 characters in all (HtmlLimits.MaxTotalLength, less for a short page).", issue.Message);
    }

    [Fact]
    public void Extract_IssuesBeforeALimit_AreKept()
    {
        HtmlContext context = new() { Limits = new HtmlLimits { MaxTotalLength = 4 } };
        HtmlResult<LimitSchemas.Lists> result = LimitSchemas.Lists.Extract("<div><b>x</b></div><div><b>yyyy</b></div>", context);
        Assert.Equal(["Error Unconvertible Items[0].Numbers[0]", "Error LimitReached"], Issues.All(result));
    }

    [Fact]
    public void Extract_ALimitInAnOptionalSchema_IsAnError()
    {
        HtmlContext context = new() { Limits = new HtmlLimits { MaxTotalLength = 4 } };
        Assert.Equal(["Error LimitReached"], Issues.All(LimitSchemas.Failing.Extract("<div><p title=12345></p></div>", context)).Where(static i => i.Contains("Limit", StringComparison.Ordinal)));
    }

    [Fact]
    public void Extract_TreeWithoutText_CountsItsElements()
    {
        // The tree has more than its text: 20,000 elements count for 640,000 characters.
        AngleSharp.Dom.IDocument document = new HtmlParser().ParseDocument("<!doctype html><body>");
        document.Body!.InnerHtml = Fill("<b>1</b>", string.Empty, 160_000);
        Assert.Equal(20_000, Issues.Clean(LimitSchemas.Texts.Extract(document)).Items.Count);
        var budget = new PageBudget(new HtmlContext(), default);
        budget.Begin(0, isCallersTree: true);
        budget.CountElements(100_000);
        Assert.Equal((3_200_000L * 64, 6_400_000L), (budget.MaxText, budget.MaxItems));
    }

    [Fact]
    public void Extract_ManyFailures_AllocatesOnlyForThoseThatAreKept()
    {
        string html = Fill("<b>x</b>", string.Empty);
        LimitSchemas.Failing.Extract("<b>x</b>");
        (LimitRuns.IOutcome outcome, long allocated, _) = LimitRuns.Measure(() => LimitRuns.Schemas.Single(static s => s.Name == "Failing").OfText(html, null));
        Assert.Equal(new HtmlLimits().MaxIssues, outcome.Issues.Length);
        Assert.InRange(allocated, 0, 24 << 20);
    }

    [Fact]
    public void Extract_DensePages_ReachNoLimit()
    {
        // As dense as pages come, read several times over by News.
        string[] units = ["<a href=1>1</a>", "<li><a>1</a><span>2</span>", "<p>1", "<td>1", "<div><p>x</p></div>", "<h2><a href=/a>b</a></h2>", "<article><p>one</p><img src=a></article>"];

        foreach (string unit in units)
        {
            foreach (int length in new[] { 2_000, 50_000, 100_000, 300_000 })
            {
                string html = "<body>" + Fill(unit, string.Empty, length);
                Assert.False(LimitRuns.Schemas.Single(static s => s.Name == "News").OfText(html, null).LimitReached, $"{unit} {length}");
            }
        }
    }

    [Fact]
    public void Extract_ThreadsOfComments_ReachNoLimit()
    {
        // 40 levels of replies, each of which reads the text of all that is below it, a thousand times over.
        string thread = Times("<div><p>A reply of some words to what was said before.</p>", 40) + Times("</div>", 40);
        Assert.False(LimitRuns.Schemas.Single(static s => s.Name == "News").OfText(Times(thread, 100), null).LimitReached);
    }

    [Fact]
    public void Extract_PagesOfNews_ReachNoLimit()
    {
        Assert.SkipUnless(Directory.Exists(SharedFolder.Pages), "The pages are not on this machine.");

        foreach (string file in Directory.GetFiles(SharedFolder.Pages, "*.html.gz"))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
            string html = reader.ReadToEnd();

            foreach (var schema in LimitRuns.Schemas.Where(static s => s.Name is not "Tree"))
            {
                LimitRuns.IOutcome outcome = schema.OfText(html, null);
                Assert.False(outcome.LimitReached, $"{Path.GetFileName(file)} {schema.Name}: {outcome.Issues.LastOrDefault()}");
            }
        }
    }

    private static string Times(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    private static string Fill(string start, string end, int length = PageLength) => Times(start + end, length / (start.Length + end.Length));
}

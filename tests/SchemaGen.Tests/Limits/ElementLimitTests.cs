using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Reading;
using SchemaGen.Tests.Catalogs;
using SchemaGen.Tests.Contract;
using SchemaGen.Tests.Html;

namespace SchemaGen.Tests.Limits;

/// <summary>Schemas whose values contain elements: AngleSharp parses only pages for which it takes time and memory in proportion to their length.</summary>
[Trait("Runs", "Once")]
public sealed class ElementLimitTests
{
    private const int PageLength = 100_000;

    /// <summary>The promise for a page of at most 100 KB.</summary>
    private static readonly TimeSpan s_maxTime = TimeSpan.FromSeconds(2);

    private const string TooDeep = "The page has elements more than 512 levels deep, the limit for a schema whose values contain elements (IElement).";

    private const string TooManyMarks = "The page has more than 64 consecutive '--!', the limit for a schema whose values contain elements (IElement).";

    private static readonly (string Name, Func<string, HtmlContext?, LimitRuns.IOutcome> OfText)[] s_schemas =
    [
        .. LimitRuns.Schemas.Where(static s => s.Name == nameof(LimitSchemas.Handing)).Select(static s => (s.Name, s.OfText)),
        LimitRuns.RunText<ElementSchemas.All>(),
        LimitRuns.RunText<ElementSchemas.Nested>(),
        LimitRuns.RunText<ElementSchemas.Converted>(),
    ];

    public static TheoryData<string> Families { get; } = [.. ElementPages.Families.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public void Extract_HostilePageOf100KB_AllocatesAtMost64MB(string family)
    {
        string html = ElementPages.Families[family](PageLength);
        using PageTree tree = PageTree.Parse(html.AsMemory(), new ParseOptions(PageBudget.MaxElements(new HtmlLimits(), html.Length)));
        bool isRefused = tree.Outcome != ParseOutcome.Complete || TreeDepth.Exceeds(tree, 512) || family == "dashes in a comment";

        foreach ((string name, Func<string, HtmlContext?, LimitRuns.IOutcome> ofText) in s_schemas)
        {
            (LimitRuns.IOutcome outcome, long allocated, TimeSpan time) = LimitRuns.MeasureCompiled(() => ofText(html, null));
            TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {allocated / 1048576.0:0.0} MB, {time.TotalMilliseconds:0} ms, {outcome.Issues.FirstOrDefault()}");
            Assert.InRange(allocated, 0, LimitRuns.MaxAllocated);
            Assert.Equal(isRefused, outcome.Issues is [string issue] && issue.StartsWith("Error LimitReached : The page ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Extract_HostilePageOf100KB_TakesAtMostTwoSeconds()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS") is { Length: > 0 }, "Only in a longer run: set SCHEMAGEN_FUZZ_SECONDS.");
        var failures = new List<string>();

        foreach ((string family, Func<int, string> make) in ElementPages.Families)
        {
            string html = make(PageLength);

            foreach ((string name, Func<string, HtmlContext?, LimitRuns.IOutcome> ofText) in s_schemas)
            {
                TimeSpan time = Enumerable.Range(0, 3).Min(_ => LimitRuns.Measure(() => ofText(html, null)).Time);

                if (time > s_maxTime)
                {
                    failures.Add($"{family}, {name}: {time.TotalSeconds:0.0} s");
                }
            }
        }

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("<div>", 510, true)]
    [InlineData("<div>", 511, false)]
    [InlineData("<ul><li>", 255, true)]
    [InlineData("<ul><li>", 256, false)]
    [InlineData("<template>", 510, true)]
    [InlineData("<template>", 511, false)]
    [InlineData("<svg><g>", 255, true)]
    [InlineData("<svg><g>", 256, false)]
    [InlineData("<table><tr><td>", 127, true)]
    [InlineData("<table><tr><td>", 128, false)]
    [InlineData("<div></div>", 5000, true)]
    public void Extract_ElementsOf512LevelsAndMore_EndsAsLimit(string unit, int count, bool isRead)
    {
        string html = Times(unit, count);

        foreach ((_, Func<string, HtmlContext?, LimitRuns.IOutcome> ofText) in s_schemas)
        {
            Assert.Equal(isRead ? [] : ["Error LimitReached : " + TooDeep], ofText(html, null).Issues);
        }

        // Other schemas, and trees of callers, have no limit of depth.
        Issues.Clean(LimitSchemas.Texts.Extract(html));
        Issues.Clean(LimitSchemas.Handing.Extract(new HtmlParser().ParseDocument(html)));
    }

    /// <summary>The elements that are read are those of the page, not flattened as AngleSharp's default does.</summary>
    [Fact]
    public void Extract_DeepestPage_HasItsTree()
    {
        string html = Times("<div>", 509) + "<b>x";
        AngleSharp.Dom.IElement element = Assert.Single(Issues.Clean(LimitSchemas.Handing.Extract(html)).Elements);
        int depth = 0;

        for (AngleSharp.Dom.IElement? ancestor = element; ancestor is not null; ancestor = ancestor.ParentElement)
        {
            depth++;
        }

        Assert.Equal(512, depth);
    }

    /// <summary>The recursion of AngleSharp's tokenizer ends the process: a test that fails stops the run.</summary>
    [Theory]
    [InlineData("<!--", "--!", 64, true)]
    [InlineData("<!--", "--!", 65, false)]
    [InlineData("<!--", "--!", 300_000, false)]
    [InlineData("<!--", "----!", 65, false)]
    [InlineData("<!--", "--!-", 100_000, false)]
    [InlineData("<!-- ", "---!", 100_000, false)]
    [InlineData("<p>a<!--x", "--!", 100_000, false)]
    [InlineData("<!--", "a--!", 100_000, true)]
    [InlineData("<!--", "--! ", 100_000, true)]
    [InlineData("<!--", "--!>", 100_000, true)]
    [InlineData("<!--", "-", 100_000, true)]
    public void Extract_CommentThatAngleSharpReadsRecursively_EndsAsLimit(string start, string unit, int count, bool isRead)
    {
        string html = start + Times(unit, count) + "--><b>x</b>";

        foreach ((_, Func<string, HtmlContext?, LimitRuns.IOutcome> ofText) in s_schemas)
        {
            Assert.Equal(isRead ? [] : ["Error LimitReached : " + TooManyMarks], ofText(html, null).Issues);
        }

        Issues.Clean(LimitSchemas.Texts.Extract(html));
    }

    [Fact]
    public async Task Extract_DeepPageInOtherWays_EndsAsLimit()
    {
        string html = "<main><h1>A</h1>" + Times("<div>", 600);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(html));
        Assert.Equal(TooDeep, Issues.Single(await ElementSchemas.All.ExtractAsync(stream, cancellationToken: TestContext.Current.CancellationToken), "", HtmlIssueKind.LimitReached).Message);
        Assert.Equal(TooDeep, Issues.Single(WithElement.Extract(html), "", HtmlIssueKind.LimitReached).Message);

        // A catalog whose first layout has an element.
        HtmlIssue issue = Issues.Single(News.Extract(html, new Uri("https://element.example/"), TestContext.Current.CancellationToken), "", HtmlIssueKind.LimitReached);
        Assert.Equal(TooDeep, issue.Message);
    }

    [Fact]
    public void TryParse_CancelledToken_Throws()
    {
        // No element is made that a callback could hear of.
        using var source = new CancellationTokenSource();
        source.Cancel();
        var budget = new PageBudget(new HtmlContext(), source.Token);
        Assert.Throws<OperationCanceledException>(() => DomParser.TryParse("</a></b>", budget, out _, out _));
    }

    [Fact]
    public void TryParse_TimeIsOver_EndsAsLimit()
    {
        var context = new HtmlContext { Clock = new TestClock(TimeSpan.FromSeconds(5)), Limits = new HtmlLimits { MaxDuration = TimeSpan.FromSeconds(5) } };
        PageLimitException limit = Assert.Throws<PageLimitException>(() => DomParser.TryParse("</a></b>", new PageBudget(context, CancellationToken.None), out _, out _));
        Assert.Equal("The page takes longer than 5 s to read (HtmlLimits.MaxDuration).", limit.ToIssue().Message);
    }

    [Fact]
    public void TryParse_TimerFiresWhileParsing_EndsAsLimit()
    {
        // The timer fires in another thread at once; a page of 4 MB takes longer than that thread needs to begin.
        var context = new HtmlContext { Clock = new TestClock(TimeSpan.Zero, timersFire: true), Limits = new HtmlLimits { MaxDuration = TimeSpan.FromSeconds(5) } };
        string html = Times("<p>a</x>", 500_000);
        Assert.Throws<PageLimitException>(() => DomParser.TryParse(html, new PageBudget(context, CancellationToken.None), out _, out _));
    }

    [Fact]
    public void TryParse_InfiniteDuration_HasNoLimit()
    {
        var context = new HtmlContext { Clock = new TestClock(TimeSpan.FromDays(1)), Limits = new HtmlLimits { MaxDuration = Timeout.InfiniteTimeSpan } };
        Assert.True(DomParser.TryParse("<b>x", new PageBudget(context, CancellationToken.None), out AngleSharp.Dom.IDocument? document, out string? failure), failure);
        Assert.Equal("x", document.Body!.TextContent);
    }

    [Fact]
    public void Exceeds_RandomPages_IsTheDepthOfTheParents()
    {
        var random = new Random(1);

        for (int i = 0; i < 300; i++)
        {
            string html = TagSoup.Make(random);
            using PageTree tree = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
            int[] depths = new int[tree.Count];

            for (int row = 1; row < tree.Count; row++)
            {
                depths[row] = depths[tree.Nodes[row].Parent] + (tree.Nodes[row].Kind == PageNodeKind.Element ? 1 : 0);
            }

            int depth = depths.Max();
            Assert.False(TreeDepth.Exceeds(tree, depth), html);
            Assert.True(TreeDepth.Exceeds(tree, depth - 1), html);
        }
    }

    [Fact]
    public void CheckLimits_PagesOfNews_AreFarFromThem()
    {
        Assert.SkipUnless(Directory.Exists(SharedFolder.Pages), "The pages are not on this machine.");

        foreach (string file in Directory.GetFiles(SharedFolder.Pages, "*.html.gz"))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
            using PageTree tree = PageTree.Parse(reader.ReadToEnd().AsMemory(), ParseOptions.Default);
            DomParser.CheckLimits(tree);
            Assert.False(TreeDepth.Exceeds(tree, 32), file);
        }
    }

    private static string Times(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));
}

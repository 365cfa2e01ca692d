using System;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;
using SchemaGen.Reading;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Results;

/// <summary>How far a selector matches is worked out only for an issue that is kept.</summary>
public sealed partial class SelectorProgressCostTests
{
    [Theory]
    [InlineData(true, 200, false, 1)]
    [InlineData(false, 200, false, 0)]
    [InlineData(true, 0, false, 0)]
    [InlineData(true, 200, true, 0)]
    public void Missing_SelectorWithoutMatch_IsRetracedForAnIssueThatIsKept(bool isRequired, int maxIssues, bool isHead, int expected)
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxIssues = maxIssues } };
        using SchemaPage page = Open("<b>x</b>", context, isHead);
        var scope = new SchemaScope(page, Page.Descriptor, PageTree.None);
        CountingMatcher matcher = scope.Match<CountingMatcher>();
        MemberReader reader = scope.Member(0);

        Assert.Null(reader.Text(0, matcher.Found));
        reader.Missing(isRequired);

        Assert.Equal(expected, matcher.Retraced);
        Assert.Equal(isRequired && maxIssues > 0 ? 1 : 0, page.Log.Issues.Count);
    }

    [Fact]
    public void Missing_AnotherSourceFillsTheMember_RetracesNothing()
    {
        using SchemaPage page = Open("<b>x</b>", new HtmlContext(), isHead: false);
        var scope = new SchemaScope(page, Page.Descriptor, PageTree.None);
        CountingMatcher matcher = scope.Match<CountingMatcher>();
        MemberReader reader = scope.Member(0);

        Assert.Null(reader.Text(0, matcher.Found));
        Assert.True(reader.TryText(reader.Text(0, matcher.All)!.Value, out string? text));

        Assert.Equal(("x", 0), (text, matcher.Retraced));
    }

    [Fact]
    public void Message_ManyItemsThatAreLeftOut_CountTheRowsOfThePageABoundedNumberOfTimes()
    {
        using SchemaPage page = Open("<b>x</b>", new HtmlContext(), isHead: false);
        long rows = 0;

        while (page.TryExplain(page.Tree.Count))
        {
            rows += page.Tree.Count;
        }

        Assert.InRange(rows, 1_000_000, 2_000_000);
        var scope = new SchemaScope(page, Page.Descriptor, PageTree.None);
        CountingMatcher matcher = scope.Match<CountingMatcher>();
        Assert.Null(scope.ProgressOf(matcher.Found));
    }

    private static SchemaPage Open(string html, HtmlContext context, bool isHead)
    {
        var budget = new PageBudget(context, TestContext.Current.CancellationToken);
        budget.Begin(html.Length, isCallersTree: false);
        return new SchemaPage(PageTree.Parse(html.AsMemory(), new ParseOptions(int.MaxValue)), PageTree.None, context, isCallersTree: false, budget) { IsHead = isHead };
    }

    [HtmlSchema]
    internal sealed partial class Page
    {
        [Css("h1.x")]
        public string? Text { get; init; }
    }

    private sealed class CountingMatcher : ElementMatcher
    {
        public MatchList Found { get; } = new();

        public MatchList All { get; } = new();

        public int Retraced { get; private set; }

        protected override void Visit(int row, int name) => All.Add(row);

        protected override SelectorTrace? TraceOf(MatchList matches)
        {
            Retraced++;
            return SelectorTrace.Of("b.x");
        }
    }
}

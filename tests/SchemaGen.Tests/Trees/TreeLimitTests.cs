using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Html;
using SchemaGen.Limits;

namespace SchemaGen.Tests.Trees;

/// <summary>What ends the parsing of a page: too many elements, and a token.</summary>
public sealed partial class TreeLimitTests
{
    /// <summary>3,000 start tags, which become 1,127,253 elements.</summary>
    private static string Repeating(string before = "", string after = "") => before + string.Concat(Enumerable.Range(0, 1500).Select(i => $"<p>{after}<b class=c{i}>x"));

    [Theory]
    [InlineData("", "")]
    [InlineData("<td>", "")]
    [InlineData("", "</td>")]
    [InlineData("<object>", "</object>")]
    [InlineData("<b><table><td><table></td>", "")]
    [InlineData("", "<object></p></object>")]
    [InlineData("<svg><desc>", "")]
    public void Extract_RepeatedFormattingElements_CountTowardMaxElements(string before, string after)
    {
        string html = Repeating(before, after);
        HtmlResult<TreeSchemas.Plain> result = TreeSchemas.Plain.Extract(html, new HtmlContext { Limits = new HtmlLimits { MaxElements = 10_000 } });
        Assert.Equal("The page has more than 10000 elements (HtmlLimits.MaxElements).", Assert.Single(result.Issues).Message);
    }

    [Fact]
    public void Extract_ElementsLeftOpen_CountOnceTowardMaxElements()
    {
        // As many elements as are allowed, and all of them open, or closed by what follows.
        foreach (string unit in new[] { "<p>x", "<li>x", "<a href=1>x", "<tr><td>x", "<b>x</b>", "<option>", "<dd><b>x</b>" })
        {
            string html = "<table>" + string.Concat(Enumerable.Repeat(unit, 2000));
            int count = new HtmlParser().ParseDocument(html).All.Length;
            Assert.False(IsLimitReached(html, count), unit);
            Assert.True(IsLimitReached(html, count - 1), unit);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void Extract_SmallMaxElements_IsExact(int max)
    {
        Assert.Equal(max < 4, IsLimitReached("<p>", max));
    }

    [Fact]
    public void Extract_TokenCancelledBeforehand_Throws()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => TreeSchemas.Plain.Extract("<p>", null, cancelled));
        Assert.Throws<OperationCanceledException>(() => TreeSchemas.Plain.Extract(new HtmlParser().ParseDocument("<p>"), null, cancelled));
    }

    [GeneratedSelector("last")]
    private static partial IElement? FirstOfNames(IParentNode root);

    [GeneratedSelector("last, a1")]
    private static partial IReadOnlyList<IElement> AllOfNames(IParentNode root);

    [Fact]
    public void GeneratedSelector_MoreNamesThanATreeHolds_Throws()
    {
        IDocument document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Range(0, 70_000).Select(static i => $"<a{i}></a{i}>")) + "<last>");
        Assert.Equal("The page has more than 65,000 different names of elements or attributes.", Assert.Throws<InvalidOperationException>(() => FirstOfNames(document)).Message);
        Assert.Throws<InvalidOperationException>(() => AllOfNames(document));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1023)]
    [InlineData(5000)]
    public void Parse_AnyPage_ReportsProgressEvery1024Tokens(int pairs)
    {
        int calls = 0;
        string html = string.Concat(Enumerable.Repeat("<p class=a>x", pairs));
        using PageTree tree = PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: () => calls++));
        int expected = 1 + ((2 * pairs) / 1024);

        // A pair is two tokens and an element, each a unit of work.
        Assert.InRange(calls, expected, expected + (html.Length / 32_768) + (4 * pairs / 8192));
    }

    [Fact]
    public void Extract_TokenCancelledMeanwhile_Throws()
    {
        // AngleSharp, whose elements this schema hands out, takes more than ten seconds for it.
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        string html = string.Concat(Enumerable.Repeat("<div>", 500)) + string.Concat(Enumerable.Repeat("</p>", 1_000_000));
        Assert.ThrowsAny<OperationCanceledException>(() => TreeSchemas.Handed.Extract(html, null, source.Token));
    }

    [Fact]
    public void Extract_TokenCancelledAfterwards_Succeeds()
    {
        using var source = new CancellationTokenSource();
        HtmlResult<TreeSchemas.Plain> result = TreeSchemas.Plain.Extract("<p class=c>one", null, source.Token);
        source.Cancel();
        Assert.True(result.Success);
    }

    [Fact]
    public void Extract_MoreElementsInTheTree_AllocatesNoMore()
    {
        // The same matches, in a page of a hundred and in one of twenty thousand elements: less than a byte for each of them, when the memory of the pool is there already.
        Assert.InRange(Allocated(20_000) - Allocated(100), -10_000, 10_000);

        static long Allocated(int elements)
        {
            IDocument document = new HtmlParser().ParseDocument("<p class=c>one</p>" + string.Concat(Enumerable.Repeat("<div class='a b' id=d><i></i></div>", elements / 2)));
            TreeSchemas.Plain.Extract(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            TreeSchemas.Plain.Extract(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1023)]
    public void MoveNext_TokenCancelledMeanwhile_ThrowsAtTheNext1024Elements(int before)
    {
        using var source = new CancellationTokenSource();
        IDocument document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<p></p>", 3000)));
        using PageTree tree = PageTree.Of(document, 1_000_000, Budget(source.Token).CountElements);

        for (int i = 0; i < before; i++)
        {
            Assert.True(tree.MoveNext());
        }

        source.Cancel();

        while (tree.ElementCount < 1024)
        {
            Assert.True(tree.MoveNext());
        }

        Assert.Throws<OperationCanceledException>(() => tree.MoveNext());
    }

    private static PageBudget Budget(CancellationToken cancellationToken) => new(new HtmlContext(), cancellationToken);

    private static bool IsLimitReached(string html, int maxElements) =>
        TreeSchemas.Plain.Extract(html, new HtmlContext { Limits = new HtmlLimits { MaxElements = maxElements } }).Issues.Any(static i => i.Kind == HtmlIssueKind.LimitReached);
}

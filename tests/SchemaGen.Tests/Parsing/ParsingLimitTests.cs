using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Parsing;

/// <summary>What ends the parsing of a page: too many elements, and a token.</summary>
public sealed class ParsingLimitTests
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
    public void Repeated_formatting_elements_are_counted(string before, string after)
    {
        string html = Repeating(before, after);
        HtmlResult<DirectedSchemas.Plain> result = DirectedSchemas.Plain.Extract(html, new HtmlContext { Limits = new HtmlLimits { MaxElements = 10_000 } });
        Assert.Equal("The page has more than 10000 elements (HtmlLimits.MaxElements).", Assert.Single(result.Issues).Message);
        Assert.InRange(Built(html, 10_000), 10_000, 10_000 + 1250 + 1500 + 4);
    }

    [Fact]
    public void A_marker_that_the_parser_ignores_hides_nothing()
    {
        // Outside of a table a cell is none.
        string html = string.Concat(Enumerable.Range(0, 1500).Select(static i => $"<p><td><b class=c{i}></td>x"));
        Assert.InRange(Built(html, 10_000), 10_000, 13_000);
    }

    [Fact]
    public void A_page_is_not_refused_for_what_it_leaves_open()
    {
        // As many elements as are allowed, and all of them open, or closed by what follows.
        foreach (string unit in new[] { "<p>x", "<li>x", "<a href=1>x", "<tr><td>x", "<b>x</b>", "<option>", "<dd><b>x</b>" })
        {
            string html = "<table>" + string.Concat(Enumerable.Repeat(unit, 2000));
            int count = new HtmlParser().ParseDocument(html).All.Length;
            Assert.Equal(count, Built(html, count));
            Assert.False(Parser(count, CancellationToken.None) is var parser && Limit(parser, html), unit);
            Assert.True(Limit(Parser(count - 1, CancellationToken.None), html), unit);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    public void Small_limits_are_exact(int max)
    {
        Assert.Equal(max < 4, Limit(Parser(max, CancellationToken.None), "<p>"));
    }

    [Fact]
    public void A_token_that_is_cancelled_beforehand_ends_it_at_once()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => DirectedSchemas.Plain.Extract("<p>", null, cancelled));
        Assert.Throws<OperationCanceledException>(() => DirectedSchemas.Plain.Extract(new HtmlParser().ParseDocument("<p>"), null, cancelled));
        Assert.Throws<OperationCanceledException>(() => Parser(1000, cancelled).Parse("x"));
    }

    [Fact]
    public void A_token_that_is_cancelled_meanwhile_ends_parsing_at_the_next_tag()
    {
        using var source = new CancellationTokenSource();
        var options = new HtmlParserOptions();
        int seen = 0;

        // Asked for each attribute: the third one cancels, in the middle of the page.
        options.ShouldEmitAttribute = (ref AngleSharp.Html.Parser.Tokens.Struct.StructHtmlToken _, ReadOnlyMemory<char> _) =>
        {
            if (++seen == 3)
            {
                source.Cancel();
            }

            return true;
        };
        var parser = new DirectedParser(new ParserPool(options), 1_000_000, Budget(source.Token));
        Assert.Throws<OperationCanceledException>(() => parser.Parse(string.Concat(Enumerable.Repeat("<p class=a>x", 1000))));
        Assert.Equal(3, seen);
    }

    [Fact]
    public void A_token_that_is_cancelled_meanwhile_ends_a_page_that_would_take_long()
    {
        // Each of these asks all that are open around it: minutes without the token.
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        string html = string.Concat(Enumerable.Repeat("<div>", 400_000));
        Assert.Throws<OperationCanceledException>(() => DirectedSchemas.Plain.Extract(html, null, source.Token));
    }

    [Theory(Timeout = 60_000)]
    [InlineData("</x>")]
    [InlineData("</x><!---->")]
    [InlineData("</x>text")]
    public async Task A_token_that_is_cancelled_ends_a_page_that_makes_no_element(string unit)
    {
        // Each end tag looks for its start tag in all that are open: minutes without the token, and nothing is made meanwhile.
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        string html = string.Concat(Enumerable.Repeat("<span>", 50_000)) + string.Concat(Enumerable.Repeat(unit, 1_000_000));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => DirectedSchemas.Plain.Extract(html, null, source.Token), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_token_that_is_cancelled_afterwards_changes_nothing()
    {
        using var source = new CancellationTokenSource();
        HtmlResult<DirectedSchemas.Plain> result = DirectedSchemas.Plain.Extract("<p class=c>one", null, source.Token);
        source.Cancel();
        Assert.True(result.Success);
    }

    [Fact]
    public void The_walk_allocates_nothing_for_an_element()
    {
        // The same matches, in a page of a hundred and in one of twenty thousand elements: less than a byte for each of them, when the memory of the pool is there already.
        Assert.InRange(Allocated(20_000) - Allocated(100), -10_000, 10_000);

        static long Allocated(int elements)
        {
            IDocument document = new HtmlParser().ParseDocument("<p class=c>one</p>" + string.Concat(Enumerable.Repeat("<div class='a b' id=d><i></i></div>", elements / 2)));
            DirectedSchemas.Plain.Extract(document);
            long before = GC.GetAllocatedBytesForCurrentThread();
            DirectedSchemas.Plain.Extract(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1023)]
    public void The_walk_asks_every_1024_elements(int before)
    {
        using var source = new CancellationTokenSource();
        IDocument document = new HtmlParser().ParseDocument(string.Concat(Enumerable.Repeat("<p></p>", 3000)));
        using var table = new ElementTable(document, 1_000_000, Budget(source.Token));

        for (int i = 0; i < before; i++)
        {
            Assert.True(table.MoveNext());
        }

        source.Cancel();

        while (table.Count < 1024)
        {
            Assert.True(table.MoveNext());
        }

        Assert.Throws<OperationCanceledException>(() => table.MoveNext());
    }

    private static PageBudget Budget(CancellationToken cancellationToken) => new(new HtmlContext(), cancellationToken);

    private static DirectedParser Parser(int maxElements, CancellationToken cancellationToken) => new(DirectedSchemas.Plain.Descriptor.Parsing.Parsers, maxElements, Budget(cancellationToken));

    private static bool Limit(DirectedParser parser, string html)
    {
        using IDocument document = parser.Parse(html);
        return parser.LimitReached;
    }

    private static int Built(string html, int maxElements)
    {
        using IDocument document = Parser(maxElements, CancellationToken.None).Parse(html);
        return document.All.Length;
    }
}

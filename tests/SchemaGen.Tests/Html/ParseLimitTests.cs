using System;
using System.Buffers;
using System.Linq;
using System.Text;
using System.Threading;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Html;

/// <summary>The limits of the parser: elements, work, names and cancellation.</summary>
public sealed class ParseLimitTests
{
    private const int TokensBetweenChecks = 1024;

    /// <summary>Pages with the number of elements that are made, implied ones and copies included.</summary>
    public static TheoryData<string, int> Pages { get; } = new()
    {
        { "", 3 },
        { "a", 3 },
        { "<!-- a -->", 3 },
        { "<p>a<p>b", 5 },
        // Each paragraph after the first has a copy of b.
        { "<p><b>a<p>b<p>c", 9 },
        // Three copies at once.
        { "<p><a><i><u>a</p>b", 10 },
        // The adoption agency copies b and i.
        { "<b><i><p>a</b>c", 8 },
        { "<table><tr><td>a", 7 },
        { "<table><td>a<b>b</table>c", 8 },
        { "<select><option>a<option>b", 6 },
        { "<svg><g/><desc><p>a", 7 },
        { "<template><tr><td>a", 6 },
        // A template's element is one, although it has two rows.
        { "<template></template>", 4 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Parse_MaxElements_IsExact(string html, int count)
    {
        foreach (int max in new[] { 0, 1, 2, count - 2, count - 1, count, count + 1, int.MaxValue })
        {
            using PageTree tree = Parse(html, max);
            Assert.Equal(max >= count ? ParseOutcome.Complete : ParseOutcome.TooManyElements, tree.Outcome);
            Assert.True(tree.ElementCount <= max, $"{tree.ElementCount} of {max}");
            Assert.Equal(CountElements(tree), tree.ElementCount);
            Assert.Null(RowLinks.FindError(tree));

            if (max >= count)
            {
                Assert.Equal(count, tree.ElementCount);
            }
        }
    }

    [Theory]
    [InlineData("<p>a<p>b<div><span></span></div>")]
    [InlineData("<p><b>a<p>b<p>c<p>d")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c")]
    public void Parse_TooManyElements_HoldsAsManyAsAllowed(string html)
    {
        using PageTree whole = Parse(html, int.MaxValue);

        for (int max = 0; max < whole.ElementCount; max++)
        {
            using PageTree tree = Parse(html, max);
            Assert.Equal(max, tree.ElementCount);
        }
    }

    [Fact]
    public void Parse_TagSoupWithMaxElements_HasWholeRows()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            string html = TagSoup.Make(new Random(seed));
            using PageTree whole = Parse(html, int.MaxValue);
            int max = new Random(seed).Next(whole.ElementCount + 1);
            using PageTree tree = Parse(html, max);
            string? error = RowLinks.FindError(tree);
            Assert.True(error is null, $"{seed}, {max}: {error}");
            Assert.True(tree.ElementCount <= max, $"{seed}: {tree.ElementCount} of {max}");
            Assert.Equal(CountElements(tree), tree.ElementCount);
            Assert.True(max == whole.ElementCount || tree.Outcome == ParseOutcome.TooManyElements, $"{seed}: complete with {max} of {whole.ElementCount}");
        }
    }

    [Fact]
    public void Parse_DistinctNames_AreLimited()
    {
        // The names that the parser knows and the end of the range of a ushort.
        int max = ushort.MaxValue + 1 - Runtime.TagNames.FirstUnknown;
        using PageTree allowed = Parse(Names(max), int.MaxValue);
        Assert.Equal(ParseOutcome.Complete, allowed.Outcome);
        using PageTree tooMany = Parse(Names(max + 1), int.MaxValue);
        Assert.Equal(ParseOutcome.TooManyNames, tooMany.Outcome);
        Assert.Equal(max + 3, tooMany.ElementCount);

        static string Names(int count) => string.Concat(Enumerable.Range(0, count).Select(static i => $"<a{i}>"));
    }

    [Fact]
    public void Parse_DistinctAttributeNames_AreLimited()
    {
        int max = ushort.MaxValue + 1 - AttributeNames.KnownCount;
        using PageTree allowed = Parse(Tag(max), int.MaxValue);
        Assert.Equal(ParseOutcome.Complete, allowed.Outcome);
        Assert.Equal(max, allowed.AttributeCount);
        using PageTree tooMany = Parse(Tag(max + 1), int.MaxValue);
        Assert.Equal(ParseOutcome.TooManyNames, tooMany.Outcome);
        Assert.Null(RowLinks.FindError(tooMany));

        static string Tag(int count) => $"<p {string.Join(' ', Enumerable.Range(0, count).Select(static i => $"a{i}"))}>";
    }

    [Theory]
    [InlineData("<!>", true)]
    [InlineData("<!-->x", true)]
    [InlineData("x", false)]
    public void Parse_CommentsAndTextsAlone_AreLimited(string unit, bool isLimited)
    {
        using PageTree tree = Parse(new StringBuilder().Insert(0, unit, 300_000).ToString(), 1000);
        Assert.Equal(isLimited ? ParseOutcome.TooManyNodes : ParseOutcome.Complete, tree.Outcome);
        Assert.InRange(tree.Count, 1, 200_010);
    }

    private static ParseOptions Cancelled(CancellationToken token) => new(Progress: token.ThrowIfCancellationRequested);

    [Fact]
    public void Parse_CancelledToken_EndsAtTheFirstToken()
        => Assert.Throws<OperationCanceledException>(static () => PageTree.Parse("".AsMemory(), Cancelled(new CancellationToken(canceled: true))));

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1025)]
    [InlineData(12_345)]
    public void Parse_TokenCancelledOnTheWay_EndsWithin1024Tokens(int reads)
    {
        // Each text is read from the input at least once, which the memory counts.
        using var source = new CancellationTokenSource();
        int count = 0;
        int afterCancellation = 0;
        using var memory = new ObservedMemory(new StringBuilder().Insert(0, "<br>a", 100_000).ToString(), () =>
        {
            afterCancellation += source.IsCancellationRequested ? 1 : 0;

            if (++count == reads)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() => PageTree.Parse(memory.Memory, Cancelled(source.Token)));
        Assert.InRange(afterCancellation, 0, TokensBetweenChecks * 2);
    }

    [Theory]
    [InlineData("<a ", "b=c ")]
    [InlineData("<a ", "/")]
    [InlineData("<!--", "--x")]
    [InlineData("<script>", "</scrip")]
    [InlineData("<script><!--", "<-")]
    [InlineData("<title>", "<")]
    [InlineData("", "<")]
    [InlineData("", "</>")]
    public void Parse_CancelledWithinOneToken_Ends(string start, string repeated)
    {
        int calls = 0;
        string html = start + new StringBuilder().Insert(0, repeated, 100_000);
        Assert.Throws<OperationCanceledException>(() => PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: () =>
        {
            if (++calls == 2)
            {
                throw new OperationCanceledException();
            }
        })));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<table>")]
    [InlineData("<frameset>")]
    [InlineData("<head></head>")]
    public void Parse_CancelledWithinReferences_Ends(string start)
    {
        // The tokenizer finds the whole text at once. Each mode then looks for the end of its white space.
        string html = start + new StringBuilder().Insert(0, "&#32;", 100_000);
        var calls = new CancelledAfter(1_000_000);

        using (PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: calls.Count)))
        {
        }

        Assert.InRange(calls.Calls, 100_000 / 4096, int.MaxValue);
        Assert.Throws<OperationCanceledException>(() => PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: new CancelledAfter(10).Count)));
    }

    [Fact]
    public void TextOf_CancelledWithinReferences_Ends()
    {
        var calls = new CancelledAfter(int.MaxValue);
        string html = new StringBuilder("<p>").Insert(3, "&amp;", 100_000).ToString();
        using PageTree tree = PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: calls.Count));
        calls.Limit = calls.Calls + 10;
        Assert.Throws<OperationCanceledException>(() => tree.TextOf(tree.Count - 1).Length);
    }

    [Fact]
    public void Parse_CancelledWhileRowsAreNumbered_Ends()
    {
        // The text before the table is inserted after the table's rows.
        string html = "<table>a" + new StringBuilder().Insert(0, "<tr>", 300_000);
        var all = new CancelledAfter(int.MaxValue);

        using (PageTree tree = PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: all.Count)))
        {
            Assert.InRange(tree.Count, 300_000, 310_000);
        }

        // Three passes over the rows follow the last token.
        Assert.Throws<OperationCanceledException>(() => PageTree.Parse(html.AsMemory(), new ParseOptions(Progress: new CancelledAfter(all.Calls - 1).Count)));
        Assert.InRange(all.Calls - (300_000 / TokensBetweenChecks), 3 * (300_000 / 65_536), int.MaxValue);
    }

    [Fact]
    public void Parse_AfterCancellation_IsNotDisturbed()
    {
        using var source = new CancellationTokenSource();
        int count = 0;
        using var memory = new ObservedMemory(new StringBuilder("<table><b><svg><p>").Insert(0, "<b id=1><table>a<i>", 10_000).ToString(), () =>
        {
            if (++count == 5000)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() => PageTree.Parse(memory.Memory, Cancelled(source.Token)));

        foreach (string html in HtmlPages.Small)
        {
            Assert.Null(AngleSharpComparison.Compare(html, out _));
        }
    }

    [Fact]
    public void Parse_PagesOneAfterAnother_AreIndependent()
    {
        foreach (Func<int, string> make in HostilePages.Families.Values)
        {
            using (Parse(make(20_000), maxElements: 3000))
            {
            }

            using (Parse(make(2000), int.MaxValue))
            {
            }

            using PageTree tree = Parse(HtmlPages.Small[1], int.MaxValue);
            Assert.Equal(s_secondPage.Value, TreeText.Write(tree));
        }
    }

    private static readonly Lazy<string> s_secondPage = new(static () =>
    {
        using PageTree tree = Parse(HtmlPages.Small[1], int.MaxValue);
        return TreeText.Write(tree);
    });

    private static PageTree Parse(string html, int maxElements) => PageTree.Parse(html.AsMemory(), new ParseOptions(maxElements));

    private static int CountElements(PageTree tree)
    {
        int count = 0;

        for (int row = 0; row < tree.Count; row++)
        {
            count += tree.Nodes[row].Kind == PageNodeKind.Element ? 1 : 0;
        }

        return count;
    }

    /// <summary>Cancels at a number of calls.</summary>
    private sealed class CancelledAfter(int limit)
    {
        public int Limit { get; set; } = limit;

        public int Calls { get; private set; }

        public void Count()
        {
            if (++Calls > Limit)
            {
                throw new OperationCanceledException();
            }
        }
    }

    /// <summary>Text that calls back whenever it is read.</summary>
    private sealed class ObservedMemory(string text, Action read) : MemoryManager<char>
    {
        private readonly char[] _text = text.ToCharArray();

        public override Memory<char> Memory => CreateMemory(_text.Length);

        public override Span<char> GetSpan()
        {
            read();
            return _text;
        }

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}

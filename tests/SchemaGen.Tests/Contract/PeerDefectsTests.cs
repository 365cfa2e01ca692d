using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Contract;

/// <summary>The defects of other libraries that PEERS 1.4 lists, one test for each that concerns what generated code does. Those of diagnostics are tested with the analyzers.</summary>
public sealed partial class PeerDefectsTests
{
    [Fact]
    public void Extract_NumericTypesThatWebReaperSkips_AreRead()
    {
        Numbers page = Issues.Clean(Numbers.Extract("<b>7</b><i>1.5</i><time>2024-02-03T04:05:06Z</time>"));
        Assert.Equal((7, 7L, 1.5, 1.5m), (page.Int, page.Long, page.Double, page.Decimal));
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.Zero), page.Instant);
    }

    [Fact]
    public void Extract_SrcAttributeThatWebReaperConfusesWithTitle_IsRead() =>
        Assert.Equal("s.png", Issues.Clean(Image.Extract("<img src=s.png title=tt alt=aa>")).Source);

    [Fact]
    public void Extract_ModernMembersThatWebReaperCannotCompile_AreRead()
    {
        Modern page = Issues.Clean(Modern.Extract("<b>t</b><a href=https://example.org/></a><ul><li>1</li><li>2</li></ul>"));
        Assert.Equal("t", page.Title);
        Assert.Equal(new Uri("https://example.org/"), page.Link);
        Assert.Equal([1, 2], page.Items.Select(static i => i.Number));
    }

    [Fact]
    public void Extract_RecordThatWebReaperIgnores_IsRead() => Assert.Equal(new Record("t", 2), Issues.Clean(Record.Extract("<b>t</b><i>2</i>")));

    [Fact]
    public void Extract_NumberThatHtmlAgilityPackReadsInMachineCulture_IsInvariant() =>
        Cultures.Run("fr-FR", static () => Assert.Equal(1.5, Issues.Clean(Machine.Extract("<b>1.5</b>")).Number));

    [Fact]
    public void Extract_NegativeNumberThatHtmlAgilityPackReadsInMachineCulture_IsInvariant() =>
        Cultures.Run(Cultures.StrangeMinus, static () => Assert.Equal(-1.5, Issues.Clean(Machine.Extract("<b>-1.5</b>")).Number));

    [Fact]
    public void Extract_DateThatWebReaperReadsInMachineCulture_IsInvariant() =>
        Cultures.Run("ar-SA", static () => Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 6, TimeSpan.Zero), Issues.Clean(Numbers.Extract("<b>7</b><i>1.5</i><time>2024-02-03T04:05:06Z</time>")).Instant));

    [Fact]
    public void Extract_NestedItemThatHtmlAgilityPackParsesAgain_KeepsAncestorsAndBaseAddress()
    {
        const string Html = "<base href=https://example.org/a/><main class=x><div id=d7><a href=b>t</a></div></main>";
        Placed.Item item = Assert.Single(Issues.Clean(Placed.Extract(Html)).Items);
        Assert.Equal(("d7", "t"), (item.Id, item.InMain));
        Assert.Equal(new Uri("https://example.org/a/b"), item.Link);
    }

    [Fact]
    public void Extract_NullableTypesAndArraysOnWhichHtmlAgilityPackThrows_AreRead()
    {
        Nullable page = Issues.Clean(Nullable.Extract("<b>1</b><b>2</b><time>2024-02-03T04:05Z</time><a href=https://example.org/x></a>"));
        Assert.Equal(1, page.Number);
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 0, TimeSpan.Zero), page.Instant);
        Assert.Equal(new Uri("https://example.org/x"), page.Link);
        Assert.Equal([1, 2], page.Numbers);
    }

    [Fact]
    public void Parse_MissingValuesOfWhichHtmlAgilityPackReportsOne_ThrowsWithAllPaths()
    {
        HtmlSchemaException exception = Assert.Throws<HtmlSchemaException>(static () => Modern.Parse(""));
        Assert.Equal(["Title", "Link"], exception.Issues.Select(static i => i.Path));
    }

    [Fact]
    public void Extract_FirstItemsForWhichDotnetSpiderTakesTheLast_AreTheFirst()
    {
        Ends page = Issues.Clean(Ends.Extract("<b>1</b><b>2</b><b>3</b>"));
        Assert.Equal(["1", "2"], page.First);
        Assert.Equal(["2", "3"], page.Last);
    }

    [Fact]
    public void Extract_TreeThatGeccoParsesForEachField_GivesIssuesOnItsOwnElements()
    {
        // Read from a tree, nothing is parsed: the issues are about the very elements of the tree.
        IDocument document = new HtmlParser().ParseDocument("<b>x</b><i>y</i><ul><li>z</li></ul>");
        Assert.All(Reference.Extract(document).Issues, i => Assert.Same(document, i.Element!.Owner));
        Assert.Equal(3, Reference.Extract(document).Issues.Count);
    }

    [Fact]
    public void Extract_ErrorAfterWhichWebMagicReturnsAPartialObject_LeavesNoValue()
    {
        HtmlResult<Numbers> result = Numbers.Extract("<b>7</b><i>x</i><time>2024-02-03T04:05:06Z</time>");
        Assert.False(result.Success);
        Assert.Null(result.ValueOrDefault);
        Assert.False(result.TryGetValue(out _));
        Assert.Equal(["Error Unconvertible Double", "Error Unconvertible Decimal"], Issues.All(result));
    }

    [Fact]
    public void Extract_ConverterExceptionThatWebMagicSwallows_GivesConverterFailedIssue()
    {
        HtmlResult<Formatted> result = Formatted.Extract("<b>x</b><i>y</i>");
        HtmlIssue issue = Issues.Single(result, "Number", HtmlIssueKind.ConverterFailed);
        Assert.Equal(["0 ConverterFailed x"], Issues.Attempts(issue));
        Assert.Null(result.ValueOrDefault);
        Assert.Equal(1, Issues.Clean(Formatted.Extract("<b>1</b>")).Number);
    }

    [Fact]
    public void Extract_InvalidItemAtWhichJspoonEndsTheList_IsSkipped()
    {
        HtmlResult<Skipping> result = Skipping.Extract("<b>1</b><b>x</b><b>3</b>");
        Issues.Single(result, "Numbers[1]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal([1, 3], result.Value.Numbers);
    }

    [Fact]
    public void Extract_SourcesThatOpenScrapingJoins_StopAtTheFirst() =>
        Assert.Equal(["a"], Issues.Clean(FirstOf.Extract("<b>a</b><i>b</i>")).Texts);

    [Fact]
    public void Extract_NestedListErrorThatCollyDiscards_IsReported()
    {
        HtmlResult<Modern> result = Modern.Extract("<b>t</b><a href=https://example.org/></a><ul><li>1</li><li>x</li></ul>");
        Assert.Equal(["Error Unconvertible Items[1].Number"], Issues.All(result));
        Assert.False(result.Success);
    }

    [Fact]
    public void Extract_IssuesThatH2sWritesToTheConsole_AreNotWritten()
    {
        (TextWriter output, TextWriter error) = (Console.Out, Console.Error);
        using var written = new StringWriter(CultureInfo.InvariantCulture);

        try
        {
            Console.SetOut(written);
            Console.SetError(written);
            Modern.Extract("");
            Modern.Extract("<b>t</b><a href=https://example.org/></a><ul><li>x</li></ul>");
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        Assert.DoesNotContain("Items", written.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Title", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TimeZoneThatFundusIgnores_DeterminesTheOffset()
    {
        Zoned page = Issues.Clean(Zoned.Extract("<time>2024-02-03T04:05</time>"));
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 0, TimeSpan.FromHours(-5)), page.NewYork);
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 4, 5, 0, TimeSpan.FromHours(9)), page.Tokyo);
    }

    [Fact]
    public void Extract_ModifiedDateThatMetascraperPrefers_IsNotRead()
    {
        const string Html = "<meta property=article:modified_time content=2024-02-04><meta property=article:published_time content=2024-02-03>";
        Assert.Equal(new DateOnly(2024, 2, 3), Issues.Clean(Dated.Extract(Html)).Published);
    }

    [HtmlSchema]
    private sealed partial class Numbers
    {
        [Css("b")]
        public int Int { get; init; }

        [Css("b")]
        public long Long { get; init; }

        [Css("i")]
        public double Double { get; init; }

        [Css("i")]
        public decimal Decimal { get; init; }

        [Css("time", Read = ReadMode.Text)]
        public DateTimeOffset Instant { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Image
    {
        [Css("img", Attr = "src")]
        public required string Source { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Modern
    {
        [Css("b")]
        public required string Title { get; init; }

        [Css("a", Attr = "href")]
        public required Uri Link { get; init; }

        [Css("ul > li")]
        public IReadOnlyList<Item> Items { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Item
        {
            [Self]
            public required int Number { get; init; }
        }
    }

    [HtmlSchema]
    private sealed partial record Record([Css("b")] string Title, [Css("i")] int Number);

    [HtmlSchema]
    private sealed partial class Machine
    {
        [Css("b")]
        public double Number { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Nullable
    {
        [Css("b")]
        public int? Number { get; init; }

        [Css("time", Read = ReadMode.Text)]
        public DateTimeOffset? Instant { get; init; }

        [Css("a", Attr = "href")]
        public Uri? Link { get; init; }

        [Css("b")]
        public int[] Numbers { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Placed
    {
        [Css("div")]
        public IReadOnlyList<Item> Items { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Item
        {
            [Self(Attr = "id")]
            public required string Id { get; init; }

            [Css("main.x > div > a")]
            public required string InMain { get; init; }

            [Css("a", Attr = "href")]
            public required Uri Link { get; init; }
        }
    }

    [HtmlSchema]
    private sealed partial class Ends
    {
        [Css("b", At = "..2")]
        public required string[] First { get; init; }

        [Css("b", At = "^2..")]
        public required string[] Last { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Reference
    {
        [Css("b")]
        public int Bold { get; init; }

        [Css("i")]
        public int Italic { get; init; }

        [Css("li")]
        public int[] Items { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Zoned
    {
        [Css("time", Read = ReadMode.Text, TimeZone = "America/New_York")]
        public DateTimeOffset NewYork { get; init; }

        [Css("time", Read = ReadMode.Text, TimeZone = "Asia/Tokyo")]
        public DateTimeOffset Tokyo { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Dated
    {
        [Meta("article:published_time"), Meta("article:modified_time")]
        public DateOnly Published { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Formatted
    {
        [Css("b", Using = nameof(Format))]
        public int Number { get; init; }

        private static int Format(string text) => int.Parse(text, CultureInfo.InvariantCulture);
    }

    [HtmlSchema]
    private sealed partial class Skipping
    {
        [Css("b"), Items(SkipInvalid = true)]
        public IReadOnlyList<int> Numbers { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class FirstOf
    {
        [Css("b"), Css("i")]
        public IReadOnlyList<string> Texts { get; init; } = [];
    }
}

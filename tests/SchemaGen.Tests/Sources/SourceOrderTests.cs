using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>DESIGN, "Sources": which source and which match gives the value.</summary>
public sealed partial class SourceOrderTests
{
    [Fact]
    public void Extract_SeveralSources_FirstWithAValueWins()
    {
        HtmlResult<Three> result = Three.Extract("<meta name=m content=meta><i>second</i><b>first</b>");
        Assert.Equal("first", Issues.Clean(result).Text);
        Assert.Equal(0, result.Sources["Text"]!.Index);
        result = Three.Extract("<meta name=m content=meta><i>second</i>");
        Assert.Equal("second", Issues.Clean(result).Text);
        Assert.Equal(1, result.Sources["Text"]!.Index);
        result = Three.Extract("<meta name=m content=meta>");
        Assert.Equal("meta", Issues.Clean(result).Text);
        Assert.Equal(HtmlSourceKind.Meta, result.Sources["Text"]!.Kind);
    }

    [Theory]
    [InlineData("<b></b>")]
    [InlineData("<b> \n\t&nbsp;&#8203;&shy;&#8206; </b>")]
    [InlineData("<b><script>x</script></b>")]
    [InlineData("<b><!-- x --></b>")]
    public void Extract_BlankMatch_TriesNextSource(string blank)
    {
        Assert.Equal("second", Issues.Clean(Three.Extract(blank + "<i>second</i>")).Text);
        HtmlIssue issue = Issues.Single(Three.Extract(blank), "Text", HtmlIssueKind.Missing);
        Assert.Equal(["0 Blank", "1 NoMatch", "2 NoMatch"], Issues.Attempts(issue));
        Assert.Equal("Text has no value: [Css(\"b\")] matched something blank; [Css(\"i\")] matched nothing; [Meta(\"m\")] matched nothing.", issue.Message);
    }

    [Fact]
    public void Extract_SeveralMatches_FirstWithAValueIsTaken()
    {
        Assert.Equal("2", Issues.Clean(Three.Extract("<b></b><b> </b><b>2</b><b>3</b>")).Text);
        Assert.Equal("5", Issues.Clean(Patterned.Extract("<b>x</b><b></b><b>n5</b><b>n6</b>")).Text);
    }

    [Fact]
    public void Extract_UnmatchedPattern_TriesNextSource()
    {
        HtmlResult<Patterned> result = Patterned.Extract("<b>x</b><i>second</i>");
        Assert.Equal("second", Issues.Clean(result).Text);
        Assert.Equal(1, result.Sources["Text"]!.Index);
        HtmlIssue issue = Issues.Single(Patterned.Extract("<b></b><b>x</b><b>y</b>"), "Text", HtmlIssueKind.Missing);
        Assert.Equal(["0 PatternUnmatched x", "1 NoMatch"], Issues.Attempts(issue));
        Assert.Equal("Text has no value: [Css(\"b\", Pattern = \"n(\\\\d+)\")] matched '\u2068x\u2069', which its pattern does not match; [Css(\"i\")] matched nothing.", issue.Message);
    }

    [Fact]
    public void Extract_UnconvertibleValue_TriesNextSourceNotNextMatch()
    {
        HtmlResult<Numbers> result = Numbers.Extract("<b>x</b><b>1</b><i>2</i>");
        Assert.Equal(2, Issues.Clean(result).Required);
        Assert.Equal(1, result.Sources["Required"]!.Index);
    }

    [Fact]
    public void Extract_UnconvertibleValue_IsAnErrorOnlyWhereRequired()
    {
        HtmlResult<Numbers> result = Numbers.Extract("<b>x</b><i></i>");
        Assert.Equal(["Error Unconvertible Required", "Warning Unconvertible Nullable", "Warning Unconvertible Initialised"], Issues.All(result));
        Assert.Equal(["0 Unconvertible x", "1 Blank"], Issues.Attempts(result.Issues[0]));
        Assert.False(result.Success);
        Assert.Null(result.ValueOrDefault);
        HtmlResult<Optional> optional = Optional.Extract("<b>x</b>");
        Assert.Equal(["Warning Unconvertible Nullable", "Warning Unconvertible Initialised"], Issues.All(optional));
        Assert.True(optional.Success);
        Assert.Null(optional.Value.Nullable);
        Assert.Equal(9, optional.Value.Initialised);
        Assert.Null(optional.Sources["Nullable"]);
        Assert.Equal("Nullable has no value: [Css(\"b\")] matched '\u2068x\u2069', which is no Int32.", optional.Issues[0].Message);
    }

    [Fact]
    public void Extract_SplitPatternTrimAndConversion_AreAppliedInThisOrder()
    {
        Assert.Equal([1, 2, 3], Issues.Clean(Split.Extract("<b>n1, n2 ,x, ,n 3 </b>")).Numbers);
        Assert.Equal(["Error Unconvertible Numbers[0]"], Issues.All(Split.Extract("<b>n1,nx</b>")));
        Assert.Empty(Issues.Clean(Split.Extract("<b>, ,</b>")).Numbers);
    }

    [Fact]
    public void Extract_Split_LeavesPartsAsTheyWereRead()
    {
        Assert.Equal(["a\nb", "c  d"], Issues.Clean(SplitRaw.Extract("<pre>a\nb | c  d</pre>")).Parts);
        Assert.Equal(["a", "b"], Issues.Clean(SplitLines.Extract("<p>a<br> <br>b</p>")).Lines);
        Assert.Equal(["a", "b", "c"], Issues.Clean(SplitMeta.Extract("<meta name=keywords content='a, b'><meta name=KEYWORDS content=',c,'>")).Tags);
    }

    [Fact]
    public void Extract_PatternWithGroups_TakesNamedThenFirstGroupThenMatch()
    {
        Groups page = Issues.Clean(Groups.Extract("<b>ab12</b>"));
        Assert.Equal(("12", "a", "ab12", "2"), (page.Named, page.First, page.Whole, page.Other));
        Assert.Equal(["0 PatternUnmatched ab12"], Issues.Attempts(Issues.Single(Absent.Extract("<b>ab12</b>"), "Text", HtmlIssueKind.Missing)));
    }

    [Fact]
    public void Extract_PatternOnBool_ReportsWhetherItMatches()
    {
        Assert.True(Issues.Clean(Tested.Extract("<b>ab12</b>")).Is);
        Assert.False(Issues.Clean(Tested.Extract("<b>x</b>")).Is);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(Issues.Single(Tested.Extract(""), "Is", HtmlIssueKind.Missing)));
    }

    [Fact]
    public void Extract_ListFromSeveralSources_TakesFirstWithItemsAndOmitsBlankOnes()
    {
        HtmlResult<Lists> result = Lists.Extract("<b></b><i>1</i><i> </i><i>2</i><u>3</u>");
        Assert.Equal(["1", "2"], Issues.Clean(result).Texts);
        Assert.Equal(1, result.Sources["Texts"]!.Index);
        Assert.Equal(["3"], Issues.Clean(Lists.Extract("<b></b><i></i><u>3</u>")).Texts);
        Assert.Null(Lists.Extract("").Sources["Texts"]);
    }

    [Fact]
    public void Extract_InvalidItem_GivesErrorWithIndexOfItsMatch()
    {
        HtmlResult<Items> result = Items.Extract("<b>1</b><b></b><b>x</b><b>3</b><b>y</b>");
        Assert.Equal(["Error Unconvertible Numbers[2]", "Error Unconvertible Numbers[4]"], Issues.All(result));
        Assert.Equal(["0 Unconvertible y"], Issues.Attempts(result.Issues[1]));
        Assert.Equal("Numbers[4] has no value: [Css(\"b\")] matched '\u2068y\u2069', which is no Int32; [Items(SkipInvalid = true)] leaves it out.", result.Issues[1].Message);
    }

    [Fact]
    public void Extract_AtIndex_CountsBlankMatches()
    {
        const string Html = "<b>0</b><b></b><b>2</b><b>3</b><b> </b>";
        Indices page = Issues.Clean(Indices.Extract(Html));
        Assert.Equal(("0", null, "2", "3", null, "0"), (page.First, page.Blank, page.Third, page.SecondToLast, page.Last, page.Fifth));
        Assert.Equal((null, null, null), (page.OutOfRange, page.BeforeStart, page.Huge));
        HtmlResult<RequiredIndex> result = RequiredIndex.Extract(Html);
        Assert.Equal(["Error Missing Blank", "Error Missing OutOfRange"], Issues.All(result));
        Assert.Equal(["0 Blank"], Issues.Attempts(result.Issues[0]));
        Assert.Equal(["0 NoMatch"], Issues.Attempts(result.Issues[1]));
    }

    [Fact]
    public void Extract_AtRange_TakesARangeOfMatches()
    {
        Ranges page = Issues.Clean(Ranges.Extract("<b>0</b><b></b><b>2</b><b>3</b><b> </b><b>5</b>"));
        Assert.Equal(["2", "3", "5"], page.FromSecond);
        Assert.Equal(["0", "2"], page.FirstThree);
        Assert.Equal(["5"], page.LastTwo);
        Assert.Equal(["2", "3"], page.Middle);
        Assert.Equal(["3"], page.Mixed);
        Assert.Empty(page.Beyond);
        Assert.Equal(["0", "2", "3", "5"], page.AllFromEnd);
        Assert.Equal(["0"], Issues.Clean(Ranges.Extract("<b>0</b>")).LastTwo);
        Assert.Empty(Issues.Clean(Ranges.Extract("<b>0</b>")).Middle);
        Assert.Empty(Issues.Clean(Ranges.Extract("")).LastTwo);
    }

    [Fact]
    public void Extract_InvalidItemInAtRange_HasIndexOfItsMatch() =>
        Assert.Equal(["Error Unconvertible Numbers[3]"], Issues.All(RangeOfNumbers.Extract("<b>x</b><b></b><b>1</b><b>y</b>")));

    [Fact]
    public void Extract_AtOnNestedSchemas_SelectsMatches()
    {
        NestedAt page = Issues.Clean(NestedAt.Extract("<p><b>0</b></p><p><b>1</b></p><p><b>2</b></p>"));
        Assert.Equal("2", page.Last!.Text);
        Assert.Equal(["1", "2"], page.Rest.Select(static p => p.Text));
        Assert.Equal(["Error Missing Rest[1].Text"], Issues.All(NestedAt.Extract("<p></p><p></p><p><b>2</b></p>")));
    }

    [Fact]
    public void Extract_SingleWithSecondMatch_GivesAmbiguousError()
    {
        Assert.Equal(1, Issues.Clean(Singles.Extract("<b>1</b>")).Number);
        HtmlIssue issue = Issues.Single(Singles.Extract("<b>1</b><b></b>"), "Number", HtmlIssueKind.Ambiguous);
        Assert.Equal("Number is ambiguous: [Css(\"b\", Single = true)] matches more than one element.", issue.Message);
        Assert.Equal(["Error Missing Number"], Issues.All(Singles.Extract("")));
    }

    [Fact]
    public void Extract_SingleOnOptionalBoolOrNestedMember_GivesAmbiguousError() =>
        Assert.Equal(["Error Ambiguous Text", "Error Ambiguous Is", "Error Ambiguous Nested"], Issues.All(OptionalSingles.Extract("<b>1</b><b>1</b>")));

    [Fact]
    public void Extract_SingleOnSourceNotReached_IsIgnored() =>
        Assert.Equal("1", Issues.Clean(SecondSingle.Extract("<i>1</i><b>2</b><b>3</b>")).Text);

    [Fact]
    public void Extract_SeveralAttributes_ReadsFirstThatIsNotBlank()
    {
        Assert.Equal("s", Issues.Clean(Attributes.Extract("<img data-src='' src=s>")).Image);
        Assert.Equal("d", Issues.Clean(Attributes.Extract("<img src=s data-src=d>")).Image);
        Assert.Equal("second", Issues.Clean(Attributes.Extract("<img alt=x><img src='  '><img src=second>")).Image);
        Assert.Equal(["0 Blank"], Issues.Attempts(Issues.Single(Attributes.Extract("<img alt=x>"), "Image", HtmlIssueKind.Missing)));
    }

    [Fact]
    public void Extract_EveryReadMode_GivesItsText()
    {
        Modes page = Issues.Clean(Modes.Extract("<div>one <b>two</b><p>three<br>four</p> five <i>six</i></div>"));
        Assert.Equal("one two three four five six", page.Text);
        Assert.Equal("one two\nthree\nfour\nfive six", page.Lines);
        Assert.Equal("one five", page.Own);
        Assert.Equal("one twothreefour five six", page.Raw);
        Assert.Equal("one <b>two</b><p>three<br>four</p> five <i>six</i>", page.Inner);
        Assert.Equal("<div>one <b>two</b><p>three<br>four</p> five <i>six</i></div>", page.Outer);
        Assert.Equal("one three four five", page.Excluding);
        Assert.Equal("one <p>three<br>four</p> five ", page.InnerExcluding);
    }

    [Fact]
    public void Extract_RawText_IsUnchanged() => Assert.Equal("  a\n\u00A0b ", Issues.Clean(Raw.Extract("<pre>  a\n&nbsp;b </pre>")).Text);

    [Fact]
    public void Extract_ExcludeInNestedSchema_SeesTheWholePage()
    {
        Assert.Equal(["a", "c"], Issues.Clean(ExcludingItems.Extract("<main><p>a <b>x</b></p><p><b>c</b><i>y</i></p></main>")).Items.Select(static i => i.Text));
    }

    [HtmlSchema]
    private sealed partial class Three
    {
        [Css("b"), Css("i")]
        [Meta("m")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Patterned
    {
        [Css("b", Pattern = @"n(\d+)")]
        [Css("i")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Numbers
    {
        [Css("b"), Css("i")]
        public required int Required { get; init; }

        [Css("b"), Css("i")]
        public int? Nullable { get; init; }

        [Css("b"), Css("i")]
        public int Initialised { get; init; } = 9;
    }

    [HtmlSchema]
    private sealed partial class Optional
    {
        [Css("b")]
        public int? Nullable { get; init; }

        [Css("b")]
        public int Initialised { get; init; } = 9;
    }

    [HtmlSchema]
    private sealed partial class Split
    {
        [Css("b", Split = ",", Pattern = "n(.*)")]
        public required IReadOnlyList<int> Numbers { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SplitRaw
    {
        [Css("pre", Read = ReadMode.RawText, Split = "|")]
        public required IReadOnlyList<string> Parts { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SplitLines
    {
        [Css("p", Read = ReadMode.Lines, Split = "\n")]
        public required IReadOnlyList<string> Lines { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SplitMeta
    {
        [Meta("keywords", Split = ",")]
        public required IReadOnlyList<string> Tags { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Groups
    {
        [Css("b", Pattern = @"(\w)\w(?<value>\d+)")]
        public required string Named { get; init; }

        [Css("b", Pattern = @"(a)(b)")]
        public required string First { get; init; }

        [Css("b", Pattern = @"\w+")]
        public required string Whole { get; init; }

        [Css("b", Pattern = @"1(?<other>2)")]
        public required string Other { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Absent
    {
        [Css("b", Pattern = @"ab(x)?")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Tested
    {
        [Css("b", Pattern = @"(\d+)")]
        public bool Is { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Lists
    {
        [Css("b"), Css("i"), Css("u")]
        public required IReadOnlyList<string> Texts { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Items
    {
        [Css("b")]
        public required IReadOnlyList<int> Numbers { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Indices
    {
        [Css("b", At = "0")]
        public string? First { get; init; }

        [Css("b", At = "1")]
        public string? Blank { get; init; }

        [Css("b", At = "2")]
        public string? Third { get; init; }

        [Css("b", At = "^2")]
        public string? SecondToLast { get; init; }

        [Css("b", At = "^1")]
        public string? Last { get; init; }

        [Css("b", At = "^5")]
        public string? Fifth { get; init; }

        [Css("b", At = "5")]
        public string? OutOfRange { get; init; }

        [Css("b", At = "^6")]
        public string? BeforeStart { get; init; }

        [Css("b", At = "2147483647")]
        public string? Huge { get; init; }
    }

    [HtmlSchema]
    private sealed partial class RequiredIndex
    {
        [Css("b", At = "1")]
        public required string Blank { get; init; }

        [Css("b", At = "5")]
        public required string OutOfRange { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Ranges
    {
        [Css("b", At = "1..")]
        public required string[] FromSecond { get; init; }

        [Css("b", At = "..3")]
        public required string[] FirstThree { get; init; }

        [Css("b", At = "^2..")]
        public required string[] LastTwo { get; init; }

        [Css("b", At = "1..4")]
        public required string[] Middle { get; init; }

        [Css("b", At = "3..^1")]
        public required string[] Mixed { get; init; }

        [Css("b", At = "6..")]
        public required string[] Beyond { get; init; }

        [Css("b", At = "^100..")]
        public required string[] AllFromEnd { get; init; }
    }

    [HtmlSchema]
    private sealed partial class RangeOfNumbers
    {
        [Css("b", At = "1..")]
        public required int[] Numbers { get; init; }
    }

    [HtmlSchema]
    private sealed partial class NestedAt
    {
        [Css("p", At = "^1")]
        public Paragraph? Last { get; init; }

        [Css("p", At = "1..")]
        public required Paragraph[] Rest { get; init; }

        [HtmlSchema]
        internal sealed partial class Paragraph
        {
            [Css("b")]
            public required string Text { get; init; }
        }
    }

    [HtmlSchema]
    private sealed partial class Singles
    {
        [Css("b", Single = true)]
        public required int Number { get; init; }
    }

    [HtmlSchema]
    private sealed partial class OptionalSingles
    {
        [Css("b", Single = true)]
        public string? Text { get; init; }

        [Css("b", Single = true)]
        public bool Is { get; init; }

        [Css("b", Single = true)]
        public Leaf? Nested { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SecondSingle
    {
        [Css("i"), Css("b", Single = true)]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Leaf
    {
        [Self]
        public string? Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Attributes
    {
        [Css("img", Attr = "data-src, src")]
        public required string Image { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Modes
    {
        [Css("div")]
        public required string Text { get; init; }

        [Css("div", Read = ReadMode.Lines)]
        public required string Lines { get; init; }

        [Css("div", Read = ReadMode.OwnText)]
        public required string Own { get; init; }

        [Css("div", Read = ReadMode.RawText)]
        public required string Raw { get; init; }

        [Css("div", Read = ReadMode.InnerHtml)]
        public required string Inner { get; init; }

        [Css("div", Read = ReadMode.OuterHtml)]
        public required string Outer { get; init; }

        [Css("div", Exclude = "b, i")]
        public required string Excluding { get; init; }

        [Css("div", Read = ReadMode.InnerHtml, Exclude = "div > :is(b, i)")]
        public required string InnerExcluding { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Raw
    {
        [Css("pre", Read = ReadMode.RawText)]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class ExcludingItems
    {
        [Css("p")]
        public required IReadOnlyList<Item> Items { get; init; }

        [HtmlSchema]
        internal sealed partial class Item
        {
            [Self(Exclude = "main > p:first-child > b, i")]
            public required string Text { get; init; }
        }
    }
}

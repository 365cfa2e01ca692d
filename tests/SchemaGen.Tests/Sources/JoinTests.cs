using System;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>All matches of a selector as one text.</summary>
public sealed partial class JoinTests
{
    [Theory]
    [InlineData("<p>a</p><p> </p><p>b</p>", "a / b")]
    [InlineData("<p>a</p>", "a")]
    [InlineData("<p> </p>", null)]
    [InlineData("", null)]
    public void Join_Matches_AreOneTextWithoutBlankOnes(string html, string? expected) => Assert.Equal(expected, Issues.Clean(Page.Extract(html)).Text);

    [Fact]
    public void Join_EmptySeparator_JoinsWithoutABlank() => Assert.Equal("ab", Issues.Clean(Page.Extract("<p>a</p><p>b</p>")).Together);

    [Fact]
    public void Join_Range_CountsBlankMatches() => Assert.Equal("b,c", Issues.Clean(Page.Extract("<p>a</p><p>b</p><p> </p><p>c</p>")).Rest);

    [Fact]
    public void Join_Date_IsConvertedFromTheJoinedText() =>
        Assert.Equal(new DateTime(2024, 4, 22, 21, 30, 0), Issues.Clean(Page.Extract("<time>22/04/2024</time><time>21:30</time>")).At);

    [Fact]
    public void Join_Pattern_SeesTheJoinedText() => Assert.Equal("a-b", Issues.Clean(Page.Extract("<i>xa</i><i>bx</i>")).Cut);

    [Fact]
    public void Join_Attributes_AreJoined() => Assert.Equal("1 2", Issues.Clean(Page.Extract("<b id=1></b><b></b><b id=2></b>")).Ids);

    [Fact]
    public void Join_TextThatCannotBeConverted_NamesTheJoinedText() =>
        Assert.Contains("'x y'", Issues.Single(Page.Extract("<time>x</time><time>y</time>"), "At", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning).Message.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Join_LongerThanTheLimit_IsLimitReached() =>
        Issues.Single(Page.Extract("<b id=aaaa></b><b id=bbbb></b>", new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 6 } }), "Ids", HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error);

    [HtmlSchema]
    internal sealed partial record Page
    {
        [Css("p", Join = " / ")] public string? Text { get; init; }

        [Css("p", Join = "")] public string? Together { get; init; }

        [Css("p", Join = ",", At = "1..")] public string? Rest { get; init; }

        [Css("time", Join = " ", Format = "dd/MM/yyyy HH:mm")] public DateTime? At { get; init; }

        [Css("i", Join = "-", Pattern = "a-b")] public string? Cut { get; init; }

        [Css("b", Attr = "id", Join = " ")] public string? Ids { get; init; }
    }
}

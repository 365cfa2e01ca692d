using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Limits;

/// <summary>Selectors that look into texts longer than HtmlLimits.MaxTextLength: they match as if there were no limit, which is about values.</summary>
public sealed partial class LongTextSelectorTests
{
    private static readonly HtmlContext s_context = new() { Limits = new HtmlLimits { MaxTextLength = 100 } };

    private static readonly string s_long = string.Concat(Enumerable.Repeat("some words ", 50)) + "needle " + string.Concat(Enumerable.Repeat("and more ", 50));

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Extract_TextSelectorsOnLongTexts_MatchAllTheSame(int count)
    {
        // The first questions are answered one by one, the others from the text of the tree.
        string html = string.Concat(Enumerable.Repeat($"<div><p>{s_long}</p><b>1</b></div>", count));
        Found found = Issues.Clean(Found.Extract(html, s_context));
        Assert.Equal((count, count, count, count), (found.Contains.Count, found.ContainsOwn.Count, found.Matches.Count, found.MatchesOwn.Count));
        found = Issues.Clean(Found.Extract(new HtmlParser().ParseDocument(html), s_context));
        Assert.Equal((count, count, count, count), (found.Contains.Count, found.ContainsOwn.Count, found.Matches.Count, found.MatchesOwn.Count));
    }

    [Fact]
    public void Extract_NegatedTextSelectorsOnLongTexts_DoNotMatch()
    {
        HtmlResult<Absent> result = Absent.Extract($"<p>{s_long}</p><p>short</p>", s_context);
        Assert.Equal(["short"], Issues.Clean(result).Texts);
    }

    [Fact]
    public void Extract_TextSelectorsOnChildrenOfATemplate_MatchTheirOwnText()
    {
        // Beside its content: AngleSharp's parser leaves misnested formatting there.
        IDocument document = new HtmlParser().ParseDocument("<template></template>");
        IElement template = document.QuerySelector("template")!;

        for (int i = 0; i < 40; i++)
        {
            IElement child = document.CreateElement("p");
            child.TextContent = i % 2 == 0 ? "needle" : "short";
            template.AppendChild(child);
        }

        Assert.Equal(20, Issues.Clean(Absent.Extract(document)).Texts.Count);
    }

    [Fact]
    public void Extract_PatternOnALongText_IsALimit()
    {
        HtmlIssue issue = Issues.Single(Patterned.Extract($"<p>{s_long}</p>", s_context), "IsNeedle", HtmlIssueKind.LimitReached);
        Assert.Equal("IsNeedle has a text of more than 100 characters (HtmlLimits.MaxTextLength).", issue.Message);
    }

    [HtmlSchema]
    private sealed partial class Found
    {
        [Css("div:contains('NEEDLE') > b")]
        public IReadOnlyList<int> Contains { get; init; } = [];

        [Css("p:containsOwn('NEEDLE') + b")]
        public IReadOnlyList<int> ContainsOwn { get; init; } = [];

        [Css("div:matches('needle and') > b")]
        public IReadOnlyList<int> Matches { get; init; } = [];

        [Css("p:matchesOwn('needle and') + b")]
        public IReadOnlyList<int> MatchesOwn { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Absent
    {
        [Css("p:not(:contains('needle')):not(:matches('ne+dle'))")]
        public IReadOnlyList<string> Texts { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Patterned
    {
        [Css("p", Pattern = "needle")]
        public bool? IsNeedle { get; init; }
    }
}

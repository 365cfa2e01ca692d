using System;
using System.Linq;
using SchemaGen.Tests.Contract;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>The texts of a body, and the contract of its member.</summary>
public sealed class BodyTests
{
    [Fact]
    public void Body_HeadingsAndParagraphs_AreSectionsInDocumentOrder()
    {
        ArticleBody body = BodyText.Read<Article>("<p>a<h2>b</h2><h3>c</h3><p>d<p>e<h2>f</h2>");
        Assert.Equal([":a", "b+c:d+e", "f:"], BodyText.Sections(body));
        Assert.Empty(body.Summary);
        Assert.Equal(["P a", "H b", "H c", "P d", "P e", "H f"], BodyText.Lines(body));
    }

    [Fact]
    public void Body_SummaryAfterTheText_ComesFirst()
    {
        ArticleBody body = BodyText.Read<Article>("<h2>a</h2><p>b<p class=lead>c<p>d<div class=lead>e</div>");
        Assert.Equal(["c", "e"], body.Summary);
        Assert.Equal(["a:b+d"], BodyText.Sections(body));
        Assert.Equal("c\n\ne\n\na\n\nb\n\nd", body.ToString());
    }

    [Theory]
    [InlineData("<p> <p>&nbsp;<p><br><p><script>x</script><p>&shy;<p>a")]
    [InlineData("<p>a<h2> </h2><h3></h3>")]
    [InlineData("<ul><li><p>a</p></li></ul>")]
    [InlineData("<blockquote><p>a</p></blockquote>")]
    public void Body_BlankTexts_DoNotCount(string html) => Assert.Equal(["P a"], BodyText.Lines<Article>(html));

    [Theory]
    [InlineData("<p>a<p>___<p>b", "P a", "P b")]
    [InlineData("<p>a<p>* * *<p>b", "P a", "P b")]
    [InlineData("<p>a<p><b>—</b>&nbsp;— —<p>b", "P a", "P b")]
    [InlineData("<p>a<p>– – –<p>------<p>=====<p>~~~<p>•••<p>· · ·<p>###<p>b", "P a", "P b")]
    [InlineData("<h2>___</h2><p>a<p class=lead>***", "P a")]
    [InlineData("<p>a<h2>----</h2><p>b", "P a", "P b")]
    [InlineData("<div class=block>a<h2>***</h2>b</div>", "P a", "P b")]
    [InlineData("<p>__<p>—<p>*-*<p>-30-<p>::<p>?!<p>…<p>...<p>***a<p>_ _ _ 1", "P __", "P —", "P *-*", "P -30-", "P ::", "P ?!", "P …", "P ...", "P ***a", "P _ _ _ 1")]
    [InlineData("<p>a<br>___<br>b", "P a ___ b")]
    public void Body_RulesOfMarks_DoNotCount(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Article>(html));

    [Theory]
    [InlineData("<div class=content>a<br>___<br>b</div>", "P a", "P b")]
    [InlineData("<div class=content>a<div>* * *</div>b<h2>c</h2><br>---</div>", "P a", "P b", "H c")]
    [InlineData("<div class=lead>a<br>=====</div><div class=content>b</div>", "S a", "P b")]
    public void Lines_RulesOfMarks_DoNotCount(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Lined>(html));

    [Fact]
    public void Body_NothingButRules_HasNoText() => Assert.Null(Article.Parse("<p>___<h2>* * *</h2>").Body);

    [Theory]
    [InlineData("<p class=heading>a</p><p>b", "H a", "P b")]
    [InlineData("<p class='heading lead'>a</p><p>b", "S a", "P b")]
    [InlineData("<h2 class=lead>a</h2><p>b", "S a", "P b")]
    [InlineData("<p class='lead ad'>a</p><p>b", "P b")]
    public void Body_ElementOfTwoRoles_CountsOnce(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Article>(html));

    [Theory]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote>", "P a", "P b")]
    [InlineData("<blockquote>a<p>b</p>c</blockquote>", "P a", "P b", "P c")]
    [InlineData("<li>a<ul><li>b</li><li>c</li></ul>d</li>", "P a", "P b", "P c", "P d")]
    [InlineData("<div class=block>a<h2>b</h2>c</div>", "P a", "H b", "P c")]
    [InlineData("<p><b class=heading>a</b> b", "H a", "P b")]
    [InlineData("<p>a <b class=heading>b</b> c", "P a", "H b", "P c")]
    [InlineData("<p>a <span class=block>b</span> c", "P a b c")]
    [InlineData("<p>a <span class=lead>b</span> c", "S b", "P a", "P c")]
    [InlineData("<div class=lead><p>a</p><h2>b</h2></div><p>c", "S a b", "P c")]
    [InlineData("<div class=lead><div class=lead>a</div>b</div>", "S a", "S b")]
    [InlineData("<h2><span class=block>a</span> b</h2>", "H a b")]
    [InlineData("<div class=block>a<div class=heading>b<div class=lead>c</div>d</div>e</div>", "S c", "P a", "H b", "H d", "P e")]
    [InlineData("<li><b>a<p>b</b>c<p>d</li>", "P a", "P bc", "P d")]
    public void Body_NestedMatches_GiveEachTextOnce(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Article>(html));

    [Theory]
    [InlineData("<p>a<span class=ad>x</span>b", "P ab")]
    [InlineData("<p>a<div class=ad><p>x</p><h2>y</h2></div><p>b", "P a", "P b")]
    [InlineData("<div class=block>a<aside>x</aside>b</div>", "P a b")]
    [InlineData("<div class=block>a<aside><p>x</p></aside><p>b</p></div>", "P a", "P b")]
    [InlineData("<p>a<aside class=lead>x</aside>", "P a")]
    [InlineData("<p>a<div class=ad><div class=ad>x</div><p>y</div><p>b", "P a", "P b")]
    public void Exclude_Subtrees_AreLeftOutOfEveryText(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Article>(html));

    [Theory]
    [InlineData("<div class=content>a<br>b<br><br>c</div>", "P a", "P b", "P c")]
    [InlineData("<div class=content>a<div>b</div>c<b>d<br>e</b></div>", "P a", "P b", "P cd", "P e")]
    [InlineData("<div class=content>a<h2>b<br>c</h2>d<br>e</div>", "P a", "H b c", "P d", "P e")]
    [InlineData("<div class=lead>a<br>b</div><div class=content><br> <br>&nbsp;<p>c</p></div>", "S a", "S b", "P c")]
    public void Lines_OfAMatch_AreTextsByThemselves(string html, params string[] expected) => Assert.Equal(expected, BodyText.Lines<Lined>(html));

    [Fact]
    public void Text_OfAMatch_IsThatOfAnElement()
    {
        const string Html = "<div class=content>a\n b<br>c<script>x</script><p>d<em>e</em> &amp; f\u00A0g\u200B.h<template>x</template> <noscript>n</noscript></div>";
        Assert.Equal(["P a b c de & f g.h"], BodyText.Lines<Container>(Html));
    }

    [Fact]
    public void Body_Root_LimitsTheMatches() =>
        Assert.Equal(["H b", "P c"], BodyText.Lines<Rooted>("<p>a<article><h2>b</h2><p>c</p><div><p>d</p></div></article><p>e"));

    [Theory]
    [InlineData("<div class=new><p>a</div><div class=old><h3>b</h3></div>", 0, "P a")]
    [InlineData("<div class=new><p> </div><div class=old><h3>b</h3></div>", 1, "H b")]
    [InlineData("<div class=new><p class=ad>x</div><div class=old><p>b</div>", 1, "P b")]
    public void Body_SeveralAttributes_FirstWithATextWins(string html, int source, params string[] expected)
    {
        HtmlResult<Layouts> result = Layouts.Extract(html);
        Assert.Equal(expected, BodyText.Lines(Issues.Clean(result).Body!));
        HtmlSourceDescriptor filled = result.Sources[nameof(Layouts.Body)]!;
        Assert.Equal((source, HtmlSourceKind.Body), (filled.Index, filled.Kind));
    }

    [Fact]
    public void Descriptor_OfABody_HasTheSelectorOfItsTexts()
    {
        HtmlSourceDescriptor source = Article.Descriptor.Members[0].Sources[0];
        Assert.Equal(".lead, h2, h3, .heading, p, li, blockquote, pre, .block", source.Expression);
        Assert.Equal("""[Body(Summary = ".lead", Headings = "h2, h3, .heading", Paragraphs = "p, li, blockquote, pre, .block", Exclude = ".ad, aside", Figures = "figure, .image")]""", source.ToString());
        Assert.Equal(typeof(ArticleBody), Article.Descriptor.Members[0].Type);
    }

    [Fact]
    public void Body_RequiredAndMissing_IsAnError()
    {
        HtmlIssue issue = Issues.Single(Required.Extract("<article><div>a</div></article>"), "Body", HtmlIssueKind.Missing);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(issue));
        Assert.Contains("article", issue.Message, StringComparison.Ordinal);
        issue = Issues.Single(Required.Extract("<article><p> </article>"), "Body", HtmlIssueKind.Missing);
        Assert.Equal(["0 Blank"], Issues.Attempts(issue));
    }

    [Fact]
    public void Body_NullableAndMissing_IsNull() => Assert.Null(Issues.Clean(Plain.Extract("<div>a</div>")).Body);

    [Fact]
    public void Body_WithADefaultAndMissing_KeepsIt() => Assert.Empty(Issues.Clean(WithDefault.Extract("<div>a</div>")).Body.Blocks);

    [Fact]
    public void Body_FiguresAlone_AreNoBody() => Assert.Null(Issues.Clean(Article.Extract("<figure><img src=a.jpg><figcaption>b</figcaption></figure>")).Body);

    [Theory]
    [InlineData("<p>a<div>b</div>", 0, "S a")]
    [InlineData("<p>none<div>b</div>", 1, "P b")]
    public void Body_MadeByCodeOfTheUser_IsASourceAsAnyOther(string html, int source, string expected)
    {
        HtmlResult<Made> result = Made.Extract(html);
        Assert.Equal([expected], BodyText.Lines(result.Value.Body!));
        Assert.Equal(source, result.Sources["Body"]!.Index);
    }

    [Fact]
    public void Body_OfANestedSchema_IsThatOfItsElement()
    {
        Feed feed = Issues.Clean(Feed.Extract("<p>x<article><h2>a</h2><p>b</article><article><p>c</article><article></article>"));
        Assert.Equal(["H a|P b", "P c", ""], feed.Items.Select(static i => i.Body is null ? string.Empty : string.Join('|', BodyText.Lines(i.Body))));
    }

    [Fact]
    public void Body_MoreParagraphsThanAllowed_IsLimitReached()
    {
        HtmlContext context = new() { Limits = new HtmlLimits { MaxItems = 2 } };
        Assert.Equal(2, Issues.Clean(Plain.Extract("<p>a<p>b", context)).Body!.Blocks.Count());
        Issues.Single(Plain.Extract("<p>a<p>b<p>c", context), "Body", HtmlIssueKind.LimitReached);
    }

    [Theory]
    [InlineData("<p>abcdef")]
    [InlineData("<p>abc<b>de</b>f")]
    [InlineData("<p>a<p>a b c d e")]
    public void Body_LongerTextThanAllowed_IsLimitReached(string html)
    {
        Issues.Single(Plain.Extract(html, new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 5 } }), "Body", HtmlIssueKind.LimitReached);
        Issues.Clean(Plain.Extract(html, new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 9 } }));
    }

    [Fact]
    public void Body_MoreTextInAllThanAllowed_IsLimitReached() =>
        Issues.Single(Plain.Extract("<p>abcdef<p>abcdef", new HtmlContext { Limits = new HtmlLimits { MaxTotalLength = 10 } }), string.Empty, HtmlIssueKind.LimitReached);

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public void Body_DeeplyNestedMatches_AreReadWithoutRecursion(int depth)
    {
        string html = string.Concat(Enumerable.Repeat("<li>a<ul>", depth)) + string.Concat(Enumerable.Repeat("<b>", 50)) + "z";
        ArticleBody body = BodyText.Read<Article>(html);
        Assert.Equal(depth, body.Blocks.Count());
        Assert.Equal(depth, MarkdownRendering.Text(body.ToMarkdown()).Count(static c => c == 'a'));
    }

    [Fact]
    public void Body_HostileNesting_IsReadInTime()
    {
        // Each level is cut at the next, and every level has markup that is open in all others.
        string html = string.Concat(Enumerable.Repeat("<div class=block><b><a href=x>a", 20_000));
        ArticleBody body = Issues.Clean(Article.Extract(html)).Body!;
        Assert.Equal(20_000, body.Blocks.Count());
        Assert.NotEmpty(body.ToMarkdown());
    }

    [Theory]
    [InlineData("one two  three", 3)]
    [InlineData("one – two", 2)]
    [InlineData("don't stop-gap 3.5 %", 3)]
    [InlineData("مرحبا بالعالم", 2)]
    [InlineData("我喜欢猫", 4)]
    [InlineData("私はAIです", 5)]
    [InlineData("コーヒー", 4)]
    [InlineData("안녕하세요 세계", 2)]
    [InlineData("a\u00A0b\u3000c", 3)]
    [InlineData("😀 !", 0)]
    public void WordCount_Text_CountsByWhiteSpaceAndIdeographs(string text, int expected) =>
        Assert.Equal(2 * expected, new ArticleBody { Summary = [text], Sections = [new ArticleSection([], [text])] }.WordCount);
}

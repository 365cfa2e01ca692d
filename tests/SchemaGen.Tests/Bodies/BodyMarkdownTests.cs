using System;
using System.Linq;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>The Markdown of bodies, and how Markdig renders it.</summary>
public sealed class BodyMarkdownTests
{
    [Theory]
    [InlineData("<h2>a</h2><p>b", "## a\n\nb\n")]
    [InlineData("<h3>a</h3><p class=heading>b<p>c", "### a\n\n## b\n\nc\n")]
    [InlineData("<p>a <a href=/b?c=1&amp;d=2>e</a> f", "a [e](https://page.example/b?c=1&d=2) f\n")]
    [InlineData("<p><a href=x(1).html>a</a>", "[a](https://page.example/news/x\\(1\\).html)\n")]
    [InlineData("<p><a href=mailto:a@b.example>a</a> <a href=javascript:b()>b</a> <a href=tel:1>c</a> <a>d</a> <a href=#e>e</a>", "[a](mailto:a@b.example) b c d [e](https://page.example/news/1.html#e)\n")]
    [InlineData("<p>a <em>b</em> <i>c</i> <strong>d</strong> <b>e</b> <code>f*`g</code>", "a _b_ _c_ **d** **e** ``f*`g``\n")]
    [InlineData("<p><b>a<i>b</i></b><i>c</i>", "**ab**_c_\n")]
    [InlineData("<p>x<em>y</em>z", "x*y*z\n")]
    [InlineData("<p>x<b>«y»</b>z", "x«y»z\n")]
    [InlineData("<p><b>a</b><b>b</b> <b> c </b>", "**ab** **c**\n")]
    [InlineData("<p>a<br>b<br><br>c<br>", "a\\\nb\\\nc\n")]
    [InlineData("<p><b>a<br></b>b <i><br>c</i>", "**a**\\\nb\\\n_c_\n")]
    [InlineData("<h2>a<br>b #</h2><p>c", "## a b \\#\n\nc\n")]
    [InlineData("<ul><li>a<li>b</ul><p>c", "- a\n- b\n\nc\n")]
    [InlineData("<p>a<ol start=3><li>b<li>c<ul><li>d<li>e</ul><li>f</ol>", "a\n\n3. b\n4. c\n   - d\n   - e\n5. f\n")]
    [InlineData("<ul><li>a</ul><ul><li>b</ul><p>c", "- a\n\n* b\n\nc\n")]
    [InlineData("<ul><li><p>a<p>b</li><li>c</ul><p>d", "- a\n\n  b\n- c\n\nd\n")]
    [InlineData("<blockquote><p>a<p>b<ul><li>c</ul></blockquote><blockquote>d</blockquote><p>e", "> a\n>\n> b\n>\n> - c\n\n> d\n\ne\n")]
    [InlineData("<ol><li>a<blockquote>b<br>c</blockquote></ol><p>d", "1. a\n\n   > b\\\n   > c\n\nd\n")]
    [InlineData("<ul><li>a<ol start=2><li>b</ol></ul><p>c", "- a\n\n  2. b\n\nc\n")]
    [InlineData("<div class=block>a<ul><li>b</ul><h3>c</h3>d</div>", "a\n\n- b\n\n### c\n\nd\n")]
    [InlineData("<p class=lead>a<p>b", "a\n\nb\n")]
    [InlineData("<h2 class=lead>a</h2><h2>b</h2><p>c", "a\n\n## b\n\nc\n")]
    [InlineData("<div class=lead><h3>a <i>b</i></h3><p>c</div><p>d", "a _b_\n\nc\n\nd\n")]
    [InlineData("<div class=block>a<h2 class=lead>b</h2><h3>c</h3></div>", "b\n\na\n\n### c\n")]
    [InlineData("<h2><span class=lead>a</span> b</h2>", "a\n\n## b\n")]
    [InlineData("<h3 class=block>a</h3><p>b", "### a\n\nb\n")]
    [InlineData("<p>a<br>___<br>b<p>* * *<p>c", "a\\\n\\_\\_\\_\\\nb\n\nc\n")]
    public void ToMarkdown_MarkupOfThePage_IsKept(string html, string expected) => Assert.Equal(expected, BodyText.Read<Article>(html).ToMarkdown());

    [Theory]
    [InlineData("<div class=content>a<p>b</p><ul><li>c<li>d <a href=/e>f</a></ul><blockquote>g</blockquote></div>", "a\n\nb\n\n- c\n- d [f](https://page.example/e)\n\n> g\n")]
    [InlineData("<div class=content><a href=/x>a<div>b</div></a></div>", "[a](https://page.example/x)\n\n[b](https://page.example/x)\n")]
    [InlineData("<div class=content><b>a<h2>b</h2>c</b></div>", "**a**\n\n## **b**\n\n**c**\n")]
    [InlineData("<ul><li><div class=content>a<p>b</div></ul>", "a\n\nb\n")]
    public void ToMarkdown_BlocksInsideAMatch_AreBlocks(string html, string expected) => Assert.Equal(expected, BodyText.Read<Container>(html).ToMarkdown());

    [Theory]
    [InlineData("<p>a<figure><img src=b(1).jpg alt='[c]'><figcaption>d *e*<i class=credit>f</i></figcaption></figure><p>g", "a\n\n![\\[c\\]](https://page.example/news/b\\(1\\).jpg)\\\n_d \\*e\\*_\\\nf\n\ng\n")]
    [InlineData("<figure><figcaption>a</figcaption></figure><p>b", "_a_\n\nb\n")]
    [InlineData("<p>a<p class=lead>b<figure><img src=/c></figure><p>d", "b\n\n![](https://page.example/c)\n\na\n\nd\n")]
    [InlineData("<div class=block>a<figure><img src=/c></figure>b</div><p>d", "a\n\nb\n\n![](https://page.example/c)\n\nd\n")]
    public void ToMarkdown_Figures_AreImagesWithTheirTexts(string html, string expected) => Assert.Equal(expected, BodyText.Read<Article>(html).ToMarkdown());

    [Fact]
    public void ToMarkdown_WithoutAnAddress_HasNoRelativeLinks() => Assert.Equal("a b\n", Article.Parse("<p><a href=/x>a</a> b<figure><img src=/c></figure>").Body!.ToMarkdown());

    [Theory]
    [InlineData("*a* **b** _c_ __d__ snake_case")]
    [InlineData("`a` ``b`` `")]
    [InlineData("1. a")]
    [InlineData("1) a")]
    [InlineData("1.")]
    [InlineData("2024. a")]
    [InlineData("# a")]
    [InlineData("#")]
    [InlineData("####### a #")]
    [InlineData("a ##")]
    [InlineData("<tag> </p> <!-- x --> <?x?> a < b <")]
    [InlineData("[x](y) [x][y] [x]: y ![x](y) [ ] [^1]")]
    [InlineData("&amp; &#35; &copy; AT&T &")]
    [InlineData("a\tb\n\nc\r\nd")]
    [InlineData("    indented")]
    [InlineData("trailing\\")]
    [InlineData("\\* \\\\ \\")]
    [InlineData("+ a")]
    [InlineData("- a")]
    [InlineData("-")]
    [InlineData("---")]
    [InlineData("- - -")]
    [InlineData("* * *")]
    [InlineData("___")]
    [InlineData("===")]
    [InlineData("> a > b")]
    [InlineData("~~~")]
    [InlineData("~~a~~")]
    [InlineData("| a | b |")]
    [InlineData("https://x.example/a_b_c <https://x.example>")]
    [InlineData("a!\u00A0b — “c” ‘d’ م *م* 中*中*中 😀*a*😀")]
    public void ToMarkdown_HostileText_RendersAsItIs(string text)
    {
        var body = new ArticleBody { Summary = [text], Sections = [new ArticleSection([text], [text, "plain", text])] };
        string[] rendered = [.. MarkdownRendering.Document(body.ToMarkdown()).Body!.Children.Select(static e => MarkdownRendering.OneLine(e.TextContent))];
        Assert.Equal(body.Blocks.Select(static b => MarkdownRendering.OneLine(b.Text)), rendered);
        Assert.Equal(["P", "H2", "P", "P", "P"], MarkdownRendering.Document(body.ToMarkdown()).Body!.Children.Select(static e => e.TagName));
    }

    [Theory]
    [InlineData("<ul><li>a<p>b<ul><li>c<ol><li>d</ol>e<li>f</ul></ul><p>g", "<ul><li><p>a</p><p>b</p><ul><li><p>c</p><ol><li>d</li></ol><p>e</p></li><li><p>f</p></li></ul></li></ul><p>g</p>")]
    [InlineData("<ol><li>a<li>b</ol><ol><li>c</ol><p>d", "<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol><p>d</p>")]
    [InlineData("<p><b>a <i>b</i> <a href=https://x.example/>c <code>d</code></a></b>", "<p><strong>a <em>b</em> <a href=\"https://x.example/\">c <code>d</code></a></strong></p>")]
    [InlineData("<p>Hey!<a href=https://x.example/>a</a>", "<p>Hey!<a href=\"https://x.example/\">a</a></p>")]
    [InlineData("<p><a href='https://x.example/?a=1&amp;copy;=2'>a</a>", "<p><a href=\"https://x.example/?a=1&amp;copy;=2\">a</a></p>")]
    [InlineData("<p><a href='https://x.example/?&amp;#60;&amp;lt;&amp;a=b;&amp;;&amp;#'>a</a>", "<p><a href=\"https://x.example/?&amp;#60;&amp;lt;&amp;a=b;&amp;;&amp;#\">a</a></p>")]
    [InlineData("<p>a<br>- b<br>1. c<br>===<br># d", "<p>a<br />- b<br />1. c<br />===<br /># d</p>")]
    [InlineData("<p><code>`</code> <code>a`</code>`<code>b</code>", "<p><code>`</code> <code>a`</code>`b</p>")]
    [InlineData("<blockquote>a</blockquote><blockquote><blockquote>b</blockquote>c</blockquote><p>d", "<blockquote><p>a</p></blockquote><blockquote><blockquote><p>b</p></blockquote><p>c</p></blockquote><p>d</p>")]
    public void ToMarkdown_MarkupOfThePage_IsRendered(string html, string expected) => Assert.Equal(expected, MarkdownRendering.Html(BodyText.Read<Article>(html).ToMarkdown()));

    [Fact]
    public void ToMarkdown_EmptyBody_IsEmpty() => Assert.Equal(string.Empty, new ArticleBody { Summary = [" ", ""] }.ToMarkdown());

    [Fact]
    public void ToMarkdown_BodyOfAProgram_HasItsFiguresAtTheEnd()
    {
        var body = new ArticleBody
        {
            Sections = [new ArticleSection(["a"], ["b"])],
            Figures = [new ArticleFigure(new Uri("https://x.example/c.jpg"), "d", "e", Credit: null), new ArticleFigure(new Uri("f.jpg", UriKind.Relative), AlternativeText: null, Caption: null, "g")],
        };
        Assert.Equal("## a\n\nb\n\n![d](https://x.example/c.jpg)\\\n_e_\n\ng\n", body.ToMarkdown());
    }
}

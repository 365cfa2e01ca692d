using System;
using System.Linq;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using SchemaGen.Html;
using SchemaGen.Runtime;
using SchemaGen.Tests.Html;

namespace SchemaGen.Tests.Trees;

/// <summary>Values and issues of a schema are equal whether it reads a page from text, by our parser, or from AngleSharp's tree of it.</summary>
public sealed class BothTreesTests
{
    private const int Pages = 400;

    private static readonly HtmlContext s_context = new() { Url = new Uri("https://page.example/a/b") };

    [Fact]
    public void Extract_MalformedPages_GiveSameValuesFromBothTrees() => MalformedHtml.Pages(30).Sample(SameValues, iter: Pages);

    [Fact]
    public void Extract_MalformedHeads_GiveSameValuesFromBothTrees() => MalformedHtml.Heads(12).Sample(static html =>
    {
        SameValues<TreeSchemas.Heads>(html);
        SameValues<TreeSchemas.RootLanguage>(html);
    }, iter: 3 * Pages);

    [Theory]
    [InlineData("<title>a</title><meta property=og:title content=b><link rel=canonical href=c><body><base href=http://x.example/>")]
    [InlineData("<title>a</title><body><meta property=og:title content=b><link rel=canonical href=http://c.example/><title>d</title>")]
    [InlineData("<title></title><body><svg><title>b</title></svg><title>c</title>")]
    [InlineData("<title>a</title><body><html lang=ar>")]
    [InlineData("<title>a</title><p><html lang=ar class=c><body id=x><body id=y class=z>")]
    [InlineData("<noscript><title>n</title></noscript><title>a</title>")]
    [InlineData("<head><title>a</title></head><title>b</title><meta name=og:title content=c><p>")]
    [InlineData("<frameset><noframes><title>n</title></noframes></frameset><title>a</title>")]
    public void Extract_HeadContinuedInTheBody_GivesSameValuesFromBothTrees(string html)
    {
        SameValues(html);
        SameValues<TreeSchemas.RootLanguage>(html);
    }

    [Theory]
    [InlineData("<p>1<b class=a>2<b class=b>3<b class=a>4<b class=a>5<b class=a>6<p>7")]
    [InlineData("<p>1<font color=a>2<font color=b>3<p>4</font>5</font>6")]
    [InlineData("<a href=1>x<a href=2>y<table><a href=3>z<tr><td><a href=4>w</table>v")]
    [InlineData("<table><input type=hidden name=a><input type=text name=b><INPUT TYPE=Hidden name=c><tr><input type=hidden>")]
    [InlineData("<math><annotation-xml encoding=text/html><p>a</p></annotation-xml><annotation-xml><p>b</math>")]
    [InlineData("<svg><font>a</font><font color=red>b</font><svg><font face=x>c</svg><svg><font size=1>d")]
    [InlineData("<div><template shadowrootmode=open><p class=c>a</template></div><template><p class=c>b</template>")]
    [InlineData("<svg><a xlink:href=1>x</a><path xlink:href=2 d=3></svg><p xlink:href=4>y")]
    [InlineData("<script class=c>one</script><p class=c>two")]
    [InlineData("<style class=c>one</style><p class=c>two")]
    [InlineData("<xmp><p></xmp><p class=c>two<iframe>three</iframe>four")]
    [InlineData("<div class=c><iframe>fallback</iframe></div>")]
    [InlineData("<image src=a class=c><svg><image src=b></image></svg>")]
    [InlineData("<p class=c><b>one</b> <i>two</i>\n<div> <p>x</p> </div>")]
    [InlineData("<p class=c>a<iframe>\n</iframe>b<iframe> </iframe\n>c<xmp>\t</xmp>d<iframe> x</iframe>e<svg><iframe> </iframe></svg>f")]
    [InlineData("<p class=c>a<iframe>\r\n</iframe>b<iframe> </iframes></iframe>c<iframe>")]
    [InlineData("<p is=x-y>a<i>b</i></p><x-y><i>c</i></x-y>")]
    public void Extract_PageWithOddTree_IsEqual(string html)
    {
        SameValues(html);
    }

    /// <summary>An end tag that is ignored divides a text into rows, which are one text node of the DOM.</summary>
    [Theory]
    [InlineData("<p>a&#13;</x>\nb")]
    [InlineData("<p>a&#13;</x>&#0;</x>\n\nb")]
    [InlineData("<p>a&#13;</x>b</x>\nc")]
    [InlineData("<p>a&#13;<i></i>\nb")]
    [InlineData("<p>a&#13;<!---->\nb")]
    [InlineData("<p>a\u200B</x>\u200Bb<b>c</b></x>\u200B</x><b>D</b>")]
    public void Extract_TextInSeveralRows_IsEqual(string html)
    {
        SameValues(html);
    }

    [Fact]
    public void Extract_SvgAttributes_AreFoundByLocalName()
    {
        const string Html = "<svg><use xlink:href='#a' xml:lang=ar></use></svg>";
        Assert.Equal("#a", TreeSchemas.Foreign.Parse(new HtmlParser().ParseDocument(Html)).Address);
        SameValues<TreeSchemas.Foreign>(Html);
        SameValues<TreeSchemas.Foreign>("<svg><use href='#b' xlink:href='#a'></use></svg>");
    }

    [Fact]
    public void Extract_PageOnWhichAngleSharpFails_IsAnErrorWhereElementsAreHandedOut()
    {
        const string Html = "<p class=c><META NAME=og:title CONTENT=M><script class=c type=application/json>{}</script><select><i class=x/><xmp><p>x</xmp><select><rt><DIV ID=main><i class=y><col></i><font size=1><i class=x><rt>";
        Assert.Null(AngleSharpComparison.Parse(Html));
        Assert.True(TreeSchemas.Plain.Extract(Html).Success);
        HtmlIssue issue = Assert.Single(TreeSchemas.Handed.Extract(Html).Issues);
        Assert.Equal(HtmlIssueKind.Invalid, issue.Kind);
        Assert.StartsWith("The page cannot be parsed: ", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_BodyChangesWhatTheHeadFilled_IsEqual()
    {
        SameValues<TreeSchemas.LateNames>("<meta name=author content=A><body><meta name=dc.creator content=C>");
        SameValues<TreeSchemas.LateRoot>("<title>t</title><p><html class=c>");
        SameValues<TreeSchemas.LateAttributes>("<html class=k><title>t</title><p><html lang=ar>");
        Assert.Equal("C", TreeSchemas.LateNames.Parse("<meta name=author content=A><body><meta name=dc.creator content=C>").Author);
    }

    [Fact]
    public void Traits_MembersOfTheHeadAlone_AreHeadFirst()
    {
        Assert.Equal(SchemaTraits.HeadFirst, TreeSchemas.Heads.Descriptor.Traits);
        Assert.Equal(SchemaTraits.None, TreeSchemas.Plain.Descriptor.Traits);
        Assert.Equal(SchemaTraits.HandsOutElements, TreeSchemas.Handed.Descriptor.Traits);
    }

    [Fact]
    public void Parse_HeadOnly_EndsWhereTheBodyBegins()
    {
        using PageTree tree = PageTree.Parse("<title>a</title></head> <meta name=b><p>c<p>d".AsMemory(), new ParseOptions(HeadOnly: true));
        Assert.Equal(["html", "head", "title", "meta", "body", "p"], Enumerable.Range(1, tree.Count - 1).Where(row => tree.Nodes[row].Kind == PageNodeKind.Element).Select(tree.NameOf));
    }

    private static void SameValues(string html)
    {
        SameValues<TreeSchemas.Plain>(html);
        SameValues<TreeSchemas.Classes>(html);
        SameValues<TreeSchemas.Attributes>(html);
        SameValues<TreeSchemas.Bodies>(html);
        SameValues<TreeSchemas.Scripts>(html);
        SameValues<TreeSchemas.Dictionaries>(html);
        SameValues<TreeSchemas.Everything>(html);
        SameValues<TreeSchemas.Preserved>(html);
        SameValues<TreeSchemas.Tests>(html);
        SameValues<TreeSchemas.Nested>(html);
        SameValues<TreeSchemas.Heads>(html);
    }

    private static void SameValues<T>(string html)
        where T : class, IHtmlSchema<T>
    {
        HtmlResult<T> ofText = T.Extract(html, s_context);

        // Where the two parsers differ, which another test looks at, the values may.
        if (AngleSharpComparison.Parse(html) is not { } document || !TreePair.AreEqual(html, document))
        {
            return;
        }

        HtmlResult<T> plain = T.Extract(document, s_context);
        Assert.Equal(plain.Issues.Select(static i => i.Message), ofText.Issues.Select(static i => i.Message));
        Assert.Equal(plain.Success, ofText.Success);

        if (plain.Success)
        {
            Assert.Equal(JsonSerializer.Serialize(plain.Value), JsonSerializer.Serialize(ofText.Value));
        }
    }
}

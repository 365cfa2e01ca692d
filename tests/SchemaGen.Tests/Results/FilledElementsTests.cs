using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Results;

/// <summary><see cref="HtmlSources.Elements"/>, compared with what AngleSharp's selectors find.</summary>
public partial class FilledElementsTests
{
    private const string Html = """
        <html><head><meta property="og:title" content="From meta"><script type="application/ld+json">{"headline": "From JSON"}</script></head>
        <body class="page">
        <h1> </h1><h1>Title</h1>
        <span class="tag">a, b</span><span class="tag"> </span><span class="tag">c</span>
        <i>3</i><i>x</i><i>5</i>
        <b>one</b><b></b><b>two</b>
        <dl><dt>k</dt><dd>1</dd><dt>l</dt><dd>no number</dd></dl>
        <ul><li><em>A</em><u>7</u></li><li><em>B</em></li><li><em>C</em><u>9</u></li></ul>
        <article><p>First</p><p class="ad">Ad</p><p> </p><p>Second</p></article>
        </body></html>
        """;

    private static readonly IHtmlDocument s_document = new HtmlParser().ParseDocument(Html);
    private static readonly HtmlSources s_sources = Page.Extract(s_document).Sources;

    [Theory]
    [InlineData("Title", "h1:nth-of-type(2)")]
    [InlineData("MetaTitle", "meta")]
    [InlineData("Headline", null)]
    [InlineData("Missing", null)]
    [InlineData("HasBold", "b:first-of-type")]
    [InlineData("Self", "html")]
    [InlineData("Fallback", "h1:nth-of-type(2)")]
    [InlineData("Joined", "b:not(:empty)")]
    [InlineData("Tags", "span.tag:not(:nth-of-type(2))")]
    [InlineData("Tags[0]", "span.tag:nth-of-type(1)")]
    [InlineData("Tags[1]", null)]
    [InlineData("Tags[2]", "span.tag:nth-of-type(3)")]
    [InlineData("Numbers", "i:not(:nth-of-type(2))")]
    [InlineData("Numbers[1]", null)]
    [InlineData("Numbers[2]", "i:nth-of-type(3)")]
    [InlineData("Facts", "dt:first-of-type, dd:first-of-type")]
    [InlineData("Facts[0]", "dt:first-of-type, dd:first-of-type")]
    [InlineData("Facts[1]", null)]
    [InlineData("Items", "li:not(:nth-of-type(2))")]
    [InlineData("Items[0]", "li:nth-of-type(1)")]
    [InlineData("Items[0].Name", "li:nth-of-type(1) em")]
    [InlineData("Items[1]", null)]
    [InlineData("Items[1].Name", null)]
    [InlineData("Items[2].Score", "li:nth-of-type(3) u")]
    [InlineData("First", "li:nth-of-type(1)")]
    [InlineData("First.Score", "li:nth-of-type(1) u")]
    [InlineData("Optional", null)]
    [InlineData("Optional.Name", null)]
    [InlineData("Body", "article > p:nth-of-type(1), article > p:nth-of-type(4)")]
    [InlineData("Element", "dl")]
    public void Elements_PathOfAPage_AreThoseOfTheSelector(string path, string? selector)
    {
        IEnumerable<IElement> expected = selector is null ? [] : s_document.QuerySelectorAll(selector);

        Assert.Equal(expected, s_sources.Elements(path));
    }

    [Fact]
    public void Elements_OfText_AreEmpty() => Assert.Empty(Page.Extract(Html).Sources.Elements("Title"));

    [Fact]
    public void Elements_OfAnElement_AreInsideIt()
    {
        IElement item = s_document.QuerySelectorAll("li")[2];

        Assert.Equal([item.QuerySelector("em")!], Item.Extract(item).Sources.Elements("Name"));
    }

    [Fact]
    public void Elements_PageWithErrors_AreThoseOfTheOtherMembers()
    {
        HtmlResult<Item> result = Item.Extract(new HtmlParser().ParseDocument("<em>A</em>"));

        Assert.False(result.Success);
        Assert.Equal("em", Assert.Single(result.Sources.Elements("Name")).LocalName);
        Assert.Empty(result.Sources.Elements("Score"));
    }

    [Theory]
    [InlineData("Titel")]
    [InlineData("Titel[1]")]
    [InlineData("Items[0].Nmae")]
    [InlineData("Title.Length")]
    [InlineData("")]
    public void Elements_PathWithoutAMember_Throws(string path) => Assert.Throws<ArgumentException>(() => s_sources.Elements(path));

    [Fact]
    public void Elements_ResultThatWasCast_AreKept() =>
        Assert.Single(Page.Extract(s_document).Cast<object>().Sources.Elements("Title"));

    [Theory]
    [InlineData("Title")]
    [InlineData("Missing", """[Css("h2")] matched nothing""")]
    [InlineData("Fallback", """[Css("h2")] matched nothing""")]
    [InlineData("Number", """[Css("h2.total")] matched nothing""", """[Css("i:nth-of-type(2)")] matched 'x', which is no Int32""")]
    [InlineData("LeftOut", """[Css("h1")] matched 'Title', which is no Int32""")]
    [InlineData("Nothing", """[Css("h2")] matched nothing""", """[Css("h3 > b")] matched nothing (no element matches 'h3')""")]
    [InlineData("Combined", """[Css("h2")] matched nothing""")]
    [InlineData("Items[0].Name")]
    [InlineData("Items[0].Alias", """[Css("q.alias")] matched nothing""")]
    [InlineData("Items[2].Alias", """[Css("q.alias")] matched nothing""")]
    [InlineData("Choice", """[Css("li.none")] matched nothing (3 elements match 'li', none of which has the class 'none')""")]
    public void Trace_SourcesThatGaveNoValue_HaveTheirReasons(string path, params string[] expected)
    {
        IEnumerable<string> tried = s_sources.Trace.Tried.Where(source => source.Path == path).Select(static source => $"{source.Source} {source.Outcome}");

        Assert.Equal(expected, tried.Select(static text => text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Trace_SelectorThatMatchesInPart_SaysHowFar()
    {
        HtmlSources sources = Old.Extract(new HtmlParser().ParseDocument("<h1 class='new'>Title</h1>")).Sources;

        Assert.Equal("matched nothing (1 element matches 'h1', which lacks the class 'old')", Assert.Single(sources.Trace.Tried).Outcome);
    }

    [Fact]
    public void Trace_SplitText_HasItsElementForEachPart() =>
        Assert.Equal(["Tags[0]", "Tags[0]", "Tags[2]"], s_sources.Trace.Filled.Where(static filled => filled.Path == "Tags").Select(static filled => filled.ItemPath));

    [Fact]
    public void Trace_ManyNestedSchemas_IsLimited()
    {
        string html = string.Concat(Enumerable.Repeat("<li><em>A</em><u>1</u></li>", 12_000));

        Assert.Equal(10_000, Page.Extract(new HtmlParser().ParseDocument(html)).Sources.Trace.Tried.Count);
    }

    [Fact]
    public void Elements_TreeBeyondALimit_AreEmpty()
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxElements = 2 } };

        Assert.Empty(Page.Extract(s_document, context).Sources.Elements("Title"));
    }

    [HtmlSchema]
    internal sealed partial class Page
    {
        [Css("h1")] public required string Title { get; init; }

        [Meta("og:title")] public string? MetaTitle { get; init; }

        [JsonLd("headline")] public string? Headline { get; init; }

        [Css("h2")] public string? Missing { get; init; }

        [Css("b")] public bool HasBold { get; init; }

        [Self(Attr = "class"), Self] public string? Self { get; init; }

        [Css("h2"), Css("h1")] public string? Fallback { get; init; }

        [Css("b", Join = " ")] public string? Joined { get; init; }

        [Css("span.tag", Split = ",")] public IReadOnlyList<string> Tags { get; init; } = [];

        [Css("i"), Items(SkipInvalid = true)] public IReadOnlyList<int> Numbers { get; init; } = [];

        [Css("dl", Key = "dt", Value = "dd"), Items(SkipInvalid = true)] public IReadOnlyDictionary<string, int> Facts { get; init; } = new Dictionary<string, int>();

        [Css("li"), Items(SkipInvalid = true)] public IReadOnlyList<Item> Items { get; init; } = [];

        [Css("li")] public Item? First { get; init; }

        [Css("li", At = "1")] public Item? Optional { get; init; }

        [Body(Paragraphs = "article > p", Exclude = ".ad")] public ArticleBody? Body { get; init; }

        [Css("dl")] public IElement? Element { get; init; }

        [Css("h2.total"), Css("i:nth-of-type(2)"), Css("i")] public int? Number { get; init; }

        [Css("h1"), Css("i:nth-of-type(1)"), Items(SkipInvalid = true)] public IReadOnlyList<int> LeftOut { get; init; } = [];

        [Css("h2"), Css("h3 > b")] public IReadOnlyList<string> Nothing { get; init; } = [];

        [Css("em"), Css("h2"), Css("b"), Items(Combine = true)] public IReadOnlyList<string> Combined { get; init; } = [];

        [Css("li.none"), Css("li")] public Item? Choice { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Old
    {
        [Css("h1.old"), Css("h1")] public required string Title { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Item
    {
        [Css("em")] public required string Name { get; init; }

        [Css("u")] public required int Score { get; init; }

        [Css("q.alias"), Css("em")] public string? Alias { get; init; }
    }
}

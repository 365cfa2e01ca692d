using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Sources;

/// <summary>Items of Microdata, with the examples of the HTML standard, section 5.</summary>
public sealed partial class MicrodataTests
{
    private static readonly Uri s_address = new("https://news.example/articles/1");

    /// <summary>Pages, and the value of the property <c>name</c> or another in all items.</summary>
    public static TheoryData<string, string, string> Examples { get; } = new()
    {
        // 5.1.2: the basic syntax.
        { "name", "<div itemscope><p>My name is <span itemprop=\"name\">Elizabeth</span>.</p></div><div itemscope><p>My name is <span itemprop=\"name\">Daniel</span>.</p></div>", "Elizabeth" },
        { "name", "<div itemscope><p>My <em>name</em> is <span itemprop=\"name\">E<strong>liz</strong>abeth</span>.</p></div>", "Elizabeth" },
        { "image", "<div itemscope><img itemprop=\"image\" src=\"google-logo.png\" alt=\"Google\"></div>", "https://news.example/articles/google-logo.png" },
        { "product-id", "<h1 itemscope><data itemprop=\"product-id\" value=\"9678AOU879\">The Instigator 2000</data></h1>", "9678AOU879" },
        { "ratingValue", "<div itemscope itemtype=\"http://schema.org/Product\"><div itemprop=\"aggregateRating\" itemscope itemtype=\"http://schema.org/AggregateRating\"><meter itemprop=\"ratingValue\" min=0 value=3.5 max=5>Rated 3.5/5</meter></div></div>", "3.5" },
        { "birthday", "<div itemscope>I was born on <time itemprop=\"birthday\" datetime=\"2009-05-10\">May 10th 2009</time>.</div>", "2009-05-10" },
        { "birthday", "<div itemscope>I was born on <time itemprop=\"birthday\">2009-05-10</time>.</div>", "2009-05-10" },
        { "size", "<div itemscope><p>Name: <span itemprop=\"name\">Amanda</span></p><p>Band: <span itemprop=\"band\" itemscope><span itemprop=\"name\">Jazz Band</span> (<span itemprop=\"size\">12</span> players)</span></p></div>", "12" },
        { "favorite-fruit", "<div itemscope><span itemprop=\"favorite-color favorite-fruit\">orange</span></div>", "orange" },
        { "url", "<article itemscope itemtype=\"http://schema.org/BlogPosting\"><link itemprop=\"url\" href=\"?comments=0\"></article>", "https://news.example/articles/1?comments=0" },
        { "name", "<div itemscope id=\"amanda\" itemref=\"a b\"></div><p id=\"a\">Name: <span itemprop=\"name\">Amanda</span></p><div id=\"b\" itemprop=\"band\" itemscope itemref=\"c\"></div><div id=\"c\"><p>Band: <span itemprop=\"name\">Jazz Band</span></p></div>", "Amanda" },
        { "license", "<figure itemscope itemtype=\"http://n.whatwg.org/work\" itemref=\"licenses\"><img itemprop=\"work\" src=\"images/house.jpeg\"></figure><footer><p id=\"licenses\"><a itemprop=\"license\" href=\"http://www.opensource.org/licenses/mit-license.php\">MIT license</a>.</p></footer>", "http://www.opensource.org/licenses/mit-license.php" },
        { "object", "<div itemscope><object itemprop=object data=a.svg></object></div>", "https://news.example/articles/a.svg" },
        { "missing", "<div itemscope><a itemprop=missing>text</a><b itemprop=missing>other</b></div>", "other" },
        // Beyond the standard: content on any element.
        { "date", "<div itemscope><span itemprop=date content=2024-05-01>1 May</span></div>", "2024-05-01" },
        // A property without an item, and one of an item of SVG, whose elements have no values of HTML.
        { "name", "<p itemprop=name>outside</p><div itemscope><svg><a itemprop=name href=x>inside</a></svg></div>", "inside" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Microdata_ExampleOfTheStandard_GivesTheValue(string property, string html, string expected)
    {
        foreach (HtmlResult<Properties> result in Both<Properties>(html))
        {
            Assert.Equal(expected, property switch
            {
                "name" => result.Value.Name,
                "image" => result.Value.Image,
                "product-id" => result.Value.ProductId,
                "ratingValue" => result.Value.Rating,
                "birthday" => result.Value.Birthday?.ToString("yyyy-MM-dd", null),
                "size" => result.Value.Size,
                "favorite-fruit" => result.Value.Fruit,
                "url" => result.Value.Url?.AbsoluteUri,
                "license" => result.Value.License?.AbsoluteUri,
                "object" => result.Value.Object,
                "missing" => result.Value.Missing,
                _ => result.Value.Date,
            });
        }
    }

    [Fact]
    public void Microdata_BlogOfTheStandard_GivesAllItems()
    {
        const string Html = """
            <article itemscope itemtype="http://schema.org/BlogPosting">
             <header><h1 itemprop="headline">Progress report</h1>
              <p><time itemprop="datePublished" datetime="2013-08-29">today</time></p>
              <link itemprop="url" href="?comments=0"></header>
             <p>All in all, he's doing well with his swim lessons.</p>
             <section><h1>Comments</h1>
              <article itemprop="comment" itemscope itemtype="http://schema.org/UserComments" id="c1">
               <link itemprop="url" href="#c1">
               <footer><p>Posted by: <span itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Greg</span></span></p>
                <p><time itemprop="commentTime" datetime="2013-08-29">15 minutes ago</time></p></footer>
               <p>Ha!</p></article>
              <article itemprop="comment" itemscope itemtype="http://schema.org/UserComments" id="c2">
               <link itemprop="url" href="#c2">
               <footer><p>Posted by: <span itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Charlotte</span></span></p>
                <p><time itemprop="commentTime" datetime="2013-08-29">5 minutes ago</time></p></footer>
               <p>When you say "we mixed in some pesto"...</p></article></section></article>
            """;

        foreach (HtmlResult<Blog> result in Both<Blog>(Html))
        {
            Assert.Empty(result.Issues);
            Assert.Equal("Progress report", result.Value.Headline);
            Assert.Equal(new DateOnly(2013, 8, 29), result.Value.Published);
            Assert.Equal([("Greg", "https://news.example/articles/1#c1"), ("Charlotte", "https://news.example/articles/1#c2")], result.Value.Comments.Select(static c => (c.Creator!, c.Url!.AbsoluteUri)));
            Assert.Equal(["Greg", "Charlotte"], result.Value.Creators);
            Assert.Equal("""{"@type":["http://schema.org/Person"],"name":"Greg"}""", result.Value.Creator.GetRawText());
            Assert.Equal(HtmlSourceKind.Microdata, result.Sources[nameof(Blog.Headline)]!.Kind);
        }
    }

    [Theory]
    [InlineData("<div itemscope itemtype='https://schema.org/NewsArticle'><b itemprop=headline>a</b></div>", "a")]
    [InlineData("<div itemscope itemtype='https://schema.org/Thing https://schema.org/NewsArticle'><b itemprop='https://schema.org/headline'>a</b></div>", "a")]
    [InlineData("<div itemscope itemtype='https://schema.org/WebPage'><b itemprop=headline>a</b><div itemprop=mainEntity itemscope itemtype='https://schema.org/Article'><b itemprop=headline>b</b></div></div>", "b")]
    [InlineData("<div itemscope itemtype='https://schema.org/WebPage'><b itemprop=headline>a</b></div>", null)]
    public void Microdata_Type_LimitsTheItems(string html, string? expected) => Assert.All(Both<Typed>(html), result => Assert.Equal(expected, result.Value.Headline));

    [Fact]
    public void Microdata_ItemWithItself_IsNoPartOfItself()
    {
        const string Html = "<div itemscope id=a itemref=b><b itemprop=name>x</b></div><div id=b itemprop=part itemscope itemref=a><b itemprop=size>3</b></div>";
        Assert.All(Both<Properties>(Html), static result => Assert.Equal(("x", "3"), (result.Value.Name, result.Value.Size)));
    }

    [Fact]
    public void Microdata_ItemsNestedDeeperThanTheLimit_GivesLimitReached()
    {
        HtmlResult<Properties> result = Properties.Extract(new StringBuilder().Insert(0, "<div itemscope itemprop=a>", 100).Insert(0, "<div itemscope>").ToString());
        Assert.Equal(HtmlIssueKind.LimitReached, Assert.Single(result.Issues).Kind);
    }

    [Fact]
    public void Microdata_ItemrefThatDoublesTheItems_GivesLimitReached()
    {
        var page = new StringBuilder("<div itemscope itemref=i0></div>");

        for (int i = 0; i < 40; i++)
        {
            page.Append($"<div id=i{i}><p itemprop=a itemscope itemref=i{i + 1}></p><p itemprop=a itemscope itemref=i{i + 1}></p></div>");
        }

        Assert.Equal(HtmlIssueKind.LimitReached, Assert.Single(Properties.Extract(page.ToString()).Issues).Kind);
    }

    [Fact]
    public void Microdata_KeywordAsProperty_IsNoKeyword()
    {
        const string Html = "<div itemscope><b itemprop='@type name'>NewsArticle</b><b itemprop=headline>a</b></div>";
        Assert.All(Both<Typed>(Html), static result => Assert.Null(result.Value.Headline));
        Assert.All(Both<Properties>(Html), static result => Assert.Equal("NewsArticle", result.Value.Name));
    }

    [Fact]
    public void Microdata_AuthorOfEveryShape_GivesTheNames()
    {
        const string Html = """
            <div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop=author>Ann</span><span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop=name>Bob</b></span>
            <span itemprop="author" itemscope><b itemprop=givenName>Cy</b> <b itemprop=familyName>Dee</b></span><meta itemprop=keywords content="a, b"></div>
            """;
        Assert.All(Both<Article>(Html), static result => Assert.Equal((new[] { "Ann", "Bob", "Cy Dee" }, new[] { "a", "b" }), (result.Value.Authors.ToArray(), result.Value.Keywords.ToArray()), Shape.Comparer));
    }

    private static HtmlResult<T>[] Both<T>(string html)
        where T : IHtmlSchema<T> => [T.Extract(html, s_address), T.Extract(new HtmlParser().ParseDocument(html), s_address)];

    private sealed class Shape : IEqualityComparer<(string[] Authors, string[] Keywords)>
    {
        public static Shape Comparer { get; } = new();

        public bool Equals((string[] Authors, string[] Keywords) x, (string[] Authors, string[] Keywords) y) => x.Authors.SequenceEqual(y.Authors) && x.Keywords.SequenceEqual(y.Keywords);

        public int GetHashCode((string[] Authors, string[] Keywords) value) => value.Authors.Length;
    }

    [HtmlSchema]
    private sealed partial class Properties
    {
        [Microdata("name")]
        public string? Name { get; init; }

        [Microdata("image")]
        public string? Image { get; init; }

        [Microdata("product-id")]
        public string? ProductId { get; init; }

        [Microdata("ratingValue")]
        public string? Rating { get; init; }

        [Microdata("birthday")]
        public DateOnly? Birthday { get; init; }

        [Microdata("size")]
        public string? Size { get; init; }

        [Microdata("favorite-fruit")]
        public string? Fruit { get; init; }

        [Microdata("url")]
        public Uri? Url { get; init; }

        [Microdata("license")]
        public Uri? License { get; init; }

        [Microdata("object")]
        public string? Object { get; init; }

        [Microdata("missing")]
        public string? Missing { get; init; }

        [Microdata("date")]
        public string? Date { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Blog
    {
        [Microdata("headline", Type = "BlogPosting")]
        public required string Headline { get; init; }

        [Microdata("datePublished")]
        public required DateOnly Published { get; init; }

        [Microdata("comment")]
        public required IReadOnlyList<Comment> Comments { get; init; }

        [Microdata("comment.creator.name")]
        public required IReadOnlyList<string> Creators { get; init; }

        [Microdata("creator")]
        public required JsonElement Creator { get; init; }

        [HtmlSchema]
        internal sealed partial class Comment
        {
            [Microdata("creator")]
            public string? Creator { get; init; }

            [Microdata("url")]
            public Uri? Url { get; init; }
        }
    }

    [HtmlSchema]
    private sealed partial class Typed
    {
        [Microdata("headline", Type = "NewsArticle, https://schema.org/Article")]
        public string? Headline { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Article
    {
        [Microdata("author", Type = "NewsArticle")]
        public IReadOnlyList<string> Authors { get; init; } = [];

        [Microdata("keywords", Split = ",")]
        public IReadOnlyList<string> Keywords { get; init; } = [];
    }
}

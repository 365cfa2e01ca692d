using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>[Json] on members: the JSON of scripts and attributes.</summary>
public sealed partial class JsonSourceTests
{
    private const string Data = """{"props":{"pageProps":{"article":{"title":" Q&amp;A ","tags":["a","b"],"words":1200,"price":"1.5","image":{"url":"/i.jpg"},"date":"2024-04-22T21:21:00Z","map":{"x":1,"y":2},"flag":true}}}}""";

    [Theory]
    [InlineData("<script id=__NEXT_DATA__ type='application/json'>%</script>")]
    [InlineData("<script id=__NEXT_DATA__>window.__STATE__ = %;</script>")]
    [InlineData("<script id=__NEXT_DATA__>var a=1;\nif (a == 2 && b >= 3) {}\nwindow['x=']=%;(function(){ var s; })()</script>")]
    [InlineData("<script id=__NEXT_DATA__>/* x = {} */ // y = []\n self.state=%\n</script>")]
    [InlineData("<script id=__NEXT_DATA__><!--\n%\n--></script>")]
    [InlineData("<script id=__NEXT_DATA__>%</script><script id=__NEXT_DATA__>{\"props\":{}}</script>")]
    public void Json_Script_IsRead(string format)
    {
        string html = format.Replace("%", Data, StringComparison.Ordinal);
        HtmlResult<Article> result = Article.Extract(html, new Uri("https://example.com/x/"));
        Article page = Issues.Clean(result);
        Assert.Equal("Q&A", page.Title);
        Assert.Equal(["a", "b"], page.Tags);
        Assert.Equal((1200, 1.5m, true), (page.Words, page.Price, page.Flag));
        Assert.Equal("https://example.com/i.jpg", page.Image!.ToString());
        Assert.Equal(new DateTimeOffset(2024, 4, 22, 21, 21, 0, TimeSpan.Zero), page.Date);
        Assert.Equal(2, page.Map["y"]);
        Assert.Equal("[\"a\",\"b\"]", page.Raw!.Value.GetRawText());
        Assert.Equal(HtmlSourceKind.Json, result.Sources["Title"]!.Kind);
        Assert.Equal("title", result.Sources["Title"]!.Expression);
        Assert.Equal("[Json(\"script#__NEXT_DATA__\", \"title\")]", result.Sources["Title"]!.ToString());
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(html);
        Assert.Equal("Q&A", Issues.Clean(Article.Extract(document, new Uri("https://example.com/x/"))).Title);
    }

    [Theory]
    [InlineData("window.x = JSON.parse(\"{\\\"title\\\":\\\"it's\\\"}\")")]
    [InlineData("window.x=JSON.parse( '{\"title\":\"it\\'s\"}' );")]
    [InlineData("window.x = JSON.parse('\\x7b\\x22title\\x22:\\x22it\\u0027s\\x22}')")]
    [InlineData("dataLayer = [{ title: 'it\\'s', b: undefined }];")]
    [InlineData("const s = {title: \"it's\"}; s.t = {title: 'no'};")]
    public void Json_Assignments_OfJavaScript(string script) => Assert.Equal("it's", Issues.Clean(Article.Extract($"<script id=__NEXT_DATA__>{script}</script>")).Title);

    [Theory]
    [InlineData("")]
    [InlineData("<script id=__NEXT_DATA__></script>")]
    [InlineData("<script id=__NEXT_DATA__>{\"other\":1}</script>")]
    [InlineData("<script>{\"title\":\"x\"}</script>")]
    public void Json_WithoutTheValue_IsMissing(string html) => Assert.Null(Issues.Clean(Article.Extract(html)).Title);

    [Theory]
    [InlineData("<script id=__NEXT_DATA__>{\"title\":\"x\",]</script>")]
    [InlineData("<script id=__NEXT_DATA__>alert('x')</script>")]
    [InlineData("<script id=__NEXT_DATA__>x = {\"title\":f()}</script>")]
    [InlineData("<script id=__NEXT_DATA__>x = JSON.parse('{')</script>")]
    public void Json_ThatCannotBeRead_IsOneWarning(string html)
    {
        HtmlIssue issue = Issues.Single(Article.Extract(html), "", HtmlIssueKind.MalformedJsonLd, HtmlIssueSeverity.Warning);
        Assert.StartsWith("The JSON of a script element cannot be read: ", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Attribute_OfEachItem()
    {
        const string Html = """
            <li data-item='{"id":1,"tags":["a"]}'>x</li><li data-old='{"id":2}' data-item=' '>y</li><li data-item='{&amp;quot;id&amp;quot;:3}'>z</li>
            """;
        Assert.Equal([1, 2, 3], Issues.Clean(Items.Extract(Html)).All.Select(static i => i.Id));
        Assert.Equal(["Warning MalformedJsonLd", "Error Missing All[0].Id"], Issues.All(Items.Extract("<li data-item='{'>")));
    }

    [HtmlSchema]
    public sealed partial record Article
    {
        [Json("script#__NEXT_DATA__", "title")] public string? Title { get; init; }
        [Json("script#__NEXT_DATA__", "props.pageProps.article.tags")] public IReadOnlyList<string> Tags { get; init; } = [];
        [Json("script#__NEXT_DATA__", "article.words")] public int? Words { get; init; }
        [Json("script#__NEXT_DATA__", "**.price")] public decimal? Price { get; init; }
        [Json("script#__NEXT_DATA__", "image")] public Uri? Image { get; init; }
        [Json("script#__NEXT_DATA__", "date")] public DateTimeOffset? Date { get; init; }
        [Json("script#__NEXT_DATA__", "map")] public Dictionary<string, int> Map { get; init; } = [];
        [Json("script#__NEXT_DATA__", "flag")] public bool? Flag { get; init; }
        [Json("script#__NEXT_DATA__", "tags")] public System.Text.Json.JsonElement? Raw { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Items
    {
        [Css("li")] public IReadOnlyList<Item> All { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Item
    {
        [Json(":scope", "id", Attr = "data-item, data-old")] public required int Id { get; init; }
    }
}

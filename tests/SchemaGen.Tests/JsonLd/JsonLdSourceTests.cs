using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>[JsonLd] on members: what fills them, and what is told if nothing does.</summary>
public sealed partial class JsonLdSourceTests
{
    [Fact]
    public void Extract_ArticleWithJsonLd_FillsMembers()
    {
        HtmlResult<Article> result = Article.Extract(
            """
            <h1>Element</h1>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebPage","name":"Site","headline":""},
              {"@type":["Thing","NewsArticle"],"headline":"  Q&amp;A\n today ","author":[{"@id":"#a"},{"@type":"Person","name":"B"}],"image":{"@type":"ImageObject","url":"/i.jpg"},
               "datePublished":"2024-04-22T21:21:00+01:00","keywords":"a, b,, c ","wordCount":12}
            ]}</script>
            <script type="application/ld+json">{"@id":"#a","@type":"Person","name":"Amal"}</script>
            """,
            new Uri("https://example.com/x/y.html"));
        Article article = Issues.Clean(result);
        Assert.Equal("Q&A today", article.Title);
        Assert.Equal(["Amal", "B"], article.Authors);
        Assert.Equal("https://example.com/i.jpg", article.Image!.ToString());
        Assert.Equal(new DateTimeOffset(2024, 4, 22, 21, 21, 0, TimeSpan.FromHours(1)), article.Published);
        Assert.Equal(["a", "b", "c"], article.Keywords);
        Assert.Equal(12, article.Words);
        Assert.Equal(HtmlSourceKind.JsonLd, result.Sources["Title"]!.Kind);
        Assert.Equal("headline", result.Sources["Title"]!.Expression);
        Assert.Equal("[JsonLd(\"headline\", Type = \"NewsArticle\")]", result.Sources["Title"]!.ToString());
    }

    [Fact]
    public void Extract_JsonLdWithoutValue_TriesNextSource()
    {
        HtmlResult<Article> result = Article.Extract("<h1>Element</h1>" + Blocks.Script("""{"@type":"NewsArticle","headline":" ","datePublished":"soon"}"""));
        Assert.Equal("Element", result.Value.Title);
        Assert.Equal(HtmlSourceKind.Css, result.Sources["Title"]!.Kind);
        HtmlIssue issue = Issues.Single(result, "Published", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal("Published has no value: [JsonLd(\"datePublished\")] matched '\u2068soon\u2069', which is no DateTimeOffset.", issue.Message);
        Assert.Null(result.Sources["Published"]);
    }

    [Fact]
    public void Extract_JsonLdSourcesWithoutValue_NameTheOutcomeOfEachAttempt()
    {
        const string Page = """<script type="application/ld+json">{"blank":" \u00A0","nothing":null,"object":{"@id":"x"},"text":"abc","flag":true}</script>""";
        HtmlResult<Attempts> result = Attempts.Extract(Page);
        Assert.Equal(
            ["Missing", "0 NoMatch", "1 Blank", "2 Blank", "3 Blank", "4 PatternUnmatched abc"],
            Issues.Attempts(result.Issues[0]).Prepend(result.Issues[0].Kind.ToString()));
        Assert.Equal(["Unconvertible", "0 Unconvertible abc", "1 Unconvertible true"], Issues.Attempts(result.Issues[1]).Prepend(result.Issues[1].Kind.ToString()));
        Assert.Equal(["Error Missing Text", "Error Unconvertible Number", "Error TooFew List"], Issues.All(result));
        Assert.Equal(["0 NoMatch", "1 Blank", "2 PatternUnmatched abc"], Issues.Attempts(result.Issues[2]));
    }

    [Fact]
    public void Extract_BlankOrUnmatchedText_FallsThroughToNextOccurrence()
    {
        Assert.Equal("x", Issues.Clean(Texts.Extract(Blocks.Script("""{"a":"","b":{"a":" ","c":{"a":null,"d":{"a":["",{"@type":"T"},"x"]}}}}"""))).A);
        Assert.Equal("5", Issues.Clean(Texts.Extract(Blocks.Script("""{"p":"x","b":{"p":["y","n5"],"c":{"p":"n6"}}}"""))).P);
    }

    [Fact]
    public void Extract_List_TakesValuesOfTheFirstObjectThatHasAny()
    {
        Texts page = Issues.Clean(Texts.Extract(Blocks.Script("""{"l":[],"b":{"l":["",null],"c":{"l":["x",["y",{"name":"z"}]],"d":{"l":"w"}}}}""")));
        Assert.Equal(["x", "y", "z"], page.L);
        Assert.Equal(["1", "2"], Issues.Clean(Texts.Extract(Blocks.Script("""{"q":"x","b":{"q":["n1","x","n2"]},"c":{"d":{"q":"n3"}}}"""))).Q);
        Assert.Empty(Issues.Clean(Texts.Extract(Blocks.Script("{}"))).L);
    }

    [Fact]
    public void Extract_SplitAtLineEnds_SplitsBeforeWhiteSpaceIsNormalized() =>
        Assert.Equal(["a b", "c"], Issues.Clean(Texts.Extract(Blocks.Script("""{"lines":"a  b\n\n \n c"}"""))).Lines);

    [Theory]
    [InlineData("1e3", 1000, "1000")]
    [InlineData("1.0", 1, "1.0")]
    [InlineData("1.50e1", 15, "15.0")]
    [InlineData("-0", 0, "0")]
    [InlineData("0.00", 0, "0.00")]
    [InlineData("100e-2", 1, "1.00")]
    [InlineData("0e999999999999999999999", 0, null)]
    [InlineData("1234567", 1234567, "1234567")]
    [InlineData("-2147483648", int.MinValue, "-2147483648")]
    [InlineData("2147483648", null, "2147483648")]
    [InlineData("1.5", null, "1.5")]
    [InlineData("1e-1", null, "0.1")]
    [InlineData("1e30", null, null)]
    [InlineData("1e999999999999999999999", null, null)]
    [InlineData("1E+2", 100, "100")]
    public void Extract_JsonNumber_IsReadIndependentlyOfTheCulture(string json, int? integer, string? number)
    {
        Numbers page = Numbers.Extract(Blocks.Script($$"""{"n":{{json}}}""")).Value;
        Assert.Equal(json, page.Text);
        Assert.Equal(integer, page.Integer);

        if (number is not null)
        {
            Assert.Equal(number, page.Decimal?.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(double.Parse(number, CultureInfo.InvariantCulture), page.Double);
        }
    }

    [Fact]
    public void Extract_NumberInText_IsInvariantUnlessItsSourceSetsACulture()
    {
        Numbers page = Numbers.Extract(Blocks.Script("""{"n":"1.234","m":"1.234"}""")).Value;
        Assert.Equal(1234m, page.Decimal);
        Assert.Equal(1.234m, page.Invariant);
        Assert.Equal(3.5m, Numbers.Extract(Blocks.Script("""{"n":"EUR 3,5"}""")).Value.Decimal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("\"yes\"", true)]
    [InlineData("null", null)]
    [InlineData("2", null)]
    public void Extract_TruthValue_IsRead(string json, bool? expected)
    {
        Flags page = Flags.Extract(Blocks.Script($$"""{"f":{{json}}}""")).Value;
        Assert.Equal(expected, page.Flag);
        Assert.Equal(json.Trim('"'), page.Text ?? "null");
    }

    [Theory]
    [InlineData("application/ld+json")]
    [InlineData("APPLICATION/LD+JSON")]
    [InlineData(" application/ld+json\t")]
    [InlineData("application/ld+json; charset=utf-8")]
    [InlineData("application/ld+json;profile=x")]
    public void Extract_ScriptOfJsonLdType_IsRead(string type)
    {
        Assert.Equal("x", Texts.Extract($$"""<script type="{{type}}">{"a":"x"}</script>""").Value.A);
        Assert.Equal("x", Texts.Extract($$"""<p><script id=x TYPE='{{type}}' data-y>{"a":"x"}</script></p>""").Value.A);
    }

    [Theory]
    [InlineData("<script type='application/json'>{\"a\":\"x\"}</script>")]
    [InlineData("<script type='application/ld+jsonx'>{\"a\":\"x\"}</script>")]
    [InlineData("<script type='text/javascript'>{\"a\":\"x\"}</script>")]
    [InlineData("<script>{\"a\":\"x\"}</script>")]
    [InlineData("<div type='application/ld+json'>{\"a\":\"x\"}</div>")]
    [InlineData("<svg><script type='application/ld+json'>{\"a\":\"x\"}</script></svg>")]
    [InlineData("<template><script type='application/ld+json'>{\"a\":\"x\"}</script></template>")]
    [InlineData("<!-- <script type='application/ld+json'>{\"a\":\"x\"}</script> -->")]
    public void Extract_OtherScriptOrElement_IsIgnored(string html) => Assert.Null(Issues.Clean(Texts.Extract(html)).A);

    [Fact]
    public void Extract_MalformedBlock_GivesOneWarningAndReadsOthers()
    {
        const string Html = """<script type="application/ld+json">{"a":"w",]</script><script type="application/ld+json">{"a":"x"}</script>""";
        HtmlResult<Texts> result = Texts.Extract(Html);
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.MalformedJsonLd, HtmlIssueSeverity.Warning);
        Assert.StartsWith("A block of JSON-LD cannot be read: ", issue.Message, StringComparison.Ordinal);
        Assert.EndsWith("(line 1, column 10, near '\u2068{\"a\":\"w\",]\u2069').", issue.Message, StringComparison.Ordinal);
        Assert.Null(issue.Element);
        Assert.Empty(issue.Attempts);
        Assert.Equal("x", result.Value.A);
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(Html);
        Assert.Equal("SCRIPT", Texts.Extract(document).Issues[0].Element!.TagName);
        Assert.Equal("x", Texts.Parse(Html).A);
    }

    [Fact]
    public void Extract_MalformedBlockInSkippedNestedSchema_KeepsTheWarning()
    {
        HtmlResult<Outer> result = Outer.Extract("<p></p><p></p>" + Blocks.Script("{"));
        Assert.Equal(["Warning MalformedJsonLd", "Warning Missing Item"], Issues.All(result));
    }

    [Fact]
    public void Extract_NestedSchema_ReadsBlocksOfTheWholePage()
    {
        const string Html = """<p><b>1</b></p><p><b>2</b></p><script type="application/ld+json">{"a":"x"}</script>""";
        Assert.Equal(["1 x", "2 x"], Issues.Clean(Outer.Extract(Html)).Items.Select(static i => i.Id + " " + i.A));
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(Html);
        Assert.Equal("x", Issues.Clean(Item.Extract(document.QuerySelector("p")!)).A);
    }

    [Fact]
    public void Extract_TextOrListBeyondLimits_GivesLimitReachedError()
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 5, MaxItems = 3 } };
        Assert.Equal(["Error LimitReached A"], Issues.All(Texts.Extract(Blocks.Script("""{"a":"123456"}"""), context)));
        Assert.Equal("12345", Issues.Clean(Texts.Extract(Blocks.Script("""{"a":" 12345 "}"""), context)).A);
        Assert.Equal(["Error LimitReached L"], Issues.All(Texts.Extract(Blocks.Script("""{"l":[1,2,3,4]}"""), context)));
        Assert.Equal(["1", "2", "3"], Issues.Clean(Texts.Extract(Blocks.Script("""{"l":[1,2,3]}"""), context)).L);
        Assert.Equal(["Error LimitReached Lines"], Issues.All(Texts.Extract(Blocks.Script("""{"lines":"1\n2\n3\n4"}"""), context)));
    }

    [HtmlSchema]
    public sealed partial record Article
    {
        [JsonLd("headline", Type = "NewsArticle")] [Css("h1")] public required string Title { get; init; }
        [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
        [JsonLd("image")] public Uri? Image { get; init; }
        [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
        [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Keywords { get; init; } = [];
        [JsonLd("wordCount")] public int? Words { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Attempts
    {
        [JsonLd("missing")] [JsonLd("blank")] [JsonLd("nothing")] [JsonLd("object")] [JsonLd("text", Pattern = @"\d")] public required string Text { get; init; }
        [JsonLd("text")] [JsonLd("flag")] public required int Number { get; init; }
        [JsonLd("missing")] [JsonLd("blank")] [JsonLd("text", Pattern = @"\d")] [Items(Min = 1)] public IReadOnlyList<string> List { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Texts
    {
        [JsonLd("a")] public string? A { get; init; }
        [JsonLd("p", Pattern = @"n(\d)")] public string? P { get; init; }
        [JsonLd("l")] public IReadOnlyList<string> L { get; init; } = [];
        [JsonLd("q", Pattern = @"n(\d)")] public IReadOnlyList<string> Q { get; init; } = [];
        [JsonLd("lines", Split = "\n")] public IReadOnlyList<string> Lines { get; init; } = [];
    }

    [HtmlSchema(Culture = "de")]
    public sealed partial record Numbers
    {
        [JsonLd("n")] public string? Text { get; init; }
        [JsonLd("n", Culture = "de")] public int? Integer { get; init; }
        [JsonLd("n", Culture = "de")] public decimal? Decimal { get; init; }
        [JsonLd("n", Culture = "de")] public double? Double { get; init; }
        [JsonLd("m")] public decimal? Invariant { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Flags
    {
        [JsonLd("f")] public bool? Flag { get; init; }
        [JsonLd("f")] public string? Text { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Outer
    {
        [Css("p")] public Item? Item { get; init; }
        [Css("p:has(b)")] public IReadOnlyList<Item> Items { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Item
    {
        [JsonLd("a")] public string? A { get; init; }
        [Css("b")] public required int Id { get; init; }
    }
}

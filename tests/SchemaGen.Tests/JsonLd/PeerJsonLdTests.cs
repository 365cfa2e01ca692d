using System;
using System.Collections.Generic;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>JSON-LD as publishers damage it, by public reports about other libraries (extruct, recipe-scrapers, NLWeb), and the values that the publishers mean.</summary>
public sealed partial class PeerJsonLdTests
{
    private const string Headline = "Harbor reopens after storm";

    private const string Article =
        """
        {
          "@context": "https:\/\/schema.org\/",
          "@type": "NewsArticle",
          "headline": "Harbor reopens after storm",
          "datePublished": "2024-05-06T07:08:09+02:00",
          "author": [{ "@type": "Person", "name": "Ana Ruiz" }, { "@type": "Person", "name": "Ben Okafor" }],
          "url": "https://news.example/harbor//index"
        }
        """;

    public static TheoryData<string, string> DamagedBlocks => new()
    {
        { "extruct#109", Article + ";" },
        { "extruct#109, on a line of its own", Article + "\n;\n" },
        { "extruct#109, twice, with a comma", Article + ";; ," },
        { "extruct#143", "// <![CDATA[\n" + Article + "\n// ]]>" },
        { "extruct#143, escaped end", "// <![CDATA[\n" + Article + "\n// ]]&gt;" },
        { "extruct#143, block comments", "/* <![CDATA[ */\n" + Article + "\n/* ]]> */" },
        { "recipe-scrapers#1438", "<![CDATA[" + Article + "]]>" },
        { "recipe-scrapers#1438, lines and a semicolon", "\n<![CDATA[\n" + Article + ";\n]]>\n" },
        { "recipe-scrapers#1438, in a comment", "<!--//--><![CDATA[//><!--\n" + Article + "\n//--><!]]>" },
        { "extruct#45", "<!-- schema.org -->\n" + Article },
        { "extruct#45, whole block", "<!--\n" + Article + "\n-->" },
        { "extruct#84, control characters between values", "\u0001\0" + Article.Replace("\n", "\u0002\u000B\n", StringComparison.Ordinal) + "\u001F" },
        { "extruct#84, NUL characters", "\0" + Article.Replace(",\n", "\0,\0\n", StringComparison.Ordinal).Replace(": ", "\0:\0", StringComparison.Ordinal) + "\0;\0" },
        { "extruct#84, line end and tab in a string", Article.Replace("reopens after", "reopens\r\n\tafter", StringComparison.Ordinal) },
        { "extruct#57, form feed in a string", Article.Replace("reopens after", "reopens \f after", StringComparison.Ordinal) },
        { "extruct#137", Article.Replace("\"author\"", "//\"dateModified\": \"\", // no date\n  \"author\"", StringComparison.Ordinal) },
        { "extruct#137, after a value", Article.Replace(",\n  \"author\"", ", // the first publication: \"05/06\"\n  \"author\"", StringComparison.Ordinal) },
        { "NLWeb#257", "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"News\",\"url\":\"https://news.example/\"}," + Article + "]}" },
        { "NLWeb#257, references", ByReference },
        { "NLWeb#257, as a list", "[{\"@type\":\"WebSite\",\"headline\":\"News\"}," + Article + "]" },
        { "NLWeb#257, types in a list", "{\"@graph\":[" + Article.Replace("\"NewsArticle\"", "[\"WebPage\", \"NewsArticle\"]", StringComparison.Ordinal) + "]};" },
        { "trailing commas", Article.Replace("\"Ben Okafor\" }]", "\"Ben Okafor\", },]", StringComparison.Ordinal).Replace("index\"", "index\",", StringComparison.Ordinal) },
        { "byte order mark", "\uFEFF" + Article },
        { "escaped for HTML", Article.Replace("\"", "&quot;", StringComparison.Ordinal) },
        { "everything at once", "\uFEFF<!--\n//<![CDATA[\n{\"@graph\":[" + Article.Replace("reopens", "reopens\n", StringComparison.Ordinal) + ",]};\n//]]>\n-->" },
    };

    private static string ByReference => "{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#ana\",\"name\":\"Ana Ruiz\"},"
        + Article.Replace("{ \"@type\": \"Person\", \"name\": \"Ana Ruiz\" }", "{ \"@id\": \"#ana\" }", StringComparison.Ordinal) + "]}";

    [Theory]
    [MemberData(nameof(DamagedBlocks))]
    public void Extract_DamagedBlock_HasTheValues(string report, string block)
    {
        Page page = Issues.Clean(Page.Extract(Blocks.Script(block) + "<h1>Other</h1>"));
        Assert.Equal((report, Headline), (report, page.Headline));
        Assert.Equal(["Ana Ruiz", "Ben Okafor"], page.Authors);
        Assert.Equal(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)), page.Published);
        Assert.Equal(new Uri("https://news.example/harbor//index"), page.Address);
    }

    /// <summary>extruct#84: what is in a string stays there, as in the text of an element. Messages replace it.</summary>
    [Theory]
    [InlineData("\u0001", "\u0001")]
    [InlineData("\u001B[31m", "\u001B[31m")]
    [InlineData("\u007F", "\u007F")]
    [InlineData("\0", "\uFFFD")]
    [InlineData("\\u0007", "\u0007")]
    public void Extract_ControlCharacterInAString_IsKept(string written, string expected) =>
        Assert.Equal($"Harbor {expected} reopens", Issues.Clean(Page.Extract(Blocks.Script(Article.Replace("reopens after storm", written + " reopens", StringComparison.Ordinal)))).Headline);

    /// <summary>extruct#189 and #53: what no repair makes clear is a warning, and the other blocks and sources are read.</summary>
    [Theory]
    [InlineData("{\"headline\": \"1. Stir two \"buttons\". 2. Dab\"}")]
    [InlineData("{\"headline\": \"Cut")]
    [InlineData("{{ article | jsonify }}")]
    [InlineData("Not found")]
    public void Extract_BlockBeyondRepair_IsAWarningAndOthersAreRead(string block)
    {
        HtmlResult<Page> result = Page.Extract(Blocks.Script(block) + Blocks.Script(Article));
        Assert.Equal(Headline, result.Value.Headline);
        Assert.Equal(["Warning MalformedJsonLd"], Issues.All(result));
        result = Page.Extract(Blocks.Script(block) + "<h1>Other</h1>");
        Assert.Equal("Other", result.Value.Headline);
        Assert.Empty(result.Value.Authors);
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [JsonLd("headline", Type = "NewsArticle")]
        [Css("h1")]
        public required string Headline { get; init; }

        [JsonLd("author.name", Type = "NewsArticle")]
        public IReadOnlyList<string> Authors { get; init; } = [];

        [JsonLd("datePublished", Type = "NewsArticle")]
        public DateTimeOffset? Published { get; init; }

        [JsonLd("url", Type = "NewsArticle")]
        public Uri? Address { get; init; }
    }
}

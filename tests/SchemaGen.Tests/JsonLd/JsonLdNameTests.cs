using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>How types and keys may be written in a schema.</summary>
public sealed partial class JsonLdNameTests
{
    [Theory]
    [InlineData("NewsArticle")]
    [InlineData("schema:NewsArticle")]
    [InlineData("https://schema.org/NewsArticle")]
    [InlineData("http://www.schema.org/NewsArticle")]
    public void Extract_TypeWithOrWithoutItsVocabulary_IsFound(string type)
    {
        Page page = Issues.Clean(Page.Extract($$"""<script type="application/ld+json">{"@type":"{{type}}","headline":"H"}</script>"""));
        Assert.Equal(("H", "H", "H"), (page.Plain, page.Prefixed, page.Full));
    }

    [Fact]
    public void Extract_GraphInThePath_IsFoundWhereThePageHasOne() =>
        Assert.Equal("H", Issues.Clean(Page.Extract("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"H"}]}</script>""")).Graph);

    [HtmlSchema]
    public sealed partial class Page
    {
        [JsonLd("headline", Type = "NewsArticle")] public string? Plain { get; set; }
        [JsonLd("headline", Type = "schema:NewsArticle")] public string? Prefixed { get; set; }
        [JsonLd("headline", Type = "https://schema.org/NewsArticle, Article")] public string? Full { get; set; }
        [JsonLd("@graph.headline")] public string? Graph { get; set; }
    }
}

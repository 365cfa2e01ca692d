using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0088: the sources that most publishers have.</summary>
public class ArticleSourceTests
{
    [Fact]
    public Task Member_ThatOnlyElementsFill_IsAnInformation() => SchemaTest.VerifyAsync("""
        [HtmlSchema(TimeZone = "UTC")] public partial class Article
        {
            [{|SCHEMA0088:Css("h1")|}] public string? Title { get; set; }
            [Css(".a"), {|SCHEMA0088:Css(".byline")|}] public string? Author { get; set; }
            [{|SCHEMA0088:Css("time", Attr = "datetime")|}] public DateTimeOffset? PublishedAt { get; set; }
            [Css(".changed", Format = "d/M/yyyy")] public DateOnly? UpdatedAt { get; set; }
            [Css("img", Attr = "src")] public Uri? Image { get; set; }
            [Css(".lead")] public string Description { get; set; } = "";
            [Css(".tag")] public List<string> Tags { get; set; } = new();
            [Css(".section")] public string? Section { get; set; }
        }
        [HtmlSchema] public partial record Story([{|SCHEMA0088:Css("h1")|}] string? Headline, [{|SCHEMA0088:Css(".by")|}] List<string> Authors, [Body(Paragraphs = "p")] ArticleBody? Body);
        """, severity: DiagnosticSeverity.Info);

    /// <summary>A member that is required, that has another type or name, or that the author converts.</summary>
    [Fact]
    public Task Member_ThatNeedsNoSource_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] public required string Title { get; set; }
            [Css("h1", Using = nameof(Lead))] public string? Headline { get; set; }
            [Css(".byline", Attr = "title")] public string? Author { get; set; }
            [Css("a[rel=author]"), Items(Min = 1)] public List<string> Authors { get; set; } = new();
            [Css(".date")] public string? PublishedAt { get; set; }
            [Css(".section")] public int? Section { get; set; }
            [Css(".other")] public string? Other { get; set; }
            private static string Lead(string text) => text;
        }
        """);

    /// <summary>Where one member reads metadata, the others have probably none on these pages.</summary>
    [Theory]
    [InlineData("[Meta(\"og:description\")]")]
    [InlineData("[JsonLd(\"description\")]")]
    [InlineData("[Microdata(\"description\")]")]
    [InlineData("[Json(\"script\", \"description\")]")]
    [InlineData("[Css(\"meta[name=description]\", Attr = \"content\")]")]
    public Task Schema_WithMetadata_IsFine(string source) => SchemaTest.VerifyAsync($$"""
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] public string? Title { get; set; }
            [Css(".byline")] public string? Author { get; set; }
            {{source}} public string? Description { get; set; }
        }
        """);

    /// <summary>Anything has a title; a card or a comment is no page; a list of cards is no article.</summary>
    [Fact]
    public Task Schema_ThatIsNoArticle_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class Product { [Css("h1")] public string? Title { get; set; } [Css(".d")] public string? Description { get; set; } [Css(".price")] public decimal? Price { get; set; } }
        [HtmlSchema] public partial class Front { [Css("h1")] public string? Title { get; set; } [Css(".card")] public List<Card> Cards { get; set; } = new(); [Css(".d")] public string? Description { get; set; } [Css(".s")] public string? Section { get; set; } }
        [HtmlSchema] public partial class Card { [Css("h2")] public string? Title { get; set; } [Css(".by")] public string? Author { get; set; } [Css(".s")] public string? Section { get; set; } }
        [HtmlSchema] public partial class Page { [Css("article")] public Main? Main { get; set; } }
        [HtmlSchema] public partial class Main { [Css("h2")] public string? Title { get; set; } [Css(".by")] public string? Author { get; set; } [Css(".s")] public string? Section { get; set; } }
        """);

    [Fact]
    public Task Message_OfAMember_NamesTheSourceToAdd() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] public required string Title { get; set; }
            [{|SCHEMA0088:Css(".byline")|}] public string? Author { get; set; }
            [Body(Paragraphs = "p")] public ArticleBody? Body { get; set; }
        }
        """,
        options: null,
        severity: null,
        "'Author' is empty on pages where its selectors match nothing, and 86 % of publishers have it in JSON-LD or meta elements; add [JsonLd(\"author\")] after its other sources");
}

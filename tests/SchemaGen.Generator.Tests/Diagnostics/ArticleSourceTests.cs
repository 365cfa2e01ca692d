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
            [{|SCHEMA0088:Css(".changed", Format = "d/M/yyyy")|}] public DateOnly? UpdatedAt { get; set; }
            [{|SCHEMA0088:Css("img", Attr = "src")|}] public Uri? Image { get; set; }
            [{|SCHEMA0088:Css(".lead")|}] public string Description { get; set; } = "";
            [{|SCHEMA0088:Css(".tag")|}] public List<string> Tags { get; set; } = new();
            [{|SCHEMA0088:Css(".section")|}] public string? Section { get; set; }
        }
        [HtmlSchema] public partial record Story([{|SCHEMA0088:Css("h1")|}] string? Headline, [Meta("author")] string? Author, [Body(Paragraphs = "p")] ArticleBody? Body);
        """, severity: DiagnosticSeverity.Info);

    /// <summary>A member that is required, that other sources fill, that has another type, or that the author converts.</summary>
    [Fact]
    public Task Member_ThatNeedsNoSource_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] public required string Title { get; set; }
            [Css(".byline"), JsonLd("author")] public string? Author { get; set; }
            [Css("time", Attr = "datetime"), Meta("article:published_time")] public DateTimeOffset? PublishedAt { get; set; }
            [Css("img", Attr = "alt")] public string? Image { get; set; }
            [Css(".section")] public int? Section { get; set; }
            [Css(".tag"), Items(Min = 1)] public List<string> Tags { get; set; } = new();
            [Css(".lead", Using = nameof(Lead))] public string? Summary { get; set; }
            [Css("meta[name=description]", Attr = "content")] public string? Description { get; set; }
            [Css("meta[property='article:modified_time']", Attr = "content")] public DateTimeOffset? ModifiedAt { get; set; }
            [Css(".tag", Attr = "data-tag")] public List<string> Topics { get; set; } = new();
            [Css(".other")] public string? Other { get; set; }
            private static string Lead(string text) => text;
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
            [Meta("og:title")] public string? Title { get; set; }
            [{|SCHEMA0088:Css(".byline")|}] public string? Author { get; set; }
            [Body(Paragraphs = "p")] public ArticleBody? Body { get; set; }
        }
        """,
        options: null,
        severity: null,
        "'Author' is empty on pages where its selectors match nothing, and 67 % of publishers have it in JSON-LD; add [JsonLd(\"author\")] after its other sources");
}

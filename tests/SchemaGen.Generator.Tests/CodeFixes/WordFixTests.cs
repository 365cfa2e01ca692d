using System;
using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0074 and SCHEMA0085 to SCHEMA0090: names, types and sources.</summary>
public class WordFixTests
{
    [Fact]
    public Task FixAll_MisspelledNames_AreWritten() => CodeFixTest.VerifyAllAsync<DialectFixProvider>(
        """
        [HtmlSchema] public partial class A
        {
            [JsonLd("author.nmae", Type = "Newsarticle, schema:Organisation")] public string? X { get; set; }
            [Meta("og:title, og:titel")] public string? Y { get; set; }
            [Css(@"meta[property=""article:publish_time""]", Attr = "content")] public DateTimeOffset? Z { get; set; }
        }
        """,
        """
        [HtmlSchema] public partial class A
        {
            [JsonLd("author.name", Type = "NewsArticle, schema:Organization")] public string? X { get; set; }
            [Meta("og:title, og:title")] public string? Y { get; set; }
            [Css(@"meta[property=""article:published_time""]", Attr = "content")] public DateTimeOffset? Z { get; set; }
        }
        """,
        title: null,
        "SCHEMA0090");

    [Fact]
    public Task FixAll_RepeatedNames_AreRemovedWithTheirComma() => CodeFixTest.VerifyAllAsync<DialectFixProvider>(
        """
        [HtmlSchema] public partial class A
        {
            [Css("img", Attr = "data-src, src , data-src,alt")] public Uri? X { get; set; }
            [Meta("a, A")] public string? Y { get; set; }
        }
        """,
        """
        [HtmlSchema] public partial class A
        {
            [Css("img", Attr = "data-src, src,alt")] public Uri? X { get; set; }
            [Meta("a")] public string? Y { get; set; }
        }
        """);

    [Theory]
    [InlineData("""[Body(Figures = "figure")]""", """[Body(Figures = "figure", Paragraphs = "article p")]""", "")]
    [InlineData("[Body]", """[Body(Paragraphs = "article p")]""", "")]
    [InlineData("[Body()]", """[Body(Paragraphs = "p")]""", "(Root = \"article\")")]
    public Task Fix_BodyWithoutTexts_SetsParagraphs(string written, string corrected, string schema) => CodeFixTest.VerifyAsync<DialectFixProvider>(
        $$"""[HtmlSchema{{schema}}] public partial class A { {{written}} public ArticleBody? X { get; set; } }""",
        $$"""[HtmlSchema{{schema}}] public partial class A { {{corrected}} public ArticleBody? X { get; set; } }""");

    [Fact]
    public Task FixAll_AddressesInStrings_BecomeUris() => CodeFixTest.VerifyAllAsync<MemberTypeFixProvider>(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href")] public string? A1 { get; set; }
            [Css("a", Attr = "href")] public required string A2 { get; init; }
            [Css("a", Attr = "href")] public List<string> A3 { get; set; } = new();
            [Css("a", Attr = "href")] public string[]? A4 { get; set; }
            [Css("dl", Key = "dt", Value = "a", Attr = "href")] public Dictionary<string, string>? A5 { get; set; }
            [Css("a", Attr = "href")] public System.String? A6 { get; set; }
            [Css("a", Attr = "href")] public string A7 = null!;
            [Css("a", Attr = "href")] public string A8 { get; set; } = "";
        }
        [HtmlSchema] public partial record B([Css("a", Attr = "href")] string? A1, [Css("a", Attr = "src")] string? A2 = null);
        """,
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href")] public Uri? A1 { get; set; }
            [Css("a", Attr = "href")] public required Uri A2 { get; init; }
            [Css("a", Attr = "href")] public List<Uri> A3 { get; set; } = new();
            [Css("a", Attr = "href")] public Uri[]? A4 { get; set; }
            [Css("dl", Key = "dt", Value = "a", Attr = "href")] public Dictionary<string, Uri>? A5 { get; set; }
            [Css("a", Attr = "href")] public Uri? A6 { get; set; }
            [Css("a", Attr = "href")] public Uri A7 = null!;
            [Css("a", Attr = "href")] public string A8 { get; set; } = "";
        }
        [HtmlSchema] public partial record B([Css("a", Attr = "href")] Uri? A1, [Css("a", Attr = "src")] Uri? A2 = null);
        """,
        title: null,
        "SCHEMA0086");

    [Fact]
    public Task FixAll_DatesInStrings_BecomeDates() => CodeFixTest.VerifyAllAsync<MemberTypeFixProvider>(
        """
        [HtmlSchema] public partial class A
        {
            [Css("time", Attr = "datetime")] public string? A1 { get; set; }
            [JsonLd("datePublished")] public List<string> A2 { get; set; } = new();
            [JsonLd("datePublished")] public string A3 { get; set; } = null!;
        #nullable disable
            [JsonLd("dateModified")] public string A4 { get; set; }
        #nullable restore
        }
        """,
        """
        [HtmlSchema] public partial class A
        {
            [Css("time", Attr = "datetime")] public DateTimeOffset? A1 { get; set; }
            [JsonLd("datePublished")] public List<DateTimeOffset> A2 { get; set; } = new();
            [JsonLd("datePublished")] public string A3 { get; set; } = null!;
        #nullable disable
            [JsonLd("dateModified")] public DateTimeOffset? A4 { get; set; }
        #nullable restore
        }
        """,
        title: null,
        "SCHEMA0087");

    [Fact]
    public Task Fix_AddressWithoutUsings_QualifiesTheType() => CodeFixTest.VerifyAsync<MemberTypeFixProvider>(
        """[HtmlSchema] public partial class A { [Css("a", Attr = "href")] public string? X { get; set; } }""",
        """[HtmlSchema] public partial class A { [Css("a", Attr = "href")] public System.Uri? X { get; set; } }""",
        usings: "global using SchemaGen;");

    /// <summary>An initializer has to be one of the new type; that of an empty list is changed with it.</summary>
    [Theory]
    [InlineData("IReadOnlyList<string> X { get; set; } = new List<string>();", "IReadOnlyList<Uri> X { get; set; } = new List<Uri>();")]
    [InlineData("string[] X { get; set; } = Array.Empty<string>();", "Uri[] X { get; set; } = Array.Empty<Uri>();")]
    [InlineData("string[] X = { };", null)]
    [InlineData("List<string> X { get; set; } = new() { \"x\" };", null)]
    [InlineData("List<string> X { get; set; } = new List<string> { \"x\" };", null)]
    [InlineData("List<string> X { get; set; } = new(new[] { \"x\" });", null)]
    [InlineData("HashSet<string> X { get; set; } = new(StringComparer.Ordinal);", null)]
    [InlineData("string? X = \"x\", Y;", null)]
    public async Task Fix_AddressWithInitializer_KeepsTheProgramValid(string written, string? corrected)
    {
        string source = $$"""[HtmlSchema] public partial class A { [Css("a", Attr = "href")] public {{written}} }""";

        if (corrected is null)
        {
            Assert.Empty(await CodeFixTest.TitlesAsync<MemberTypeFixProvider>(source));
        }
        else
        {
            await CodeFixTest.VerifyAsync<MemberTypeFixProvider>(source, source.Replace(written, corrected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public Task FixAll_AdvisableSources_AreAddedAfterTheOthers() => CodeFixTest.VerifyAllAsync<SourceAdditionFixProvider>(
        """
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] public string? Title { get; set; }

            [Css(".a")]
            [Css(".byline")]
            // The name alone.
            public string? Author { get; set; }

            [Css("time", Attr = "datetime"), Obsolete("x")]
            public DateTimeOffset? Published { get; set; }

            [SchemaGen.Css(".by")] public List<string> Authors { get; set; } = new();
        }
        [HtmlSchema] public partial record Story([property: Css("h1")] string? Title, [Css(".by")] string? Author, [Css("time", Attr = "datetime")] DateTime? Date);
        """,
        """
        [HtmlSchema] public partial class Article
        {
            [Css("h1")] [Meta("og:title")] public string? Title { get; set; }

            [Css(".a")]
            [Css(".byline")]
            [JsonLd("author")]
            // The name alone.
            public string? Author { get; set; }

            [Css("time", Attr = "datetime"), JsonLd("datePublished"), Obsolete("x")]
            public DateTimeOffset? Published { get; set; }

            [SchemaGen.Css(".by")] [SchemaGen.JsonLd("author")] public List<string> Authors { get; set; } = new();
        }
        [HtmlSchema] public partial record Story([property: Css("h1")] [property: Meta("og:title")] string? Title, [Css(".by")] [JsonLd("author")] string? Author, [Css("time", Attr = "datetime")] [JsonLd("datePublished")] DateTime? Date);
        """);

    /// <summary>The new source is written with a name that the file can use.</summary>
    [Theory]
    [InlineData("using Css = SchemaGen.CssAttribute;\n", "Css(\".by\")", "global::SchemaGen.JsonLd(\"author\")")]
    [InlineData("using S = SchemaGen;\n", "S.Css(\".by\")", "S.JsonLd(\"author\")")]
    [InlineData("using S = SchemaGen;\n", "S::Css(\".by\")", "S::JsonLd(\"author\")")]
    [InlineData("", "global::SchemaGen.Css(\".by\")", "global::SchemaGen.JsonLd(\"author\")")]
    public Task Fix_AdvisableSourceWithoutUsing_HasANameInScope(string usings, string source, string added) => CodeFixTest.VerifyAsync<SourceAdditionFixProvider>(
        usings + Article(source),
        usings + Article($"{source}] [{added}"),
        usings: "");

    private static string Article(string source) =>
        $$"""
        [SchemaGen.HtmlSchema] public partial class Article
        {
            [{{source}}] public string? Author { get; set; }
            [SchemaGen.Css(".s")] public string? Section { get; set; }
            [SchemaGen.Css(".lead")] public string? Summary { get; set; }
        }
        """;
}

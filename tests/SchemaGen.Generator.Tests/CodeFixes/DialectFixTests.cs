using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Fixes that translate the syntax of other libraries and languages.</summary>
public class DialectFixTests
{
    [Theory]
    [InlineData("[Css(\"a\", Attr = \"@href\")]", "[Css(\"a\", Attr = \"href\")]")]
    [InlineData("[Css(\"a\", Attr = \"::attr(href)\")]", "[Css(\"a\", Attr = \"href\")]")]
    [InlineData("[Css(\"img\", Attr = \"src srcset\")]", "[Css(\"img\", Attr = \"src, srcset\")]")]
    [InlineData("[Css(\"img\", Attr = \"@data-src, [src]\")]", "[Css(\"img\", Attr = \"data-src, src\")]")]
    public Task Fix_AddressOfAnotherDialect_IsTranslated(string written, string corrected) =>
        CodeFixTest.VerifyAllAsync<DialectFixProvider>(InSchema($"{written} public Uri? X"), InSchema($"{corrected} public Uri? X"));

    [Theory]
    [InlineData("[Css(\"a\", Attr = \"innerHTML\")]", "[Css(\"a\", Read = ReadMode.InnerHtml)]")]
    [InlineData("[Css(\"a\", Attr = \"textContent\")]", "[Css(\"a\")]")]
    [InlineData("[Self(Attr = \"text\")]", "[Self]")]
    [InlineData("[JsonLd(\"a/b\")]", "[JsonLd(\"a.b\")]")]
    [InlineData("[JsonLd(\"$.a.b\")]", "[JsonLd(\"a.b\")]")]
    [InlineData("[JsonLd(@\"a[0].b\")]", "[JsonLd(@\"a.b\")]")]
    [InlineData("[JsonLd(\".a.b\")]", "[JsonLd(\"a.b\")]")]
    [InlineData("[JsonLd(\"a\", Type = \"Person|Organization\")]", "[JsonLd(\"a\", Type = \"Person, Organization\")]")]
    [InlineData("[JsonLd(\"a\", Type = \"article\")]", "[JsonLd(\"a\", Type = \"Article\")]")]
    [InlineData("[Meta(\"meta[name='author']\")]", "[Meta(\"author\")]")]
    [InlineData("[Meta(\"og:title | twitter:title\")]", "[Meta(\"og:title, twitter:title\")]")]
    [InlineData("[Css(\"p\", Pattern = @\"(?P<a>x)(?P=a)\")]", "[Css(\"p\", Pattern = @\"(?<a>x)\\k<a>\")]")]
    [InlineData("[Css(\"p\", Pattern = \"\\\\p{Arabic}+\")]", "[Css(\"p\", Pattern = \"\\\\p{IsArabic}+\")]")]
    [InlineData("[Css(\"p\", Pattern = \"[[:digit:]]+\")]", "[Css(\"p\", Pattern = \"[0-9]+\")]")]
    [InlineData("[Css(\"p\", Pattern = @\"/(\\w+)/i\")]", "[Css(\"p\", Pattern = @\"(?i)(\\w+)\")]")]
    [InlineData("[Css(\"p\", Pattern = @\"a++b\")]", "[Css(\"p\", Pattern = @\"(?>a+)b\")]")]
    [InlineData("[Css(@\"p:matches('\\\\S')\")]", "[Css(@\"p:matches('\\S')\")]")]
    [InlineData("[Css(\"p:matches('\\\\\\\\d+')\")]", "[Css(\"p:matches('\\\\d+')\")]")]
    [InlineData("[Css(@\"p:matches('\\201C a')\")]", "[Css(@\"p:matches('\\u201Ca')\")]")]
    [InlineData("[Css(\"p:matches([[:digit:]]+)\")]", "[Css(\"p:matches([0-9]+)\")]")]
    [InlineData("[Css(\"p:matches(/^a/i)\")]", "[Css(\"p:matches((?i)^a)\")]")]
    public Task Fix_TextOfAnotherDialect_IsTranslated(string written, string corrected) =>
        CodeFixTest.VerifyAllAsync<DialectFixProvider>(InSchema($"{written} public string? X"), InSchema($"{corrected} public string? X"));

    [Theory]
    [InlineData("Format = \"yyyy-mm-dd\"", "Format = \"yyyy-MM-dd\"")]
    [InlineData("Format = \"%d/%m/%Y\"", "Format = \"dd/MM/yyyy\"")]
    [InlineData("Format = @\"DD MMMM YYYY\"", "Format = @\"dd MMMM yyyy\"")]
    public Task Fix_FormatOfAnotherLanguage_IsTranslated(string written, string corrected) =>
        CodeFixTest.VerifyAsync<DialectFixProvider>(InSchema($"[Css(\"p\", {written})] public DateOnly? X"), InSchema($"[Css(\"p\", {corrected})] public DateOnly? X"));

    [Theory]
    [InlineData("Split = @\"\\s*,\\s*\"", "SplitPattern = @\"\\s*,\\s*\"")]
    [InlineData("Split = \"/[,;]/\"", "SplitPattern = \"[,;]\"")]
    public Task Fix_SplitThatIsARegularExpression_BecomesSplitPattern(string written, string corrected) =>
        CodeFixTest.VerifyAsync<DialectFixProvider>(InSchema($"[Css(\"p\", {written})] public List<string>? X"), InSchema($"[Css(\"p\", {corrected})] public List<string>? X"), "Write SplitPattern");

    [Theory]
    [InlineData("[Css(\"meta[name=a]\")] public string? X", "[Css(\"meta[name=a]\", Attr = \"content\")] public string? X")]
    [InlineData("[Css(\"img, source\")] public Uri? X", "[Css(\"img, source\", Attr = \"src, srcset\")] public Uri? X")]
    [InlineData("[Css(\"a\", At = \"0\")] public Uri? X", "[Css(\"a\", At = \"0\", Attr = \"href\")] public Uri? X")]
    [InlineData("[Css(\"time\")] public DateTime? X", "[Css(\"time\", Attr = \"datetime\")] public DateTime? X")]
    public Task Fix_TextWhereAnAttributeHasTheValue_SetsAttr(string written, string corrected) =>
        CodeFixTest.VerifyAllAsync<DialectFixProvider>(InSchema(written), InSchema(corrected));

    [Theory]
    [InlineData("[JsonLd(\"a[1].b\")] public string? X")]
    [InlineData("[JsonLd(\"a[0].b\")] public List<string>? X")]
    [InlineData("[Css(\"p\", Format = \"Do MMMM yyyy\")] public DateOnly? X")]
    [InlineData("[Css(\"p\", Pattern = @\"a\\Kb\")] public string? X")]
    [InlineData("[Css(\"p\", Attr = \"data-*\")] public string? X")]
    [InlineData("[Css(\"p\", Attr = \"innerHTML\", Read = ReadMode.Text)] public string? X")]
    [InlineData("[Css(\".x\")] public Uri? X")]
    [InlineData("[Css(\"br\")] public string? X")]
    public async Task Fix_WithoutAnExactTranslation_IsNotOffered(string member) => Assert.Empty(await CodeFixTest.TitlesAsync<DialectFixProvider>(InSchema(member)));

    [Fact]
    public Task FixAll_ManyKinds_AreTranslatedAtOnce() => CodeFixTest.VerifyAllAsync<DialectFixProvider>(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "@href", Pattern = @"(?P<x>y)")] public string? X { get; set; }
            [JsonLd("$.a.b", Type = "A|B")] public string? Y { get; set; }
            [Css("p", Format = "YYYY-MM-DD")] public DateOnly? Z { get; set; }
        }
        """,
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href", Pattern = @"(?<x>y)")] public string? X { get; set; }
            [JsonLd("a.b", Type = "A, B")] public string? Y { get; set; }
            [Css("p", Format = "yyyy-MM-dd")] public DateOnly? Z { get; set; }
        }
        """);

    private static string InSchema(string member) => $$"""
        [HtmlSchema]
        public partial class A
        {
            {{member}} { get; set; }
        }
        """;
}

using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Fixes of options, routes and the names in attributes.</summary>
public class OptionFixTests
{
    [Theory]
    [InlineData("[Css(\"a\", Attr = \"\")]", "[Css(\"a\")]", "Remove Attr")]
    [InlineData("[Self(Attr = null)]", "[Self]", "Remove Attr")]
    [InlineData("[Css(\"a\", Pattern = \"\", Attr = \"b\")]", "[Css(\"a\", Attr = \"b\")]", "Remove Pattern")]
    [InlineData("[Css(\"a\", At = \" \")]", "[Css(\"a\")]", "Remove At")]
    [InlineData("[Css(\"a\", Exclude = \"\")]", "[Css(\"a\")]", "Remove Exclude")]
    [InlineData("[Css(\"a\", Attr = \"b,\")]", "[Css(\"a\", Attr = \"b\")]", "Write 'b'")]
    [InlineData("[Css(\"a\", Attr = @\", b,, c\")]", "[Css(\"a\", Attr = @\"b, c\")]", "Write 'b, c'")]
    [InlineData("[Meta(\"a, , b\")]", "[Meta(\"a, b\")]", "Write 'a, b'")]
    [InlineData("[JsonLd(\"a\", Type = \"B,\")]", "[JsonLd(\"a\", Type = \"B\")]", "Write 'B'")]
    public Task Fix_BlankOption_IsRemoved(string written, string corrected, string title) =>
        CodeFixTest.VerifyAsync<BlankFixProvider>(InSchema($"{written} public string? X {{ get; set; }}"), InSchema($"{corrected} public string? X {{ get; set; }}"), title);

    [Theory]
    [InlineData("[Css(\"\")] public string? X { get; set; }")]
    [InlineData("[Meta(\" , \")] public string? X { get; set; }")]
    [InlineData("[Css(\"a\", Key = \"\", Value = \"b\")] public Dictionary<string, string>? X { get; set; }")]
    [InlineData("[Body(Paragraphs = \"\")] public ArticleBody? X { get; set; }")]
    public async Task Fix_BlankTextThatIsNeeded_IsNotOffered(string member) => Assert.Empty(await CodeFixTest.TitlesAsync<BlankFixProvider>(InSchema(member)));

    [Theory]
    [InlineData("string?", "1..", "1")]
    [InlineData("string?", "..5", "0")]
    [InlineData("string?", "^2..^1", "^2")]
    [InlineData("string?", "first", "0")]
    [InlineData("string?", "Last", "^1")]
    [InlineData("string?", "-1", "^1")]
    [InlineData("string?", "[2]", "2")]
    [InlineData("string?", "1:3", "1")]
    [InlineData("List<string>?", "1", "1..2")]
    [InlineData("List<string>?", "^1", "^1..")]
    [InlineData("List<string>?", "^3", "^3..^2")]
    [InlineData("List<string>?", "last", "^1..")]
    [InlineData("List<string>?", "1:", "1..")]
    [InlineData("List<string>?", ":-1", "..^1")]
    [InlineData("List<string>?", "[1:3]", "1..3")]
    [InlineData("Uri[]?", "-2", "^2..^1")]
    public Task Fix_IndexOfAnotherKind_IsConverted(string type, string written, string corrected) => CodeFixTest.VerifyAsync<IndexFixProvider>(
        InSchema($"[Css(\"a\", Attr = \"data-x\", At = \"{written}\")] public {type} X {{ get; set; }}"), InSchema($"[Css(\"a\", Attr = \"data-x\", At = \"{corrected}\")] public {type} X {{ get; set; }}"), $"Write '{corrected}'");

    [Fact]
    public Task Fix_IndexWithJoin_BecomesARange() => CodeFixTest.VerifyAsync<IndexFixProvider>(
        InSchema("[Css(\"a\", Join = \",\", At = \"1\")] public string? X { get; set; }"), InSchema("[Css(\"a\", Join = \",\", At = \"1..2\")] public string? X { get; set; }"), "Write '1..2'");

    [Theory]
    [InlineData("string?", "second")]
    [InlineData("string?", "^0")]
    [InlineData("string?", "1-3")]
    [InlineData("string?", "99999999999")]
    [InlineData("List<string>?", "3..2")]
    [InlineData("List<string>?", "2..2")]
    [InlineData("List<string>?", "^1..^2")]
    [InlineData("List<string>?", "1..2..3")]
    public async Task Fix_TextThatIsNoIndex_IsNotOffered(string type, string written) =>
        Assert.Empty(await CodeFixTest.TitlesAsync<IndexFixProvider>(InSchema($"[Css(\"a\", At = \"{written}\")] public {type} X {{ get; set; }}")));

    [Theory]
    [InlineData("@\"\\d*\"", "@\"\\d+\"", "Write '+' instead of '*'")]
    [InlineData("\"\\\\d*\"", "\"\\\\d+\"", "Write '+' instead of '*'")]
    [InlineData("@\"[*?]*\"", "@\"[*?]+\"", "Write '+' instead of '*'")]
    [InlineData("@\"(?<value>\\w*?)\"", "@\"(?<value>\\w+?)\"", "Write '+' instead of '*'")]
    [InlineData("@\"(?:[0-9]{4})?\"", "@\"(?:[0-9]{4})\"", "Remove '?'")]
    [InlineData("@\"[0-9]{0,4}\"", "@\"[0-9]{1,4}\"", "Write '1' instead of '0'")]
    [InlineData("@\"(?i)[a-z]*(?=\\s)|x\"", null, null)]
    [InlineData("@\"\\d*\\.?\\d*\"", null, null)]
    [InlineData("@\"a*|b*\"", null, null)]
    [InlineData("@\"|a\"", null, null)]
    [InlineData("@\"^\"", null, null)]
    public async Task Fix_PatternThatMatchesTheEmptyText_RequiresItsOnlyOptionalPart(string written, string? corrected, string? title)
    {
        string source = InSchema($"[Css(\"a\", Pattern = {written})] public string? X {{ get; set; }}");

        if (corrected is null)
        {
            Assert.Empty(await CodeFixTest.TitlesAsync<EmptyPatternFixProvider>(source));
        }
        else
        {
            await CodeFixTest.VerifyAsync<EmptyPatternFixProvider>(source, InSchema($"[Css(\"a\", Pattern = {corrected})] public string? X {{ get; set; }}"), title);
        }
    }

    [Theory]
    [InlineData("[Css(\"a\", Read = (ReadMode)12)]", "[Css(\"a\")]")]
    [InlineData("[Self(Read = (ReadMode)(-1), Exclude = \"b\")]", "[Self(Exclude = \"b\")]")]
    public Task Fix_UnknownReadMode_IsRemoved(string written, string corrected) =>
        CodeFixTest.VerifyAsync<RemovalFixProvider>(InSchema($"{written} public string? X {{ get; set; }}"), InSchema($"{corrected} public string? X {{ get; set; }}"), "Remove Read");

    [Theory]
    [InlineData("\"https://example.com\"", "\"example.com\"", "Write 'example.com'")]
    [InlineData("\"https://www.example.com/\"", "\"www.example.com\"", "Write 'www.example.com'")]
    [InlineData("\"//example.com:8080\"", "\"example.com\"", "Write 'example.com'")]
    [InlineData("\"*.example.com\"", "\"example.com\"", "Write 'example.com'")]
    [InlineData("\"example.com.\"", "\"example.com\"", "Write 'example.com'")]
    [InlineData("\"https://example.com/news/{slug}/?page=1\"", null, null)]
    [InlineData("\"https://example.com/news/\"", "\"example.com\", \"/news\"", "Write 'example.com' with the path '/news'")]
    [InlineData("\"http://example.com\", \"/news\"", "\"example.com\", \"/news\"", "Write 'example.com'")]
    [InlineData("\"example.com/a\", \"/news\"", null, null)]
    [InlineData("host: \"http://example.com/a\"", "host: \"example.com\", path: \"/a\"", "Write 'example.com' with the path '/a'")]
    [InlineData("\"example.com\", \"news\"", "\"example.com\", \"/news\"", "Write '/news'")]
    [InlineData("\"example.com\", \"/news//x\"", "\"example.com\", \"/news/x\"", "Write '/news/x'")]
    [InlineData("\"example.com\", path: @\"a\"", "\"example.com\", path: @\"/a\"", "Write '/a'")]
    [InlineData("\"example.com\", \"/news/*\"", null, null)]
    [InlineData("\"example.com\", \"/{a}{b}\"", null, null)]
    [InlineData("\"\"", null, null)]
    public async Task Fix_InvalidRoute_WritesHostAndPath(string written, string? corrected, string? title)
    {
        if (corrected is null)
        {
            Assert.Empty(await CodeFixTest.TitlesAsync<RouteFixProvider>($"[HtmlRoute({written})]\n" + InSchema("[Css(\"a\")] public string? X { get; set; }")));
        }
        else
        {
            await CodeFixTest.VerifyAsync<RouteFixProvider>(
                $"[HtmlRoute({written})]\n" + InSchema("[Css(\"a\")] public string? X { get; set; }"), $"[HtmlRoute({corrected})]\n" + InSchema("[Css(\"a\")] public string? X { get; set; }"), title);
        }
    }

    [Theory]
    [InlineData("ID", "id")]
    [InlineData("postId", "id")]
    [InlineData("sulg", "slug")]
    [InlineData("slugs", "slug")]
    public Task Fix_NameThatNoRouteCaptures_WritesTheNearest(string written, string corrected) => CodeFixTest.VerifyAsync<CaptureFixProvider>(
        InRoute($"[RouteValue(\"{written}\")] public string? X {{ get; set; }}"), InRoute($"[RouteValue(\"{corrected}\")] public string? X {{ get; set; }}"), $"Write '{corrected}'");

    [Fact]
    public Task FixAll_NamesInNestedSchemas_AreCorrected() => CodeFixTest.VerifyAllAsync<CaptureFixProvider>(
        InRoute("[RouteValue(\"Slug\")] public string? X { get; set; } [Css(\"a\")] public B? Y { get; set; } [HtmlSchema] public partial record B([RouteValue(@\"Id\")] long? Z);"),
        InRoute("[RouteValue(\"slug\")] public string? X { get; set; } [Css(\"a\")] public B? Y { get; set; } [HtmlSchema] public partial record B([RouteValue(@\"id\")] long? Z);"));

    [Theory]
    [InlineData("name")]
    [InlineData("")]
    [InlineData("idslug")]
    public async Task Fix_NameThatNoneOfTheCapturesResembles_IsNotOffered(string name) =>
        Assert.Empty(await CodeFixTest.TitlesAsync<CaptureFixProvider>(InRoute($"[RouteValue(\"{name}\")] public string? X {{ get; set; }}")));

    [Theory]
    [InlineData("\"Minuts\"", "nameof(Minutes)", "private static TimeSpan Minutes(string x) => default;", "private static TimeSpan Minutes(string x) => default;", "Use 'Minutes'")]
    [InlineData("nameof(Other)", "nameof(TryRead)", "private static int Other(string x) => 0; private static bool TryRead(string x, out TimeSpan y) { y = default; return true; }", "private static int Other(string x) => 0; private static bool TryRead(string x, out TimeSpan y) { y = default; return true; }", "Use 'TryRead'")]
    [InlineData("nameof(Read)", "nameof(Read)", "private TimeSpan Read(string x) => default;", "private static TimeSpan Read(string x) => default;", "Make 'Read' static")]
    public Task Fix_MethodThatDoesNotFit_NamesOneThatFits(string written, string corrected, string methods, string correctedMethods, string title) => CodeFixTest.VerifyAsync<ConversionFixProvider>(
        InSchema($"[Css(\"a\", Using = {written})] public TimeSpan? X {{ get; set; }} {methods}"), InSchema($"[Css(\"a\", Using = {corrected})] public TimeSpan? X {{ get; set; }} {correctedMethods}"), title);

    [Theory]
    [InlineData("[Css(\"a\", Using = nameof(M))] public TimeSpan? X { get; set; } private static int M(string x) => 0;")]
    [InlineData("[Css(\"a\", Converter = typeof(string))] public TimeSpan? X { get; set; } private static TimeSpan M(string x) => default;")]
    [InlineData("[Meta(\"a\", Using = \"N\")] public TimeSpan? X { get; set; } private static TimeSpan M(AngleSharp.Dom.IElement x) => default;")]
    public async Task Fix_NoMethodThatFits_IsNotOffered(string members) => Assert.Empty(await CodeFixTest.TitlesAsync<ConversionFixProvider>(InSchema(members)));

    [Fact]
    public Task Fix_TwoSourcesThatAlwaysHaveAValue_RemovesTheUnreachable() => CodeFixTest.VerifyAsync<SourceOrderFixProvider>(
        InSchema("[Css(\"a\")] [Self] public bool X { get; set; }"), InSchema("[Css(\"a\")] public bool X { get; set; }"), "Remove [Self]");

    [Theory]
    [InlineData("[Css(\"a\")] required /* Why. */ public string X { get; init; } /* Default. */ = \"b\";", "[Css(\"a\")] required /* Why. */ public string X { get; init; } /* Default. */", "Remove the initializer")]
    [InlineData("[Css(\"a\")] public required // Why.\n        string X { get; init; } = \"b\";", "[Css(\"a\")] public // Why.\n        string X { get; init; } = \"b\";", "Remove 'required'")]
    [InlineData("[Css(\"a\")] required\n    public string X { get; init; } = \"b\";", "[Css(\"a\")] public string X { get; init; } = \"b\";", "Remove 'required'")]
    public Task Fix_RequiredBesideComments_KeepsTheComments(string written, string corrected, string title) => CodeFixTest.VerifyAsync<RequiredFixProvider>(InSchema(written), InSchema(corrected), title);

    private static string InSchema(string member) => $$"""
        [HtmlSchema]
        public partial class A
        {
            {{member}}
        }
        """;

    private static string InRoute(string member) => $$"""
        [HtmlSchema]
        [HtmlRoute("example.com", "/{slug}-{id:long}.html")]
        public partial class A
        {
            {{member}}
        }
        """;

    /// <summary>A comment may be about what stays, so that only whole lines of attributes and the blanks between them are removed.</summary>
    [Theory]
    [InlineData("[Css(\"h1\") /* a */, /* b */ Css(\"h1.x\") /* c */]", "[Css(\"h1\") /* a */ /* b */  /* c */]")]
    [InlineData("[Css(\"h1\"), // first\nCss(\"h1.x\"), // second\nCss(\"h2\")]", "[Css(\"h1\"), // first\n // second\nCss(\"h2\")]")]
    [InlineData("[Css(\"h1\"), // first\nCss(\"h1.x\")] // second\n", "[Css(\"h1\") // first\n] // second\n")]
    [InlineData("[Css(\"h1\")] // first\n[Css(\"h1.x\")] // second\n", "[Css(\"h1\")] // first\n// second\n")]
    [InlineData("[Css(\"h1\"), Css(\"h1.x\"), Css(\"h2\")]", "[Css(\"h1\"), Css(\"h2\")]")]
    public Task Fix_SourceBesideComments_KeepsTheComments(string written, string corrected) =>
        CodeFixTest.VerifyAsync<RemovalFixProvider>(InSchema($"{written} public string? X {{ get; set; }}"), InSchema($"{corrected} public string? X {{ get; set; }}"));

    /// <summary>With the symbol defined, the other source is the only one.</summary>
    [Fact]
    public async Task Fix_SourceThatDependsOnASymbol_IsNotOffered()
    {
        string source = InSchema("[Css(\"h1\"),\n#if !X\nCss(\"h1.x\"),\n#endif\nCss(\"h2\")] public string? X { get; set; }");
        Assert.Empty(await CodeFixTest.TitlesAsync<RemovalFixProvider>(source));
        Assert.Empty(await CodeFixTest.TitlesAsync<CoveredSourceFixProvider>(source));
    }

    [Fact]
    public Task Fix_CoveredSourceInConditionalMember_IsOffered() => CodeFixTest.VerifyAsync<CoveredSourceFixProvider>(
        InSchema("\n#if !X\n[Css(\"h1\"), Css(\"h1.x\")] public string? X { get; set; }\n#endif\n"),
        InSchema("\n#if !X\n[Css(\"h1.x\"), Css(\"h1\")] public string? X { get; set; }\n#endif\n"));
}

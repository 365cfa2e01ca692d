using System.Threading.Tasks;
using SchemaGen.CodeFixes.Selectors;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0010 and SCHEMA0011: selectors are corrected where they are written.</summary>
public class SelectorFixTests
{
    /// <summary>The selector, the selector after the fix, and the title of the fix.</summary>
    public static TheoryData<string, string, string> Literals => new()
    {
        { "\"h1..title\"", "\"h1.title\"", "Remove '.'" },
        { "@\"h1..title\"", "@\"h1.title\"", "Remove '.'" },
        { "\"\"\"h1..title\"\"\"", "\"\"\"h1.title\"\"\"", "Remove '.'" },
        { "\"\"\"\n        article\n          h1..title\n        \"\"\"", "\"\"\"\n        article\n          h1.title\n        \"\"\"", "Remove '.'" },
        { "\"article \" + @\"h1..title\" + \"\"", "\"article \" + @\"h1.title\" + \"\"", "Remove '.'" },
        { "\"h1.\" + \".title\" + K2", "\"h1.\" + \"title\" + K2", "Remove '.'" },
        { "K + \" h1..title\"", "K + \" h1.title\"", "Remove '.'" },
        { "$\"{K} h1..title\"", "$\"{K} h1.title\"", "Remove '.'" },
        { "$@\"{K} h1..title\"", "$@\"{K} h1.title\"", "Remove '.'" },
        { "$\"\"\"{K} h1..title\"\"\"", "$\"\"\"{K} h1.title\"\"\"", "Remove '.'" },
        { "\"a[href=/x]\"", "\"a[href=\\\"/x\\\"]\"", "Write '\"/x\"' instead of '/x'" },
        { "@\"a[href=/x]\"", "@\"a[href=\"\"/x\"\"]\"", "Write '\"/x\"' instead of '/x'" },
        { "\"\"\"a[href=/x]\"\"\"", "\"\"\"a[href=\"/x\"]\"\"\"", "Write '\"/x\"' instead of '/x'" },
        { "\"\"\"\n        a[href=/x]\n        \"\"\"", "\"\"\"\n        a[href=\"/x\"]\n        \"\"\"", "Write '\"/x\"' instead of '/x'" },
        { "$\"{K} a[href=/x]\"", "$\"{K} a[href=\\\"/x\\\"]\"", "Write '\"/x\"' instead of '/x'" },
        { "$@\"{K} a[href=/x]\"", "$@\"{K} a[href=\"\"/x\"\"]\"", "Write '\"/x\"' instead of '/x'" },
        { "$\"\"\"{K} a[href=/x]\"\"\"", "$\"\"\"{K} a[href=\"/x\"]\"\"\"", "Write '\"/x\"' instead of '/x'" },
        { "\"a\\u002E\\u002Eb\"", "\"a\\u002Eb\"", "Remove '.'" },
        { "\"p:fist-child\"", "\"p:first-child\"", "Write ':first-child' instead of ':fist-child'" },
        { "\"h1::text\"", "\"h1\"", "Remove '::text'" },
        { "\"div ::text\"", "\"div\"", "Remove '::text'" },
        { "\":is(h1, h2..title)\"", "\":is(h1, h2.title)\"", "Remove '.'" },
        { "\"table > tr\"", "\"table > tbody > tr\"", "Write '> tbody > tr' instead of '> tr'" },
        { "@\"p>ul li\"", "@\"p+ ul li\"", "Write '+ ul' instead of '>ul'" },
        { "\"div>td\"", "\"div td\"", "Write ' td' instead of '>td'" },
        { "\"li:has(:scope > a)\"", "\"li:has(> a)\"", "Remove ':scope '" },
        { "\"li:nth-child(0)\"", "\"li:nth-child(1)\"", "Write '1' instead of '0'" },
        { "\"a[href^='']\"", "\"a[href]\"", "Remove '^='''" },
        { "\".md:flex\"", "\".md\\\\:flex\"", "Write '\\:flex' instead of ':flex'" },
        { "@\".w-1/2\"", "@\".w-1\\/2\"", "Write '\\/2' instead of '/2'" },
        { "\"h1, h1.title\"", "\"h1\"", "Remove ', h1.title'" },
        { "\"h1.title , h1, h2\"", "\"h1, h2\"", "Remove 'h1.title , '" },
        { "\":is(h1, h2.a, h2) a\"", "\":is(h1, h2) a\"", "Remove ', h2.a'" },
        { "\"h1.styles__title--3kQ2w\"", "\"h1[class*=styles__title--]\"", "Write '[class*=styles__title--]' instead of '.styles__title--3kQ2w'" },
        { "@\"#post-12345 > a\"", "@\"[id^=post-] > a\"", "Write '[id^=post-]' instead of '#post-12345'" },
        { "\"p[data-id='12345']\"", "\"p[data-id]\"", "Write '[data-id]' instead of '[data-id='12345']'" },
        { "\"\"\"esi:include\"\"\"", "\"\"\"esi\\:include\"\"\"", "Write '\\:include' instead of ':include'" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public Task Fix_MistakeInEachKindOfLiteral_CorrectsTheLiteral(string written, string corrected, string title) => CodeFixTest.VerifyAsync<SelectorFixProvider>(Program(written), Program(corrected), title);

    [Theory]
    [InlineData("Wrong", "")]
    [InlineData("$\"{Wrong}\"", "")]
    [InlineData("\"a[href=\" + \"/x\" + \"y]\"", "")]
    [InlineData("\"h1:hover\"", "Remove ':hover'")]
    public async Task Fix_NotInOneLiteralOrWithoutSuggestion_OffersNoReplacement(string written, string titles) =>
        Assert.Equal(titles, string.Join(", ", await CodeFixTest.TitlesAsync<SelectorFixProvider>(Program(written))));

    [Theory]
    [InlineData("[Css(\"a::attr(href)\")] public Uri? X", "[Css(\"a\", Attr = \"href\")] public Uri? X", "Write 'a' with Attr = \"href\"")]
    [InlineData("[Css(\"a:attr(href)\")] public Uri? X", "[Css(\"a\", Attr = \"href\")] public Uri? X", "Write 'a' with Attr = \"href\"")]
    [InlineData("[Css(@\"li ::attr( data-id ) \")] public Uri? X", "[Css(@\"li *\", Attr = \"data-id\")] public Uri? X", "Write 'li *' with Attr = \"data-id\"")]
    [InlineData("[Css(\"\"\"img::attr(src), source::attr(src)\"\"\")] public Uri? X", "[Css(\"\"\"img, source\"\"\", Attr = \"src\")] public Uri? X", "Write 'img, source' with Attr = \"src\"")]
    [InlineData("[Css(\"img\" + \"::attr(src)\")] public Uri? X", "[Css(\"img\" + \"\", Attr = \"src\")] public Uri? X", "Write 'img' with Attr = \"src\"")]
    [InlineData("[Css(\"a/@href\")] public Uri? X", "[Css(\"a\", Attr = \"href\")] public Uri? X", "Write 'a' with Attr = \"href\"")]
    [InlineData("[Css(\"img@data-src\")] public Uri? X", "[Css(\"img\", Attr = \"data-src\")] public Uri? X", "Write 'img' with Attr = \"data-src\"")]
    [InlineData("[Css(\"li > @id\", At = \"1\")] public string? X", "[Css(\"li\", At = \"1\", Attr = \"id\")] public string? X", "Write 'li' with Attr = \"id\"")]
    [InlineData("[Css(\"a@href\", Attr = \"href\")] public Uri? X", "[Css(\"a\", Attr = \"href\")] public Uri? X", "Write 'a' with Attr = \"href\"")]
    [InlineData("[Css(\"p:eq(0)\")] public string? X", "[Css(\"p\", At = \"0\")] public string? X", "Write 'p' with At = \"0\"")]
    [InlineData("[Css(\"p:eq( -2 )\")] public string? X", "[Css(\"p\", At = \"^2\")] public string? X", "Write 'p' with At = \"^2\"")]
    [InlineData("[Css(\"ul > :last\")] public string? X", "[Css(\"ul > *\", At = \"^1\")] public string? X", "Write 'ul > *' with At = \"^1\"")]
    [InlineData("[Css(\"p:gt(2)\")] public string? X", "[Css(\"p\", At = \"3\")] public string? X", "Write 'p' with At = \"3\"")]
    [InlineData("[Css(\"p:first\")] public string? X", "[Css(\"p\")] public string? X", "Remove ':first'")]
    [InlineData("[Css(\"p:first\")] public List<string> X", "[Css(\"p\", At = \"..1\")] public List<string> X", "Write 'p' with At = \"..1\"")]
    [InlineData("[Css(\"p:last\")] public List<string> X", "[Css(\"p\", At = \"^1..\")] public List<string> X", "Write 'p' with At = \"^1..\"")]
    [InlineData("[Css(\"p:lt(5)\")] public List<string> X", "[Css(\"p\", At = \"..5\")] public List<string> X", "Write 'p' with At = \"..5\"")]
    [InlineData("[Css(\"p:gt(0)\")] public List<string> X", "[Css(\"p\", At = \"1..\")] public List<string> X", "Write 'p' with At = \"1..\"")]
    [InlineData("[Css(\"p:eq(2)\")] public List<string> X", "[Css(\"p\", At = \"2..3\")] public List<string> X", "Write 'p' with At = \"2..3\"")]
    [InlineData("[Css(\"p:eq(-2)\")] public List<string> X", "[Css(\"p\", At = \"^2..^1\")] public List<string> X", "Write 'p' with At = \"^2..^1\"")]
    public Task Fix_SelectorExtensionOfOtherLibraries_BecomesAnOption(string written, string corrected, string title) =>
        CodeFixTest.VerifyAsync<SelectorFixProvider>(Member(written), Member(corrected), title);

    [Theory]
    [InlineData("[Css(\"a::attr(href)\", Attr = \"title\")] public string? X")]
    [InlineData("[Css(\"a::attr(href), img::attr(src)\")] public string? X")]
    [InlineData("[Css(\"ul:eq(0) > li\")] public string? X")]
    [InlineData("[Css(\"ul:first > li\")] public List<string> X")]
    [InlineData("[Css(\"p:eq(0), li\")] public string? X")]
    [InlineData("[Css(\"p:eq(0)\", At = \"1\")] public string? X")]
    [InlineData("[Css(\"p:eq(0)\", Single = true)] public string? X")]
    [InlineData("[Css(\"p:lt(2)\")] public string? X")]
    public async Task Fix_SelectorExtensionWithoutEquivalentOption_IsNotOffered(string written) => Assert.Empty(await CodeFixTest.TitlesAsync<SelectorFixProvider>(Member(written)));

    [Fact]
    public Task FixAll_WhereNoOptionExists_RemovesOnlyTheExtension() => CodeFixTest.VerifyAllAsync<SelectorFixProvider>(
        """
        [HtmlSchema]
        public partial class A
        {
            [Css("p", Exclude = "a::attr(href)")] public string? X { get; set; }
            [Css("li::attr(id)")] public List<Inner> Y { get; set; } = new();
            [HtmlSchema] public partial class Inner { [Css("b")] public string? X { get; set; } }
        }
        """,
        """
        [HtmlSchema]
        public partial class A
        {
            [Css("p", Exclude = "a")] public string? X { get; set; }
            [Css("li")] public List<Inner> Y { get; set; } = new();
            [HtmlSchema] public partial class Inner { [Css("b")] public string? X { get; set; } }
        }
        """);

    [Fact]
    public Task Fix_GeneratedSelector_RemovesOnlyTheExtension() => CodeFixTest.VerifyAsync<SelectorFixProvider>(
        "public static partial class S { [GeneratedSelector(\"a@href\")] public static partial AngleSharp.Dom.IElement? Link(AngleSharp.Dom.IParentNode node); }",
        "public static partial class S { [GeneratedSelector(\"a\")] public static partial AngleSharp.Dom.IElement? Link(AngleSharp.Dom.IParentNode node); }");

    [Fact]
    public Task FixAll_ManySelectorsOfOneMember_AreCorrected() => CodeFixTest.VerifyAllAsync<SelectorFixProvider>(
        """
        [HtmlSchema]
        public partial class A
        {
            [Css("h1..title, h2..title")] [Css("h3..title")] public string? X { get; set; }
            [Css("a@href")] public Uri? Y { get; set; }
        }
        """,
        """
        [HtmlSchema]
        public partial class A
        {
            [Css("h1.title, h2.title")] [Css("h3.title")] public string? X { get; set; }
            [Css("a", Attr = "href")] public Uri? Y { get; set; }
        }
        """);

    [Fact]
    public Task FixAll_AlternativesOfASelector_AreCorrected() => CodeFixTest.VerifyAllAsync<SelectorFixProvider>(
        Member("[Css(\"a@href, area@href\")] [Css(\"link@href\")] public Uri? X"),
        Member("[Css(\"a, area\", Attr = \"href\")] [Css(\"link\", Attr = \"href\")] public Uri? X"));

    private static string Program(string literal) => $$""""
        [HtmlSchema]
        public partial class A
        {
            private const string K = "article";
            private const string K2 = "";
            private const string Wrong = "h1..title";

            [Css({{literal}})] public string? X { get; set; }
        }
        """";

    private static string Member(string member) => $$"""
        [HtmlSchema]
        public partial class A
        {
            {{member}} { get; set; }{{(member.Contains("List<", System.StringComparison.Ordinal) ? " = new();" : "")}}
        }
        """;
}

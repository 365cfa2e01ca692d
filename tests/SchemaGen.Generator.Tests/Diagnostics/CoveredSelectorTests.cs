using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0080: sources and alternatives whose matches others have as well.</summary>
public class CoveredSelectorTests
{
    [Fact]
    public Task Source_NarrowerThanAnEarlierOne_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("h1")] [{|SCHEMA0080:Css("h1.title")|}] public string? A1 { get; set; }
            [Css("h1")] [Meta("og:title")] [{|SCHEMA0080:Css("article > h1")|}] public string? A2 { get; set; }
            [Css("h1, h2")] [{|SCHEMA0080:Css(":is(h1, h2)[title]")|}] public string? A3 { get; set; }
            [Css("h1.a")] [Css("h1.b")] [{|SCHEMA0080:Css("h1:is(.a, .b)[title] , header > h1.b")|}] public string? A4 { get; set; }
            [Css("img", Attr = "alt")] [{|SCHEMA0080:Css("figure img", Attr = "alt", At = "^1")|}] public string? A5 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "[Css(\"h1\")] matches each element that this source matches, and reads the same, so this source gives nothing more; write it before, or remove it",
            "[Css(\"h1\")] matches each element that this source matches, and reads the same, so this source gives nothing more; write it before, or remove it",
            "[Css(\"h1, h2\")] matches each element that this source matches, and reads the same, so this source gives nothing more; write it before, or remove it",
            "The sources before it match each element that this source matches, and read the same, so this source gives nothing more; write it before, or remove it",
            "[Css(\"img\", Attr = \"alt\")] matches each element that this source matches, and reads the same, so this source gives nothing more; write it before, or remove it",
        ]);

    [Fact]
    public Task Source_NarrowerAndOfAnyType_IsAWarningIfNothingIsLeftToIt() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("p")] [{|SCHEMA0080:Css("p.lead")|}] public List<string>? A1 { get; set; }
            [Css(".count")] [{|SCHEMA0080:Css("span.count", At = "1..")|}] public List<int>? A2 { get; set; }
            [Css(".count"), {|SCHEMA0080:Css("span.count")|}, Items(Combine = true)] public HashSet<int>? A3 { get; set; }
            [Css("div")] [{|SCHEMA0080:Css("div.card")|}] public Card? A4 { get; set; }
            [Css("div.card")] [{|SCHEMA0080:Css("main div.card")|}] public List<Card>? A5 { get; set; }
            [Css("dl", Key = "dt", Value = "dd")] [{|SCHEMA0080:Css("dl.meta", Key = "dt", Value = "dd")|}] public Dictionary<string, int>? A6 { get; set; }
            [Css("a")] [{|SCHEMA0080:Css("a[rel=next]")|}] public AngleSharp.Dom.IElement? A7 { get; set; }
            [Css("span", Pattern = "paid")] [{|SCHEMA0080:Css("span.a", Pattern = "paid")|}] public bool A8 { get; set; }
            [Css("p", Join = " ")] [{|SCHEMA0080:Css("p + p", Join = " ")|}] public string? A9 { get; set; }
            [Css("p", Pattern = "[0-9]+")] [{|SCHEMA0080:Css("p.n", Pattern = "[0-9]+")|}] public string? B1 { get; set; }
            [HtmlSchema] public partial class Card { [Css("b")] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Source_ThatMayGiveMoreThanAnEarlierOne_IsAccepted() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(TimeZone = "UTC")] public partial class A
        {
            [Css("h1.title")] [Css("h1")] public string? A1 { get; set; }
            [Css("h1.title")] [Css("h2.title")] public string? A2 { get; set; }
            [Css("h1", At = "0")] [Css("h1.title")] public string? A3 { get; set; }
            [Css("h1", Attr = "title")] [Css("h1.title")] public string? A4 { get; set; }
            [Css("h1", Exclude = "a")] [Css("h1.title")] public string? A5 { get; set; }
            [Css("h1", Read = ReadMode.OwnText)] [Css("h1.title")] public string? A6 { get; set; }
            [Css("h1", Pattern = "[0-9]+")] [Css("h1.title")] public string? A7 { get; set; }
            [Css("span")] [Css("span.count")] public int? B1 { get; set; }
            [Css("time", Attr = "datetime")] [Css("time.published", Attr = "datetime")] public DateTimeOffset? B2 { get; set; }
            [Css("a", Attr = "href")] [Css("a.canonical", Attr = "href")] public Uri? B3 { get; set; }
            [Css("p", Join = " ", Pattern = "^[0-9]+$")] [Css("p.count", Join = " ", Pattern = "^[0-9]+$")] public string? B4 { get; set; }
            [Css("p", Join = " ")] [Css("p.count")] public string? B5 { get; set; }
            [Css("p", Using = nameof(Cut))] [Css("p.count", Using = nameof(Cut))] public string? B6 { get; set; }
            [Css("h2", NextUntil = "hr")] [Css("h2.main", NextUntil = "hr")] public List<Section>? B7 { get; set; }
            [Css("p", At = "1..")] [Css("p.lead")] public List<string>? B8 { get; set; }
            [Css("p", Split = ",")] [Css("p.lead")] public List<string>? B9 { get; set; }
            private static string? Cut(string text) => text.Length > 9 ? null : text;
            [HtmlSchema] public partial class Section { [Css("b")] public string? X { get; set; } }
        }
        """);

    [Fact]
    public Task Alternative_NarrowerThanAnother_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(When = "body, {|SCHEMA0080:body.single|}")] public partial class A
        {
            [Css("h1, {|SCHEMA0080:h1.title|}")] public string? A1 { get; set; }
            [Css("{|SCHEMA0080:h1.title|}, h1")] public string? A2 { get; set; }
            [Css(":is(h1, {|SCHEMA0080:h1.title|}, h2) > a")] public string? A3 { get; set; }
            [Css("p:not(.ad, {|SCHEMA0080:div.ad|})")] public string? A4 { get; set; }
            [Css("a", Exclude = ".ad, {|SCHEMA0080:.ads .ad|}")] public string? A5 { get; set; }
            [Css("h1.a.b, {|SCHEMA0080:h1.b.a|}")] public string? A6 { get; set; }
            [Body(Paragraphs = "p, {|SCHEMA0080:p.lead|}")] public ArticleBody? A7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "Each element that 'body.single' matches is matched by 'body' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'h1.title' matches is matched by 'h1' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'h1.title' matches is matched by 'h1' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'h1.title' matches is matched by 'h1' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'div.ad' matches is matched by '.ad' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that '.ads .ad' matches is matched by '.ad' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'h1.b.a' matches is matched by 'h1.a.b' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            "Each element that 'p.lead' matches is matched by 'p' as well, and the order in a list means nothing; remove it, or write a source of its own before",
        ]);

    [Fact]
    public Task Alternative_ThatMatchesMore_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("h1, h2, .title, [itemprop=headline]")] public string? A1 { get; set; }
            [Css("article h1, header h1")] public string? A2 { get; set; }
            [Css("article > h1, article > div h1")] public string? A3 { get; set; }
            [Css("p", Exclude = ".ad, .ads, .ad-label, [class*=sponsor]")] public string? A4 { get; set; }
            [Css(".title, [class*=title]")] public string? A5 { get; set; }
        }
        """);

    [Fact]
    public Task Suppression_OfCoveredSelectors_IsRespected() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
        #pragma warning disable SCHEMA0080
            [Css("h1")] [Css("h1.title")] public string? A1 { get; set; }
        #pragma warning restore SCHEMA0080
            [SuppressMessage("SchemaGen", "SCHEMA0080")] [Css("h1, h1.title")] public string? A2 { get; set; }
            [Css("h1")] [{|SCHEMA0080:Css("h1.title")|}] public string? A3 { get; set; }
        }
        """);
}

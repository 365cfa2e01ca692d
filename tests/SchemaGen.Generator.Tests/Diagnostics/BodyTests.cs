using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0074, and the other diagnostics of <c>[Body]</c>.</summary>
public class BodyTests
{
    [Fact]
    public Task Body_WithoutTexts_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0074:Body|}] public ArticleBody? A1 { get; set; }
            [{|SCHEMA0074:Body(Exclude = ".ad")|}] public ArticleBody? A2 { get; set; }
            [{|SCHEMA0074:Body(Figures = "figure", Lines = true)|}] public ArticleBody? A3 { get; set; }
            [Body(Summary = "p")] public ArticleBody? A4 { get; set; }
            [Body(Headings = "h2")] public ArticleBody? A5 { get; set; }
            [Body(Paragraphs = "p"), Body(Paragraphs = "div")] public ArticleBody A6 { get; set; } = new();
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "[Body] reads no text; write Paragraphs = \"…\", a selector of the paragraphs, or Summary or Headings",
            "[Body] reads no text; write Paragraphs = \"…\", a selector of the paragraphs, or Summary or Headings",
            "[Body] reads no text; write Paragraphs = \"…\", a selector of the paragraphs, or Summary or Headings",
        ]);

    [Fact]
    public Task Selectors_Invalid_AreReportedAtTheirColumn() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Body(Summary = "p.{|SCHEMA0010:.|}x", Headings = @"h2{|SCHEMA0010:::text|}")] public ArticleBody? A1 { get; set; }
            [Body(Paragraphs = "p{|SCHEMA0010:::text|}", Figures = "a.{|SCHEMA0010:.|}b", Exclude = "i.{|SCHEMA0010:.|}j")] public ArticleBody? A2 { get; set; }
            [Body(Summary = {|SCHEMA0012:""|}, Headings = {|SCHEMA0012:null|}, Paragraphs = "p")] public ArticleBody? A3 { get; set; }
            [Body(Paragraphs = {|SCHEMA0012:" "|})] public ArticleBody? A4 { get; set; }
            [Body(Paragraphs = "p", Figures = {|SCHEMA0012:""|}, Exclude = {|SCHEMA0012:null|})] public ArticleBody? A5 { get; set; }
        }
        """);

    [Fact]
    public Task Body_OnAMemberThatIsNoBody_HasNoEffect() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0024:Body(Paragraphs = "p")|}] public string? A1 { get; set; }
            [{|SCHEMA0024:Body(Paragraphs = "p")|}] public List<string> A2 { get; set; } = new();
            [{|SCHEMA0024:Body(Paragraphs = "p")|}] public List<ArticleBody> A3 { get; set; } = new();
            [{|SCHEMA0024:Body(Paragraphs = "p")|}] public Dictionary<string, ArticleBody>? A4 { get; set; }
            [{|SCHEMA0024:Body(Paragraphs = "p")|}] public B? A5 { get; set; }
            [Css("h1")][{|SCHEMA0024:Body(Paragraphs = "p")|}] public string? A6 { get; set; }
            [Body(Paragraphs = "p")] public {|SCHEMA0013:object?|} A7 { get; set; }
            [Body(Paragraphs = "p")] public {|SCHEMA0013:ArticleSection?|} A8 { get; set; }
        }

        [HtmlSchema] public partial class B { [Css("p")] public string? Text { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "[Body] has no effect on a member that is no ArticleBody; remove it",
            "[Body] has no effect on a member that is no ArticleBody; remove it",
            "[Body] has no effect on a list, since a page has one body; for several, put [Body] on a member of a nested schema; remove it",
            "[Body] has no effect on a list, since a page has one body; for several, put [Body] on a member of a nested schema; remove it",
            "[Body] has no effect on a member that is no ArticleBody; remove it",
            "[Body] has no effect on a member that is no ArticleBody; remove it",
            "'A7' is of type 'object?', which [Body] does not give; use ArticleBody",
            "'A8' is of type 'ArticleSection?', which [Body] does not give; use ArticleBody",
        ]);

    [Fact]
    public Task OtherSources_OnABody_HaveNoEffect() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0024:Css("p")|}] public ArticleBody? A1 { get; set; }
            [Body(Paragraphs = "p")][{|SCHEMA0024:Meta("description")|}] public ArticleBody? A2 { get; set; }
            [{|SCHEMA0024:JsonLd("articleBody")|}] public ArticleBody? A3 { get; set; }
            [{|SCHEMA0024:Self|}] public List<ArticleBody> A4 { get; set; } = new();
            [Body(Paragraphs = "p")][Css("div", Using = nameof(Make))] public ArticleBody? A5 { get; set; }
            [Css("div", Using = nameof(Make))] public List<ArticleBody> A6 { get; set; } = new();
            [Body(Paragraphs = "p"), {|SCHEMA0025:Items(Min = 1)|}] public ArticleBody? A7 { get; set; }
            private static ArticleBody Make(string text) => new() { Summary = new[] { text } };
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Options_ThatMeanNothing_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Body(Headings = "h2", {|SCHEMA0024:Lines = true|})] public ArticleBody? A1 { get; set; }
            [Body(Headings = "p", {|SCHEMA0024:Paragraphs = "p"|})] public ArticleBody? A2 { get; set; }
            [Body(Summary = "h2.x.y", {|SCHEMA0024:Headings = "h2.y.x"|}, Paragraphs = "p")] public ArticleBody? A3 { get; set; }
            [Body({|SCHEMA0024:Paragraphs = "a,  b"|}, Figures = "b, a")] public ArticleBody? A4 { get; set; }
            [Body({|SCHEMA0024:Summary = "p"|}, Paragraphs = "div", Exclude = "p")] public ArticleBody? A5 { get; set; }
            [Body(Headings = "h2", Lines = false)] public ArticleBody? A6 { get; set; }
            [Body(Summary = "p.x", Paragraphs = "p", Lines = true)] public ArticleBody? A7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Lines has no effect without Summary or Paragraphs, since a heading is one line; remove it",
            "Paragraphs has no effect together with Headings, which matches the same elements; remove it",
            "Headings has no effect together with Summary, which matches the same elements; remove it",
            "Paragraphs has no effect together with Figures, which matches the same elements; remove it",
            "Summary has no effect together with Exclude, which matches the same elements; remove it",
        ]);

    [Fact]
    public Task Body_Warnings_AreThoseOfOtherSelectors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Body(Paragraphs = {|SCHEMA0067:"img, br"|}, Figures = "img.x")] public ArticleBody? A1 { get; set; }
            [Body(Summary = {|SCHEMA0067:"meta"|}, Headings = {|SCHEMA0067:"hr"|}, Paragraphs = "p")] public ArticleBody? A2 { get; set; }
            [Body(Headings = "h2", Paragraphs = "p")][{|SCHEMA0030:Body(Paragraphs = " p ", Headings = "h2")|}] public ArticleBody? A3 { get; set; }
            [Body(Paragraphs = "p")][Body(Paragraphs = "p", Lines = true)][Body(Paragraphs = "p", Exclude = ".ad")] public ArticleBody? A4 { get; set; }
        }
        """);

    [Fact]
    public Task Body_OutsideOfASchema_IsAnOrphan() => SchemaTest.VerifyAsync(
        """
        public class {|SCHEMA0015:A|} { [Body(Paragraphs = "p")] public ArticleBody? A1 { get; set; } }
        [HtmlSchema] public partial class B
        {
            [Css("p")] public string? B1 { get; set; }
            [Body(Paragraphs = "p")] public ArticleBody? {|SCHEMA0014:B2|} => null;
        }
        """);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0060 and SCHEMA0061: selectors that the parser of HTML makes impossible, and that leave their scope.</summary>
public class SelectorScopeTests
{
    [Fact]
    public Task Analyze_ImpossibleSelector_IsAWarningWhereverItStands() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Root = "div {|SCHEMA0060:> html|}, main")]
        public partial class Page
        {
            [Css("table.specs {|SCHEMA0060:> tr|}", Exclude = "p {|SCHEMA0060:> ul|}")] public List<string> Rows { get; set; } = new();
            [Css("section {|SCHEMA0060:> tr|}")] public string? Row { get; set; }
            [Css("dl", Key = "dt", Value = "dd {|SCHEMA0060:> dd|}")] public Dictionary<string, string> Facts { get; set; } = new();
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Analyze_ImpossibleSelectorOfAMethod_IsAWarning() => SchemaTest.VerifyAsync(
        """
        public static partial class Page
        {
            [GeneratedSelector("table {|SCHEMA0060:> tr|}, p")] public static partial global::AngleSharp.Dom.IElement? First(global::AngleSharp.Dom.IParentNode root);
            [GeneratedSelector("p {|SCHEMA0060:> ul|}")] public static partial bool Is(global::AngleSharp.Dom.IElement element);
            [GeneratedSelector("section {|SCHEMA0060:> tr|}")] public static partial List<global::AngleSharp.Dom.IElement> All(global::AngleSharp.Dom.IParentNode root);
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Analyze_SelectorAfterTheScope_IsAWarningInEveryScope() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class Page
        {
            [Css(":scope {|SCHEMA0061:+ p|}")] public string? Next { get; set; }
            [Css(".c")] public List<Comment> Comments { get; set; } = new();
            [Css("dl.d > dt", Key = "b", Value = ":scope {|SCHEMA0061:+ dd|}")] public Dictionary<string, string> Pairs { get; set; } = new();
            [Css("dl.e > dt", Key = "{|SCHEMA0061::scope|}", Value = ":scope {|SCHEMA0061:~ dd|} > b")] public Dictionary<string, string> Others { get; set; } = new();
        }

        [HtmlSchema]
        public partial class Comment
        {
            [Css(":scope {|SCHEMA0061:~ p|}")] public string? After { get; set; }
            [Css(":scope > p + p, h1 ~ :scope > i, :scope > b, .x + :scope b")] public string? Inside { get; set; }
            [Css("html, :root, body > p")] public string? MayBeAPage { get; set; }
            [Css("li:has({|SCHEMA0061::scope |}> a)")] public string? Filter { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Analyze_SelectorAfterTheScopeInARange_IsInOrder() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class Page
        {
            [Css("h2", NextUntil = "footer")] public List<Section> Sections { get; set; } = new();
        }

        [HtmlSchema]
        public partial class Section
        {
            [Css(":scope + p")] public string? First { get; set; }
            [Css(":scope ~ ul > li")] public List<string> Items { get; set; } = new();
        }
        """);

    [Fact]
    public Task Analyze_SubjectThatIsNeverInsideOfAnElement_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class Page
        {
            [Css(".c")] public List<Comment> Comments { get; set; } = new();
            [Css("tr", Key = "th", Value = "{|SCHEMA0061:body|}")] public Dictionary<string, string> Cells { get; set; } = new();

            [HtmlSchema]
            public partial class Comment
            {
                [Css("{|SCHEMA0061:html|}")] public string? Page { get; set; }
                [Css("{|SCHEMA0061::root|}")] public string? Root { get; set; }
                [Css("body")] public string? OfHtml { get; set; }
                [Css("body p, .x > p, :root p")] public string? Inside { get; set; }
                [Css("{|SCHEMA0061::scope|}")] public string? Own { get; set; }
            }
        }

        [HtmlSchema(Root = "article")]
        public partial class Article
        {
            [Css("{|SCHEMA0061:head|} > meta[name=author]", Attr = "content")] public string? Author { get; set; }
            [Css("{|SCHEMA0061:body|}")] public string? Body { get; set; }
            [Css("td, article > p, body article > h1, head ~ body h2, em")] public List<string> Inside { get; set; } = new();
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Analyze_SelectorThatNeverMatches_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class Page
        {
            [Css("li:nth-child({|SCHEMA0011:0|})")] public string? Zero { get; set; }
            [Css("a[href{|SCHEMA0011:^=''|}]")] public string? Empty { get; set; }
            [Css("p{|SCHEMA0011:[class~='a b']|}")] public string? Words { get; set; }
            [Css("a[href~={|SCHEMA0011:'^/news/'|}]")] public string? Pattern { get; set; }
            [Css("p{|SCHEMA0011::not(*)|}")] public string? None { get; set; }
            [Css("{|SCHEMA0011::is()|}")] public string? Nothing { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Analyze_NameThatHasToBeEscaped_IsOneError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial record Item
        {
            [Css(".md{|SCHEMA0010::flex|}")] public string? A { get; init; }
            [Css(".w-1{|SCHEMA0010:/2|}")] public string? B { get; init; }
            [Css("esi{|SCHEMA0010::foo|}")] public string? C { get; init; }
            [Css("a{|SCHEMA0010:/@href|}")] public string? D { get; init; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages:
        [
            "The name of a class has such characters only behind a backslash, so write '.md\\:flex' if it is one",
            "The name of a class has such characters only behind a backslash, so write '.w-1\\/2' if it is one",
            "The name of a tag has such characters only behind a backslash, so write 'esi\\:foo' if it is one",
            "'/@href' is XPath's, so remove it and set Attr = \"href\"",
        ]);
}

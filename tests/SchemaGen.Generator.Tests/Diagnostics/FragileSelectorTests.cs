using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0081 to SCHEMA0084: selectors that read too much, or only the page that they were copied from.</summary>
public class FragileSelectorTests
{
    [Fact]
    public Task Items_LikelyToBeNested_AreInformation() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("{|SCHEMA0081:div|}")] public List<Card>? A1 { get; set; }
            [Css(".content {|SCHEMA0081:div|}")] public List<string>? A2 { get; set; }
            [Css("p, .results div > {|SCHEMA0081:DIV|}")] public string[]? A3 { get; set; }
            [Css("main {|SCHEMA0081:div|}", Join = " ")] public string? A4 { get; set; }
            [Css("ul li {|SCHEMA0081:li|}")] public List<string>? A5 { get; set; }
            [Css("section.a section {|SCHEMA0081:section|}", Read = ReadMode.Lines)] public List<string>? A6 { get; set; }
            [HtmlSchema] public partial class Card { [Css("b")] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Info,
        messages: [
            "A 'div' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
            "A 'div' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
            "A 'div' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
            "A 'div' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
            "A 'li' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
            "A 'section' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them",
        ]);

    [Fact]
    public Task Items_NotNestedOrOnPurpose_AreAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("div.card")] public List<Card>? A1 { get; set; }
            [Css(".results > div")] public List<string>? A2 { get; set; }
            [Css("body > div")] public List<string>? A3 { get; set; }
            [Css("li")] public List<string>? A4 { get; set; }
            [Css(".tags li")] public List<string>? A5 { get; set; }
            [Css("table tr")] public List<string>? A6 { get; set; }
            [Css("blockquote")] public List<string>? A7 { get; set; }
            [Css("ul.menu > li > ul > li")] public List<string>? A8 { get; set; }
            [Css(".comment .comment")] public List<Card>? A9 { get; set; }
            [Css(".content div")] public string? B1 { get; set; }
            [Css(".content div", Attr = "id")] public List<string>? B2 { get; set; }
            [Css(".content div", Read = ReadMode.OwnText)] public List<string>? B3 { get; set; }
            [Css(".content div", Exclude = "div")] public List<string>? B4 { get; set; }
            [Css(".content div", At = "..1")] public List<string>? B5 { get; set; }
            [Css(".content div")] public List<AngleSharp.Dom.IElement>? B6 { get; set; }
            [Css("div", Key = "dt", Value = "dd")] public Dictionary<string, string>? B7 { get; set; }
            [Css(".results > div + div")] public List<string>? B8 { get; set; }
            [Css("section p, a p")] public List<string>? B9 { get; set; }
            [Css(".content div", Using = nameof(Cut))] public List<string>? C1 { get; set; }
            private static string Cut(AngleSharp.Dom.IElement element) => element.LocalName;
            [HtmlSchema] public partial class Card { [Css("b")] public string? X { get; set; } }
        }
        """);

    [Fact]
    public Task Name_OfOneBuild_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Root = "main{|SCHEMA0082:.svelte-1tky8bj|}")] public partial class A
        {
            [Css("h1{|SCHEMA0082:.styles__title--3kQ2w|}")] public string? A1 { get; set; }
            [Css("{|SCHEMA0082:.css-1x2y3z|} > a", Exclude = "{|SCHEMA0082:.sc-jgyXzG|}")] public string? A2 { get; set; }
            [Css(":is(h1, h2{|SCHEMA0082:.jsx-123456|}):not({|SCHEMA0082:[data-v-7ba5bd90]|})")] public string? A3 { get; set; }
            [Css("{|SCHEMA0082:[class='css-1x2y3z e1x2y3z0']|}")] public string? A4 { get; set; }
            [Css("{|SCHEMA0082:[class*=Home_title__T09fD]|}")] public string? A5 { get; set; }
            [Css("p:has(> a{|SCHEMA0082:.MuiBox-root-123|})")] public string? A6 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'svelte-1tky8bj' is generated by the build of the site, and another one follows with the next build; select by a name with a meaning, an attribute, or the elements around it",
            "'styles__title--3kQ2w' is generated by the build of the site, and another one follows with the next build; write '[class*=styles__title--]'",
            "'css-1x2y3z' is generated by the build of the site, and another one follows with the next build; select by a name with a meaning, an attribute, or the elements around it",
            "'sc-jgyXzG' is generated by the build of the site, and another one follows with the next build; select by a name with a meaning, an attribute, or the elements around it",
            "'jsx-123456' is generated by the build of the site, and another one follows with the next build; select by a name with a meaning, an attribute, or the elements around it",
            "'data-v-7ba5bd90' is generated by the build of the site, and another one follows with the next build; remove it, or select by a name with a meaning",
            "'css-1x2y3z' is generated by the build of the site, and another one follows with the next build; select by a name with a meaning, an attribute, or the elements around it",
            "'Home_title__T09fD' is generated by the build of the site, and another one follows with the next build; write '[class*=Home_title__]'",
            "'MuiBox-root-123' is generated by the build of the site, and another one follows with the next build; write '[class*=MuiBox-root-]'",
        ]);

    [Fact]
    public Task Name_OfOnePage_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(When = "body{|SCHEMA0083:.postid-12345|}")] public partial class A
        {
            [Css("{|SCHEMA0083:#post-12345|} h1")] public string? A1 { get; set; }
            [Css("{|SCHEMA0083:[id='comment-98765']|}")] public string? A2 { get; set; }
            [Css("article{|SCHEMA0083:[data-id='123456']|} h1")] public string? A3 { get; set; }
            [Css("body:not({|SCHEMA0083:.page-id-77|}) h1")] public string? A4 { get; set; }
            [Css(@"{|SCHEMA0083:#radix-\:r1\:|} a")] public string? A5 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'postid-12345' has the number of one page or of a part of it, and other pages have others; remove it, or select by a name that all pages have",
            "'post-12345' is the id of one page or of a part of it, and other pages have others; write '[id^=post-]', or select by a name that all pages have",
            "'comment-98765' is the id of one page or of a part of it, and other pages have others; write '[id^=comment-]', or select by a name that all pages have",
            "'123456' is the number of one page or of a part of it, and other pages have others; write '[data-id]', or select by a name that all pages have",
            "'page-id-77' has the number of one page or of a part of it, and other pages have others; remove it, or select by a name that all pages have",
            "'radix-:r1:' is the id of one page or of a part of it, and other pages have others; select by a name that all pages have",
        ]);

    [Fact]
    public Task Name_OfAllPages_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema(When = "body.single-post")] public partial class A
        {
            [Css(".col-md-6 > .mt-4.h1")] public string? A1 { get; set; }
            [Css(@".css-grid .w-1\/2.lh-1 .sc-title")] public string? A2 { get; set; }
            [Css(".article-2 #content-1")] public string? A3 { get; set; }
            [Css("[class*=styles__title], [class^='Home_title__']")] public string? A4 { get; set; }
            [Css("[id^=post-], [id*=comment-], [data-id]")] public string? A5 { get; set; }
            [Css("a[href='/2024/01/15/story-12345.html']")] public string? A6 { get; set; }
            [Css("#menu-item-1676142 a, .menu-item-48211")] public string? A7 { get; set; }
        }
        """);

    [Fact]
    public Task Path_CopiedFromABrowser_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("#main > {|SCHEMA0084:div:nth-child(3) > div:nth-child(2) > h1:nth-child(1)|}")] public string? A1 { get; set; }
            [Css("{|SCHEMA0084:body > div > div > div|} > p")] public string? A2 { get; set; }
            [Css("h1, .a > {|SCHEMA0084:div:nth-of-type(2) > div:nth-of-type(1) > p.b > span:nth-last-child(2)|} > i")] public string? A3 { get; set; }
            [Css("#__next > {|SCHEMA0084:div > main > div > div:nth-child(2)|} > h1")] public string? A4 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "This path counts 3 positions, which change wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it",
            "This path of 4 elements without a name changes wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it",
            "This path counts 3 positions, which change wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it",
            "This path of 4 elements without a name changes wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it",
        ]);

    [Fact]
    public Task Path_WithNamesOrFewSteps_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("table.facts tr:nth-child(3) > td:nth-child(2)")] public string? A1 { get; set; }
            [Css("html > body > main > article > h1")] public string? A2 { get; set; }
            [Css("table > tbody > tr:nth-child(odd) > td:nth-child(n+2) > a")] public string? A3 { get; set; }
            [Css("div > div > div")] public string? A4 { get; set; }
            [Css("div div div div div")] public string? A5 { get; set; }
            [Css("div > .a > div > div.b > div")] public string? A6 { get; set; }
            [Css("tr:first-child > td:first-child > a:first-child > b:last-child")] public string? A7 { get; set; }
        }
        """);

    [Fact]
    public Task Suppression_OfEach_IsRespected() => SchemaTest.VerifyAsync("""
        #pragma warning disable SCHEMA0081, SCHEMA0082, SCHEMA0083, SCHEMA0084
        [HtmlSchema] public partial class A
        {
            [Css("div")] public List<string>? A1 { get; set; }
            [Css(".css-1x2y3z")] public string? A2 { get; set; }
            [Css("#post-12345")] public string? A3 { get; set; }
            [Css("body > div > div > div")] public string? A4 { get; set; }
        }
        #pragma warning restore SCHEMA0081, SCHEMA0082, SCHEMA0083, SCHEMA0084
        [HtmlSchema] public partial class B
        {
            [SuppressMessage("SchemaGen", "SCHEMA0081")] [Css("div")] public List<string>? A1 { get; set; }
            [SuppressMessage("SchemaGen", "SCHEMA0082")] [Css(".css-1x2y3z")] public string? A2 { get; set; }
            [SuppressMessage("SchemaGen", "SCHEMA0083")] [Css("#post-12345")] public string? A3 { get; set; }
            [SuppressMessage("SchemaGen", "SCHEMA0084")] [Css("body > div > div > div")] public string? A4 { get; set; }
        }
        [HtmlSchema] public partial class C { [Css("{|SCHEMA0081:div|}")] public List<string>? A1 { get; set; } }
        """);
}

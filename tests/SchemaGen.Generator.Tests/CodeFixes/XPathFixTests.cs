using System.Threading.Tasks;
using SchemaGen.CodeFixes.Selectors;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0010: expressions of XPath become selectors.</summary>
public class XPathFixTests
{
    [Theory]
    [InlineData("//h1", "h1", null)]
    [InlineData(" //h1 ", "h1", null)]
    [InlineData(".//h1", "h1", null)]
    [InlineData("./h1", ":scope > h1", null)]
    [InlineData("/html/body//h1", "html > body h1", null)]
    [InlineData("//div/a", "div > a", null)]
    [InlineData("//div//a", "div a", null)]
    [InlineData("//DIV/child::A", "div > a", null)]
    [InlineData("//div/descendant::a", "div a", null)]
    [InlineData("//h2/following-sibling::p", "h2 ~ p", null)]
    [InlineData("//*", "*", null)]
    [InlineData("//*[@id='main']", "#main", null)]
    [InlineData("//*[@id='2']", "[id='2']", null)]
    [InlineData("//div[@class=\"a b\"]", "div[class='a b']", null)]
    [InlineData("//div[@class=\"it's\"]", "div[class=\"it's\"]", null)]
    [InlineData("//div[@data-x]/*", "div[data-x] > *", null)]
    [InlineData("//div[contains(@class, 'title')]", "div[class*='title']", null)]
    [InlineData("//a[starts-with(@href,'/news')]", "a[href^='/news']", null)]
    [InlineData("//div[contains(concat(' ', normalize-space(@class), ' '), ' title ')]", "div.title", null)]
    [InlineData("//div[contains(concat(\" \",@class,\" \"), \" md:flex \")]", "div[class~='md:flex']", null)]
    [InlineData("//li[2]", "li:nth-of-type(2)", null)]
    [InlineData("//ul/*[position()=2]", "ul > :nth-child(2)", null)]
    [InlineData("//li[last()]", "li:last-of-type", null)]
    [InlineData("//tbody/tr[1]/td[2]", "tbody > tr:nth-of-type(1) > td:nth-of-type(2)", null)]
    [InlineData("//a[@href and not(@rel)]", "a[href]:not([rel])", null)]
    [InlineData("//a[@rel='x' or @rel='y']", "a:is([rel='x'], [rel='y'])", null)]
    [InlineData("//a[@rel!='x']", "a[rel]:not([rel='x'])", null)]
    [InlineData("//a[(@a or @b) and @c]", "a:is([a], [b])[c]", null)]
    [InlineData("//a[@title='x or y']", "a[title='x or y']", null)]
    [InlineData("//div[h2]", "div:has(> h2)", null)]
    [InlineData("//div[.//h2[@id]]", "div:has(h2[id])", null)]
    [InlineData("//div[not(p/a)]", "div:not(:has(> p > a))", null)]
    [InlineData("//h1 | //h2", "h1, h2", null)]
    [InlineData("//h1/text()", "h1", null)]
    [InlineData("//h1//text()", "h1", null)]
    [InlineData("//a/@href", "a", "href")]
    [InlineData("//a[@rel='next']/attribute::href", "a[rel='next']", "href")]
    [InlineData("//img/@src | //video/@src", "img, video", "src")]
    public void Convert_SimpleExpression_GivesTheSelector(string expression, string selector, string? attribute) =>
        Assert.Equal(new XPathSelector(selector, attribute), XPathSelector.Convert(expression));

    [Theory]
    [InlineData("(//a)", "a", null, null)]
    [InlineData("(//a)[1]", "a", null, 0)]
    [InlineData(" ( .//ul/li )[ 3 ] ", "ul > li", null, 2)]
    [InlineData("(//a | //b)[last()]", "a, b", null, -1)]
    [InlineData("(//a/@href)[1]", "a", "href", 0)]
    [InlineData("(//a)[2]/@href", "a", "href", 1)]
    [InlineData("(//a[@title=')'])[2]/text()", "a[title=')']", null, 1)]
    public void Convert_PathInParentheses_HasItsIndex(string expression, string selector, string? attribute, int? index) =>
        Assert.Equal(new XPathSelector(selector, attribute) { Index = index }, XPathSelector.Convert(expression));

    [Theory]
    [InlineData("h1")]
    [InlineData(".title")]
    [InlineData("")]
    [InlineData("/div")]
    [InlineData("//a/..")]
    [InlineData("//a/parent::div")]
    [InlineData("//a/ancestor::div")]
    [InlineData("//a//@href")]
    [InlineData("//@href")]
    [InlineData("//text()")]
    [InlineData("//a[text()='x']")]
    [InlineData("//a[contains(text(), 'x')]")]
    [InlineData("//a[contains(., 'x')]")]
    [InlineData("//a[@class='x'][2]")]
    [InlineData("//a[position()<3]")]
    [InlineData("//a[last()-1]")]
    [InlineData("//h2/following-sibling::p[1]")]
    [InlineData("//h2/descendant::p[1]")]
    [InlineData("//a[contains(@class, '')]")]
    [InlineData("//a[@title='\\']")]
    [InlineData("//a[@b=@c]")]
    [InlineData("//a[count(b)=2]")]
    [InlineData("//h1 | //img/@src")]
    [InlineData("//a[")]
    [InlineData("//a[@b='x]")]
    [InlineData("//a]")]
    [InlineData("//")]
    [InlineData("//a/")]
    [InlineData("//svg:path")]
    [InlineData("//a//following-sibling::b")]
    [InlineData("(//a)[1]/b")]
    [InlineData("(//a)[0]")]
    [InlineData("(//a)[2][1]")]
    [InlineData("(//a/@href)[1]/@href")]
    [InlineData("((//a))[1]")]
    [InlineData("(//a")]
    [InlineData("()[1]")]
    public void Convert_OtherText_GivesNull(string expression) => Assert.Null(XPathSelector.Convert(expression));

    [Theory]
    [InlineData("[Css(\"//div[@class='title']/h1/text()\")]", "[Css(\"div[class='title'] > h1\")]", "Write 'div[class='title'] > h1'")]
    [InlineData("[Css(@\"//div[@class=\"\"title\"\"]\")]", "[Css(@\"div[class='title']\")]", "Write 'div[class='title']'")]
    [InlineData("[Css(\"\"\"//div[@title=\"it's\"]\"\"\")]", "[Css(\"\"\"div[title=\"it's\"]\"\"\")]", "Write 'div[title=\"it's\"]'")]
    [InlineData("[Css(\"(//h1)[1]\")]", "[Css(\"h1\")]", "Write 'h1'")]
    [InlineData("[Css(\"(//h1)[2]\")]", "[Css(\"h1\", At = \"1\")]", "Write 'h1' with At = \"1\"")]
    [InlineData("[Css(\"//a/@title\")]", "[Css(\"a\", Attr = \"title\")]", "Write 'a' with Attr = \"title\"")]
    [InlineData("[Css(\"//a/@title\", Attr = \"title\")]", "[Css(\"a\", Attr = \"title\")]", "Write 'a' with Attr = \"title\"")]
    [InlineData("[Css(\"h1\", Exclude = \"//span\")]", "[Css(\"h1\", Exclude = \"span\")]", "Write 'span'")]
    [InlineData("[Css(\"//table/tr\")]", "[Css(\"table > tr\")]", "Write 'table > tr'", "SCHEMA0060")]
    public Task Fix_ExpressionOfXPath_WritesTheSelector(string written, string corrected, string title, params string[] remaining) =>
        CodeFixTest.VerifyAsync<SelectorFixProvider>(InSchema(written), InSchema(corrected), title, remaining: remaining);

    [Fact]
    public async Task Fix_AttributeThatTheOptionContradicts_IsNotOffered() => Assert.Empty(await CodeFixTest.TitlesAsync<SelectorFixProvider>(InSchema("[Css(\"//a/@href\", Attr = \"title\")]")));

    [Fact]
    public Task FixAll_ExpressionsOfXPath_AreConverted() => CodeFixTest.VerifyAllAsync<SelectorFixProvider>(
        """
        [HtmlSchema]
        public partial record A([Css("//h1"), Css("//h2/text()")] string? Title, [property: Css("//a/@href")] Uri? Link)
        {
            [Css("//li", Exclude = "./b")] public required List<string> Items { get; init; }
        }
        """,
        """
        [HtmlSchema]
        public partial record A([Css("h1"), Css("h2")] string? Title, [property: Css("a", Attr = "href")] Uri? Link)
        {
            [Css("li", Exclude = ":scope > b")] public required List<string> Items { get; init; }
        }
        """);

    [Theory]
    [InlineData("table > tr", "table tr", "Write 'tr' instead of '> tr', at any depth")]
    [InlineData("table>tr.odd > td", "table tr.odd > td", "Write 'tr' instead of '>tr', at any depth")]
    public Task Fix_ChildThatTheParserWraps_OffersAnyDepth(string written, string corrected, string title) =>
        CodeFixTest.VerifyAsync<SelectorFixProvider>(InSchema($"[Css(\"{written}\")]"), InSchema($"[Css(\"{corrected}\")]"), title);

    private static string InSchema(string source) => $$"""
        [HtmlSchema]
        public partial class A
        {
            {{source}} public string? X { get; set; }
        }
        """;
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0065 and SCHEMA0066: names that nothing on a page has.</summary>
public class ForeignNameTests
{
    [Fact]
    public Task Attr_NamesThatNoAttributeCanHave_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("img", Attr = "{|SCHEMA0065:src srcset|}")] public string? A1 { get; set; }
            [Css("img", Attr = "data-src, {|SCHEMA0065:src / href|}")] public string? A2 { get; set; }
            [Css("a", Attr = "{|SCHEMA0065:./@href|}")] public string? A3 { get; set; }
            [Css("a", Attr = @"{|SCHEMA0065:href=""x""|}")] public string? A4 { get; set; }
            [Css("a", Attr = "{|SCHEMA0065:a>b|}")] public string? A5 { get; set; }
            [Css("dl", Key = "dt", Value = "dd", Attr = "{|SCHEMA0065:data-a data-b|}")] public Dictionary<string, string>? A6 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'src srcset' is not the name of an attribute; several names are separated by commas, so write 'src, srcset'",
            "'src / href' is not the name of an attribute; several names are separated by commas, so write 'src, href'",
            "'./@href' is not the name of an attribute; Attr takes the name alone, so write 'href'",
            "'href=\"x\"' is not the name of an attribute; Attr takes the name alone, so write 'href'",
            "'a>b' is not the name of an attribute; write the name alone, or several separated by commas",
            "'data-a data-b' is not the name of an attribute; several names are separated by commas, so write 'data-a, data-b'",
        ]);

    [Fact]
    public Task Attr_NamesOfOtherLibrariesAndTheDom_AreWarnings() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "{|SCHEMA0066:@href|}")] public string? A1 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:::attr(href)|}")] public string? A2 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:attr(href)|}")] public string? A3 { get; set; }
            [Css("img", Attr = "{|SCHEMA0066:[src]|}")] public string? A4 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:abs:href|}")] public string? A5 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:innerHTML|}")] public string? A6 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:outerHTML|}")] public string? A7 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:textContent|}")] public string? A8 { get; set; }
            [Css(".x", Attr = "{|SCHEMA0066:text|}")] public string? A9 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:className|}")] public string? B1 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:dataset.postId|}")] public string? B2 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:dataSrc|}, src")] public string? B3 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:data-*|}")] public string? B4 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:data-src|src|}")] public string? B5 { get; set; }
            [Css("textarea", Attr = "{|SCHEMA0066:value|}")] public string? B6 { get; set; }
            [Css("select", Attr = "{|SCHEMA0066:value|}")] public string? B7 { get; set; }
            [Self(Attr = "{|SCHEMA0066:tagName|}")] public string? B8 { get; set; }
            [Css("a", Attr = "{|SCHEMA0066:ariaLabel|}")] public string? B9 { get; set; }
        }
        """.Replace("data-src|src|}", "data-src;src|}", System.StringComparison.Ordinal),
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'@href' is not the name of an attribute; Attr takes the name alone, so write 'href'",
            "'::attr(href)' is not the name of an attribute; Attr takes the name alone, so write 'href'",
            "'attr(href)' is not the name of an attribute; Attr takes the name alone, so write 'href'",
            "'[src]' is not the name of an attribute; Attr takes the name alone, so write 'src'",
            "'abs:href' is jsoup's; a member of type Uri is made absolute by itself, so write 'href'",
            "'innerHTML' is not an attribute; remove Attr, and set Read = ReadMode.InnerHtml",
            "'outerHTML' is not an attribute; remove Attr, and set Read = ReadMode.OuterHtml",
            "'textContent' is not an attribute but the text of an element, which is read without Attr; remove Attr",
            "'text' is not an attribute but the text of an element, which is read without Attr; remove Attr",
            "'className' is a property of the DOM; its attribute is 'class', so write that",
            "'dataset.postId' is how scripts write it; the attribute is 'data-post-id', so write that",
            "'dataSrc' is how scripts write it; the attribute is 'data-src', so write that",
            "'data-*' is not a name, since Attr has no wildcards; write the name of the attribute, or several separated by commas",
            "'data-src;src' is not the name of an attribute; several names are separated by commas, so write 'data-src, src'",
            "The value of a 'textarea' is its text, which is read without Attr; remove Attr",
            "The value of a 'select' is that of its option; select 'option:checked' inside it",
            "'tagName' is a property of the DOM and no attribute; name an attribute, or read the element with Using",
            "'ariaLabel' is how scripts write it; the attribute is 'aria-label', so write that",
        ]);

    [Fact]
    public Task Attr_NamesThatPagesHave_AreFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "HREF")] public Uri? A1 { get; set; }
            [Css("img", Attr = "data-src, data-lazy-src, srcset, src")] public Uri? A2 { get; set; }
            [Css("use", Attr = "xlink:href, href")] public string? A3 { get; set; }
            [Css("input", Attr = "value")] public string? A4 { get; set; }
            [Css("svg", Attr = "viewBox")] public string? A5 { get; set; }
            [Css("button", Attr = "@click")] public string? A6 { get; set; }
            [Css("button", Attr = "@keydown.enter, x-on:click, :class, v-bind:src, wire:model.lazy")] public string? A7 { get; set; }
            [Css("share-button", Attr = "text")] public string? A8 { get; set; }
            [Css("body", Attr = "text")] public string? A9 { get; set; }
            [Css("p[innerhtml]", Attr = "innerHTML")] public string? B1 { get; set; }
            [Css(":is(p, b)[text]", Attr = "text")] public string? B2 { get; set; }
            [Css("a", Attr = "data-x_y, data-a.b, aria-label, title")] public string? B3 { get; set; }
            [Css("a", Attr = "data")] public string? B4 { get; set; }
            [Css("time", Attr = "dateTime")] public DateTimeOffset? B5 { get; set; }
        }
        """);

    [Fact]
    public Task Meta_SelectorsAndExpressions_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Meta("{|SCHEMA0065:meta[name='author']|}")] public string? A1 { get; set; }
            [Meta("{|SCHEMA0065:[property=og:title]|}")] public string? A2 { get; set; }
            [Meta("{|SCHEMA0065:name=author|}")] public string? A3 { get; set; }
            [Meta("{|SCHEMA0065:og:title::attr(content)|}")] public string? A4 { get; set; }
            [Meta("{|SCHEMA0065://meta[@name='author']/@content|}")] public string? A5 { get; set; }
            [Meta("author, {|SCHEMA0065:og:title@content|}")] public string? A6 { get; set; }
            [Meta("{|SCHEMA0065:og:title;twitter:title|}")] public string? A7 { get; set; }
            [Meta("{|SCHEMA0065:meta[content]|}")] public string? A8 { get; set; }
            [Meta({|SCHEMA0012:"author,,creator"|})] public string? A9 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'meta[name='author']' is not the name of a meta element; [Meta] takes the name alone, so write 'author'",
            "'[property=og:title]' is not the name of a meta element; [Meta] takes the name alone, so write 'og:title'",
            "'name=author' is not the name of a meta element; [Meta] takes the name alone, so write 'author'",
            "'og:title::attr(content)' is not the name of a meta element; [Meta] takes the name alone, so write 'og:title'",
            "'//meta[@name='author']/@content' is not the name of a meta element; [Meta] takes the name alone, so write 'author'",
            "'og:title@content' is not the name of a meta element; [Meta] takes the name alone, so write 'og:title'",
            "'og:title;twitter:title' is not the name of a meta element; several names are separated by commas, so write 'og:title, twitter:title'",
            "'meta[content]' is not the name of a meta element; write the name alone, such as 'og:title'",
            "A name is blank; write that of a meta element, such as 'og:title', or several separated by commas",
        ]);

    [Fact]
    public Task Meta_Names_AreFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Meta("dc.creator, author")] public string? A1 { get; set; }
            [Meta("og:title")] public string? A2 { get; set; }
            [Meta("Last Modified")] public string? A3 { get; set; }
            [Meta("parsely-page")] public string? A4 { get; set; }
            [Meta("content-type")] public string? A5 { get; set; }
        }
        """);

    [Fact]
    public Task Meta_Charset_IsAWarning() => SchemaTest.VerifyAsync(
        """[HtmlSchema] public partial class A { [Meta("{|SCHEMA0066:charset|}")] public string? X { get; set; } }""",
        severity: DiagnosticSeverity.Warning,
        messages: "'charset' is an attribute of meta, and no name; write [Css(\"meta[charset]\", Attr = \"charset\")]");

    [Fact]
    public Task Type_ListsOfOtherKinds_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [JsonLd("name", Type = "{|SCHEMA0065:Person / Organization|}")] public string? A1 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:Person/Organization|}")] public string? A2 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:Person Organization|}")] public string? A3 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:Person or Organization|}")] public string? A4 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:'Person'|}")] public string? A5 { get; set; }
            [JsonLd("name", Type = "NewsArticle, {|SCHEMA0065:Person;Organization|}")] public string? A6 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:@type=Person|}")] public string? A7 { get; set; }
        }
        """.Replace("Person / O", "Person||O", System.StringComparison.Ordinal),
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Person||Organization' is not a type of JSON-LD; several types are separated by commas, so write 'Person, Organization'",
            "'Person/Organization' is not a type of JSON-LD; several types are separated by commas, so write 'Person, Organization'",
            "'Person Organization' is not a type of JSON-LD; several types are separated by commas, so write 'Person, Organization'",
            "'Person or Organization' is not a type of JSON-LD; several types are separated by commas, so write 'Person, Organization'",
            "''Person'' is not a type of JSON-LD; write 'Person'",
            "'Person;Organization' is not a type of JSON-LD; several types are separated by commas, so write 'Person, Organization'",
            "'@type=Person' is not a type of JSON-LD; write a name such as 'NewsArticle', or several separated by commas",
        ]);

    [Fact]
    public Task Type_InLowerCase_IsAWarning() => SchemaTest.VerifyAsync(
        """[HtmlSchema] public partial class A { [JsonLd("name", Type = "Person, {|SCHEMA0066:newsArticle|}")] public string? X { get; set; } }""",
        severity: DiagnosticSeverity.Warning,
        messages: "'newsArticle' is not a type of schema.org, whose names begin with a capital letter, and upper and lower case differ; write 'NewsArticle'");

    [Fact]
    public Task Type_WithItsVocabulary_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("name", Type = "Person, schema:Organization, https://schema.org/NewsArticle, http://schema.org/Article")] public string? A1 { get; set; }
            [JsonLd("name", Type = "http://www.w3.org/2004/02/skos/core#Concept")] public string? A2 { get; set; }
        }
        """);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0053: paths of JSON-LD.</summary>
public class JsonLdPathTests
{
    [Fact]
    public Task Check_BlankKeyOrTrailingWildcard_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class A
        {
            [JsonLd({|SCHEMA0053:""|})] public string? A1 { get; set; }
            [JsonLd("author.{|SCHEMA0053:.|}name")] public string? A2 { get; set; }
            [JsonLd("{|SCHEMA0053: name|}")] public string? A3 { get; set; }
            [JsonLd("author.{|SCHEMA0053:**|}")] public string? A4 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "A key of the path is blank, or has a blank around it; write keys separated by dots, such as 'author.name'",
            "A key of the path is blank, or has a blank around it; write keys separated by dots, such as 'author.name'",
            "A key of the path is blank, or has a blank around it; write keys separated by dots, such as 'author.name'",
            "A key must follow '**', such as '**.name'",
        ]);

    [Fact]
    public Task Check_PathsOfOtherLanguages_AreErrorsWithThePathHere() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial class A
        {
            [JsonLd("author{|SCHEMA0053:/|}name")] public string? A1 { get; set; }
            [JsonLd("{|SCHEMA0053:$|}.author.name")] public string? A2 { get; set; }
            [JsonLd("author{|SCHEMA0053:[0]|}.name")] public string? A3 { get; set; }
            [JsonLd("author.{|SCHEMA0053:0|}.name")] public string? A4 { get; set; }
            [JsonLd("author{|SCHEMA0053:[*]|}.name")] public List<string> A5 { get; set; } = new();
            [JsonLd("{|SCHEMA0053:['author']|}['name']")] public string? A6 { get; set; }
            [JsonLd("author{|SCHEMA0053:[1]|}.name")] public string? A7 { get; set; }
            [JsonLd("author{|SCHEMA0053:[0]|}.name")] public List<string> A8 { get; set; } = new();
            [JsonLd("{|SCHEMA0053:@headline|}")] public string? A9 { get; set; }
            [JsonLd("author{|SCHEMA0053:->|}name")] public string? B1 { get; set; }
            [JsonLd("headline{|SCHEMA0053:,|} name")] public string? B2 { get; set; }
            [JsonLd("{|SCHEMA0053:NewsArticle|}.headline")] public string? B3 { get; set; }
            [JsonLd("{|SCHEMA0053:https://|}schema.org/headline")] public string? B4 { get; set; }
            [JsonLd("{|SCHEMA0053:$|}..name")] public string? B5 { get; set; }
            [JsonLd("author name")] public string? B6 { get; set; }
        }
        """.Replace("author name", "author{|SCHEMA0053: |}name", System.StringComparison.Ordinal),
        severity: DiagnosticSeverity.Error,
        messages: [
            "'/' parts keys in JSON Pointer and XPath, and dots do here; write 'author.name'",
            "'$' is the root in JSONPath, which a path here does not name; write 'author.name'",
            "Lists are flattened, so a path has no brackets and no index; write 'author.name'",
            "Lists are flattened, so a path has no index; write 'author.name'",
            "Lists are flattened, so a path has no brackets and no index; write 'author.name'",
            "Lists are flattened, so a path has no brackets and no index; write 'author.name'",
            "Lists are flattened, so a path has no brackets and no index",
            "Lists are flattened, so a path has no brackets and no index",
            "'@headline' is not a keyword of JSON-LD, and other keys have no '@'; write 'headline'",
            "Keys are separated by dots; write 'author.name'",
            "A source has one path; write a second attribute for the other path, in the order in which they are tried",
            "'NewsArticle' is a type and no key; remove it, and set Type = \"NewsArticle\"",
            "The vocabulary is left out of a key; write 'headline'",
            "'$' is the root in JSONPath, which a path here does not name; write 'name'",
            "A key has no blank",
        ]);

    [Fact]
    public Task Check_ValidPaths_AreAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema]
        public partial class A
        {
            [JsonLd("headline")] public string? A1 { get; set; }
            [JsonLd("author.name", Type = "NewsArticle, https://schema.org/Article")] public string? A2 { get; set; }
            [JsonLd("itemListElement.*.name", Type = "BreadcrumbList")] public List<string> A3 { get; set; } = new();
            [JsonLd("**.url")] public Uri? A4 { get; set; }
            [JsonLd("@id")] public Uri? A5 { get; set; }
            [JsonLd("*")] public string? A6 { get; set; }
            [JsonLd("schema:headline")] public string? A7 { get; set; }
            [JsonLd("@graph.headline")] public string? A8 { get; set; }
            [JsonLd("author.@id")] public Uri? A9 { get; set; }
        }
        """);
}

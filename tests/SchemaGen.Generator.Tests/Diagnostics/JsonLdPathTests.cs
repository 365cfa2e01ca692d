using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0053: paths of JSON-LD.</summary>
public class JsonLdPathTests
{
    [Fact]
    public Task Paths_that_are_none() => SchemaTest.VerifyAsync(
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
            "A key of the path is blank, or has a blank around it; write keys parted by dots, such as 'author.name'",
            "A key of the path is blank, or has a blank around it; write keys parted by dots, such as 'author.name'",
            "A key of the path is blank, or has a blank around it; write keys parted by dots, such as 'author.name'",
            "A key must follow '**', such as '**.name'",
        ]);

    [Fact]
    public Task Fine() => SchemaTest.VerifyAsync("""
        [HtmlSchema]
        public partial class A
        {
            [JsonLd("headline")] public string? A1 { get; set; }
            [JsonLd("author.name", Type = "NewsArticle, https://schema.org/Article")] public string? A2 { get; set; }
            [JsonLd("itemListElement.*.name", Type = "BreadcrumbList")] public List<string> A3 { get; set; } = new();
            [JsonLd("**.url")] public Uri? A4 { get; set; }
            [JsonLd("@id")] public Uri? A5 { get; set; }
            [JsonLd("*")] public string? A6 { get; set; }
        }
        """);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0052: captures that no route has.</summary>
public class RouteValueTests
{
    [Fact]
    public Task RouteValue_CaptureOfNoRoute_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        [HtmlRoute("example.com", "/{slug}-{id:long}.html")]
        public partial class A
        {
            [RouteValue({|SCHEMA0052:"name"|})] public string? X { get; set; }
            [RouteValue({|SCHEMA0052:"ID"|})] public long? Y { get; set; }
            [RouteValue({|SCHEMA0052:""|})] public long? Z { get; set; }
        }

        [HtmlSchema] public partial class B { [RouteValue({|SCHEMA0052:"id"|})] public long? Id { get; set; } }
        [HtmlSchema, HtmlRoute("example.com")] public partial class C { [RouteValue({|SCHEMA0052:"id"|})] public long? Id { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "No route of 'A' has a capture 'name'; write one of 'slug', 'id'",
            "No route of 'A' has a capture 'ID'; write one of 'slug', 'id'",
            "No route of 'A' has a capture ''; write one of 'slug', 'id'",
            "No route of 'B' has a capture 'id'; put [HtmlRoute] with one on it",
            "No route of 'C' has a capture 'id'; put [HtmlRoute] with one on it",
        ]);

    [Fact]
    public Task RouteValue_InANestedSchema_ReadsTheCaptureOfThePage() => SchemaTest.VerifyAsync("""
        [HtmlSchema]
        [HtmlRoute("example.com", "/{slug}")]
        [HtmlRoute("example.com", "/a/{id:int}")]
        public partial class A
        {
            [RouteValue("slug")] public string? Slug { get; set; }
            [RouteValue("id")] public int? Id { get; set; }
            [Css("p")] public List<Item> Items { get; set; } = new();

            [HtmlSchema] public partial class Item { [RouteValue("id")] public int? Id { get; set; } }
        }
        """);
}

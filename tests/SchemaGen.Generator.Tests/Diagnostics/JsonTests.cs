using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>[Json], and SCHEMA0075: schemas that are read from objects of JSON.</summary>
public class JsonTests
{
    [Fact]
    public Task Json_SelectorAndPath_AreCheckedAtTheirColumn() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Json("script#__NEXT_DATA__", "props.pageProps.title")] public string? A1 { get; set; }
            [Json("script.{|SCHEMA0010:.|}x", "a")] public string? A2 { get; set; }
            [Json({|SCHEMA0012:""|}, "a")] public string? A3 { get; set; }
            [Json("script", "author.{|SCHEMA0053:.|}name")] public string? A4 { get; set; }
            [Json("script", "author.{|SCHEMA0053:**|}")] public string? A5 { get; set; }
            [Json("script", "a", Attr = {|SCHEMA0012:" "|})] public string? A6 { get; set; }
            [Json("script", "a", {|SCHEMA0024:Format = "yyyy"|})] public int? A7 { get; set; }
            [Json("li", "a", Attr = "data-a, data-b", Split = ",")] public List<string> A8 { get; set; } = new();
            [Json("script", "a")] public Dictionary<string, int>? A9 { get; set; }
            [{|SCHEMA0024:Json("script", "a")|}] public AngleSharp.Dom.IElement? B1 { get; set; }
        }
        """);

    [Fact]
    public Task Json_TheSameSourceTwice_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Json("script", "a"), {|SCHEMA0030:Json("script", "a")|}] public string? A1 { get; set; }
            [Json("script", "a"), Json("script", "b"), Json("script", "a", Attr = "x"), Json("#x", "a")] public string? A2 { get; set; }
        }
        """);

    [Fact]
    public Task ObjectHasNoElements_OtherSources_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0075:JsonLd("author")|}] public B? A1 { get; set; }
            [{|SCHEMA0075:JsonLd("author")|}] public List<C> A2 { get; set; } = new();
            [{|SCHEMA0075:Json("script", "author")|}] public D? A3 { get; set; }
            [{|SCHEMA0075:JsonLd("author")|}, Css("b")] public F? A4 { get; set; }
            [JsonLd("author"), Json("script", "author")] public F? A5 { get; set; }
            [JsonLd("author")] public List<F> A6 { get; set; } = new();
            [Css("b")] public B? A7 { get; set; }
            [Css("b")] public F? A8 { get; set; }
            [JsonLd("author", {|SCHEMA0024:Pattern = "x"|})] public F? A9 { get; set; }
            [JsonLd("author", Type = "Person")] public F? B1 { get; set; }
        }
        [HtmlSchema] public partial class B { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] public partial class C { [JsonLd("x")] public string? X { get; set; } [Json("script", "y"), JsonLd("y")] public string? Y { get; set; } }
        [HtmlSchema(Root = "p")] public partial class D { [JsonLd("x")] public string? X { get; set; } }
        [HtmlSchema] public partial class F { [JsonLd("x")] public string? X { get; set; } [JsonLd("f")] public F? Y { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'B' is read from an object of JSON, but its member 'X' has [Css]; write [JsonLd] or [Microdata], whose path begins at the object, or move the member to the schema that contains it",
            "'C' is read from an object of JSON, but its member 'Y' has [Json]; write [JsonLd] or [Microdata], whose path begins at the object, or move the member to the schema that contains it",
            "'D' is read from an object of JSON, but its Root is an element; remove it",
            "'F' is read from an object of JSON, but [Css] of 'A4' reads an element; give the elements another member and another schema",
            "Pattern has no effect on a nested schema, which reads an object; remove it",
        ]);
}

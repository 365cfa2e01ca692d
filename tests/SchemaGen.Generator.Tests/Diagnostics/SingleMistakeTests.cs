using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>One mistake is one diagnostic, ours or the compiler's, with all generated code in the program.</summary>
public class SingleMistakeTests
{
    [Theory]
    [InlineData("""[Css("time", Format = "d/M/yyyy H:mm", TimeZone = {|SCHEMA0019:"EDT"|})] public DateTimeOffset? X { get; init; }""")]
    [InlineData("""[Css("time", Format = "d/M/yyyy H:mm", TimeZone = {|SCHEMA0019:""|})] public List<DateTimeOffset>? X { get; init; }""")]
    [InlineData("""[Css("dl", Key = "dt", Value = "dd", Format = "d/M/yyyy H:mm", TimeZone = {|SCHEMA0019:"Mars"|})] public Dictionary<DateTimeOffset, int>? X { get; init; }""")]
    [InlineData("""[Css("time", Culture = {|SCHEMA0018:"xx-yy"|}, Relative = true)] public DateTime? X { get; init; }""")]
    [InlineData("""[Css("time", Culture = {|SCHEMA0018:"xx-yy"|}, Format = "d MMMM yyyy")] public DateTime? X { get; init; }""")]
    [InlineData("""[Css("time", Format = {|SCHEMA0020:""|})] public DateTimeOffset? X { get; init; }""")]
    [InlineData("""[Css("time", Format = {|SCHEMA0020:"HH:mm"|})] public DateTimeOffset? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:TimeZone = "EDT"|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:Culture = "xx-yy"|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", Attr = "b", {|SCHEMA0024:Exclude = "a..b"|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", Attr = "b", {|SCHEMA0024:Read = (ReadMode)77|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:Pattern = "("|})] public Nested? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:Attr = ""|})] public Nested? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:SplitPattern = "("|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", Split = ",", {|SCHEMA0024:SplitPattern = "("|})] public List<string>? X { get; init; }""")]
    [InlineData("""[Css("a", Pattern = "{|SCHEMA0022:(|}", Replace = "$9")] public string? X { get; init; }""")]
    [InlineData("""[Css("a", {|SCHEMA0024:Key = "b..c"|})] public string? X { get; init; }""")]
    [InlineData("""[Css("a", Key = "b", Value = "c.{|SCHEMA0010:.|}d")] public Dictionary<string, string>? X { get; init; }""")]
    [InlineData("""[{|SCHEMA0029:Css("a", Key = "b")|}] public Dictionary<string, string>? X { get; init; }""")]
    [InlineData("""[Css("a", Converter = {|SCHEMA0054:typeof(int)|})] public Nested? X { get; init; }""")]
    [InlineData("""[Css("a"), {|SCHEMA0025:Items(Min = 3, Max = 1)|}] public string? X { get; init; }""")]
    [InlineData("""[Css("a")] public required string {|CS9034:X|} { get; }""")]
    [InlineData("""[Css("a")] public {|SCHEMA0013:Plain?|} X { get; init; }""")]
    [InlineData("""[Css("a")] public static string? {|SCHEMA0014:X|} { get; set; }""")]
    [InlineData("""[RouteValue({|SCHEMA0052:"x"|})] public string? X { get; init; }""")]
    public Task VerifyAsync_Member_HasOneDiagnostic(string member) => SchemaTest.VerifyAsync($$"""
        [HtmlSchema] public partial class A
        {
            {{member}}
        }

        [HtmlSchema] public partial class Nested { [Css("b")] public string? Y { get; set; } }
        public abstract class Base { [Css("b")] public string? Y { get; set; } }
        public class Plain : Base { }
        public static class Program { public static A Read() => HtmlReader.Parse<A>(A.Parse("").ToString() ?? ""); }
        """);

    [Theory]
    [InlineData("""[HtmlSchema(TimeZone = {|SCHEMA0019:"EDT"|})] public partial class A { [Css("time", Format = "d/M/yyyy H:mm")] public DateTimeOffset? X { get; init; } [HtmlSchema] public partial class B { [Css("time", Format = "d/M/yyyy H:mm")] public DateTimeOffset? X { get; init; } } }""")]
    [InlineData("""[HtmlSchema(Culture = {|SCHEMA0018:"qq"|})] public partial class A { [Css("time", Relative = true)] public DateTime? X { get; init; } [HtmlSchema] public partial class B { [Css("time", Relative = true)] public DateTime? X { get; init; } } }""")]
    [InlineData("""[HtmlSchema, HtmlRoute({|SCHEMA0051:"{"|}, "/{id}")] public partial class A { [RouteValue("id")] public string? X { get; set; } [HtmlSchema] public partial class B { [RouteValue("id")] public string? X { get; set; } } }""")]
    [InlineData("""public class {|SCHEMA0001:O|} { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } } [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } } }""")]
    [InlineData("""[HtmlSchema] public class {|SCHEMA0001:A|} { [Css("a..b")] public string? X { get; set; } [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } } }""")]
    [InlineData("""[HtmlSchema] public static partial class {|SCHEMA0003:A|} { [Css("a")] public static string? X { get; set; } }""")]
    [InlineData("""[HtmlSchema] public partial class {|SCHEMA0002:A|}<T> { [Css("a")] public string? X { get; set; } }""")]
    [InlineData("""[HtmlSchema] public partial class {|SCHEMA0007:A|} { [Css("a")] public string? X { get; set; } public A(int x) { } public A(string y, int z) { } }""")]
    [InlineData("""public class Base { [Css("a.{|SCHEMA0010:.|}b")] public string? X { get; set; } [Css("a")] public static string? {|SCHEMA0014:Y|} { get; set; } } [HtmlSchema] public partial class A : Base { } [HtmlSchema] public partial class B : Base { }""")]
    public Task VerifyAsync_Type_HasOneDiagnostic(string type) => SchemaTest.VerifyAsync(type);

    [Fact]
    public Task VerifyAsync_UnknownZoneOfAssembly_HasOneDiagnostic() => AnalyzerTest.VerifyAsync<SchemaAnalyzer>("""
        using System;
        using SchemaGen;
        [assembly: HtmlSchemaDefaults(TimeZone = {|SCHEMA0019:"EDT"|}, Culture = {|SCHEMA0018:"qq"|})]
        [HtmlSchema] public partial class A { [Css("time", Format = "d/M/yyyy H:mm")] public DateTimeOffset? X { get; init; } [Css("time", Relative = true)] public DateTimeOffset? Y { get; init; } }
        """);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0012, SCHEMA0013 and SCHEMA0018 to SCHEMA0026, SCHEMA0028: types and arguments.</summary>
public class OptionTests
{
    [Fact]
    public Task Argument_Blank_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = null, TimeZone = null)] public partial class A
        {
            [Css({|SCHEMA0012:""|})] public string? A1 { get; set; }
            [Css({|SCHEMA0012:null!|})] public string? A2 { get; set; }
            [Meta({|SCHEMA0012:" "|})] public string? A3 { get; set; }
            [Css("a", Attr = {|SCHEMA0012:"x,,y"|})] public string? A4 { get; set; }
            [Css("a", Attr = {|SCHEMA0012:null|})] public string? A5 { get; set; }
            [Css("a", Exclude = {|SCHEMA0012:""|})] public string? A6 { get; set; }
            [Css("a", Pattern = {|SCHEMA0012:""|})] public string? A7 { get; set; }
            [Css("a", At = {|SCHEMA0012:""|})] public string? A8 { get; set; }
            [Css("a", Split = {|SCHEMA0012:""|})] public List<string>? A9 { get; set; }
            [Css("a", Split = null, Format = null, Culture = null, TimeZone = null)] public List<DateTime>? Fine { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "The selector is blank; write one, such as 'h1.title'",
            "The selector is blank; write one, such as 'h1.title'",
            "The name is blank; write that of a meta element, such as 'og:title'",
            "A name in Attr is blank; write the name of an attribute, or several separated by commas",
            "A name in Attr is blank; write the name of an attribute, or several separated by commas",
            "The selector is blank; write one, such as 'h1.title'",
            "The pattern is blank; write a regular expression, or remove it",
            "At is blank; write an index such as '0'",
            "Split is blank; write the text that separates the values, such as ','",
        ]);

    [Fact]
    public Task MemberType_ThatCannotBeRead_IsAnError() => SchemaTest.VerifyAsync(
        """
        public class Plain { }
        public ref struct Stack { }

        [HtmlSchema] public partial class A
        {
            [Css("a")] public {|SCHEMA0013:dynamic?|} A1 { get; set; }
            [Css("a")] public {|SCHEMA0013:(int, string)|} A2 { get; set; }
            [Css("a")] public {|SCHEMA0013:Action?|} A3 { get; set; }
            [Css("a")] public {|SCHEMA0013:int[,]?|} A4 { get; set; }
            [Css("a")] public {|SCHEMA0013:int[][]?|} A5 { get; set; }
            [Css("a")] public {|SCHEMA0013:List<List<int>>?|} A6 { get; set; }
            [Css("a")] public {|SCHEMA0013:object?|} A7;
            [Css("a")] public {|SCHEMA0013:Plain?|} A8 { get; set; }
            [Css("a")] public {|SCHEMA0013:List<Plain>?|} A9, A10;
            [Css("a")] public {|SCHEMA0013:Span<int>|} A11 => default;
            [Css("a")] public {|SCHEMA0013:Task<string>?|} A12 { get; set; }
            [Css("a")] public {|SCHEMA0013:Abstract?|} A13 { get; set; }
            [Css("a")] public {|SCHEMA0013:List<Abstract>?|} A14 { get; set; }
            public class Task<T> { }
            [HtmlSchema] public abstract partial class Abstract { [Css("a")] public string? X { get; set; } }
        }

        [HtmlSchema] public partial record B([Css("a")] {|SCHEMA0013:Plain|} X);
        """.Replace(" A9, A10;", " A9;", System.StringComparison.Ordinal),
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task MemberType_ThatCannotBeRead_MessageSaysWhatToUse() => SchemaTest.VerifyAsync(
        """
        public class Plain { }

        [HtmlSchema] public partial class A
        {
            [Css("a")] public {|SCHEMA0013:Plain?|} X { get; set; }
            [Css("a")] public {|SCHEMA0013:Type?|} Y { get; set; }
            [Css("a")] public {|SCHEMA0013:B?|} Z { get; set; }
            [HtmlSchema] public abstract partial class B { [Css("a")] public string? X { get; set; } }
        }
        """,
        new TestOptions { Nullable = NullableContextOptions.Enable },
        messages: [
            "'X' is of type 'Plain?', which is not a schema; put [HtmlSchema] on it, use a type that text converts to, or name code of yours that converts with Using or Converter",
            "'Y' is of type 'Type?', which text does not convert to; use string, a number, a date, Uri, IElement, a schema, or a list or dictionary of one of these, or name code of yours that converts with Using or Converter",
            "'Z' is of type 'A.B?', which is abstract and cannot be constructed; use a schema that derives from it",
        ]);

    [Fact]
    public Task MemberType_ThatCanBeRead_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a")] public List<int?>? A1 { get; set; }
            [Css("a")] public ImmutableArray<string>? A2 { get; set; }
            [Css("a")] public ImmutableArray<int?> A3 { get; init; }
            [Css("a")] public string?[]? A4 { get; set; }
            [Css("a")] public List<string?> A5 { get; init; } = new();
            [Css("a")] public HashSet<int>? A6 { get; set; }
            [Css("a")] public ISet<string>? A7 { get; set; }
            [Css("a")] public IReadOnlySet<string?> A8 { get; init; } = new HashSet<string?>();
            [Css("a", Attr = "href")] public IEnumerable<Uri?> A9 { get; init; } = new Uri?[0];
            [Css("a")] public required bool?[] A10 { get; init; }
            [Css("a")] public ICollection<char> A11 { get; set; } = null!;
            [Css("a")] public S A12 { get; set; }
            [Css("a")] public S? A13 { get; set; }
            [Css("a")] public List<S> A14 { get; set; } = new();
            [Css("a")] public List<S?> A15 { get; set; } = new();
            [Css("a")] public S[] A16 { get; set; } = null!;
            [Css("a")] public ImmutableArray<S?>? A17 { get; init; }
            [Css("a")] public List<C?> A18 { get; set; } = new();
            [Css("a")] public C?[]? A19 { get; set; }
            [Css("a")] public HashSet<C>? A20 { get; init; }
            [Css("a")] public C? A21 { get; init; }
            [HtmlSchema] public partial struct S { [Css("b")] public string? X { get; set; } }
            [HtmlSchema] private protected partial class P { [Css("b")] public string? X { get; set; } }
            [Css("a")] private protected P? A22 { get; init; }
            [HtmlSchema] public partial class C { [Css("b")] public string? X { get; set; } [Css("c")] private Q? Y { get; set; } [HtmlSchema] private partial record Q { [Css("b")] public required string X { get; init; } } }
        }
        """);

    [Fact]
    public Task CultureAndTimeZone_Unknown_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = {|SCHEMA0018:"xx-Nowhere"|}, TimeZone = {|SCHEMA0019:"Mars/Olympus"|})] public partial class A
        {
            [Css("a", Culture = {|SCHEMA0018:"klingon"|})] public decimal? X { get; set; }
            [Css("a", TimeZone = {|SCHEMA0019:"Casablanca"|})] public DateTime? Y { get; set; }
            [HtmlSchema] public partial class Inner { [Css("a")] public DateTime? X { get; set; } }
        }

        [HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")] public partial class B { [Css("a", Culture = "fr", TimeZone = "UTC")] public DateTime? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'xx-Nowhere' is not a known culture; write a BCP 47 tag such as 'fr' or 'ar-MA'",
            "'Mars/Olympus' is not an IANA time zone; write a name such as 'Africa/Casablanca' or 'UTC'",
            "'klingon' is not a known culture; write a BCP 47 tag such as 'fr' or 'ar-MA'",
            "'Casablanca' is not an IANA time zone; write 'Africa/Casablanca' if that is meant",
        ]);

    [Fact]
    public Task Format_InvalidOrWithoutOffset_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Format = "yyyy-MM-dd {|SCHEMA0020:'T|}")] public DateTime? Bad { get; set; }
            [Css("a", Format = {|SCHEMA0021:"yyyy-MM-dd HH:mm"|})] public DateTimeOffset? NoZone { get; set; }
            [Css("a", Format = "yyyy-MM-dd HH:mm zzz")] public DateTimeOffset? Offset { get; set; }
            [Css("a", Format = "yyyy-MM-dd HH:mm", TimeZone = "UTC")] public DateTimeOffset? Zone { get; set; }
            [Css("a", Format = "yyyy-MM-dd HH:mm")] public DateTime? Plain { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Pattern_Invalid_IsAnErrorAtItsPart() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = @"(\d{|SCHEMA0022:+|}")] public int? X { get; set; }
            [Css("a", Pattern = @"(?<value>\d+)")] public int? Y { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: "The pattern cannot be used: Not enough )'s");

    [Fact]
    public Task At_InvalidOrOfTheWrongKind_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", At = {|SCHEMA0023:"first"|})] public string? A1 { get; set; }
            [Css("a", At = {|SCHEMA0023:"1.."|})] public string? A2 { get; set; }
            [Css("a", At = {|SCHEMA0023:"^0"|})] public string? A3 { get; set; }
            [Css("a", At = {|SCHEMA0023:"1"|})] public List<string>? A4 { get; set; }
            [Css("a", At = {|SCHEMA0023:"3..2"|})] public List<string>? A5 { get; set; }
            [Css("a", At = "^1")] public string? A6 { get; set; }
            [Css("a", At = "1..^1")] public List<string>? A7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'first' is not an index of a match; write one, such as '0' or '^1', since the member is not a list",
            "'1..' is not an index of a match; write one, such as '0' or '^1', since the member is not a list",
            "'^0' is not an index of a match; write one, such as '0' or '^1', since the member is not a list",
            "'1' is not a range of matches; write one, such as '1..' or '..5', since the member is a list",
            "'3..2' is not a range of matches; write one, such as '1..' or '..5', since the member is a list",
        ]);

    [Fact]
    public Task Option_WithoutEffect_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "x", {|SCHEMA0024:Read = ReadMode.Lines|}, {|SCHEMA0024:Exclude = "b"|})] public string? A1 { get; set; }
            [Css("a", {|SCHEMA0024:Split = ","|})] public string? A2 { get; set; }
            [Css("a", {|SCHEMA0024:Single = true|})] public List<string>? A3 { get; set; }
            [Css("a", {|SCHEMA0024:Single = true|}, At = "0")] public string? A4 { get; set; }
            [Css("a", {|SCHEMA0024:Format = "yyyy"|}, {|SCHEMA0024:TimeZone = "UTC"|}, {|SCHEMA0024:Culture = "fr"|})] public string? A5 { get; set; }
            [Css("a", {|SCHEMA0024:Read = ReadMode.Lines|}, {|SCHEMA0024:Exclude = "b"|})] public bool A6 { get; set; }
            [Css("a", {|SCHEMA0024:Attr = "x"|}, {|SCHEMA0024:Read = ReadMode.Lines|}, {|SCHEMA0024:Pattern = "x"|}, {|SCHEMA0024:Culture = "fr"|})] public B? A7 { get; set; }
            [{|SCHEMA0024:Meta("x")|}] public B? A8 { get; set; }
            [Css("a", {|SCHEMA0024:Culture = "fr"|})] public Guid? A9 { get; set; }
            [HtmlSchema] public partial class B { [Self] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Option_WithoutEffect_MessageSaysWhy() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "x", {|SCHEMA0024:Read = ReadMode.Lines|})] public string? A1 { get; set; }
            [Css("a", {|SCHEMA0024:Split = ","|})] public bool A2 { get; set; }
            [{|SCHEMA0024:Meta("x")|}] public B? A3 { get; set; }
            [HtmlSchema] public partial class B { [Self] public string? X { get; set; } }
        }
        """,
        messages: [
            "Read has no effect together with Attr, which reads no text; remove it",
            "Split has no effect on a bool without Attr or Pattern, whose value is whether there is a match; remove it",
            "[Meta] has no effect on a nested schema, which reads an element; remove it",
        ]);

    [Fact]
    public Task Items_NegativeContradictoryOrOnASingleValue_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a"), Items(Min = {|SCHEMA0025:-1|})] public List<string>? A1 { get; set; }
            [Css("a"), Items(Max = {|SCHEMA0025:-1|})] public List<string>? A2 { get; set; }
            [Css("a"), Items(Min = 3, Max = {|SCHEMA0025:2|})] public List<string>? A3 { get; set; }
            [Css("a"), {|SCHEMA0025:Items(Min = 1)|}] public string? A4 { get; set; }
            [Css("a"), Items(Min = 2, Max = 2)] public List<string>? A5 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Min is negative; a list cannot have fewer than 0 items",
            "Max is less than Min; no list can satisfy both",
            "Max is less than Min; no list can satisfy both",
            "[Items] has no effect on 'A4', which is not a list; remove it",
        ]);

    [Fact]
    public Task Source_BehindOneThatAlwaysHasAValue_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a")] [{|SCHEMA0026:Css("b")|}] [{|SCHEMA0026:Meta("c")|}] public bool X { get; set; }
            [Meta("a")] [Css("b", Attr = "c")] [Css("d")] public bool Y { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "[Css(\"a\")] always gives a value, true or false, so this source is never reached; write it before",
            "[Css(\"a\")] always gives a value, true or false, so this source is never reached; write it before",
        ]);

    [Fact]
    public Task Read_UndefinedValue_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("a", Read = {|SCHEMA0028:(ReadMode)99|})] public string? X { get; set; } [Css("a", Read = (ReadMode)1)] public string? Y { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: "99 is not a ReadMode; write one of its names, such as ReadMode.Lines");
}

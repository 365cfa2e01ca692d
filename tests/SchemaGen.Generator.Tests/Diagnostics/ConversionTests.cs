using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0054, and the options that are refused beside <c>Converter</c>, <c>Using</c>, <c>Replace</c> and <c>SplitPattern</c>.</summary>
public class ConversionTests
{
    private const string Types = """
        public sealed class Money { }
        public sealed class MoneyConverter : IHtmlConverter<Money> { public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = new Money(); return true; } }
        public abstract class AbstractConverter : IHtmlConverter<Money> { public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = new Money(); return true; } }
        public class OpenConverter<T> : IHtmlConverter<Money> { public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = new Money(); return true; } }
        public class Holder { protected class Hidden : IHtmlConverter<Money> { public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = new Money(); return true; } } }
        file class FileConverter : IHtmlConverter<Money> { public static bool TryConvert(string text, in HtmlValueContext context, out Money value) { value = new Money(); return true; } }

        """;

    [Fact]
    public Task Converter_Unusable_IsAnError() => SchemaTest.VerifyAsync(
        Types + """
        [HtmlSchema] public partial class A : Holder
        {
            [Css("a", Converter = {|SCHEMA0054:typeof(Money)|})] public Money A1 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(MoneyConverter)|})] public string A2 { get; set; } = "";
            [Css("a", Converter = {|SCHEMA0054:typeof(AbstractConverter)|})] public Money A3 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(FileConverter)|})] public Money A4 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:null|})] public Money A5 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(IHtmlConverter<Money>)|})] public Money A6 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(int[])|})] public Money A7 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(MoneyConverter)|})] public List<List<Money>> A8 { get; set; } = new();
            [Css("a", Converter = typeof(MoneyConverter), {|SCHEMA0024:Using = "X"|})] public Money A9 { get; set; } = new();
            [Css("a", Converter = {|SCHEMA0054:typeof(OpenConverter<>)|})] public Money A10 { get; set; } = new();
            [Css("a", Converter = typeof(OpenConverter<int>))] public Money B1 { get; set; } = new();
            [Css("a", Converter = typeof(MoneyConverter), Format = "x", Culture = "fr", TimeZone = "UTC")] public List<Money> B2 { get; set; } = new();
            [Css("a", Converter = typeof(Hidden))] private Money B3 { get; set; } = new();
            [Css("a", Converter = typeof(Own))] private Money B4 { get; set; } = new();
            private class Own : OpenConverter<string> { }
        }
        """,
        new TestOptions { Nullable = NullableContextOptions.Enable },
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Using_WithoutFittingMethod_IsAnError() => SchemaTest.VerifyAsync(
        Types + """
        public class Base
        {
            protected static Money Inherited(string text) => new();
            private static Money Hidden(string text) => new();
            private protected static bool Both(string text, out Money value) { value = new(); return true; }
        }

        [HtmlSchema] public partial class A : Base
        {
            [Css("a", Using = {|SCHEMA0054:"Nowhere"|})] public Money A1 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(Instance)|})] public Money A2 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(Generic)|})] public Money A3 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(Other)|})] public Money A4 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(More)|})] public Money A5 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(ByRef)|})] public Money A6 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:"Hidden"|})] public Money A7 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:null|})] public Money A8 { get; set; } = new();
            [Meta("a", Using = {|SCHEMA0054:nameof(OfElement)|})] public Money A9 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(A9)|})] public Money A10 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:nameof(Gone)|})] public Money A11 { get; set; } = new();
            [Css("a", {|SCHEMA0024:Attr = "x"|}, {|SCHEMA0024:Pattern = "x"|}, Using = nameof(OfElement))] public Money A12 { get; set; } = new();
            [Css("a", Using = nameof(Own), {|SCHEMA0024:Format = "x"|}, {|SCHEMA0024:Culture = "fr"|}, {|SCHEMA0024:TimeZone = "UTC"|})] public Money A13 { get; set; } = new();
            [Css("a", Using = nameof(Own))] public {|SCHEMA0013:Span<int>|} A14 => default;
            [Css("a", Using = nameof(Inherited))] public Money B1 { get; set; } = new();
            [Css("a", Using = "Both")] public List<Money> B2 { get; set; } = new();
            [Css("a", Using = nameof(OfElement)), Self(Using = nameof(OfElement))] public Money[] B3 { get; set; } = null!;
            [Css("a", Attr = "x", Using = nameof(Own))] public Money B4 { get; set; } = new();
            [Css("a", Attr = "x", Pattern = "x", Using = nameof(IsIt))] public bool B5 { get; set; }
            [Css("a", Pattern = "x", Replace = "y", Using = nameof(IsIt))] public bool B6 { get; set; }
            private Money Instance(string text) => new();
            private static Money Generic<T>(string text) => new();
            private static string Other(string text) => text;
            private static Money More(string text, int more = 0) => new();
            private static Money ByRef(in string text) => new();
            private static Money OfElement(AngleSharp.Dom.IElement element) => new();
            private static Money Own(AngleSharp.Dom.IElement element) => new();
            private static Money Own(string text) => new();
            private static bool IsIt(string text) => true;
            [Obsolete("", true)] private static Money Gone(string text) => new();
        }
        """,
        new TestOptions { Nullable = NullableContextOptions.Enable },
        severity: DiagnosticSeverity.Error);

    /// <summary>Types that differ in annotations alone are the same to the program, and a warning would stand where nobody can mend it.</summary>
    [Fact]
    public void Emit_ConversionsOfOtherNullableAnnotations_CompileWithoutWarnings() => GeneratorTest.Run<SchemaGenerator>(
        """
        #nullable enable
        using System.Collections.Generic;
        using AngleSharp.Dom;
        using SchemaGen;

        public sealed class Texts : IHtmlConverter<string?>, IHtmlConverter<List<string>>
        {
            public static bool TryConvert(string text, in HtmlValueContext context, out string? value) { value = null; return false; }
            public static bool TryConvert(string text, in HtmlValueContext context, out List<string> value) { value = new(); return true; }
        }

        [HtmlSchema] public partial class A { [Css("a", Converter = typeof(Texts))] public string? X { get; set; } }
        [HtmlSchema] public partial class B { [Css("a", Converter = typeof(Texts))] public List<List<string?>> X { get; set; } = new(); }
        [HtmlSchema] public partial class C { [Css("a", Using = nameof(M))] public List<List<string>> X { get; set; } = new(); static List<string?> M(string text) => new(); }
        [HtmlSchema] public partial class D { [Css("a", Using = nameof(M))] public List<List<string?>>? X { get; set; } static List<string>? M(IElement element) => null; }
        [HtmlSchema] public partial class E { [Css("a", Using = nameof(M))] public List<List<string>>? X { get; set; } static bool M(string text, out List<string?> value) { value = new(); return true; } }
        [HtmlSchema] public partial class F { [Css("a", Using = nameof(M))] public (string A, string? B)? X { get; set; } static (string? A, string B)? M(string text) => null; }
        """,
        new TestOptions { Nullable = NullableContextOptions.Enable });

    [Fact]
    public Task Conversion_Unusable_MessageSaysWhatToWrite() => SchemaTest.VerifyAsync(
        Types + """
        [HtmlSchema] public partial class A
        {
            [Css("a", Converter = {|SCHEMA0054:typeof(Money)|})] public Money A1 { get; set; } = new();
            [Css("a", Using = {|SCHEMA0054:"M"|})] public Money A2 { get; set; } = new();
            [Meta("a", Using = {|SCHEMA0054:"M"|})] public int A3 { get; set; }
            [Meta("a", Using = {|SCHEMA0054:""|})] public int A4 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Money' does not implement IHtmlConverter<Money>; name a class or struct that implements IHtmlConverter<Money>",
            "The schema has no fitting method; write 'static Money M(string)' or 'static bool M(string, out Money)', or 'Money M(IElement)'",
            "The schema has no fitting method; write 'static int M(string)' or 'static bool M(string, out int)'",
            "Using is blank; write the name of a static method of the schema",
        ]);

    [Fact]
    public Task ReplaceAndSplit_InvalidOrWithoutEffect_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", {|SCHEMA0024:Replace = "x"|})] public string A1 { get; set; } = "";
            [Css("a", Pattern = "x", {|SCHEMA0024:Replace = "x"|})] public bool A2 { get; set; }
            [Css("a", Pattern = "(x)", Replace = "a{|SCHEMA0022:$2|}")] public string A3 { get; set; } = "";
            [Css("a", Pattern = "(?<n>x)", Replace = "{|SCHEMA0022:${m}|}")] public string A4 { get; set; } = "";
            [Css("a", {|SCHEMA0024:SplitPattern = ","|})] public string A5 { get; set; } = "";
            [Css("a", SplitPattern = {|SCHEMA0022:",*"|})] public List<string> A6 { get; set; } = new();
            [Css("a", SplitPattern = "{|SCHEMA0022:(|}")] public List<string> A7 { get; set; } = new();
            [Css("a", Split = ",", {|SCHEMA0024:SplitPattern = ";"|})] public List<string> A8 { get; set; } = new();
            [Css("a", SplitPattern = {|SCHEMA0022:""|})] public List<string> A9 { get; set; } = new();
            [Css("a"), Items({|SCHEMA0024:Combine = true|})] public List<string> A10 { get; set; } = new();
            [Css("a", Pattern = "(?<n>x)(y)", Replace = "$1${n}$0$&$$$_$+")] public string B1 { get; set; } = "";
            [Css("a", Pattern = "x", Replace = "")] public string B2 { get; set; } = "";
            [Css("a", SplitPattern = @"\s*,\s*", Pattern = "x", Replace = "y")] public List<string> B3 { get; set; } = new();
            [Css("a"), Css("b"), Items(Combine = true, SkipInvalid = true)] public List<int> B4 { get; set; } = new();
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Element_FromTextSourcesOrWithTextOptions_IsAnError() => SchemaTest.VerifyAsync(
        """
        using AngleSharp.Dom;
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0024:Meta("a")|}] public IElement? A1 { get; set; }
            [{|SCHEMA0024:PageUrl|}] public IElement? A2 { get; set; }
            [{|SCHEMA0024:JsonLd("x")|}] public List<IElement>? A3 { get; set; }
            [Css("a", {|SCHEMA0024:Attr = "x"|}, {|SCHEMA0024:Read = ReadMode.Lines|})] public IElement? A4 { get; set; }
            [Css("a", {|SCHEMA0024:Pattern = "x"|})] public IElement? A5 { get; set; }
            [Css("a"), Self] public IElement? B1 { get; set; }
            [Css("a", At = "1..")] public IReadOnlyList<IElement?>? B2 { get; set; }
            [Css("a", Single = true)] public required IElement B3 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Json_FromOtherSourcesOrWithTextOptions_IsAnError() => SchemaTest.VerifyAsync(
        """
        using System.Text.Json;
        [HtmlSchema]
        [HtmlRoute("example.com", "/{id}")]
        public partial class A
        {
            [{|SCHEMA0024:PageUrl|}] public JsonElement? A1 { get; set; }
            [{|SCHEMA0024:RouteValue("id")|}] public JsonElement? A2 { get; set; }
            [JsonLd("x", {|SCHEMA0024:Split = ","|})] public List<JsonElement>? A3 { get; set; }
            [Css("a", {|SCHEMA0024:Culture = "fr"|})] public JsonElement? A4 { get; set; }
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<JsonElement, string>?|} A5 { get; set; }
            [Css("a", Attr = "x"), Meta("x"), JsonLd("x"), Self(Pattern = "x")] public JsonElement? B1 { get; set; }
            [Css("a", Split = ";")] public JsonElement[]? B2 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Root_BlankOrInvalid_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Root = {|SCHEMA0012:""|})] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Root = "a{|SCHEMA0010:[|}")] public partial class B { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Root = ":scope > main, body")] public partial class C { [Self] public string? X { get; set; } }
        """);

    [Fact]
    public Task AssemblyDefaults_UnknownCultureOrZone_AreErrors() => AnalyzerTest.VerifyAsync<SchemaAnalyzer>(
        """
        using SchemaGen;
        [assembly: HtmlSchemaDefaults(Culture = {|SCHEMA0018:"xx-Nowhere"|}, TimeZone = {|SCHEMA0019:"Mars"|})]
        [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } }
        """,
        new TestOptions(),
        static () => new SchemaGenerator(),
        DiagnosticSeverity.Error);

    [Fact]
    public Task AssemblyDefaults_WithTimeZone_SufficeForADateTimeOffset() => SchemaTest.VerifyAsync(
        """
        [assembly: HtmlSchemaDefaults(TimeZone = "Africa/Casablanca")]
        [HtmlSchema] public partial class A { [Css("a", Format = "yyyy-MM-dd HH:mm")] public DateTimeOffset? X { get; set; } }
        """);

    [Fact]
    public Task OnExtracted_WrittenByTheUser_IsAccepted() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } partial void OnExtracted(HtmlIssueCollector issues) { } }
        [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } partial void OnExtracted(HtmlIssueCollector @in) => @in.Error("X", "no"); }
        [HtmlSchema] public partial struct C { [Css("a")] public string? X { get; set; } private readonly partial void OnExtracted(HtmlIssueCollector issues) { } }
        [HtmlSchema] public partial record D { [Css("a")] public string? X { get; set; } partial void OnExtracted(HtmlIssueCollector c); partial void OnExtracted(HtmlIssueCollector c) { } }
        [HtmlSchema] public partial class E : A { partial void OnExtracted(HtmlIssueCollector issues) { } }
        [HtmlSchema] public partial class F { [Css("a")] public string? X { get; set; } void OnExtracted(int x) { OnExtracted(x); } }
        [HtmlSchema] public partial class I : Base { [Css("a")] public string? X { get; set; } }
        public class Base { public void OnExtracted(HtmlIssueCollector issues) { } }
        """);

    [Fact]
    public Task OnExtracted_NameTakenByAMember_IsInformation() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } public int {|SCHEMA0006:OnExtracted|} { get; set; } }
        [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } public void {|SCHEMA0006:OnExtracted|}(HtmlIssueCollector issues) { } }
        [HtmlSchema] public partial class {|SCHEMA0006:OnExtracted|} { [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Info);
}

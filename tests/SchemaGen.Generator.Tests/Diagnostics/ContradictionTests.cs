using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Options that contradict the member, each other or themselves: one diagnostic each, at the narrowest characters, and generated code that compiles.</summary>
public class ContradictionTests
{
    /// <summary>The mistake, and the member.</summary>
    public static TheoryData<string, string> Contradictions => new()
    {
        // The member is not of the kind that the option is for.
        { "Split on a single value", """[Css("a", {|SCHEMA0024:Split = ","|})] public string? X { get; set; }""" },
        { "SplitPattern on a single value", """[Css("a", {|SCHEMA0024:SplitPattern = ","|})] public string? X { get; set; }""" },
        { "Split on a dictionary", """[Css("a", Key = "b", Value = "i", {|SCHEMA0024:Split = ","|})] public Dictionary<string, string>? X { get; set; }""" },
        { "Single on a list", """[Css("a", {|SCHEMA0024:Single = true|})] public List<string>? X { get; set; }""" },
        { "Single on a dictionary", """[Css("a", Key = "b", Value = "i", {|SCHEMA0024:Single = true|})] public Dictionary<string, string>? X { get; set; }""" },
        { "a range on a single value", """[Css("a", At = {|SCHEMA0023:"1.."|})] public string? X { get; set; }""" },
        { "an index on a list", """[Css("a", At = {|SCHEMA0023:"1"|})] public List<string>? X { get; set; }""" },
        { "an index on a dictionary", """[Css("a", Key = "b", Value = "i", At = {|SCHEMA0023:"1"|})] public Dictionary<string, string>? X { get; set; }""" },
        { "Format on text", """[Css("a", {|SCHEMA0024:Format = "yyyy"|})] public string? X { get; set; }""" },
        { "TimeZone on a number", """[Css("a", {|SCHEMA0024:TimeZone = "UTC"|})] public int? X { get; set; }""" },
        { "TimeZone on a duration", """[Css("a", {|SCHEMA0024:TimeZone = "UTC"|})] public TimeSpan? X { get; set; }""" },
        { "Culture on a GUID", """[Css("a", {|SCHEMA0024:Culture = "fr"|})] public Guid? X { get; set; }""" },
        { "Replace on a truth value", """[Css("a", Pattern = "x", {|SCHEMA0024:Replace = "y"|})] public bool X { get; set; }""" },
        { "Read where only a match is asked for", """[Css("a", {|SCHEMA0024:Read = ReadMode.Lines|})] public bool X { get; set; }""" },
        { "Attr on a nested schema", """[Css("a", {|SCHEMA0024:Attr = "x"|})] public Inner? X { get; set; }""" },
        { "Pattern on an element", """[Css("a", {|SCHEMA0024:Pattern = "x"|})] public AngleSharp.Dom.IElement? X { get; set; }""" },
        { "Key on what is not a dictionary", """[Css("a", {|SCHEMA0024:Key = "b"|})] public string? X { get; set; }""" },
        { "Value on a list", """[Css("a", {|SCHEMA0024:Value = "b"|})] public List<string>? X { get; set; }""" },
        { "a dictionary without Key and Value", """[{|SCHEMA0029:Css("a")|}] public Dictionary<string, string>? X { get; set; }""" },
        { "Meta on a dictionary", """[{|SCHEMA0024:Meta("a")|}] public Dictionary<string, string>? X { get; set; }""" },
        { "Meta on a nested schema", """[{|SCHEMA0024:Meta("a")|}] public Inner? X { get; set; }""" },
        { "JsonLd on an element", """[{|SCHEMA0024:JsonLd("a")|}] public AngleSharp.Dom.IElement? X { get; set; }""" },
        { "PageUrl on JSON", """[{|SCHEMA0024:PageUrl|}] public System.Text.Json.JsonElement? X { get; set; }""" },
        { "Items on what is not a list", """[Css("a"), {|SCHEMA0025:Items(Max = 2)|}] public string? X { get; set; }""" },

        { "Join on a list", """[Css("a", {|SCHEMA0024:Join = ","|})] public List<string>? X { get; set; }""" },
        { "Join on a dictionary", """[Css("a", Key = "b", Value = "i", {|SCHEMA0024:Join = ","|})] public Dictionary<string, string>? X { get; set; }""" },
        { "Join on a nested schema", """[Css("a", {|SCHEMA0024:Join = ","|})] public Inner? X { get; set; }""" },
        { "Join on an element", """[Css("a", {|SCHEMA0024:Join = ","|})] public AngleSharp.Dom.IElement? X { get; set; }""" },
        { "Join where only a match is asked for", """[Css("a", {|SCHEMA0024:Join = ","|})] public bool X { get; set; }""" },
        { "Join on JSON", """[Css("script", {|SCHEMA0024:Join = ","|})] public System.Text.Json.JsonElement? X { get; set; }""" },
        { "NextUntil on text", """[Css("a", {|SCHEMA0024:NextUntil = "b"|})] public string? X { get; set; }""" },
        { "NextUntil on a dictionary", """[Css("a", Key = "b", Value = "i", {|SCHEMA0024:NextUntil = "p"|})] public Dictionary<string, Inner>? X { get; set; }""" },
        { "a NextUntil that is blank", """[Css("a", NextUntil = {|SCHEMA0012:""|})] public Inner? X { get; set; }""" },
        { "an index with Join", """[Css("a", Join = ",", At = {|SCHEMA0023:"1"|})] public string? X { get; set; }""" },

        // The options contradict each other.
        { "Single with Join", """[Css("a", Join = ",", {|SCHEMA0024:Single = true|})] public string? X { get; set; }""" },
        { "Single with At", """[Css("a", At = "0", {|SCHEMA0024:Single = true|})] public string? X { get; set; }""" },
        { "Replace without Pattern", """[Css("a", {|SCHEMA0024:Replace = "x"|})] public string? X { get; set; }""" },
        { "Read with Attr", """[Css("a", Attr = "x", {|SCHEMA0024:Read = ReadMode.Lines|})] public string? X { get; set; }""" },
        { "Exclude with Attr", """[Css("a", Attr = "x", {|SCHEMA0024:Exclude = "b"|})] public string? X { get; set; }""" },
        { "Split with SplitPattern", """[Css("a", Split = ",", {|SCHEMA0024:SplitPattern = ";"|})] public List<string>? X { get; set; }""" },
        { "Converter with Using", """[Css("a", Converter = typeof(Upper), {|SCHEMA0024:Using = nameof(Make)|})] public string? X { get; set; }""" },
        { "Format with Using", """[Css("a", {|SCHEMA0024:Format = "yyyy"|}, Using = nameof(MakeDate))] public DateTime? X { get; set; }""" },
        { "Min above Max", """[Css("a"), Items(Min = 3, Max = {|SCHEMA0025:2|})] public List<string>? X { get; set; }""" },
        { "Combine of one source", """[Css("a"), Items({|SCHEMA0024:Combine = true|})] public List<string>? X { get; set; }""" },
        { "a source behind one that always answers", """[Css("a"), {|SCHEMA0026:Meta("b")|}] public bool X { get; set; }""" },
        { "an initializer that is never used", """[Css("a")] public required string X { get; set; } {|SCHEMA0017:= "x"|};""" },

        // The option contradicts itself.
        { "a negative Min", """[Css("a"), Items(Min = {|SCHEMA0025:-1|})] public List<string>? X { get; set; }""" },
        { "a negative Max", """[Css("a"), Items(Max = {|SCHEMA0025:-1|})] public List<string>? X { get; set; }""" },
        { "a range that is empty", """[Css("a", At = {|SCHEMA0023:"3..2"|})] public List<string>? X { get; set; }""" },
        { "a culture that is unknown", """[Css("a", Culture = {|SCHEMA0018:"klingon"|})] public decimal? X { get; set; }""" },
        { "a time zone that is unknown", """[Css("a", TimeZone = {|SCHEMA0019:"Mars"|})] public DateTime? X { get; set; }""" },
        { "a read mode that is unknown", """[Css("a", Read = {|SCHEMA0028:(ReadMode)99|})] public string? X { get; set; }""" },
        { "an attribute's name that is blank", """[Css("a", Attr = {|SCHEMA0012:"x,"|})] public string? X { get; set; }""" },
        { "a pattern that is none", """[Css("a", Pattern = @"a{|SCHEMA0022:)|}b")] public string? X { get; set; }""" },
        { "a pattern that splits at nothing", """[Css("a", SplitPattern = {|SCHEMA0022:",*"|})] public List<string>? X { get; set; }""" },
        { "a pattern that matches nothing", """[Css("a", Pattern = {|SCHEMA0031:@"\d*"|})] public int? X { get; set; }""" },
        { "a group that is missing", """[Css("a", Pattern = "(x)", Replace = "a{|SCHEMA0022:$2|}")] public string? X { get; set; }""" },
        { "a format that is broken", """[Css("a", Format = "yyyy-MM-dd {|SCHEMA0020:'T|}")] public DateTime? X { get; set; }""" },
        { "a date without a year", """[Css("a", Format = {|SCHEMA0020:"d MMMM"|})] public DateOnly? X { get; set; }""" },
        { "a date that is only a time", """[Css("a", Format = {|SCHEMA0020:"HH:mm"|})] public DateTime? X { get; set; }""" },
        { "a day without its month", """[Css("a", Format = {|SCHEMA0020:"d yyyy"|})] public DateTime? X { get; set; }""" },
        { "a time without an hour", """[Css("a", Format = {|SCHEMA0020:"mm:ss"|})] public TimeOnly? X { get; set; }""" },
        { "a duration in the format of dates", """[Css("a", Format = {|SCHEMA0020:"HH:mm"|})] public TimeSpan? X { get; set; }""" },
        { "an hour of an unknown half of the day", """[Css("a", Format = "yyyy-MM-dd {|SCHEMA0032:hh|}:mm")] public DateTime? X { get; set; }""" },
        { "an instant without offset and zone", """[Css("a", Format = {|SCHEMA0021:"yyyy-MM-dd HH:mm"|})] public DateTimeOffset? X { get; set; }""" },
        { "a converter of another type", """[Css("a", Converter = {|SCHEMA0054:typeof(Upper)|})] public int? X { get; set; }""" },
        { "a method of another type", """[Css("a", Using = {|SCHEMA0054:nameof(Make)|})] public int? X { get; set; }""" },
        { "a method of elements on what has none", """[Meta("a", Using = {|SCHEMA0054:nameof(OfElement)|})] public string? X { get; set; }""" },
        { "a source that reads the same again", """[Css("a.b"), {|SCHEMA0030:Css(" a.b ")|}] public string? X { get; set; }""" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public Task Analyze_EachContradiction_HasOneDiagnosticAtTheNarrowestSpan(string what, string member)
    {
        Assert.NotEmpty(what);
        return SchemaTest.VerifyAsync(
            $$"""
            [HtmlSchema] public partial class A
            {
                {{member}}
                private static string Make(string text) => text;
                private static DateTime MakeDate(string text) => default;
                private static string OfElement(AngleSharp.Dom.IElement element) => "";
                [HtmlSchema] public partial class Inner { [Self] public string? Y { get; set; } }
            }

            public sealed class Upper : IHtmlConverter<string>
            {
                public static bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out string value) { value = text; return true; }
            }
            """);
    }

    [Fact]
    public Task Sources_EquivalentToAnEarlierOne_AreAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("h1.a, h2"), {|SCHEMA0030:Css("h2,  h1.a")|}] public string? A1 { get; set; }
            [Css("a", Attr = "x", Pattern = "(y)"), Css("b"), {|SCHEMA0030:Css(" a", Pattern = "(y)", Attr = "x")|}] public string? A2 { get; set; }
            [Meta("og:title"), {|SCHEMA0030:Meta("OG:Title")|}] public string? A3 { get; set; }
            [JsonLd("a"), {|SCHEMA0030:JsonLd("a")|}, {|SCHEMA0030:JsonLd("a")|}] public string? A4 { get; set; }
            [Css("a"), {|SCHEMA0030:Css("a")|}, Items(Combine = true)] public List<string>? A5 { get; set; }
            [Css("a", Key = "b", Value = ":is(i)"), {|SCHEMA0030:Css("a", Value = " :is( i )", Key = "b")|}] public Dictionary<string, string>? A6 { get; set; }
            [Css("a", Culture = null), {|SCHEMA0030:Css("a")|}] public int? A7 { get; set; }
            [Css("a"), Css("a", Attr = "x"), {|SCHEMA0080:Css("a", At = "1")|}, Css("a", Read = ReadMode.Lines), Css("a", Exclude = "b"), Css("a", Single = true)] public string? B1 { get; set; }
            [Css("a"), Css("a", Pattern = "x"), Css("a", Pattern = "y"), Css("a", Pattern = "x", Replace = "z"), Self] public string? B2 { get; set; }
            [Css("a", Format = "yyyy"), Css("a", Format = "MM/yyyy"), Css("a"), Css("a", TimeZone = "UTC"), Css("a", Culture = "fr")] public DateTime? B3 { get; set; }
            [JsonLd("a"), JsonLd("A"), JsonLd("b", Type = "T"), Meta("a")] public string? B4 { get; set; }
            [Css("a", Attr = "x, y"), Css("a", Attr = "z, y, x")] public string? B5 { get; set; }
            [Css("a", Using = nameof(One)), Css("a", Using = nameof(Two)), Css("a")] public string? B6 { get; set; }
            [Css("a", Key = "b", Value = "i"), Css("a", Key = "i", Value = "b")] public Dictionary<string, string>? B7 { get; set; }
            private static string One(string text) => text;
            private static string Two(string text) => text;
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Pattern_ThatMatchesTheEmptyText_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = {|SCHEMA0031:@"(\d+)?"|})] public string? A1 { get; set; }
            [Css("a", Pattern = {|SCHEMA0031:@"\s*(\w*)"|})] public string? A2 { get; set; }
            [Css("a", Pattern = {|SCHEMA0031:"x*"|}, Replace = "-")] public string? A3 { get; set; }
            [Css("a", Pattern = {|SCHEMA0031:"x?"|})] public bool A4 { get; set; }
            [Css("a", Pattern = {|SCHEMA0031:"(?=x)|"|})] public string? A5 { get; set; }
            [Css("a", Pattern = ".*")] public string? B1 { get; set; }
            [Css("a", Pattern = "^(.*)$")] public string? B2 { get; set; }
            [Css("a", Pattern = "[^,]*")] public string? B3 { get; set; }
            [Css("a", Pattern = @"\s*", Replace = "")] public string? B4 { get; set; }
            [Css("a", Pattern = "^", Replace = "https:")] public string? B5 { get; set; }
            [Css("a", Pattern = "$", Replace = ".")] public string? B6 { get; set; }
            [Css("a", Pattern = "(?!.*free)")] public bool B7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Pattern_Invalid_IsAnErrorAtItsPart() => SchemaTest.VerifyAsync(
        """"
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = "{|SCHEMA0022:[|}")] public string? A1 { get; set; }
            [Css("a", Pattern = "\"a*{|SCHEMA0022:*|}\"")] public string? A2 { get; set; }
            [Css("a", Pattern = @"\d""\{|SCHEMA0022:q|}x")] public string? A3 { get; set; }
            [Css("a", Pattern = """a{3,1{|SCHEMA0022:}|}""" + "b")] public string? A4 { get; set; }
            [Css("a", SplitPattern = "," + "{|SCHEMA0022:(|}")] public List<string>? A5 { get; set; }
        }
        """",
        severity: DiagnosticSeverity.Error);
}

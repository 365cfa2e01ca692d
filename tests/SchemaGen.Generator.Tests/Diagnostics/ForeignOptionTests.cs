using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0018 to SCHEMA0020, SCHEMA0022 and SCHEMA0070 to SCHEMA0073: options in the words of other libraries.</summary>
public class ForeignOptionTests
{
    [Fact]
    public Task Formats_OfOtherLanguages_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("p", Format = "{|SCHEMA0020:EEE|}, dd MMM yyyy")] public DateOnly? A1 { get; set; }
            [Css("p", Format = "{|SCHEMA0020:Do|} MMMM yyyy")] public DateOnly? A2 { get; set; }
            [Css("p", Format = "2 January {|SCHEMA0020:2006|}")] public DateOnly? A3 { get; set; }
            [Css("p", Format = "yyyy-{|SCHEMA0020:mm|}-dd")] public DateOnly? A4 { get; set; }
            [Css("p", Format = @"{|SCHEMA0020:YYYY|}-MM-DD")] public DateTime? A5 { get; set; }
            [Css("p", Format = "{|SCHEMA0020:%Y|}-%m-%d")] public DateTimeOffset? A6 { get; set; }
            [Css("p", Format = "{|SCHEMA0020:LL|}")] public DateOnly? A7 { get; set; }
            [Css("p", Format = "d/m/{|SCHEMA0020:Y|}")] public List<DateOnly>? A8 { get; set; }
            [Css("p", Format = "HH:{|SCHEMA0020:MM|}")] public TimeOnly? A9 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "The format can never parse: 'EEE' is the weekday in Java and ICU, and 'ddd' in .NET; write 'ddd, dd MMM yyyy'",
            "The format can never parse: 'Do' is the day with its ordinal in Moment.js; write 'd', and cut the ordinal off with Pattern and Replace if it is not read",
            "The format can never parse: '2006' is of the time that Go writes its formats with; write 'd MMMM yyyy'",
            "The format can never parse: 'mm' is minutes, and the month is 'MM'; write 'yyyy-MM-dd'",
            "The format can never parse: 'YYYY' is the year in Java and Moment.js, and 'yyyy' in .NET; write 'yyyy-MM-dd'",
            "The format can never parse: '%Y' is a specifier of strftime; write 'yyyy-MM-dd'",
            "The format can never parse: 'LL' is of Moment.js and depends on a culture; write the format out, such as 'd MMMM yyyy'",
            "The format can never parse: 'Y' is of PHP's formats; write 'dd/MM/yyyy'",
            "The format can never parse: 'MM' is the month, and minutes are 'mm'; write 'HH:mm'",
        ]);

    [Fact]
    public Task Formats_OfAConverter_AreItsOwn() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("p", Format = "%Y", Converter = typeof(Years))] public DateOnly? X { get; set; }
            private sealed class Years : IHtmlConverter<DateOnly> { public static bool TryConvert(string text, in HtmlValueContext context, out DateOnly value) { value = default; return true; } }
        }
        """.Replace("private sealed", "public sealed", System.StringComparison.Ordinal));

    [Fact]
    public Task Patterns_OfOtherDialects_AreErrorsAtTheirPart() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("p", Pattern = @"a{|SCHEMA0022:(?P<|}value>\d+){|SCHEMA0022:(?P=value)|}")] public string? A1 { get; set; }
            [Css("p", Pattern = @"{|SCHEMA0022:\p{Arabic}|}+")] public string? A2 { get; set; }
            [Css("p", Pattern = "x{|SCHEMA0022:\\h|}y")] public string? A3 { get; set; }
            [Css("p", SplitPattern = @",+{|SCHEMA0022:+|}")] public List<string>? A4 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "The pattern cannot be used: '(?P<' is Python's and PCRE's; write '(?<'",
            "The pattern cannot be used: '(?P=value)' is Python's and PCRE's; write '\\k<value>'",
            "The pattern cannot be used: '\\p{Arabic}' is written differently in .NET, which has general categories such as '\\p{L}' and blocks such as '\\p{IsArabic}'; write '\\p{IsArabic}'",
            "The pattern cannot be used: '\\h' is a blank or tab in PCRE and Java; write '[ \\t]'",
            "The pattern cannot be used: '++' is a possessive quantifier, which .NET writes as an atomic group; write '(?>,+)'",
        ]);

    [Fact]
    public Task Patterns_ThatMeanSomethingElse_AreWarnings() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = @"{|SCHEMA0071:/(\w+)/|}")] public string? A1 { get; set; }
            [Css("a", Pattern = @"{|SCHEMA0071:/(\w+)/i|}")] public string? A2 { get; set; }
            [Css("a", Pattern = "[{|SCHEMA0071:[:digit:]|}]+")] public string? A3 { get; set; }
            [Css("a", Pattern = @"\d{|SCHEMA0071:{,3}|}x")] public string? A4 { get; set; }
            [Css("a", Attr = "href", Pattern = @"/(\w+)/")] public string? Fine1 { get; set; }
            [PageUrl(Pattern = @"/(\w+)/")] public string? Fine2 { get; set; }
            [Css("a", Pattern = @"/(\d+)/")] public int? Fine3 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            @"The '/' around a regular expression are not part of it in .NET, and have to occur in the text; write '(\w+)'",
            @"The '/' around a regular expression are not part of it in .NET, and have to occur in the text; write '(?i)(\w+)'",
            "'[:digit:]' is POSIX's, and letters of the class in .NET; write '0-9'",
            "'{,3}' is literal text in .NET, which requires the lower bound; write '{0,3}'",
        ]);

    [Fact]
    public Task Patterns_WithDoubledBackslashes_AreWarnings() => SchemaTest.VerifyAsync(
        """"
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = @"{|SCHEMA0071:\\d|}+ of")] public string? A1 { get; set; }
            [Css("a", Pattern = """({|SCHEMA0071:\\d|}{4}){|SCHEMA0071:\\.|}html""")] public string? A2 { get; set; }
            [Css("a", Pattern = "{|SCHEMA0071:\\\\w|}+")] public string? A3 { get; set; }
            [Css("a", Pattern = @"^{|SCHEMA0071:\\d|}{|SCHEMA0071:\\d|}$")] public string? A4 { get; set; }
            [Css("a", SplitPattern = @"{|SCHEMA0071:\\s|}*,")] public List<string>? A5 { get; set; }
            [Css("a", Pattern = @"C:\\data\\(\w+)")] public string? Fine1 { get; set; }
            [Css("a", Pattern = @"\\\d+")] public string? Fine2 { get; set; }
            [Css("a", Pattern = @"\d+\\")] public string? Fine3 { get; set; }
            [Css("script", Pattern = @"x\\u003c(.*)\\n")] public string? Fine4 { get; set; }
        }
        """",
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Split_ThatIsARegularExpression_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Split = {|SCHEMA0072:@"\s*,\s*"|})] public List<string>? A1 { get; set; }
            [Css("a", Split = {|SCHEMA0072:"[,;]"|})] public List<string>? A2 { get; set; }
            [Css("a", Split = {|SCHEMA0072:@"\n"|})] public List<string>? A3 { get; set; }
            [Css("a", Split = {|SCHEMA0072:",|;"|})] public List<string>? A4 { get; set; }
            [Css("a", Split = {|SCHEMA0072:", *"|})] public List<string>? A5 { get; set; }
            [Meta("keywords", Split = {|SCHEMA0072:"(,|;)"|})] public List<string>? A6 { get; set; }
            [JsonLd("keywords", Split = {|SCHEMA0072:@"\|"|})] public List<string>? A7 { get; set; }
            [Css("a", Split = {|SCHEMA0072:"/[,;]/"|})] public List<string>? A8 { get; set; }
            [Css("a", Split = ",")] public List<string>? B1 { get; set; }
            [Css("a", Split = " | ")] public List<string>? B2 { get; set; }
            [Css("a", Split = "|")] public List<string>? B3 { get; set; }
            [Css("a", Split = "\n")] public List<string>? B4 { get; set; }
            [Css("a", Split = " * ")] public List<string>? B5 { get; set; }
            [Css("a", Split = "[edit]")] public List<string>? B6 { get; set; }
            [Css("a", Split = "[...]")] public List<string>? B7 { get; set; }
            [Css("a", Split = "...")] public List<string>? B8 { get; set; }
            [Css("a", Split = " / ")] public List<string>? B9 { get; set; }
            [Css("a", Split = "||")] public List<string>? C1 { get; set; }
            [Css("a", Split = ", ")] public List<string>? C2 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            @"Split is literal text, and '\s*,\s*' is written as a regular expression; write SplitPattern",
            "Split is literal text, and '[,;]' is written as a regular expression; write SplitPattern",
            @"Split is literal text, and '\n' is written as a regular expression; write SplitPattern",
            "Split is literal text, and ',|;' is written as a regular expression; write SplitPattern",
            "Split is literal text, and ', *' is written as a regular expression; write SplitPattern",
            "Split is literal text, and '(,|;)' is written as a regular expression; write SplitPattern",
            @"Split is literal text, and '\|' is written as a regular expression; write SplitPattern",
            "Split is literal text, and '/[,;]/' is written as a regular expression; write SplitPattern",
        ]);

    [Fact]
    public Task Cultures_OfCountries_AreErrorsWithTheLanguage() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = {|SCHEMA0018:"jp"|})] public partial class A
        {
            [Css("a", Culture = {|SCHEMA0018:"en-UK"|})] public decimal? X { get; set; }
            [Css("a", Culture = "uk")] public decimal? Y { get; set; }
            [Css("a", Culture = "se")] public decimal? Z { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'jp' is not a known culture; write 'ja' if that is meant",
            "'en-UK' is not a known culture; write 'en-GB' if that is meant",
        ]);

    [Fact]
    public Task Zones_OfWindowsAndAbbreviations_AreErrorsWithTheZone() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(TimeZone = {|SCHEMA0019:"Morocco Standard Time"|})] public partial class A
        {
            [Css("a", TimeZone = {|SCHEMA0019:"EDT"|})] public DateTime? X { get; set; }
            [Css("a", TimeZone = {|SCHEMA0019:"CST"|})] public DateTime? Y { get; set; }
            [Css("a", TimeZone = "CET")] public DateTime? Z { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Morocco Standard Time' is not an IANA time zone; write 'Africa/Casablanca' if that is meant",
            "'EDT' is not an IANA time zone; write 'America/New_York' if that is meant",
            "'CST' is not an IANA time zone; write 'America/Chicago' or 'Asia/Shanghai'",
        ]);

    [Fact]
    public Task Zones_WithoutDaylightSaving_AreAWarning() => SchemaTest.VerifyAsync(
        """[HtmlSchema(TimeZone = {|SCHEMA0073:"EST"|})] public partial class A { [Css("a", TimeZone = "HST")] public DateTime? X { get; set; } }""",
        severity: DiagnosticSeverity.Warning,
        messages: "'EST' is UTC-5 all year round, summer included; write 'America/New_York' if its daylight saving time is meant");

    [Fact]
    public Task Routes_ThatNoMemberReads_AreAnInformation() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema, {|SCHEMA0070:HtmlRoute("example.com", "/{slug}-{id:long}.html")|}] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com", "/{slug}-{id:long}.html")] public partial class B { [RouteValue("id")] public long? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com")] public partial class C { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com", "/news")] public partial class D { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com", "/{id}")] public partial record E([RouteValue("id")] string Id);
        [HtmlSchema, HtmlRoute("example.com", "/{id}")] public partial class F
        {
            [Css("a")] public G? X { get; set; }
            [HtmlSchema] public partial class G { [RouteValue("id")] public string? Id { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Info,
        messages: "No member of 'A' reads a capture of this route; put [RouteValue(\"slug\")] on one that needs it");
}

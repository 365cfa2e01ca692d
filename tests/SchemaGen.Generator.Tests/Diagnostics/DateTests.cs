using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Calendars in the tags of cultures, and the formats of numbers since 1970.</summary>
public class DateTests
{
    private const string Calendars = "buddhist, gregory, islamic-umalqura, iso8601, persian, roc";

    [Fact]
    public Task Culture_WithACalendarThatIsNotRead_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = {|SCHEMA0018:"he-IL-u-ca-hebrew"|})] public partial class A
        {
            [Css("a", Culture = {|SCHEMA0018:"ja-JP-u-ca-japanese"|}, Format = "yyyy/MM/dd")] public DateOnly? A1 { get; set; }
            [Css("a", Culture = {|SCHEMA0018:"ar_SA-u-ca-islamic"|})] public decimal? A2 { get; set; }
            [Css("a", Culture = {|SCHEMA0018:"fa_IR-u-ca-persian"|})] public decimal? A3 { get; set; }
            [Css("a", Culture = {|SCHEMA0018:"xx-u-ca-hebrew"|})] public decimal? A4 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'he-IL-u-ca-hebrew' is not a known culture; write a calendar that is read behind '-u-ca-': " + Calendars,
            "'ja-JP-u-ca-japanese' is not a known culture; write a calendar that is read behind '-u-ca-': " + Calendars,
            "'ar_SA-u-ca-islamic' is not a known culture; write a BCP 47 tag such as 'fr' or 'ar-MA'",
            "'fa_IR-u-ca-persian' is not a known culture; write 'fa-IR-u-ca-persian' if that is meant",
            "'xx-u-ca-hebrew' is not a known culture; write a BCP 47 tag such as 'fr' or 'ar-MA'",
        ]);

    [Fact]
    public Task Culture_WithACalendarThatIsRead_IsAccepted() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = "fa-IR-u-ca-gregory", TimeZone = "Asia/Tehran")] public partial class A
        {
            [Css("a", Format = "d MMMM yyyy")] public DateOnly? A1 { get; set; }
            [Css("a", Culture = "en-u-ca-persian", Format = "d MMMM yyyy")] public DateOnly? A2 { get; set; }
            [Css("a", Culture = "ar-SA-u-ca-islamic-umalqura-nu-arab")] public decimal? A3 { get; set; }
            [Css("a", Culture = "zh-TW-u-ca-roc", Format = "yyy/MM/dd")] public DateTimeOffset? A4 { get; set; }
            [Meta("a", Culture = "it-u-ca-iso8601")] public DateTimeOffset? A5 { get; set; }
            [Css("a", Culture = "fa-IR-u-ca-persian", Relative = true)] public DateTimeOffset? A6 { get; set; }
        }
        """);

    [Fact]
    public Task Format_OfNumbersSince1970_NeedsNoTimeZone() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "data-time", Format = "unix")] public DateTimeOffset? A1 { get; set; }
            [Css("a", Attr = "data-time", Format = "unix-ms")] public List<DateTime>? A2 { get; set; }
            [JsonLd("a", Format = "unix")] public DateOnly? A3 { get; set; }
            [Css("a", Format = "unix", TimeZone = "Asia/Tokyo")] public TimeOnly? A4 { get; set; }
            [Css("a", Format = "unix", TimeZone = "Asia/Tokyo")] public DateOnly? A5 { get; set; }
            [Css("a", Format = "unix", TimeZone = "Asia/Tokyo", Culture = "fr", Relative = true)] public DateTimeOffset? A6 { get; set; }
            [Css("tr", Key = "th", Value = "td", Format = "unix", Culture = "fr")] public Dictionary<decimal, DateTime>? A7 { get; set; }
            [Css("a", Format = "ddd MMM dd yyyy HH:mm:ss 'GMT'zzz")] public DateTimeOffset? A8 { get; set; }
        }
        """);

    [Fact]
    public Task Format_OfNumbersSince1970_ContradictsCultureAndTimeZone() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris")] public partial class A
        {
            [Css("a", Format = "unix", {|SCHEMA0024:Culture = "fr"|})] public DateTimeOffset? A1 { get; set; }
            [Css("a", Format = "unix", {|SCHEMA0024:TimeZone = "Asia/Tokyo"|})] public DateTimeOffset? A2 { get; set; }
            [Css("a", Format = "unix-ms", {|SCHEMA0024:TimeZone = "Asia/Tokyo"|})] public DateTime? A3 { get; set; }
            [Css("a", Format = {|SCHEMA0020:"unix"|})] public TimeSpan? A4 { get; set; }
            [Css("a", {|SCHEMA0024:Format = "unix"|})] public long? A5 { get; set; }
            [Css("a", Format = "{|SCHEMA0020:Unix|}")] public DateTime? A6 { get; set; }
            [Css("a", Format = "{|SCHEMA0020:unix_ms|}")] public DateTime? A7 { get; set; }
            [Css("a", Format = "{|SCHEMA0020:timestamp|}")] public DateTime? A8 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Culture has no effect together with Format = \"unix\", which is written the same in every culture; remove it",
            "TimeZone has no effect together with Format = \"unix\", which is UTC; remove it",
            "TimeZone has no effect together with Format = \"unix-ms\", which is UTC; remove it",
            "The format can never parse: it is not a format of TimeSpan; write hours as 'hh', and literal text in quotes or after a backslash: 'hh\\:mm'",
            "Format has no effect on a member that is not a date or time; remove it",
            "The format can never parse: It is not a format. For seconds since 1970 write 'unix', for milliseconds 'unix-ms'",
            "The format can never parse: It is not a format. For seconds since 1970 write 'unix', for milliseconds 'unix-ms'",
            "The format can never parse: It is not a format. For seconds since 1970 write 'unix', for milliseconds 'unix-ms'",
        ]);
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0041, and where <c>Relative</c> is refused.</summary>
public class RelativeTests
{
    private const string Languages = "ar, de, en, es, fa, fr, he, hi, id, it, ja, ko, nl, pl, pt, ru, sv, tr, zh";

    [Fact]
    public Task Relative_LanguageWithoutRelativeWords_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Culture = "mt")] public partial class A
        {
            [Css("a", {|SCHEMA0041:Relative = true|})] public DateTimeOffset? A1 { get; set; }
            [Css("a", Culture = "th-TH", {|SCHEMA0041:Relative = true|}, TimeZone = "UTC")] public List<DateOnly>? A2 { get; set; }
            [Css("a", Culture = "AR-ma", Relative = true)] public DateTime? B1 { get; set; }
            [Css("a", Culture = "iw", Relative = true)] public DateTime? B2 { get; set; }
            [Css("a", Culture = "zh-Hant-TW", Relative = true)] public DateTime? B3 { get; set; }
            [Css("a", Culture = "", Relative = true)] public DateTime? B4 { get; set; }
            [Css("a", Attr = "title", Relative = true)] public DateTime? B5 { get; set; }
            [Meta("a", Relative = true), JsonLd("a", Relative = true)] public DateTime? B6 { get; set; }
            [Css("a", Relative = false)] public DateTime? B7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            $"Relative dates in 'mt' are not known here; the languages are {Languages}; remove Relative, or set Culture to the language of the text",
            $"Relative dates in 'th-TH' are not known here; the languages are {Languages}; remove Relative, or set Culture to the language of the text",
        ]);

    [Fact]
    public Task Relative_OnAMemberThatIsNoDate_IsAnError() => SchemaTest.VerifyAsync(
        """
        public sealed class Days : IHtmlConverter<DateOnly> { public static bool TryConvert(string text, in HtmlValueContext context, out DateOnly value) { value = default; return true; } }

        [HtmlSchema] public partial class A
        {
            [Css("a", {|SCHEMA0024:Relative = true|})] public string? A1 { get; set; }
            [Css("a", {|SCHEMA0024:Relative = true|})] public TimeOnly? A2 { get; set; }
            [Css("a", {|SCHEMA0024:Relative = true|})] public TimeSpan? A3 { get; set; }
            [Css("a", {|SCHEMA0024:Relative = true|})] public bool A4 { get; set; }
            [Css("a", Using = nameof(Own), {|SCHEMA0024:Relative = true|})] public DateOnly A5 { get; set; }
            [Css("a", Converter = typeof(Days), {|SCHEMA0024:Relative = true|})] public DateOnly A6 { get; set; }
            [Css("a", {|SCHEMA0024:Relative = true|})] public A? A7 { get; set; }
            [Css("a", Format = {|SCHEMA0021:"yyyy"|}, Relative = true)] public DateTimeOffset A8 { get; set; }
            private static DateOnly Own(string text) => default;
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Relative has no effect on a member that is not a date; remove it",
            "Relative has no effect on a member that is not a date; remove it",
            "Relative has no effect on a member that is not a date; remove it",
            "Relative has no effect on a bool without Attr or Pattern, whose value is whether there is a match; remove it",
            "Relative has no effect together with Using, whose method does not see it; remove it",
            "Relative has no effect together with Converter, which does not see it; remove it",
            "Relative has no effect on a nested schema, which reads an element; remove it",
            "'A8' is a DateTimeOffset, and this format reads no offset; set TimeZone on the source or the schema, or make the member a DateTime",
        ]);
}

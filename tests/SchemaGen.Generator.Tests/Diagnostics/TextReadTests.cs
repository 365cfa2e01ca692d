using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0067, SCHEMA0068 and SCHEMA0069: text that is read where an attribute has the value.</summary>
public class TextReadTests
{
    [Fact]
    public Task TextRead_OfElementsWithoutContent_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css({|SCHEMA0067:"meta[name=author]"|})] public string? A1 { get; set; }
            [Css({|SCHEMA0067:"figure > img"|})] public Uri? A2 { get; set; }
            [Css({|SCHEMA0067:"link[rel=canonical]"|})] public List<string>? A3 { get; set; }
            [Css({|SCHEMA0067:"input, IMG"|})] public string? A4 { get; set; }
            [Css({|SCHEMA0067:".x > :is(br, hr)"|})] public string? A5 { get; set; }
            [Css({|SCHEMA0067:"picture source"|}, Pattern = "x")] public string? A6 { get; set; }
            [Css({|SCHEMA0067:"iframe"|}, Read = ReadMode.InnerHtml)] public string? A7 { get; set; }
            [Css("li", Key = {|SCHEMA0067:"input"|}, Value = {|SCHEMA0067:"img"|})] public Dictionary<string, string>? A8 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'meta' has no text, so this reads nothing; set Attr = \"content\"",
            "'img' has no text, so this reads nothing; set Attr = \"src\"",
            "'link' has no text, so this reads nothing; set Attr = \"href\"",
            "'img, input' has no text, so this reads nothing; set Attr = \"src, value\"",
            "'br, hr' has no text, so this reads nothing; select an element that has",
            "'source' has no text, so this reads nothing; set Attr = \"srcset, src\"",
            "'iframe' has no text, so this reads nothing; set Attr = \"src\"",
            "'input' has no text, so this reads nothing; select an element that has",
            "'img' has no text, so this reads nothing; set Attr = \"src\"",
        ]);

    [Fact]
    public Task TextRead_AsAnAddress_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css({|SCHEMA0068:"a.more"|})] public Uri? A1 { get; set; }
            [Css({|SCHEMA0068:".more"|})] public List<Uri>? A2 { get; set; }
            [Css({|SCHEMA0068:".more[href]"|})] public Uri? A3 { get; set; }
            [Css({|SCHEMA0068:"span, a"|})] public Uri? A4 { get; set; }
            [Css({|SCHEMA0068:"video"|})] public Uri? A5 { get; set; }
            [{|SCHEMA0068:Self|}] public Uri? A6 { get; set; }
            [Css("li", Key = "b", Value = {|SCHEMA0068:"a"|})] public Dictionary<string, Uri>? A7 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'A1' is an address, and this source reads the text of the element; set Attr = \"href\", or Read = ReadMode.Text if the text is the address",
            "'A2' is an address, and this source reads the text of the element; set Attr to the attribute that has it, such as 'href', or Read = ReadMode.Text if the text is the address",
            "'A3' is an address, and this source reads the text of the element; set Attr = \"href\", or Read = ReadMode.Text if the text is the address",
            "'A4' is an address, and this source reads the text of the element; set Attr = \"href\", or Read = ReadMode.Text if the text is the address",
            "'A5' is an address, and this source reads the text of the element; set Attr = \"src\", or Read = ReadMode.Text if the text is the address",
            "'A6' is an address, and this source reads the text of the element; set Attr to the attribute that has it, such as 'href', or Read = ReadMode.Text if the text is the address",
            "'A7' is an address, and this source reads the text of the element; set Attr = \"href\", or Read = ReadMode.Text if the text is the address",
        ]);

    [Fact]
    public Task TextRead_DateOfATimeElement_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(TimeZone = "UTC")] public partial class A
        {
            [Css({|SCHEMA0069:"time"|})] public DateTimeOffset? A1 { get; set; }
            [Css({|SCHEMA0069:"article > time.published"|})] public DateOnly? A2 { get; set; }
            [Meta("date")] [Css({|SCHEMA0069:"time"|})] public List<DateTime>? A3 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "The text of 'time' is for readers, and its attribute 'datetime' is the date; set Attr = \"datetime\", or Format for the text",
            "The text of 'time' is for readers, and its attribute 'datetime' is the date; set Attr = \"datetime\", or Format for the text",
            "The text of 'time' is for readers, and its attribute 'datetime' is the date; set Attr = \"datetime\", or Format for the text",
        ]);

    [Fact]
    public Task TextRead_Intended_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema(TimeZone = "UTC")] public partial class A
        {
            [Css("meta[name=author]", Attr = "content")] public string? A1 { get; set; }
            [Css("img")] public bool A2 { get; set; }
            [Css("img")] public Image? A3 { get; set; }
            [Css("img", Read = ReadMode.OuterHtml)] public string? A4 { get; set; }
            [Css("img, figcaption")] public string? A5 { get; set; }
            [Css("img, .caption")] public string? A6 { get; set; }
            [Css("script")] public string? A7 { get; set; }
            [Css("img ~ p")] public string? A8 { get; set; }
            [Css("img", Using = nameof(AltOf))] public string? A9 { get; set; }
            [Css("textarea, select, option, style, title")] public string? B1 { get; set; }
            [Css("input")] public AngleSharp.Dom.IElement? B2 { get; set; }
            [Css("li", Key = "b", Value = "img")] public Dictionary<string, bool>? B3 { get; set; }
            [Css("a", Attr = "href")] public Uri? C1 { get; set; }
            [Css("span.url")] public Uri? C2 { get; set; }
            [Css("a", Read = ReadMode.Text)] public Uri? C3 { get; set; }
            [Css("script", Pattern = @"url: '(.*?)'")] public Uri? C4 { get; set; }
            [Css("loc, code")] public List<Uri>? C5 { get; set; }
            [Meta("og:url")] [PageUrl] public Uri? C6 { get; set; }
            [Css("time", Attr = "datetime")] [Css("time")] public DateTimeOffset? D1 { get; set; }
            [Css("time", Format = "d MMMM yyyy")] public DateOnly? D2 { get; set; }
            [Css("time", Relative = true, Culture = "en")] public DateTimeOffset? D3 { get; set; }
            [Css("time")] public string? D4 { get; set; }
            [Css("time, .date")] public DateTimeOffset? D5 { get; set; }
            [Css("time", Pattern = ".*")] public DateTimeOffset? D6 { get; set; }
            private static string AltOf(AngleSharp.Dom.IElement element) => element.GetAttribute("alt") ?? "";
            [HtmlSchema] public partial class Image { [Self(Attr = "src")] public Uri? Address { get; set; } }
        }
        """.Replace("Pattern = \".*\"", "Pattern = \"[0-9].*\"", System.StringComparison.Ordinal));
}

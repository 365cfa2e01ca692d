using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0086 and SCHEMA0087: strings that hold addresses and dates.</summary>
public class StringTypeTests
{
    [Fact]
    public Task String_OfAnAddress_IsAnInformation() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href")] public {|SCHEMA0086:string?|} A1 { get; set; }
            [Css("a[href^='https:'], a[href^='/']", Attr = "href")] public {|SCHEMA0086:string?|} Absolute { get; set; }
            [Css("img", Attr = "data-src, SRC")] public {|SCHEMA0086:List<string>|} A2 { get; set; } = new();
            [Css("form", Attr = "action")] public {|SCHEMA0086:string[]|} A3 { get; set; } = Array.Empty<string>();
            [Css("video", Attr = "poster"), Meta("og:image")] public {|SCHEMA0086:string|} A4 { get; set; } = "";
            [Meta("og:url")] public {|SCHEMA0086:string?|} A5 { get; set; }
            [JsonLd("image")] public {|SCHEMA0086:string?|} A6 { get; set; }
            [JsonLd("publisher.logo.url"), Microdata("logo")] public {|SCHEMA0086:string?|} A7 { get; set; }
            [Css("dl", Key = "dt", Value = "dd a", Attr = "href")] public {|SCHEMA0086:Dictionary<string, string>?|} A8 { get; set; }
            [Css("source", Attr = "srcset")] public {|SCHEMA0086:string?|} A9 { get; set; }
            [Meta("twitter:image, og:image")] public {|SCHEMA0086:string?|} B1 { get; set; }
        }
        [HtmlSchema] public partial class B { [Self(Attr = "href")] public required {|SCHEMA0086:string|} A1 { get; init; } }
        [HtmlSchema] public partial record C([Css("a", Attr = "href")] {|SCHEMA0086:string?|} A1);
        """, severity: DiagnosticSeverity.Info);

    [Fact]
    public Task String_OfADate_IsAnInformation() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("time", Attr = "datetime")] public {|SCHEMA0087:string?|} A1 { get; set; }
            [Meta("article:published_time")] public {|SCHEMA0087:string?|} A2 { get; set; }
            [JsonLd("datePublished"), Meta("dc.date")] public {|SCHEMA0087:string?|} A3 { get; set; }
            [Microdata("uploadDate")] public {|SCHEMA0087:List<string>|} A4 { get; set; } = new();
            [JsonLd("video.uploadDate")] public {|SCHEMA0087:string|} A5 { get; set; } = "";
        }
        """, severity: DiagnosticSeverity.Info);

    /// <summary>The text itself is wanted, another source is no address, or the author has chosen another type.</summary>
    [Fact]
    public Task String_OfAText_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href", Pattern = @"/(\d+)$")] public string? A1 { get; set; }
            [Css("a", Attr = "href", Pattern = "^https:", Replace = "http:")] public string? A2 { get; set; }
            [Css("a", Attr = "href", Using = nameof(Last))] public string? A3 { get; set; }
            [Css("a", Attr = "href", Join = " ")] public string? A4 { get; set; }
            [Css("img", Attr = "srcset", Split = ",")] public List<string>? A5 { get; set; }
            [Css("a", Attr = "href"), Css("a", Attr = "title")] public string? A6 { get; set; }
            [Css("use", Attr = "href")] public string? A7 { get; set; }
            [Css("a[href^='mailto:']", Attr = "href")] public string? MailA { get; set; }
            [Css("a[href^='TEL:' i]", Attr = "data-href, href")] public string? PhoneA { get; set; }
            [Css("sup a[href^='#']", Attr = "href")] public List<string> Notes { get; set; } = new();
            [Css("a", Attr = "data-id, href")] public string? A8 { get; set; }
            [Css("a", Attr = "href")] public Uri? A9 { get; set; }
            [Css("a.more"), Css("a", Attr = "href")] public string? B1 { get; set; }
            [Css("time"), Css("time", Attr = "datetime")] public string? B2 { get; set; }
            [Css("time", Attr = "datetime", Pattern = "^[0-9]{4}")] public string? B3 { get; set; }
            [Meta("article:published_time")] public DateTime? B4 { get; set; }
            [JsonLd("author")] public string? B5 { get; set; }
            [Json("script", "url")] public string? B6 { get; set; }
            [JsonLd("@id")] public string? B7 { get; set; }
            [Meta("article:author")] public string? B8 { get; set; }
            [PageUrl] public string? B9 { get; set; }
            [Css("a", Attr = "href")] public bool C1 { get; set; }
            private static string Last(string text) => text;
        }
        public interface ILink { string? Link { get; } }
        [HtmlSchema] public partial class B : ILink { [Css("a", Attr = "href")] public string? Link { get; init; } }
        [HtmlSchema] public partial record C([Css("a", Attr = "href")] string? Link) : ILink;
        public abstract class D { public virtual string? Link { get; set; } }
        [HtmlSchema] public partial class E : D { [Css("a", Attr = "href")] public override string? Link { get; set; } }
        """);

    [Fact]
    public Task Message_OfAMember_NamesTheTypeToUse() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Attr = "href")] public {|SCHEMA0086:string?|} Link { get; set; }
            [Css("time", Attr = "datetime")] public {|SCHEMA0087:string?|} Time { get; set; }
        }
        """,
        options: null,
        severity: null,
        "'Link' is an address, and a string keeps it as it is written, often relative to the page; use Uri, which is made absolute",
        "'Time' is a date, and a string keeps it as it is written; use DateTimeOffset, which is checked when the page is read");
}

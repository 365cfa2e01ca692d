using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0090, and SCHEMA0030 for lists of names: names that were tried before.</summary>
public class RepeatedNameTests
{
    [Fact]
    public Task Name_InAListTwice_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("img", Attr = "src, {|SCHEMA0090:src|}")] public Uri? A1 { get; set; }
            [Css("img", Attr = "data-src,src,{|SCHEMA0090:Data-Src|}")] public Uri? A2 { get; set; }
            [Meta("author, {|SCHEMA0090:Author|}, {|SCHEMA0090:author|}")] public string? A3 { get; set; }
            [JsonLd("name", Type = "Person, Organization, {|SCHEMA0090:Person|}")] public string? A4 { get; set; }
            [JsonLd("url", Type = "schema:Person, Organization, {|SCHEMA0090:https://schema.org/Person|}")] public Uri? A0 { get; set; }
            [Self(Attr = "x, {|SCHEMA0090:x|}")] public string? A5 { get; set; }
            [Json(":scope", "a", Attr = "data-a, {|SCHEMA0090:data-a|}")] public string? A6 { get; set; }
            [Css("img", Attr = "data-src, src")] public Uri? B1 { get; set; }
            [Meta("og:title, twitter:title")] public string? B2 { get; set; }
        }
        """, severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Names_OfAnEarlierSource_AreAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("name", Type = "Person, Organization"), {|SCHEMA0030:JsonLd("name", Type = "Organization, Person")|}] public string? A1 { get; set; }
            [JsonLd("dateModified", Type = "NewsArticle, Article"), {|SCHEMA0030:JsonLd("dateModified", Type = "Article,NewsArticle")|}] public DateTimeOffset? A2 { get; set; }
            [JsonLd("dateModified", Type = "NewsArticle,Article"), {|SCHEMA0030:JsonLd("dateModified", Type = "NewsArticle, schema:Article")|}] public DateTimeOffset? A0 { get; set; }
            [JsonLd("name", Type = "Person, Organization"), {|SCHEMA0030:JsonLd("name", Type = "Person")|}] public string? A3 { get; set; }
            [JsonLd("headline"), {|SCHEMA0030:JsonLd("headline", Type = "NewsArticle")|}] public string? A4 { get; set; }
            [JsonLd("keywords", Type = "NewsArticle, WebPage"), {|SCHEMA0030:JsonLd("keywords", Type = "WebPage")|}] public List<string>? A5 { get; set; }
            [Meta("dc.title, og:title"), {|SCHEMA0030:Meta("og:title")|}] public string? A6 { get; set; }
            [Meta("dc.title, og:title"), {|SCHEMA0030:Meta("OG:title, DC.title")|}] public string? A7 { get; set; }
            [Css("img", Attr = "alt, title"), Css("h1"), {|SCHEMA0030:Css("img", Attr = "title")|}] public string? A8 { get; set; }
            [Meta("og:image, twitter:image"), {|SCHEMA0030:Meta("og:image")|}] public Uri? A9 { get; set; }
            [Microdata("name", Type = "Person, Organization"), {|SCHEMA0030:Microdata("name", Type = "Organization, Person")|}] public string? B1 { get; set; }
        }
        """, severity: DiagnosticSeverity.Warning);

    /// <summary>More names, other paths or options, and values that may fail to convert in the earlier source.</summary>
    [Fact]
    public Task Names_ThatMayGiveMore_AreFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("headline", Type = "NewsArticle"), JsonLd("headline")] public string? A1 { get; set; }
            [JsonLd("name", Type = "Person"), JsonLd("name", Type = "Person, Organization")] public string? A2 { get; set; }
            [JsonLd("dateModified", Type = "NewsArticle, WebPage"), JsonLd("dateModified", Type = "NewsArticle")] public DateTimeOffset? A3 { get; set; }
            [JsonLd("dateModified"), JsonLd("dateModified", Type = "NewsArticle")] public DateTimeOffset? A4 { get; set; }
            [Css("img", Attr = "data-src, src"), Css("img", Attr = "src"), Css("img", Attr = "data-src")] public Uri? A5 { get; set; }
            [Meta("og:image, twitter:image"), Meta("twitter:image")] public Uri? A0 { get; set; }
            [Css("p", Attr = "title"), Css("p")] public string? A6 { get; set; }
            [JsonLd("keywords", Type = "NewsArticle, WebPage"), JsonLd("keywords", Type = "WebPage"), Items(Combine = true)] public List<string>? A7 { get; set; }
            [JsonLd("name", Type = "Person, Organization"), JsonLd("legalName", Type = "Organization, Person")] public string? A8 { get; set; }
            [JsonLd("name", Type = "Person, Organization", Pattern = "^(A.*)"), JsonLd("name", Type = "Person")] public string? A9 { get; set; }
            [JsonLd("name", Type = "Person, Organization", Using = nameof(Long)), JsonLd("name", Type = "Person", Using = nameof(Long))] public string? B1 { get; set; }
            private static string? Long(string text) => text.Length > 3 ? text : null;
        }
        """);
}

using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>Twenty fields of a page.</summary>
[HtmlSchema]
public partial record Twenty : Ten
{
    [Meta("og:type")] public string? Type { get; init; }
    [Meta("og:site_name")] public string? Site { get; init; }
    [Css("meta[property='article:published_time']", Attr = "content")] public string? Published { get; init; }
    [Meta("viewport")] public string? Viewport { get; init; }
    [Css("link[rel='icon']", Attr = "href")] public string? Icon { get; init; }
    [Css("nav a", Attr = "href")] public IReadOnlyList<string> Navigation { get; init; } = [];
    [Css("footer a", Attr = "href")] public IReadOnlyList<string> FooterLinks { get; init; } = [];
    [Css("header a", Attr = "href")] public string? HeaderLink { get; init; }
    [Css("figcaption")] public string? Caption { get; init; }
    [Css("h2")] public IReadOnlyList<string> Subtitles { get; init; } = [];
}

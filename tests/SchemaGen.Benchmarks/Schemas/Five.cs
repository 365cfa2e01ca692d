using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>Five fields of an article, with selectors that match something on the pages of any news site.</summary>
[HtmlSchema]
public partial record Five
{
    [Css("title")] public string? Title { get; init; }
    [Css("h1")] public string? Headline { get; init; }
    [Meta("og:title")] public string? OpenGraphTitle { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public string? Address { get; init; }
    [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>Five required fields of the head, present on every page.</summary>
[HtmlSchema]
public sealed partial record Head
{
    [Css("title")] public required string Title { get; init; }
    [Meta("og:title")] public required string OpenGraphTitle { get; init; }
    [Meta("og:description")] public required string Description { get; init; }
    [Meta("og:image")] public required string Image { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public required string Address { get; init; }
}

using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>Ten fields of an article.</summary>
[HtmlSchema]
public partial record Ten : Five
{
    [Meta("og:description")] public string? Description { get; init; }
    [Meta("og:image")] public string? Image { get; init; }
    [Css("a[rel='author']")] public string? Author { get; init; }
    [Css("time[datetime]", Attr = "datetime")] public string? Time { get; init; }
    [Css("figure img", Attr = "src")] public IReadOnlyList<string> Pictures { get; init; } = [];
}

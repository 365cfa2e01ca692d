using System.Collections.Generic;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema with a list whose sources are combined.</summary>
[HtmlSchema]
public sealed partial record Merged
{
    [Css("a.tag")]
    [Css("a.topic")]
    [Css("a.keyword")]
    [Items(Combine = true)]
    public IReadOnlyList<string> Tags { get; init; } = [];
}

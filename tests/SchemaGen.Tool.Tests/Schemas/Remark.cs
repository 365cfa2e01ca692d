using System.Collections.Generic;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema that contains itself, as threads of comments do.</summary>
[HtmlSchema]
public sealed partial record Remark
{
    [Css(":scope > b")]
    public string? Author { get; init; }

    [Css(":scope > .remark, :scope > body > .remark")]
    public IReadOnlyList<Remark> Replies { get; init; } = [];
}

using System.Collections.Generic;

namespace SchemaGen.Report.Tests.Schemas;

/// <summary>A schema of pages whose trees are unusual.</summary>
[HtmlSchema]
public sealed partial record Cell
{
    [Css(".x")]
    public IReadOnlyList<string> Marked { get; init; } = [];
}

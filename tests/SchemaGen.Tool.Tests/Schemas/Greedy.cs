using System;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema whose code needs more memory than there is.</summary>
[HtmlSchema]
public sealed partial record Greedy
{
    [Css("h1")]
    public string? Title { get; init; }

    partial void OnExtracted(HtmlIssueCollector issues) => throw new InsufficientMemoryException();
}

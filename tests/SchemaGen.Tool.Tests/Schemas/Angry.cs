using System;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema whose own code fails.</summary>
[HtmlSchema]
public sealed partial record Angry
{
    [Css("h1")]
    public string? Title { get; init; }

    partial void OnExtracted(HtmlIssueCollector issues) => throw new InvalidOperationException("The code of the user failed.");
}

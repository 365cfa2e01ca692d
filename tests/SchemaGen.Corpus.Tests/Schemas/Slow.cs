using System.Threading;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page that takes a while.</summary>
[HtmlSchema]
[HtmlRoute("slow.example", "/{*rest}")]
public sealed partial record Slow
{
    [Css("h1")]
    public required string Title { get; init; }

    partial void OnExtracted(HtmlIssueCollector issues) => Thread.Sleep(100);
}

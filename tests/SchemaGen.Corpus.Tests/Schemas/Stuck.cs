using System.Threading;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page whose own code does not return.</summary>
[HtmlSchema]
[HtmlRoute("stuck.example", "/{*rest}")]
public sealed partial record Stuck
{
    [Css("h1")]
    public required string Title { get; init; }

    partial void OnExtracted(HtmlIssueCollector issues) => Thread.Sleep(Title == "Stuck" ? Timeout.Infinite : 0);
}

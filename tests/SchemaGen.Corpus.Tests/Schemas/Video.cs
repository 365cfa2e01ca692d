using System;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page of another kind on the same site, whose own code fails for some pages.</summary>
[HtmlSchema]
[HtmlRoute("news.example", "/videos/{*rest}")]
public sealed partial record Video
{
    [Css("h1")]
    public required string Title { get; init; }

    partial void OnExtracted(HtmlIssueCollector issues)
    {
        if (Title == "Broken")
        {
            throw new InvalidOperationException("The code of the user failed.");
        }
    }
}

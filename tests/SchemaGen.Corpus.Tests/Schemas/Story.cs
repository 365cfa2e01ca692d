using System;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page of the archives that public tools made. It has no route, so that it reads each page.</summary>
[HtmlSchema]
public sealed partial record Story
{
    [Css("h1")]
    public required string Title { get; init; }

    [Css("p")]
    public string? Text { get; init; }

    [PageUrl]
    public Uri? Address { get; init; }
}

using System;
using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Corpus;

/// <summary>The schema of the pages of <see cref="ArchiveGenerator"/>.</summary>
[HtmlSchema]
public sealed partial record CorpusArticle
{
    [Meta("og:title")]
    public string? Title { get; init; }

    [Css("article .author")]
    public string? Author { get; init; }

    [Css("article time", Attr = "datetime")]
    public DateTimeOffset? PublishedAt { get; init; }

    [Css("link[rel=canonical]", Attr = "href")]
    public Uri? Address { get; init; }

    [Css("article .tags a")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Css("article .text > p")]
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    [Css(".share .count")]
    public int? Shares { get; init; }
}

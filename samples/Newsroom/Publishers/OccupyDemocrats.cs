using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of Occupy Democrats (occupydemocrats.com).</summary>
[HtmlSchema]
[HtmlRoute("occupydemocrats.com")]
public sealed partial record OccupyDemocrats : IArticle
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc/>
    [Meta("og:title")]
    [JsonLd("headline", Type = "Article")]
    public required string Title { get; init; }

    /// <inheritdoc/>
    [JsonLd("author", Type = "Article")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "Article")]
    [Meta("article:published_time")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [Meta("article:tag")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // A tweet is one quotation, with its author and date.
    [Body(
        Headings = ".entry-content > :is(h2, h3)",
        Paragraphs = ".entry-content > p, .entry-content > .twitter-tweet, .entry-content > blockquote:not(.twitter-tweet) > p, .entry-content > :is(ul, ol) > li")]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    public Uri? Image { get; init; }
}

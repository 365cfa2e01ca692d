using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of the Washington Free Beacon (freebeacon.com).</summary>
[HtmlSchema]
[HtmlRoute("freebeacon.com")]
public sealed partial record FreeBeacon : IArticle
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc/>
    [JsonLd("headline", Type = "Article")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <inheritdoc/>
    [JsonLd("author", Type = "Article")]
    [Meta("author")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "Article")]
    [Meta("article:published_time")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [JsonLd("keywords", Type = "Article")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [Body(
        Headings = ".article-content > :is(h2, h3, h4)",
        Paragraphs = ".article-content > p, .article-content > blockquote > p, .article-content > :is(ul, ol) > li")]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    public Uri? Image { get; init; }
}

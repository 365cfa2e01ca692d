using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>The values that both layouts of the Los Angeles Times (latimes.com) have in the same places.</summary>
public abstract record LosAngelesTimesPage
{
    /// <inheritdoc cref="IArticle.Address"/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc cref="IArticle.Title"/>
    // The headline of the page, which JSON-LD often has in an earlier wording.
    [Meta("og:title")]
    [JsonLd("headline", Type = "NewsArticle")]
    public required string Title { get; init; }

    /// <inheritdoc cref="IArticle.Authors"/>
    [JsonLd("author", Type = "NewsArticle")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc cref="IArticle.Published"/>
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time", TimeZone = "UTC")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc cref="IArticle.Topics"/>
    [Meta("article:tag")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc cref="IArticle.Image"/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of the Los Angeles Times (latimes.com).</summary>
[HtmlSchema]
[HtmlRoute("latimes.com")]
public sealed partial record LosAngelesTimes : IArticle
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc/>
    // The headline of the page, which JSON-LD often has in an earlier wording.
    [Meta("og:title")]
    [JsonLd("headline", Type = "NewsArticle")]
    public required string Title { get; init; }

    /// <inheritdoc/>
    [JsonLd("author", Type = "NewsArticle")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time", TimeZone = "UTC")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [Meta("article:tag")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // An article is one text, or a stack of stories that have titles. Letters are signed with a name and a place on two lines.
    [Body(
        Headings = "article.story .ct-rich-text-children > :is(h2, h3), .story-stack-story-title",
        Paragraphs = "article.story .ct-rich-text-children > p, .quote-body, .quote-attribution",
        Lines = true)]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

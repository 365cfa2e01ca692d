using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of Reuters (reuters.com).</summary>
[HtmlSchema]
[HtmlRoute("reuters.com")]
public sealed partial record Reuters : IArticle
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc/>
    [JsonLd("headline", Type = "NewsArticle")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <inheritdoc/>
    [JsonLd("author", Type = "NewsArticle")]
    [Meta("article:author")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [Css("nav[aria-label='Tags'] li")]
    [Meta("analyticsAttributes.topicChannel")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // The class names end in a hash that changes with the site's releases. A link is followed by an invisible note.
    [Body(
        Headings = "[class*='article-body__content'] > [data-testid='Heading']",
        Paragraphs = "[data-testid^='paragraph-'], [class*='sign-off__text']",
        Exclude = "[style*='clip:rect(']")]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of Fox News (foxnews.com).</summary>
[HtmlSchema]
[HtmlRoute("foxnews.com")]
public sealed partial record FoxNews : IArticle
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
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "NewsArticle")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [Meta("classification-tags", Split = ",")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // The text is in the body itself or, with a gate, in an element inside it. A paragraph that is nothing but a link promotes another article.
    [Body(
        Summary = ".article-header .sub-headline",
        Headings = ":is(.article-body, .article-body > .paywall) > :is(h2, h3)",
        Paragraphs = ":is(.article-body, .article-body > .paywall) > p, :is(.article-body, .article-body > .paywall) > :is(ul, ol) > li",
        Exclude = "p:has(> a:only-child):not(:matchesOwn('\\S'))")]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

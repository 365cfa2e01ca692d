using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of The Gateway Pundit (thegatewaypundit.com).</summary>
[HtmlSchema]
[HtmlRoute("thegatewaypundit.com")]
public sealed partial record GatewayPundit : IArticle
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <inheritdoc/>
    // The title ends with the names of the site and the author.
    [Meta("og:title", Pattern = @" \| The Gateway Pundit\b.*$", Replace = "")]
    [JsonLd("headline", Type = "Article")]
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
    // Tweets repeat what the text quotes, and code blocks are promotions.
    [Body(
        Headings = ".entry-content > :is(h2, h3)",
        Paragraphs = ".entry-content > p, .entry-content > blockquote:not(.twitter-tweet) p, .entry-content > :is(ul, ol) > li",
        Exclude = ".code-block")]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    public Uri? Image { get; init; }
}

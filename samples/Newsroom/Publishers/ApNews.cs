using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of the Associated Press (apnews.com).</summary>
[HtmlSchema]
[HtmlRoute("apnews.com")]
public sealed partial record ApNews : IArticle
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
    [Meta("article:published_time", TimeZone = "UTC")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    // Some keywords are single letters, which are left over from codes.
    [JsonLd("keywords", Type = "NewsArticle", Pattern = "^..+$")]
    [Meta("article:tag")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // A paragraph with line breaks holds several.
    [Body(
        Headings = ".RichTextStoryBody > :is(h2, h3)",
        Paragraphs = ".RichTextStoryBody > p, .RichTextStoryBody > :is(ul, ol) > li",
        Lines = true)]
    public required ArticleBody Body { get; init; }

    /// <inheritdoc/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

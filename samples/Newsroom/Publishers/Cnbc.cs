using System;
using System.Collections.Generic;
using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of CNBC (cnbc.com): news, or a special report.</summary>
[HtmlSchema]
[HtmlRoute("cnbc.com")]
public sealed partial record Cnbc : IArticle
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
    [Meta("author")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time")]
    public DateTimeOffset? Published { get; init; }

    /// <inheritdoc/>
    [Meta("article:tag")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    // The last paragraph is a note about the author if all of it is emphasised.
    [Body(
        Headings = ".ArticleBody-articleBody > .group > :is(h2, h3), .ArticleBody-articleBody .TableHeader-title",
        Paragraphs = ".ArticleBody-articleBody > .group > p, .ArticleBody-articleBody > .group > :is(ul, ol) > li",
        Exclude = ".group > p:last-child:has(> em:only-child):not(:matchesOwn('\\S'))")]
    public required ArticleBody Body { get; init; }

    /// <summary>The key points in a box above the text, which repeat it.</summary>
    [Css(".RenderKeyPoints-list li")]
    public IReadOnlyList<string> KeyPoints { get; init; } = [];

    /// <inheritdoc/>
    [Meta("og:image")]
    [JsonLd("image", Type = "NewsArticle")]
    public Uri? Image { get; init; }
}

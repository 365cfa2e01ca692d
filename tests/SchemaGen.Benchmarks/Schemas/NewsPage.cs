using System;
using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>An article of any of eight publishers: structured data, meta elements where it has no value, and the text.</summary>
[HtmlSchema]
public sealed partial record NewsPage
{
    /// <summary>The selector of headings inside the text.</summary>
    public const string Headings = ".RichTextStoryBody > h2, .ArticleBody-articleBody > .group > h2, .article-body > h2, .paywall > h2, .article-content > h2, .entry-content > h2, .ct-rich-text-children > h2, [data-testid='Heading']";

    /// <summary>The selector of paragraphs.</summary>
    public const string Paragraphs = ".RichTextStoryBody > p, .ArticleBody-articleBody > .group > p, .article-body > p, .paywall > p, .article-content > p, .entry-content > p, .ct-rich-text-children > p, [data-testid^='paragraph-']";

    /// <summary>The types of objects in JSON-LD that are articles.</summary>
    public const string Types = "NewsArticle, Article";

    [JsonLd("headline", Type = Types)]
    [Meta("og:title")]
    public string? Headline { get; init; }

    [JsonLd("author", Type = Types)]
    [Meta("author")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    [JsonLd("datePublished", Type = Types)]
    [Meta("article:published_time")]
    public DateTimeOffset? Published { get; init; }

    [JsonLd("keywords", Type = Types)]
    [Meta("article:tag")]
    public IReadOnlyList<string> Keywords { get; init; } = [];

    [Meta("og:image")]
    public Uri? Image { get; init; }

    [Body(Headings = Headings, Paragraphs = Paragraphs)]
    public ArticleBody? Body { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress;

/// <summary>An article of hespress.com, as its pages have been built since December 2020.</summary>
[HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
public sealed partial record HespressArticle
{
    /// <summary>The number that the site gives the article.</summary>
    [Css("section.apost", Attr = "data-postid")]
    public long? PostId { get; init; }

    /// <summary>The headline.</summary>
    [Css("h1.post-title")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <summary>Who wrote it: a person, an agency, or the newspaper itself.</summary>
    [Css("span.author a")]
    [Css("span.author")]
    [Meta("author")]
    public string? Author { get; init; }

    /// <summary>When it was published; the pages tell the time of Morocco without saying so.</summary>
    [Css("span.date-post", Format = "dddd d MMMM yyyy - HH:mm")]
    [Meta("article:published_time")]
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The section, which follows the home page in the breadcrumb.</summary>
    [Css("ol.breadcrumb > li.breadcrumb-item:nth-child(2)")]
    public string? Section { get; init; }

    /// <summary>The picture above the text.</summary>
    [Css(".post-thumbnail.featured-img img", Attr = "data-src, src")]
    [Meta("og:image")]
    public Uri? Image { get; init; }

    /// <summary>What is written under the picture.</summary>
    [Css(".figure-heading-post figcaption")]
    public string? Caption { get; init; }

    /// <summary>The text. A browser that scrolled on has further articles below; the first section is the page's own.</summary>
    [Css("section.apost:not(section.apost ~ section.apost) div.article-content > p", Exclude = ".ads, .read-also"), Items(Min = 1)]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>A video that stands in the text.</summary>
    [Css("div.article-content iframe", Attr = "data-src, src")]
    public Uri? Video { get; init; }

    /// <summary>The tags.</summary>
    [Css("section.box-tags a.tag_post_tag")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What readers wrote.</summary>
    [Css("ul.comment-list > li.comment")]
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment of a reader.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        /// <summary>The number that the site gives the comment.</summary>
        [Self(Attr = "id", Pattern = @"comment-(\d+)")]
        public required long Id { get; init; }

        /// <summary>The name that the reader gave.</summary>
        [Css(".fn")]
        public string? Author { get; init; }

        /// <summary>When it was written.</summary>
        [Css(".comment-date", Format = "dddd d MMMM yyyy - HH:mm")]
        public DateTimeOffset? PublishedAt { get; init; }

        /// <summary>The text.</summary>
        [Css(".comment-text > p")]
        public IReadOnlyList<string> Text { get; init; } = [];

        /// <summary>Likes less dislikes.</summary>
        [Css(".comment-recat-number")]
        public int? Score { get; init; }
    }
}

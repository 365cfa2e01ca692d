using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article of www.hespress.com, in the theme that the site has had since December 2020. The French and English sites share it.</summary>
[HtmlSchema(Culture = "ar-MA", TimeZone = HespressDate.TimeZone)]
[HtmlRoute("hespress.com", "/{slug}-{id:long}.html")]
[HtmlRoute("hespress.com", "/{section}/{id:long}.html")]
public partial record HespressArticle : IPage
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <summary>The number that the site gives the article.</summary>
    [RouteValue("id")]
    [Css("section.apost", Attr = "data-postid")]
    public long? PostId { get; init; }

    /// <summary>The headline.</summary>
    [Css("h1.post-title")]
    [JsonLd("headline", Type = "NewsArticle")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <summary>Who wrote it: a person, an agency, or the newspaper itself.</summary>
    [Css("span.author a")]
    [Css("span.author")]
    [JsonLd("author", Type = "NewsArticle")]
    [Meta("author")]
    public string? Author { get; init; }

    /// <summary>When it was published; the page tells the time of Morocco without saying so.</summary>
    [Css("span.date-post", Format = HespressDate.Format)]
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time")]
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The section, which follows the home page in the breadcrumb.</summary>
    [Css("ol.breadcrumb > li.breadcrumb-item:nth-child(2)")]
    public string? Section { get; init; }

    /// <summary>The picture above the text. While it loads, <c>src</c> may be a blank one.</summary>
    [Css(".post-thumbnail.featured-img img", Attr = "data-src, src")]
    [Meta("og:image")]
    public Uri? Image { get; init; }

    /// <summary>What is written under the picture.</summary>
    [Css(".figure-heading-post figcaption")]
    public string? Caption { get; init; }

    /// <summary>The text. In a page that a browser has scrolled, further articles follow; only the first is the page's own.</summary>
    [Css("div.article-content:not(.article-content ~ .article-content, .apost ~ .apost .article-content) p:not(.ads p)", Exclude = ".ads, .read-also"), Items(Min = 1)]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The video in the text.</summary>
    [Css("div.article-content:not(.article-content ~ .article-content, .apost ~ .apost .article-content) iframe", Attr = "data-src, src")]
    public Uri? Video { get; init; }

    /// <summary>The tags.</summary>
    [Css("section.box-tags:not(.apost ~ .apost .box-tags) a.tag_post_tag")]
    [JsonLd("keywords", Type = "NewsArticle")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What readers wrote, the oldest first.</summary>
    [Css("ul.comment-list > li.comment")]
    public IReadOnlyList<HespressComment> Comments { get; init; } = [];
}

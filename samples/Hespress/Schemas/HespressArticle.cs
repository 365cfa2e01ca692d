using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>An article of www.hespress.com in the layout that the site has used since December 2020. The French and English sites use it as well.</summary>
[HtmlSchema(Culture = "ar-MA", TimeZone = HespressDate.TimeZone)]
[HtmlRoute("hespress.com", "/{slug}-{id:long}.html")]
[HtmlRoute("hespress.com", "/{section}/{id:long}.html")]
public partial record HespressArticle : IPage
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <summary>The number of the article on the site.</summary>
    [RouteValue("id")]
    [Css("section.apost", Attr = "data-postid")]
    public long? PostId { get; init; }

    /// <summary>The headline.</summary>
    [Css("h1.post-title")]
    [JsonLd("headline", Type = "NewsArticle")]
    [Meta("og:title")]
    public required string Title { get; init; }

    /// <summary>The author of the article: a person, an agency, or the newspaper itself.</summary>
    [Css("span.author a")]
    [Css("span.author")]
    [JsonLd("author", Type = "NewsArticle")]
    [Meta("author")]
    public string? Author { get; init; }

    /// <summary>The time at which the article was published. The page shows local time in Morocco without an offset.</summary>
    [Css("span.date-post", Format = HespressDate.Format)]
    [JsonLd("datePublished", Type = "NewsArticle")]
    [Meta("article:published_time")]
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The section, which follows the home page in the breadcrumb.</summary>
    [Css("ol.breadcrumb > li.breadcrumb-item:nth-child(2)")]
    public string? Section { get; init; }

    /// <summary>The picture above the text. Until it is loaded, <c>src</c> may be a blank placeholder.</summary>
    [Css(".post-thumbnail.featured-img img", Attr = "data-src, src")]
    [Meta("og:image")]
    public Uri? Image { get; init; }

    /// <summary>The caption below the picture.</summary>
    [Css(".figure-heading-post figcaption")]
    public string? Caption { get; init; }

    /// <summary>The paragraphs of the text. A page that was saved after scrolling contains further articles, which are excluded.</summary>
    [Css("div.article-content:not(.article-content ~ .article-content, .apost ~ .apost .article-content) p:not(.ads p)", Exclude = ".ads, .read-also"), Items(Min = 1)]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The video in the text.</summary>
    [Css("div.article-content:not(.article-content ~ .article-content, .apost ~ .apost .article-content) iframe", Attr = "data-src, src")]
    public Uri? Video { get; init; }

    /// <summary>The tags.</summary>
    [Css("section.box-tags:not(.apost ~ .apost .box-tags) a.tag_post_tag")]
    [JsonLd("keywords", Type = "NewsArticle")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The readers' comments, oldest first.</summary>
    [Css("ul.comment-list > li.comment")]
    public IReadOnlyList<HespressComment> Comments { get; init; } = [];
}

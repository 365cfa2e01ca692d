using System;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>What a page tells of itself; by this its schema is chosen.</summary>
[HtmlSchema]
internal sealed partial record PageIdentity
{
    /// <summary>The page's own address.</summary>
    [Css("link[rel~=canonical]", Attr = "href")]
    [Meta("og:url")]
    public Uri? Address { get; init; }

    /// <summary>The page's own address, if it is a whole one: without an origin, a part of one leads nowhere.</summary>
    public Uri? AbsoluteAddress => Address is { IsAbsoluteUri: true } ? Address : null;

    /// <summary>Its language, as a BCP 47 tag.</summary>
    [Self(Attr = "lang")]
    public string? Language { get; init; }

    /// <summary>Whether it is built as an article of hespress.com is.</summary>
    [Css("section.apost, h1.post-title, div.article-content")]
    public bool IsHespressArticle { get; init; }

    /// <summary>Whether it is built as a listing of hespress.com is.</summary>
    [Css("div.overlay.card h3.card-title, div.overlay.card a.stretched-link")]
    public bool IsHespressListing { get; init; }

    /// <summary>Whether it is built as an article of maghress.com is.</summary>
    [Css("span.articletitle, span.articlenewspaper, span.articlecontent")]
    public bool IsMaghressArticle { get; init; }
}

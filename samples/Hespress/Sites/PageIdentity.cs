using System;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>The properties of a page that determine which schema reads it.</summary>
[HtmlSchema]
internal sealed partial record PageIdentity
{
    /// <summary>The canonical address of the page.</summary>
    [Css("link[rel~=canonical]", Attr = "href")]
    [Meta("og:url")]
    public Uri? Address { get; init; }

    /// <summary>The canonical address if it is absolute. A relative address cannot be resolved without an origin.</summary>
    public Uri? AbsoluteAddress => Address is { IsAbsoluteUri: true } ? Address : null;

    /// <summary>The language of the page, as a BCP 47 tag.</summary>
    [Self(Attr = "lang")]
    public string? Language { get; init; }

    /// <summary>Whether the page has the layout of a hespress.com article.</summary>
    [Css("section.apost, h1.post-title, div.article-content")]
    public bool IsHespressArticle { get; init; }

    /// <summary>Whether the page has the layout of a hespress.com listing.</summary>
    [Css("div.overlay.card h3.card-title, div.overlay.card a.stretched-link")]
    public bool IsHespressListing { get; init; }

    /// <summary>Whether the page has the layout of a maghress.com article.</summary>
    [Css("span.articletitle, span.articlenewspaper, span.articlecontent")]
    public bool IsMaghressArticle { get; init; }
}

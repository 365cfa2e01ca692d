using System;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>The card of an article in a <see cref="HespressListing"/>.</summary>
[HtmlSchema(TimeZone = HespressDate.TimeZone)]
public sealed partial record HespressCard
{
    /// <summary>The headline.</summary>
    [Css("h3.card-title")]
    [Css("a.stretched-link", Attr = "title")]
    public required string Title { get; init; }

    /// <summary>The address of the article.</summary>
    [Css("a.stretched-link", Attr = "href")]
    public required Uri Address { get; init; }

    /// <summary>The picture.</summary>
    [Css("img.wp-post-image", Attr = "data-src, src")]
    public Uri? Image { get; init; }

    /// <summary>The time at which the article was published.</summary>
    [Css("small.text-muted.time", Format = HespressDate.Format, Culture = "ar-MA")]
    [Css("small.text-muted.time", Format = HespressDate.Format, Culture = "fr")]
    [Css("small.text-muted.time", Format = HespressDate.Format, Culture = "en")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The section of the article.</summary>
    [Css("span.cat")]
    public string? Section { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>A page that lists the articles of one section or of all sections. The layout is the same on the sites of all three languages.</summary>
[HtmlSchema]
[HtmlRoute("hespress.com", "/{section}")]
public sealed partial record HespressListing : IPage
{
    /// <inheritdoc/>
    [PageUrl]
    public Uri? Address { get; init; }

    /// <summary>The section as it is named in the address: <c>politique</c>, <c>all</c>.</summary>
    [RouteValue("section")]
    public string? Section { get; init; }

    /// <summary>The articles, newest first.</summary>
    [Css("div.overlay.card"), Items(Min = 1)]
    public required IReadOnlyList<HespressCard> Cards { get; init; }
}

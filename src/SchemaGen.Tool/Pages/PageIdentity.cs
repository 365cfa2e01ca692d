using System;

namespace SchemaGen.Tool.Pages;

/// <summary>The address that a page states about itself.</summary>
[HtmlSchema]
internal sealed partial record PageIdentity
{
    /// <summary>The address in <c>og:url</c>, otherwise the canonical link. A relative one is left out, because it has no host.</summary>
    [Meta("og:url", Pattern = "^https?://.+")]
    [Css("link[rel~=canonical]", Attr = "href", Pattern = "^https?://.+")]
    public Uri? Address { get; init; }
}

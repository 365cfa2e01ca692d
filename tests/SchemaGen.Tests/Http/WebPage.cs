using System;
using System.Collections.Generic;

namespace SchemaGen.Tests.Http;

/// <summary>The schema of the pages of these tests. Its paragraphs are optional, so that a page that is cut off would still have a value.</summary>
[HtmlSchema]
public sealed partial record WebPage
{
    [Css("h1")]
    public required string Title { get; init; }

    [Css("a[href]", Attr = "href")]
    public Uri? Link { get; init; }

    [PageUrl]
    public Uri? Address { get; init; }

    [Css("p")]
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

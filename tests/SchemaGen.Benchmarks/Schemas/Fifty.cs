using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>Fifty fields of a page.</summary>
[HtmlSchema]
public sealed partial record Fifty : Twenty
{
    [Css(".headline")] public string? ClassHeadline { get; init; }
    [Css(".byline a")] public string? BylineLink { get; init; }
    [Css(".author a", Attr = "href")] public string? AuthorAddress { get; init; }
    [Css(".caption")] public string? ClassCaption { get; init; }
    [Css(".menu a")] public string? MenuLink { get; init; }
    [Css(".menu-item > a", Attr = "href")] public IReadOnlyList<string> MenuAddresses { get; init; } = [];
    [Css(".sidebar a", Attr = "href")] public string? SidebarLink { get; init; }
    [Css(".copyright")] public string? Copyright { get; init; }
    [Css(".search-submit", Attr = "type")] public string? SearchSubmit { get; init; }
    [Css(".article-content > p")] public IReadOnlyList<string> ContentParagraphs { get; init; } = [];
    [Css(".post-content p")] public IReadOnlyList<string> PostParagraphs { get; init; } = [];
    [Css(".site-header a", Attr = "href")] public string? SiteLink { get; init; }
    [Css(".site-footer a")] public IReadOnlyList<string> SiteFooterLinks { get; init; } = [];
    [Css(".nav-item a", Attr = "href")] public IReadOnlyList<string> NavigationItems { get; init; } = [];
    [Css(".item a", Attr = "href")] public string? ItemLink { get; init; }
    [Css(".tag", Attr = "href")] public IReadOnlyList<string> Tags { get; init; } = [];
    [Css(".share a", Attr = "href")] public string? ShareLink { get; init; }
    [Css(".related a", Attr = "href")] public IReadOnlyList<string> Related { get; init; } = [];
    [Css("#main h1")] public string? MainHeadline { get; init; }
    [Css("#header a", Attr = "href")] public string? HeaderAddress { get; init; }
    [Css("#comments a")] public string? CommentLink { get; init; }
    [Css("ul > li > a[href]", Attr = "href")] public string? ListLink { get; init; }
    [Css("ol > li", Attr = "class")] public string? NumberedClass { get; init; }
    [Css("blockquote p")] public string? Quote { get; init; }
    [Css("iframe", Attr = "src")] public string? Frame { get; init; }
    [Css("form", Attr = "action")] public IReadOnlyList<string> Forms { get; init; } = [];
    [Css("input[type='search']", Attr = "name")] public string? SearchName { get; init; }
    [Css("button[type='submit']", Attr = "class")] public string? SubmitClass { get; init; }
    [Css("article img", Attr = "alt")] public IReadOnlyList<string> Alternatives { get; init; } = [];
    [Css("main a[href]", Attr = "href")] public string? MainLink { get; init; }
}

using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

// Selectors that say something on the pages of any news site.

/// <summary>Five fields of an article.</summary>
[HtmlSchema]
public sealed partial record Five
{
    [Css("title")] public string? Title { get; init; }
    [Css("h1")] public string? Headline { get; init; }
    [Meta("og:title")] public string? OpenGraphTitle { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public string? Address { get; init; }
    [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

/// <summary>Ten fields of an article.</summary>
[HtmlSchema]
public sealed partial record Ten
{
    [Css("title")] public string? Title { get; init; }
    [Css("h1")] public string? Headline { get; init; }
    [Meta("og:title")] public string? OpenGraphTitle { get; init; }
    [Meta("og:description")] public string? Description { get; init; }
    [Meta("og:image")] public string? Image { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public string? Address { get; init; }
    [Css("a[rel='author']")] public string? Author { get; init; }
    [Css("time[datetime]", Attr = "datetime")] public string? Time { get; init; }
    [Css("figure img", Attr = "src")] public IReadOnlyList<string> Pictures { get; init; } = [];
    [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

/// <summary>Only what stands in the head, and is always there.</summary>
[HtmlSchema]
public sealed partial record Head
{
    [Css("title")] public required string Title { get; init; }
    [Meta("og:title")] public required string OpenGraphTitle { get; init; }
    [Meta("og:description")] public required string Description { get; init; }
    [Meta("og:image")] public required string Image { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public required string Address { get; init; }
}

/// <summary>Twenty fields of a page.</summary>
[HtmlSchema]
public sealed partial record Twenty
{
    [Css("title")] public string? Title { get; init; }
    [Css("h1")] public string? Headline { get; init; }
    [Meta("og:title")] public string? OpenGraphTitle { get; init; }
    [Meta("og:description")] public string? Description { get; init; }
    [Meta("og:image")] public string? Image { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public string? Address { get; init; }
    [Css("a[rel='author']")] public string? Author { get; init; }
    [Css("time[datetime]", Attr = "datetime")] public string? Time { get; init; }
    [Css("figure img", Attr = "src")] public IReadOnlyList<string> Pictures { get; init; } = [];
    [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
    [Meta("og:type")] public string? Type { get; init; }
    [Meta("og:site_name")] public string? Site { get; init; }
    [Css("meta[property='article:published_time']", Attr = "content")] public string? Published { get; init; }
    [Meta("viewport")] public string? Viewport { get; init; }
    [Css("link[rel='icon']", Attr = "href")] public string? Icon { get; init; }
    [Css("nav a", Attr = "href")] public IReadOnlyList<string> Navigation { get; init; } = [];
    [Css("footer a", Attr = "href")] public IReadOnlyList<string> FooterLinks { get; init; } = [];
    [Css("header a", Attr = "href")] public string? HeaderLink { get; init; }
    [Css("figcaption")] public string? Caption { get; init; }
    [Css("h2")] public IReadOnlyList<string> Subtitles { get; init; } = [];
}

/// <summary>Fifty fields of a page.</summary>
[HtmlSchema]
public sealed partial record Fifty
{
    [Css("title")] public string? Title { get; init; }
    [Css("h1")] public string? Headline { get; init; }
    [Meta("og:title")] public string? OpenGraphTitle { get; init; }
    [Meta("og:description")] public string? Description { get; init; }
    [Meta("og:image")] public string? Image { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] public string? Address { get; init; }
    [Css("a[rel='author']")] public string? Author { get; init; }
    [Css("time[datetime]", Attr = "datetime")] public string? Time { get; init; }
    [Css("figure img", Attr = "src")] public IReadOnlyList<string> Pictures { get; init; } = [];
    [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
    [Meta("og:type")] public string? Type { get; init; }
    [Meta("og:site_name")] public string? Site { get; init; }
    [Css("meta[property='article:published_time']", Attr = "content")] public string? Published { get; init; }
    [Meta("viewport")] public string? Viewport { get; init; }
    [Css("link[rel='icon']", Attr = "href")] public string? Icon { get; init; }
    [Css("nav a", Attr = "href")] public IReadOnlyList<string> Navigation { get; init; } = [];
    [Css("footer a", Attr = "href")] public IReadOnlyList<string> FooterLinks { get; init; } = [];
    [Css("header a", Attr = "href")] public string? HeaderLink { get; init; }
    [Css("figcaption")] public string? Caption { get; init; }
    [Css("h2")] public IReadOnlyList<string> Subtitles { get; init; } = [];
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

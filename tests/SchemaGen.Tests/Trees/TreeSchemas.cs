using System;
using System.Collections.Generic;
using System.Text.Json;
using AngleSharp.Dom;

namespace SchemaGen.Tests.Trees;

/// <summary>Schemas that see different parts of a page.</summary>
internal static partial class TreeSchemas
{
    [HtmlSchema]
    public sealed partial record Plain
    {
        [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
        [Css("h1")] public string? Headline { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Classes
    {
        [Css(".c")] public IReadOnlyList<string> Any { get; init; } = [];
        [Css("#main")] public string? Main { get; init; }
        [Css(".c", Attr = "id")] public IReadOnlyList<string> Ids { get; init; } = [];
        [Css("div > .x, td ~ .c")] public IReadOnlyList<string> More { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Attributes
    {
        [Css("a[href]", Attr = "href")] public IReadOnlyList<string> Links { get; init; } = [];
        [Css("*|*[*|href]")] public int? Count { get; init; }
        [Css("img", Attr = "src")] public Uri? Image { get; init; }
        [Css("input[type=hidden i]", Attr = "name")] public IReadOnlyList<string> Hidden { get; init; } = [];
        [Css("path", Attr = "xlink:href, d")] public IReadOnlyList<string> Paths { get; init; } = [];
        [Css("[data-n]", Attr = "data-n")] public IReadOnlyList<string> Numbers { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Bodies
    {
        [Body(Summary = "h1, .a", Headings = "h2, b", Paragraphs = "p, li, div, td, blockquote", Figures = "figure, img", Exclude = ".c")] public ArticleBody? Body { get; init; }
        [Body(Paragraphs = "body, p", Lines = true)] public ArticleBody? Lines { get; init; }
        public string? Markdown => Body?.ToMarkdown() + Lines?.ToMarkdown();
    }

    [HtmlSchema]
    public sealed partial record Scripts
    {
        [Css("script")] public IReadOnlyList<string> Texts { get; init; } = [];
        [Css("style.c, xmp, iframe")] public IReadOnlyList<string> Others { get; init; } = [];
        [Css("body", Read = ReadMode.RawText)] public string? Raw { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Dictionaries
    {
        [Css("p, div", Key = ".c", Value = "[data-n]", Attr = "data-n, id")] public Dictionary<string, string?> Attributes { get; init; } = [];
        [Css("body", Key = "script", Value = ":scope > *")] public Dictionary<string, string?> Scripts { get; init; } = [];
        [Css("div", Key = "b", Value = "i", Read = ReadMode.OwnText)] public Dictionary<string, string?> Own { get; init; } = [];
        [Css("p", Key = "*", Value = "#x")] public Dictionary<string, bool> Presence { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Everything
    {
        [Css("body", Read = ReadMode.OuterHtml)] public string? Markup { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Preserved
    {
        [Css("*", Read = ReadMode.Pre)] public IReadOnlyList<string> Texts { get; init; } = [];
    }

    [HtmlSchema]
    public sealed partial record Tests
    {
        [Css("*:empty", Attr = "class")] public IReadOnlyList<string> Empty { get; init; } = [];
        [Css(":lang(en) p")] public IReadOnlyList<string> English { get; init; } = [];
        [Css(":contains('x')", Attr = "id")] public IReadOnlyList<string> Containing { get; init; } = [];
        [Css("p:has(> b.a)")] public IReadOnlyList<string> Having { get; init; } = [];
        [Css("option:checked")] public string? Chosen { get; init; }
        [Css(":defined i")] public string? Defined { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Nested
    {
        [Css("div, td")] public IReadOnlyList<Item> Items { get; init; } = [];

        [HtmlSchema]
        public sealed partial record Item
        {
            [Self(Attr = "class")] public string? Class { get; init; }
            [Self] public string? Text { get; init; }
            [Css("a", Attr = "href")] public string? Link { get; init; }
        }
    }

    [HtmlSchema]
    public sealed partial record Heads
    {
        [Css("title")] public string? Title { get; init; }
        [Meta("og:title")] public string? OpenGraph { get; init; }
        [Css("link[rel=canonical]", Attr = "href")] public Uri? Address { get; init; }
    }

    [HtmlSchema]
    public sealed partial record RootLanguage
    {
        [Css("title")] public required string Title { get; init; }
        [Self(Attr = "lang")] public string? Language { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Foreign
    {
        [Css("use", Attr = "href")] public string? Address { get; init; }
        [Css("use", Attr = "lang")] public string? Language { get; init; }
    }

    /// <summary>Members that the head alone seems to fill, and the body changes.</summary>
    [HtmlSchema]
    public sealed partial record LateNames
    {
        [Meta("dc.creator, author")] public string? Author { get; init; }
    }

    [HtmlSchema]
    public sealed partial record LateRoot
    {
        [Css("html:not([class]) title")] public string? Title { get; init; }
    }

    [HtmlSchema]
    public sealed partial record LateAttributes
    {
        [Self(Attr = "lang, class")] public string? Language { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Handed
    {
        [Css("p")] public IElement? Paragraph { get; init; }
    }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.Canada;

/// <summary>CBC News, whose authors and keywords are in the state of the page.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Toronto")]
[HtmlRoute("cbc.ca", "/news/{section}/{slug}-1.{id:long}")]
public sealed partial record CbcNews
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title", Pattern = @"^[^|]+")] public required string Title { get; init; }
    [Json("script#initialStateDom", "**.authorList.*.name")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Json("script#initialStateDom", "**.keywords.tags.*.name")] public string[] Topics { get; init; } = [];
    [Body(Summary = "h2.deck", Headings = "div.story > h2", Paragraphs = "div.story > p")] public ArticleBody? Body { get; init; }
}

/// <summary>What the newspapers of Postmedia have in the same places.</summary>
public abstract record PostmediaPage
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
}

/// <summary>National Post.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Toronto")]
[HtmlRoute("nationalpost.com")]
public sealed partial record NationalPost : PostmediaPage
{
    [JsonLd("keywords", Pattern = "^(?!Curated$|story$|NLP |[0-9a-f]{8}-).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article p.article-subtitle",
        Headings = "section.article-content__content-group--story > :is(h3, p > strong)",
        Paragraphs = "section.article-content__content-group--story > p")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Financial Post.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Toronto")]
[HtmlRoute("financialpost.com")]
public sealed partial record FinancialPost : PostmediaPage
{
    [JsonLd("keywords", Pattern = "^(?!financialpost\\.com$|PMN Press Releases$).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Headings = ".story-v2-content-element-inline > h3, .story-v2-content-element-inline > p > :is(strong, b)",
        Paragraphs = ".story-v2-content-element-inline > p",
        Exclude = "p:matches('^—')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Global News.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Toronto")]
[HtmlRoute("globalnews.ca", "/news/{id:long}/{slug}")]
public sealed partial record GlobalNews
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "^(?!Canada$).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Headings = "article > h3, article > p:has(> strong):not(:matchesOwn('\\S'))",
        Paragraphs = "article > p, article > ul > li",
        Exclude = "p:matches('This report by .* was first published')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The Globe and Mail.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Toronto")]
[HtmlRoute("theglobeandmail.com", "/{section}/article-{slug}")]
public sealed partial record GlobeAndMail
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public HashSet<string> Topics { get; init; } = [];
    [Css("figcaption p.figcap-text > span:last-child")] public string[] ImageCredits { get; init; } = [];
    [Body(Headings = "article > h4", Paragraphs = "article > p")] public ArticleBody? Body { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.AustriaAndSwitzerland;

/// <summary>Der Standard.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("derstandard.at", "/story/{id:long}/{slug}")]
[HtmlRoute("derstandard.de", "/story/{id:long}/{slug}")]
public sealed partial record DerStandard
{
    [PageUrl] public Uri? Address { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "header > p.article-subtitle", Headings = ".article-body > h3", Paragraphs = ".article-body > p", Exclude = "aside[data-type='supplemental'], [data-section-type='newsletter']", Figures = ".article-body figure")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Der Standard before 2020.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna", When = "#content-header", Until = "2020-01-01")]
[HtmlRoute("derstandard.at", "/{id:long}/{slug}")]
public sealed partial record DerStandardOld
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("#content-header > h1")] public required string Title { get; init; }
    [Css(".article-origins")] public string? Author { get; init; }
    [Css("p.article-pubdate", Format = "d. MMMM yyyy, HH:mm")] public DateTimeOffset? Published { get; init; }
    [Css("#objectContent p", Exclude = ".credits")] public List<string> Paragraphs { get; init; } = [];
}

/// <summary>Kleine Zeitung until July 2026.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna", When = ".article-lead", Until = "2026-07-24")]
[HtmlRoute("kleinezeitung.at", "/{section}/{id:long}/{slug}")]
public sealed partial record KleineZeitung2025
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("figcaption", Pattern = "©(.*?)$")] public string? Credit { get; init; }
    [Body(Summary = ".article-lead", Headings = ".w-full.prose > h2", Paragraphs = ".w-full.prose > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Kleine Zeitung.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("kleinezeitung.at", "/{section}/{id:long}/{slug}")]
public sealed partial record KleineZeitung
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "p.klz-text-article-lead", Headings = "[class*='prose'] > h2", Paragraphs = "[class*='prose'] > p", Figures = "figure")] public ArticleBody? Body { get; init; }
}

/// <summary>ORF.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("orf.at", "/stories/{id:long}")]
public sealed partial record Orf
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "div.story-lead > p", Headings = "div.story-story > h2", Paragraphs = "div.story-story > p:not(.caption.tvthek.stripe-credits)")] public ArticleBody? Body { get; init; }
}

/// <summary>Salzburger Nachrichten.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("sn.at", "/{section}/{slug}-{id:long}")]
public sealed partial record SalzburgerNachrichten
{
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [Css(".articleTags a")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".articleContent > p.vorspann", Headings = ".articleText > h2", Paragraphs = ".articleText > p", Exclude = "p:matches('^\\(Quelle:.*\\)$')")] public ArticleBody? Body { get; init; }
    [Css(".articleContent figure")] public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>A picture with its caption and photographer.</summary>
    [HtmlSchema]
    public sealed partial record Picture
    {
        [Css("img", Attr = "src")] public required Uri Address { get; init; }
        [Css("figcaption > .bildunterschrift")] [Css("figcaption", Read = ReadMode.OwnText)] public string? Caption { get; init; }
        [Css(".bildautor")] public string? Photographer { get; init; }
    }
}

/// <summary>Die Presse.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("diepresse.com", "/{id:long}/{slug}")]
public sealed partial record DiePresse
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.lead", Headings = "#article-body h2:not([class])", Paragraphs = "#article-body > p:not([class])", Exclude = "p:matches('^\\s*\\(.+\\)\\s*$')")] public ArticleBody? Body { get; init; }
}

/// <summary>Kronen Zeitung.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("krone.at", "/{id:long}")]
public sealed partial record Krone
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".bc__link-text", At = "^1")] public string? Section { get; init; }
    [Css(".kmm-article-box p"), Items(Min = 1)] public required IReadOnlyList<string> Paragraphs { get; init; }
}

/// <summary>Addendum, which was closed in 2020.</summary>
[HtmlSchema(Culture = "de-AT", TimeZone = "Europe/Vienna")]
[HtmlRoute("addendum.org", "/{topic}/{slug}")]
public sealed partial record Addendum
{
    [RouteValue("topic")] public string? Topic { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css(".heroStage__introText")] public string? Introduction { get; init; }
    [Css(".copy__content :is(p, h2, h3, li)")] public string[] Texts { get; init; } = [];
}

/// <summary>Neue Zürcher Zeitung.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich")]
[HtmlRoute("nzz.ch", "/{section}/{slug}-ld.{id:long}")]
public sealed partial record Nzz
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author", Pattern = @"^[^(]+")] public string[] Authors { get; init; } = [];
    [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = ".headline p.headline__lead",
        Headings = ".article h2.subtitle, .article h5.articlecomponent",
        Paragraphs = "section[data-nzz-tid='article'] p.articlecomponent:not(.footnote), .articlecomponent:not(.content-table) li")]
    public ArticleBody? Body { get; init; }
}

/// <summary>SRF until December 2024, with Microdata in the text.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich", When = "section.article-content", Until = "2024-12-03")]
[HtmlRoute("srf.ch", "/news/{section}/{slug}")]
public sealed partial record Srf2024
{
    [Css("span.article-title__text")] public required string Title { get; init; }
    [Css("span[itemprop='author']", Split = ";")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("#ticker li span[itemprop='headline']")] public string[] Updates { get; init; } = [];
    [Body(
        Summary = "header.article-header > p.article-lead",
        Headings = "section.article-content > h2",
        Paragraphs = "section.article-content > p, section.article-content > ul > li, section.article-content .blockquote__text")]
    public ArticleBody? Body { get; init; }
}

/// <summary>SRF.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich")]
[HtmlRoute("srf.ch", "/news/{section}/{slug}")]
public sealed partial record Srf
{
    [Css("span.article-title__text")] public required string Title { get; init; }
    [Css("span[itemprop='author']", Split = ";")] public string[] Authors { get; init; } = [];
    [Meta("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "p.article-lead, ul.article-list:first-child > li",
        Headings = "h2.article-heading, h3.article-subheading",
        Paragraphs = "p.article-paragraph, ul.article-list:not(:first-child) > li",
        Figures = "figure.media-caption")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Tages-Anzeiger until May 2026. The classes end in a hash of the build.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich", When = "p[class^='ContentHead_lead']", Until = "2026-05-04")]
[HtmlRoute("tagesanzeiger.ch", "/{slug}-{id:long}")]
public sealed partial record TagesAnzeiger2025
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h2[class*='ContentHead_title']")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("#piano-premium")] public bool IsPaid { get; init; }
    [Body(Summary = "p[class^='ContentHead_lead']", Headings = "article > h2", Paragraphs = "article > p:not([class*='Feedback_root'], [class*='ArticleContainer_agencies'])")] public ArticleBody? Body { get; init; }
}

/// <summary>Tages-Anzeiger.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich")]
[HtmlRoute("tagesanzeiger.ch", "/{slug}-{id:long}")]
public sealed partial record TagesAnzeiger
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "article p[class*='lead'], article [class*='SummaryList'] :is(strong, li)",
        Headings = "article h2[class*='crosshead']",
        Paragraphs = "article [class*='ArticleElementsList'] p[class*='articleParagraph']")]
    public ArticleBody? Body { get; init; }
}

/// <summary>20 Minuten.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich")]
[HtmlRoute("20min.ch", "/story/{slug}-{id:long}")]
public sealed partial record ZwanzigMinuten
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "[class^='Article_elementLead'] > p, [type='typeInfoboxSummary'] li",
        Headings = "section[class^='Article_body'] h2[class*='crosshead']",
        Paragraphs = "[class^='Article_elementTextblockarray'] > p")]
    public ArticleBody? Body { get; init; }
}

/// <summary>watson.ch, in German and French.</summary>
[HtmlSchema(Culture = "de-CH", TimeZone = "Europe/Zurich")]
[HtmlRoute("watson.ch", "/{section}/{topic}/{id:long}-{slug}")]
[HtmlRoute("watson.ch", "/fr/{section}/{topic}/{id:long}-{slug}")]
public sealed partial record WatsonCh
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("topic")] public string? Topic { get; init; }
    [Css("div.watson-story__content h2:first-of-type")] [JsonLd("headline")] public required string Title { get; init; }
    [Json("script#datalayer", "storyAuthor")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".watson-story__content > p", Exclude = ".watson-navigation__sidelink")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

/// <summary>Landesspiegel of Liechtenstein.</summary>
[HtmlSchema(Culture = "de-LI", TimeZone = "Europe/Vaduz")]
[HtmlRoute("landesspiegel.li", "/{year:int}/{month:int}/{slug}")]
public sealed partial record Landesspiegel
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("month")] public int? Month { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".post-image img", Attr = "src")] public Uri? Image { get; init; }
    [Css(".post-image [class*='caption']", Pattern = @"\|\s*(?:Foto|Bild(?:quelle)?):\s*(.*)$")] public string? ImageCredit { get; init; }
    [Body(
        Summary = ".entry-content > p:has(> strong):not(:matchesOwn('\\S'))",
        Headings = ".entry-content > h2",
        Paragraphs = ".entry-content > p:matchesOwn('\\S'), .entry-content > blockquote")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Die Neue Südtiroler Tageszeitung, in German.</summary>
[HtmlSchema(Culture = "de-IT", TimeZone = "Europe/Rome")]
[HtmlRoute("tageszeitung.it", "/{date:date}/{slug}")]
public sealed partial record NeueSuedtirolerTageszeitung
{
    [RouteValue("date")] [Css("span.meta_date strong", Format = "d. MMMM yyyy")] public DateOnly? Published { get; init; }
    [Meta("og:title", Pattern = @"\s*-\s*Die Neue Südtiroler Tageszeitung$", Replace = "")] public required string Title { get; init; }
    [Body(
        Summary = "#article_content p:has(> strong):not(.wp-caption-text, :matchesOwn('\\S'))",
        Paragraphs = "#article_content p:not(.wp-caption-text):matchesOwn('\\S')",
        Figures = ".wp-caption")]
    public ArticleBody? Body { get; init; }
}

using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.EasternEuropeAndTurkey;

/// <summary>Seznam Zprávy until August 2025.</summary>
[HtmlSchema(Culture = "cs-CZ", TimeZone = "Europe/Prague", When = ".mol-rich-content--for-article", Until = "2025-08-01")]
[HtmlRoute("seznamzpravy.cz", "/clanek/{slug}-{id:long}")]
public sealed partial record SeznamZpravy2025
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Pattern = "^(?!Seznam Zprávy$).+$")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",", Pattern = "^(?!BLUE$|RED$).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "div > p.speakable[data-dot*='ogm-article-perex']",
        Headings = ".mol-rich-content--for-article > h2",
        Paragraphs = ".mol-rich-content--for-article > .speakable > p",
        Figures = "figure:not(.mol-post-card__body figure)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Seznam Zprávy.</summary>
[HtmlSchema(Culture = "cs-CZ", TimeZone = "Europe/Prague")]
[HtmlRoute("seznamzpravy.cz", "/clanek/{slug}-{id:long}")]
public sealed partial record SeznamZpravy
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Headings = "article[aria-labelledby='accessibility-article'] h2.speakable", Paragraphs = "article[aria-labelledby='accessibility-article'] .speakable p")] public ArticleBody? Body { get; init; }
}

/// <summary>Hospodářské noviny.</summary>
[HtmlSchema(Culture = "cs-CZ", TimeZone = "Europe/Prague")]
[HtmlRoute("ihned.cz", "/c1-{id:long}-{slug}")]
public sealed partial record HospodarskeNoviny
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css(".article-date", Format = "d. M. yyyy")] public DateOnly? Published { get; init; }
    [Css("#paywall-lock-screen")] public bool IsLocked { get; init; }
    [Css(".article-body > p", Exclude = ".relevant-articles, .pstSkryt, .social-buttons")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Rzeczpospolita.</summary>
[HtmlSchema(Culture = "pl-PL", TimeZone = "Europe/Warsaw")]
[HtmlRoute("rp.pl", "/{section}/art{id:long}-{slug}")]
public sealed partial record Rzeczpospolita
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[data-mrf-section='Article / Tags'] > a")] public string[] Topics { get; init; } = [];
    [Css("div.blog--image p.image--author")] public string? Photographer { get; init; }
    [Body(Summary = ".blog--subtitle", Headings = ".article--content .body.articleBody h2", Paragraphs = ".article--content .body.articleBody p.article--paragraph", Figures = ".blog--image")] public ArticleBody? Body { get; init; }
}

/// <summary>Wirtualna Polska.</summary>
[HtmlSchema(Culture = "pl-PL", TimeZone = "Europe/Warsaw")]
[HtmlRoute("wiadomosci.wp.pl", "/{slug}-{id:long}a")]
public sealed partial record WirtualnaPolska
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h1.article--title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[data-st-area='article-header'] li")] public string[] HeaderFacts { get; init; } = [];
    [Css("article p", Exclude = "blockquote.twitter-tweet, [class*='subjectsList']")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Gazeta Wyborcza.</summary>
[HtmlSchema(Culture = "pl-PL", TimeZone = "Europe/Warsaw")]
[HtmlRoute("wyborcza.pl", "/{a:int},{b:int},{id:long},{slug}.html")]
public sealed partial record GazetaWyborcza
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("div.article--image img", Attr = "src")] public Uri? Image { get; init; }
    [Body(Summary = "section.article-lead, .text--lead", Headings = ".article--content h2", Paragraphs = ".article--content p", Exclude = "div:has(> .text--related), .related-image__meta")] public ArticleBody? Body { get; init; }
}

/// <summary>Lenta.ru, with Microdata.</summary>
[HtmlSchema(Culture = "ru-RU", TimeZone = "Europe/Moscow")]
[HtmlRoute("lenta.ru", "/news/{date:date}/{slug}")]
public sealed partial record Lenta
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1[itemprop='headline']")] public required string Title { get; init; }
    [Css("[itemprop='author'] [itemprop='name']")] public string? Author { get; init; }
    [Css("time[itemprop='datePublished']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("img[itemprop='image']", Attr = "src")] public Uri? Image { get; init; }
    [Css("[itemprop='articleBody'] > p", Exclude = ".b-inline-topics-box, .b-box")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Meduza: news, features and videos.</summary>
[HtmlSchema(Culture = "ru", TimeZone = "Europe/Riga")]
[HtmlRoute("meduza.io", "/news/{date:date}/{slug}")]
[HtmlRoute("meduza.io", "/feature/{date:date}/{slug}")]
public sealed partial record Meduza
{
    [RouteValue("date")] public required DateOnly Day { get; init; }
    [Css("h1[data-testid='simple-title']")] [Css("h1[data-testid='rich-title']")] [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("p.SimpleBlock-context_p")] public string[] Context { get; init; } = [];
    [Body(
        Summary = ".GeneralMaterial-article p.SimpleBlock-lead",
        Headings = ".GeneralMaterial-article h3",
        Paragraphs = ".GeneralMaterial-article p:not(.SimpleBlock-context_p)",
        Exclude = ".Toolbar, .RelatedBlock, .AudioPanel-podcast")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Habr: a post with its votes and comments.</summary>
[HtmlSchema(Culture = "ru-RU", TimeZone = "Europe/Moscow")]
[HtmlRoute("habr.com", "/ru/articles/{id:long}")]
[HtmlRoute("habr.com", "/ru/post/{id:long}")]
public sealed partial record Habr
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1.tm-title")] public required string Title { get; init; }
    [Css("article a.tm-user-info__username")] public string? Author { get; init; }
    [Css("article .tm-article-datetime-published time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("article span.tm-votes-meter__value", Pattern = @"[+−-]?\d+")] public int? Score { get; init; }
    [Css("a.tm-tags-list__link")] public string[] Tags { get; init; } = [];
    [Css("article .tm-publication-hub__link span:first-child")] public string[] Hubs { get; init; } = [];
    [Body(Headings = ".article-formatted-body :is(h2, h3, h4)", Paragraphs = ".article-formatted-body p, .article-formatted-body li, .post__body p", Exclude = "section.article__infopanel")] public ArticleBody? Body { get; init; }
    [Css(".tm-comment-thread__comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Css("a.tm-user-info__username")] public string? Author { get; init; }
        [Css(".tm-comment-datetime time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css(".tm-comment__body-content", Read = ReadMode.Lines)] public string? Text { get; init; }
        [Css(".tm-votes-lever__score-counter", Pattern = @"[+-]?\d+")] public int? Score { get; init; }
    }
}

/// <summary>Anadolu Ajansı until April 2026.</summary>
[HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul", When = ".detay-bg", Until = "2026-04-05")]
[HtmlRoute("aa.com.tr", "/tr/{section}/{slug}/{id:long}")]
public sealed partial record AnadoluAjansi2025
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".detay-bg div > span:first-child", Pattern = @"^[^|]+")] public string? Author { get; init; }
    [Css(".detay-bg span.tarih", Pattern = @"\d{2}\.\d{2}\.\d{4}", Format = "dd.MM.yyyy")] public DateOnly? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "^(?!Anadolu Ajansı$).+$")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".detay-bg h4", Headings = ".detay-icerik h3", Paragraphs = ".detay-icerik p, .detay-icerik h6", Exclude = ".detay-paylas")] public ArticleBody? Body { get; init; }
}

/// <summary>Anadolu Ajansı.</summary>
[HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul")]
[HtmlRoute("aa.com.tr", "/tr/{section}/{slug}/{id:long}")]
public sealed partial record AnadoluAjansi
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Type = "NewsArticle")] public string[] Topics { get; init; } = [];
    [Css(".content-media-slider__media > img", Attr = "src")] public Uri[] Slides { get; init; } = [];
    [Body(Summary = "span.text-descriptionColor", Headings = "div[dir] > h2", Paragraphs = "div[dir] > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Habertürk.</summary>
[HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul")]
[HtmlRoute("haberturk.com", "/{slug}-{id:long}")]
public sealed partial record Haberturk
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("og:description")] public string? Description { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] [Meta("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "article h1 + h2", Headings = "article h2:not(h1 + h2)", Paragraphs = "article p")] public ArticleBody? Body { get; init; }
}

/// <summary>NTV of Turkey until November 2025.</summary>
[HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul", When = ".category-detail-sub-title", Until = "2025-11-04")]
[HtmlRoute("ntv.com.tr", "/{section}/{slug},{code}")]
public sealed partial record NtvTurkey2025
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title", Pattern = @"\s*\| NTV Haber$", Replace = "")] public required string Title { get; init; }
    [Meta("articleAuthor")] public string? Author { get; init; }
    [Meta("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("dmp:tags", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "h2.category-detail-sub-title", Paragraphs = ".content-news-tag-selector > p")] public ArticleBody? Body { get; init; }
}

/// <summary>NTV of Turkey. Some classes of Tailwind have brackets.</summary>
[HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul")]
[HtmlRoute("ntv.com.tr", "/{section}/{slug}-{id:long}")]
public sealed partial record NtvTurkey
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("articleAuthor")] public string? Author { get; init; }
    [Meta("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("ul[class*='text-[#3D619B]'] > li", Pattern = @"^(.+?)\s*-?$")] public string[] Topics { get; init; } = [];
    [Css("[property='articleBody'] img:not([fetchpriority='auto'])", Attr = "src")] public Uri[] Images { get; init; } = [];
    [Body(Summary = "h2", Headings = ".content > p:has(> strong):not(:matchesOwn('\\S'))", Paragraphs = ".content > p:matchesOwn('\\S')")] public ArticleBody? Body { get; init; }
}

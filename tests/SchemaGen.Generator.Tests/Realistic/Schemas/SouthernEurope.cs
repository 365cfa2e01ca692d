using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.SouthernEurope;

/// <summary>ABC of Madrid until February 2026.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid", When = ".voc-d", Until = "2026-02-17")]
[HtmlRoute("abc.es", "/{section}/{slug}-{stamp}-nt.html")]
public sealed partial record Abc2025
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("ul.voc-topics__list > li", At = "1..")] public string[] Topics { get; init; } = [];
    [Css("figure img.voc-img", Attr = "src")] public Uri[] Images { get; init; } = [];
    [Body(Summary = ".voc-info-container > h2", Headings = ".voc-d h3.voc-d-c__s-title", Paragraphs = ".voc-d p.voc-p")] public ArticleBody? Body { get; init; }
}

/// <summary>ABC of Madrid.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("abc.es", "/{section}/{slug}-{stamp}-nt.html")]
public sealed partial record Abc
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("ul.v-tpc__u > li:nth-child(n+2)")] public string[] Topics { get; init; } = [];
    [Css("figcaption > span.v-fc__p")] public string? Photographer { get; init; }
    [Body(Summary = ".v-a-inf-c > h2", Headings = "h3.v-cmp-suh", Paragraphs = "main article p.v-d-p, main article p.v-a-t")] public ArticleBody? Body { get; init; }
}

/// <summary>elDiario.es.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("eldiario.es", "/{section}/{slug}_1_{id:long}.html")]
public sealed partial record ElDiario
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = @"[^/]+$")] public string[] Topics { get; init; } = [];
    [Css("picture.news-image img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Css("figcaption span.title", Read = ReadMode.OwnText)] public string? Caption { get; init; }
    [Body(Summary = ".news-header ul.footer li:not(.subtitle--hasAnchor) > h2", Headings = ".c-content h2.article-text", Paragraphs = ".c-content p.article-text")] public ArticleBody? Body { get; init; }
}

/// <summary>El Mundo.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("elmundo.es", "/{section}/{date:date}/{id}.html")]
public sealed partial record ElMundo
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".ue-c-article__standfirst p", Headings = ".ue-c-article__body > h2", Paragraphs = ".ue-c-article__body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>El País.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("elpais.com", "/{section}/{date:date}/{slug}.html")]
public sealed partial record ElPais
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("aside.a_com")] public bool HasComments { get; init; }
    [Body(Summary = ".a_e_txt h2", Headings = ".a_c.clearfix > h3", Paragraphs = ".a_c.clearfix > p", Figures = "figure.a_m")] public ArticleBody? Body { get; init; }
}

/// <summary>La Vanguardia.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("lavanguardia.com", "/{section}/{date}/{id:long}/{slug}.html")]
public sealed partial record LaVanguardia
{
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author", Pattern = "^[^\u200b]+")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".tags-container li")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "h2.epigraph, #slide-content-1 > p",
        Headings = ".article-modules h3.subtitle, .widget:not([id]) h2, span.ubicacion",
        Paragraphs = ".article-modules p.paragraph, .widget:not([id]) p:not(.creditos)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Público.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("publico.es", "/{section}/{slug}.html")]
public sealed partial record Publico
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "[^/]+$")] public string[] Topics { get; init; } = [];
    [Css("figure.image-container img", Attr = "src")] public Uri? Image { get; init; }
    [Body(
        Summary = @".text-base.desktop\:text-xl p, .desktop\:flex p.desktop\:text-lg",
        Headings = ".body-modules.w-full h2.highlighted",
        Paragraphs = ".body-modules.w-full p",
        Exclude = ".related-intext")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Mallorca Magazin, in German.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Madrid")]
[HtmlRoute("mallorcamagazin.com", "/nachrichten/{section}/{date:date}/{id:long}/{slug}.html")]
public sealed partial record MallorcaMagazin
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".post-tags li")] public string[] Topics { get; init; } = [];
    [Css("p.img-description", Pattern = @"\|\s*(.+)$")] public string? ImageCredit { get; init; }
    [Body(Summary = "h2.post-subtitle", Headings = "#post-text h4:not([class])", Paragraphs = "#post-text p", Figures = "figure, #post-text img.show-modal")] public ArticleBody? Body { get; init; }
}

/// <summary>El Confidencial.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("elconfidencial.com", "/{section}/{date:date}/{slug}_{id:long}")]
public sealed partial record ElConfidencial
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css(".news-header-tit-box h1")] public required string Title { get; init; }
    [Css("a.news-def-author")] public string? Author { get; init; }
    [Css("time", Attr = "datetime")] [RouteValue("date")] public DateOnly? Published { get; init; }
    [Css("#news-body-center p:not(#news-body-center article p)", Exclude = "section.inTextNews")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Xataka.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("xataka.com", "/{section}/{slug}")]
public sealed partial record Xataka
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css(".post-title-container h1")] public required string Title { get; init; }
    [Css(".js-authors-container a.p-a-chip")] public string[] Authors { get; init; } = [];
    [Css("a.post-comments-shortcut", Pattern = @"\d+")] public int? CommentCount { get; init; }
    [Css(".article-meta-row time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Body(Headings = "article.article-normal h2", Paragraphs = "article.article-normal p, .sumario_derecha", Exclude = ".desvio-container, .article-asset-video, .ad")] public ArticleBody? Body { get; init; }
}

/// <summary>ADSLZone.</summary>
[HtmlSchema(Culture = "es-ES", TimeZone = "Europe/Madrid")]
[HtmlRoute("adslzone.net", "/{date:date}/{slug}")]
public sealed partial record AdslZone
{
    [RouteValue("date")] public DateOnly? Published { get; init; }
    [Css("h1.entry-title")] public required string Title { get; init; }
    [Css(".io-word-count", Pattern = @"\d+")] public int? WordCount { get; init; }
    [Css("article > p", Exclude = "aside")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Corriere della Sera.</summary>
[HtmlSchema(Culture = "it-IT", TimeZone = "Europe/Rome")]
[HtmlRoute("corriere.it", "/{section}/{code}/{slug}.shtml")]
public sealed partial record CorriereDellaSera
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("itemListElement.*.name", Type = "BreadcrumbList")] [JsonLd("articleSection", Type = "NewsArticle")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.summary", Headings = "h2.native-summary-content", Paragraphs = "p.chapter-paragraph")] public ArticleBody? Body { get; init; }
}

/// <summary>il Giornale, which separates paragraphs by line breaks.</summary>
[HtmlSchema(Culture = "it-IT", TimeZone = "Europe/Rome")]
[HtmlRoute("ilgiornale.it", "/news/{section}/{slug}-{id:long}.html")]
public sealed partial record IlGiornale
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] [JsonLd("articleSection", Type = "NewsArticle")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = ".article__abstract",
        Headings = ".typography--content h2:not([class])",
        Paragraphs = ".typography--content p, .banner.banner--spaced-block.banner-evo",
        Figures = ".article__media img",
        Lines = true)]
    public ArticleBody? Body { get; init; }
}

/// <summary>la Repubblica.</summary>
[HtmlSchema(Culture = "it-IT", TimeZone = "Europe/Rome")]
[HtmlRoute("repubblica.it", "/{section}/{date:date}/news/{slug}-{id:long}")]
public sealed partial record LaRepubblica
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("about", Type = "NewsArticle")] public string[] Topics { get; init; } = [];
    [Body(Headings = ".story__text h2", Paragraphs = ".story__text p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Portugal News, in English.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/Lisbon")]
[HtmlRoute("theportugalnews.com", "/news/{date:date}/{slug}/{id:long}")]
public sealed partial record PortugalNews
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [Css(".order-lg-1 > p", Pattern = "(?i)by\\s*(.*?),\\s*in")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = ".fs-4.font-semibold.mb-3", Headings = ".article-body > p > b", Paragraphs = ".article-body p")] public ArticleBody? Body { get; init; }
}

/// <summary>Globo of Brazil: G1, GE and O Globo, with Microdata.</summary>
[HtmlSchema(Culture = "pt-BR", TimeZone = "America/Sao_Paulo")]
[HtmlRoute("globo.com")]
public sealed partial record Globo
{
    [Css("h1[itemprop='headline']")] [Microdata("headline")] public required string Title { get; init; }
    [Css(".content-publication-data__from", Attr = "title")] [Css("[itemprop='author'] [itemprop='name']", Attr = "content")] public string? Author { get; init; }
    [Css("time[itemprop='datePublished']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("time[itemprop='dateModified']", Attr = "datetime")] public DateTimeOffset? Modified { get; init; }
    [Body(
        Summary = ".content-head__subtitle",
        Headings = "article .content-intertitle h2",
        Paragraphs = "article p.content-text__container, #materia-letra p",
        Exclude = ".saibamais, .content__share-bar, p:contains('Clique aqui e veja mais')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Mexico News Daily.</summary>
[HtmlSchema(Culture = "en", TimeZone = "America/Mexico_City")]
[HtmlRoute("mexiconewsdaily.com", "/{section}/{slug}")]
public sealed partial record MexicoNewsDaily
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Pattern = "^(?!editors_pick$).+$")] public string[] Topics { get; init; } = [];
    [Css(".tdb-block-inner.td-fix-index > p")] public string[] Paragraphs { get; init; } = [];
    [Css("figcaption", Pattern = @"\((.*?)\)\s*$")] public string? ImageCredit { get; init; }
}

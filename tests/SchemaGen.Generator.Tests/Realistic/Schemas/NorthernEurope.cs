using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.NorthernEurope;

/// <summary>Jyllands-Posten.</summary>
[HtmlSchema(Culture = "da-DK", TimeZone = "Europe/Copenhagen")]
[HtmlRoute("jyllands-posten.dk", "/{section}/ECE{id:long}/{slug}")]
public sealed partial record JyllandsPosten
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h1", Read = ReadMode.OwnText)] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("figcaption", Pattern = @"(?:Foto|Arkivfoto):\s*(.*?)\.?$")] public string? Photographer { get; init; }
    [Body(Summary = "header > p", Headings = "article h3", Paragraphs = "article p.max-w-matrix-text, article .c-article-inline p")] public ArticleBody? Body { get; init; }
}

/// <summary>Sermitsiaq of Greenland.</summary>
[HtmlSchema(Culture = "da-GL", TimeZone = "America/Nuuk")]
[HtmlRoute("sermitsiaq.ag", "/{section}/{slug}/{id:long}")]
public sealed partial record Sermitsiaq
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", SplitPattern = " og |, ")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("figcaption[itemprop='author']")] public string? Photographer { get; init; }
    [Body(Summary = "h2.subtitle", Headings = ".bodytext h3:not(.offer-name)", Paragraphs = ".bodytext p:not(.offer-description)", Exclude = "p:matchesOwn('^/.*/$')")] public ArticleBody? Body { get; init; }
}

/// <summary>Dagbladet.</summary>
[HtmlSchema(Culture = "nb-NO", TimeZone = "Europe/Oslo")]
[HtmlRoute("dagbladet.no", "/{section}/{slug}/{id:long}")]
public sealed partial record Dagbladet
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Css("button[data-paywall-id]")] public bool IsPaid { get; init; }
    [Body(Summary = "#main > article > .article-top header > h3", Headings = "#main > article > .body-copy > h2", Paragraphs = "#main > article > .body-copy > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Nettavisen. Most of its classes are those of a build.</summary>
[HtmlSchema(Culture = "nb-NO", TimeZone = "Europe/Oslo")]
[HtmlRoute("nettavisen.no", "/{section}/{slug}/s/{a:int}-{b:int}-{c:long}")]
public sealed partial record Nettavisen
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("div.incentive-block")] public bool IsPaid { get; init; }
    [Css("#main-content-begin > article .body-text > div > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>NRK.</summary>
[HtmlSchema(Culture = "nb-NO", TimeZone = "Europe/Oslo")]
[HtmlRoute("nrk.no", "/{section}/{slug}-1.{id:long}")]
public sealed partial record Nrk
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:modified_time")] public DateTimeOffset? Modified { get; init; }
    [Body(Summary = "div.article-lead", Headings = "div.article-body > h2", Paragraphs = "div.article-body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>VG.</summary>
[HtmlSchema(Culture = "nb-NO", TimeZone = "Europe/Oslo")]
[HtmlRoute("vg.no", "/{section}/i/{id}/{slug}")]
public sealed partial record VerdensGang
{
    [RouteValue("id")] public string? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("a#paywall-login-link")] public bool IsPaid { get; init; }
    [Body(Summary = "article > header > p", Paragraphs = "article > section.article-body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Aftonbladet.</summary>
[HtmlSchema(Culture = "sv-SE", TimeZone = "Europe/Stockholm")]
[HtmlRoute("aftonbladet.se", "/{section}/a/{id}/{slug}")]
public sealed partial record Aftonbladet
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p[data-test-tag*='lead-text']", Paragraphs = "p[class^='hyperion-css-']:not([data-test-tag*='lead-text'])")] public ArticleBody? Body { get; init; }
}

/// <summary>Expressen.</summary>
[HtmlSchema(Culture = "sv-SE", TimeZone = "Europe/Stockholm")]
[HtmlRoute("expressen.se", "/{section}/{slug}")]
public sealed partial record Expressen
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",", Pattern = "[^/]+$")] public string[] Topics { get; init; } = [];
    [Css("figcaption .rich-image__credit")] public string[] ImageCredits { get; init; } = [];
    [Body(Summary = ".article__preamble", Headings = ".article__body-text h2", Paragraphs = ".article__body-text p")] public ArticleBody? Body { get; init; }
}

/// <summary>Dagens Nyheter.</summary>
[HtmlSchema(Culture = "sv-SE", TimeZone = "Europe/Stockholm")]
[HtmlRoute("dn.se", "/{section}/{slug}")]
public sealed partial record DagensNyheter
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1.article__title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("#byline > div > p > strong")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Css("p.published", Pattern = @"Publicerad (\d{4}-\d{2}-\d{2})")] public DateOnly? Published { get; init; }
    [Css(".article__body-content p, #article-content p", Exclude = ".advert-space, .fbc-recommend, .article-readers")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Svenska Dagbladet.</summary>
[HtmlSchema(Culture = "sv-SE", TimeZone = "Europe/Stockholm")]
[HtmlRoute("svd.se", "/a/{id}/{slug}")]
public sealed partial record SvenskaDagbladet
{
    [RouteValue("id")] public string? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[class*='ArticleLayout-featureImage'] img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Css("div.Body p", Exclude = ".share")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Morgunblaðið.</summary>
[HtmlSchema(Culture = "is-IS", TimeZone = "Atlantic/Reykjavik")]
[HtmlRoute("mbl.is", "/frettir/{section}/{date:date}/{slug}")]
public sealed partial record Morgunbladid
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".newsitem-image span.caption")] public string? Caption { get; init; }
    [Css(".newsitem-image span.credit")] public string? Credit { get; init; }
    [Body(
        Summary = ".main-layout .is-merking > p",
        Headings = ".main-layout > h3, .et_pb_text_inner > h3",
        Paragraphs = ".main-layout > p, [data-element-type='body-facts'] > p",
        Exclude = "p:has(> a):not(:matchesOwn('\\S'))")]
    public ArticleBody? Body { get; init; }
}

/// <summary>LRT of Lithuania.</summary>
[HtmlSchema(Culture = "lt-LT", TimeZone = "Europe/Vilnius")]
[HtmlRoute("lrt.lt", "/naujienos/{section}/{n:int}/{id:long}/{slug}")]
public sealed partial record Lrt
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("lrt_authors", Split = ",")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "p.text-lead",
        Headings = ".article-content.js-text-selection > p:has(> strong):not(.text-lead, :matchesOwn('\\S'))",
        Paragraphs = ".article-content.js-text-selection > p:not(.text-lead)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Het Nieuwsblad.</summary>
[HtmlSchema(Culture = "nl-BE", TimeZone = "Europe/Brussels")]
[HtmlRoute("nieuwsblad.be", "/{section}/{slug}/{id:long}.html")]
public sealed partial record Nieuwsblad
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("ul.taglist > li, .tag-list > a")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "[data-testid='article-intro']",
        Headings = "[data-testid='article-body'] > p > span.bold, [data-testid='article-body'] > h3",
        Paragraphs = "[data-testid='article-body'] > p:matchesOwn('\\S')",
        Figures = "figure:not(.teaser)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>NOS.</summary>
[HtmlSchema(Culture = "nl-NL", TimeZone = "Europe/Amsterdam")]
[HtmlRoute("nos.nl", "/artikel/{id:long}-{slug}")]
public sealed partial record Nos
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("main time", Attr = "datetime")] public DateTimeOffset[] Times { get; init; } = [];
    [Body(Headings = "main h2", Paragraphs = "main p", Exclude = "div:has(> p:contains('Deel artikel:'))")] public ArticleBody? Body { get; init; }
}

/// <summary>de Volkskrant.</summary>
[HtmlSchema(Culture = "nl-NL", TimeZone = "Europe/Amsterdam")]
[HtmlRoute("volkskrant.nl", "/{section}/{slug}~{id}")]
public sealed partial record Volkskrant
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1[itemprop='headline']")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("figure.article__top-image img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Css("[itemprop='articleBody'] p:not(.media-container.pull-right p)", Exclude = ".ad-space")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Tweakers.</summary>
[HtmlSchema(Culture = "nl-NL", TimeZone = "Europe/Amsterdam")]
[HtmlRoute("tweakers.net", "/nieuws/{id:long}/{slug}.html")]
[HtmlRoute("tweakers.net", "/reviews/{id:long}/{slug}.html")]
public sealed partial record Tweakers
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css("a[rel='author']")] public string? Author { get; init; }
    [Css("a:contains('Singlepage-weergave')", Attr = "href")] public Uri? SinglePage { get; init; }
    [Css("div[itemprop='articleBody'] p", Exclude = "q.streamer")] public string[] Paragraphs { get; init; } = [];
    [Css("#reacties .reactie")] public IReadOnlyList<Reaction> Reactions { get; init; } = [];

    /// <summary>A reaction of a reader, with its moderation from -1 to 3.</summary>
    [HtmlSchema(Culture = "nl-NL", TimeZone = "Europe/Amsterdam")]
    public sealed partial record Reaction
    {
        [Self(Attr = "data-reaction-id")] public required long Id { get; init; }
        [Css("a.userLink")] public string? Author { get; init; }
        [Css("a.date", Format = "d MMMM yyyy HH:mm")] public DateTimeOffset? Published { get; init; }
        [Css(".scoreButton", Pattern = @"[+-]?\d")] public int? Score { get; init; }
        [Css(".reactieContent", Read = ReadMode.Lines)] public string? Text { get; init; }
    }
}

/// <summary>Hardware Info, over several pages.</summary>
[HtmlSchema(Culture = "nl-NL", TimeZone = "Europe/Amsterdam")]
[HtmlRoute("hardware.info", "/reviews/{id:int}/{slug}")]
[HtmlRoute("hardware.info", "/nieuws/{id:int}/{slug}")]
public sealed partial record HardwareInfo
{
    [RouteValue("id")] public required int Id { get; init; }
    [Css("h1[itemprop='name headline'], h1.article__title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("div.pager > a[rel='next']", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("div.article__content p", Exclude = ".article__content__social-bar, .article__previous_next")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>POLITICO Europe.</summary>
[HtmlSchema(Culture = "en", TimeZone = "Europe/Brussels")]
[HtmlRoute("politico.eu", "/article/{slug}")]
public sealed partial record PoliticoEurope
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords")] public string[] Topics { get; init; } = [];
    [Css(".article__content > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>EURACTIV.</summary>
[HtmlSchema(Culture = "en", TimeZone = "Europe/Brussels")]
[HtmlRoute("euractiv.com", "/section/{section}/{kind}/{slug}")]
public sealed partial record Euractiv
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("kind")] public string? Kind { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".ea-article-body-content > p", Exclude = ".ea-own-embed")] public string[] Paragraphs { get; init; } = [];
}

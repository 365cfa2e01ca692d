using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.Germany;

/// <summary>AFP Faktencheck: the article and the claim that it checks.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("faktencheck.afp.com", "/{code}")]
public sealed partial record AfpFaktencheck
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css("li.information-item > span > a")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "ClaimReview")] public DateTimeOffset? Published { get; init; }
    [JsonLd("claimReviewed", Type = "ClaimReview")] public string? Claim { get; init; }
    [JsonLd("reviewRating.alternateName", Type = "ClaimReview")] public string? Verdict { get; init; }
    [Css("div.left-content > a")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Css("div.field--type-image img", Attr = "src")] public Uri[] Images { get; init; } = [];
    [Body(Summary = "div.wrapper-summary", Headings = "div.wrapper-body :is(h2, h3)", Paragraphs = "div.wrapper-body p")] public ArticleBody? Body { get; init; }
}

/// <summary>Berliner Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("berliner-zeitung.de", "/{section}/{slug}-li.{id:long}")]
public sealed partial record BerlinerZeitung
{
    [PageUrl] public Uri? Address { get; init; }
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Body(Summary = "[data-testid='article-header'] > p", Headings = "#articleBody > h2", Paragraphs = "#articleBody > p")] public required ArticleBody Body { get; init; }
}

/// <summary>Bild. Paid articles have an address of their own.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("bild.de")]
public sealed partial record Bild
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public List<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public List<string> Topics { get; init; } = [];
    [Meta("og:url", Pattern = "/bild-plus/")] public bool IsPaid { get; init; }
    [Body(Summary = ".article-body > p:first-of-type", Headings = "[data-key='article'] > h2", Paragraphs = ".article-body > p:nth-of-type(n+2)")] public ArticleBody? Body { get; init; }
}

/// <summary>Börsen-Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("boersen-zeitung.de")]
public sealed partial record BoersenZeitung
{
    [Meta("og:title", Pattern = @"\s*\|.*$", Replace = "")] public required string Title { get; init; }
    [Meta("twitter:misc:Written by")] public string[] Authors { get; init; } = [];
    [Meta("article:published:time")] public DateTimeOffset? Published { get; init; }
    [Css("a[href^='/thema'] > span")] public string[] Topics { get; init; } = [];
    [Css("storefront-html.paywall-headline > div")] public bool HasPaywall { get; init; }
    [Body(Summary = "storefront-html.excerpt > div", Headings = "p.wp-block-ppi-interline", Paragraphs = "storefront-content-body .no-tts p")] public ArticleBody? Body { get; init; }
}

/// <summary>BR24. The class names end in a hash of the build, so only their beginnings are used.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("br.de", "/nachrichten/{section}/{slug},{code}")]
public sealed partial record Br24
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished")]
    [Css("p[class^='ShortnewsDetail_source']", Pattern = @"\d+\.\d+\.\d{4}, \d+:\d+", Format = "d.M.yyyy, H:mm")]
    public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Body(
        Summary = "header p[class*='ArticleItemTeaserText_text']",
        Headings = "#articlebody h2",
        Paragraphs = "#articlebody section[class^='ArticleModuleText_wrapper'] :is(p, li), section[class^='ShortnewsDetail_content'] p:first-of-type",
        Exclude = "p:contains('Das ist die Europäische Perspektive bei BR24.')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The newspapers of Funke, which share one system.</summary>
public abstract record FunkePage
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("og:image")] public Uri? Image { get; init; }
}

/// <summary>Braunschweiger Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("braunschweiger-zeitung.de")]
public sealed partial record BraunschweigerZeitung : FunkePage
{
    [JsonLd("author", Pattern = "^(?!FUNKE Mediengruppe|red$).+$")] public string[] Authors { get; init; } = [];
    [Meta("news_keywords", Split = ",")] [Css(".not-prose.font-sans > ul > li", Pattern = "^[^–]+")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = ".article-body p.font-sans",
        Headings = ".article-body h3:not(:contains('Mehr zum Thema'), :contains('Auch interessant'), :contains('Weitere News'))",
        Paragraphs = ".article-body p:not([rel=author], .font-sans)",
        Exclude = "p:has(> em.print)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Westdeutsche Allgemeine, before February 2024.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".article__body", Until = "2024-02-21")]
[HtmlRoute("waz.de")]
public sealed partial record Waz2023
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".article__header__intro__text", Headings = ".article__body > h3", Paragraphs = ".article__body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Westdeutsche Allgemeine.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("waz.de")]
public sealed partial record Waz : FunkePage
{
    [Meta("author", Split = ",")] public string[] Authors { get; init; } = [];
    [Body(
        Summary = ".article-body > p:nth-of-type(1)",
        Headings = ".article-body > h3",
        Paragraphs = ".article-body > p:not([rel='author'], :nth-of-type(1))",
        Exclude = "h3:matchesOwn('^Auch interessant$'), p:matches('^>>.*[+]{3}')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Business Insider Deutschland.</summary>
[HtmlSchema(Culture = "de-DE", TimeZone = "Europe/Berlin")]
[HtmlRoute("businessinsider.de", "/{section}/{slug}")]
public sealed partial record BusinessInsiderDe
{
    [JsonLd("headline", Type = "NewsArticle, Article")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle, Article")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle, Article")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Body(
        Summary = "article .bi-bulletpoints > p",
        Headings = "article h2",
        Paragraphs = "article .article-body p:not(.has-text-align-right)",
        Exclude = "p:has(> mark.has-inline-color)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>CORRECTIV before its new design.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".detail__content", Until = "2026-08-10")]
[HtmlRoute("correctiv.org")]
public sealed partial record Correctiv2025
{
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [Css("p.detail__authors > a")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("figure[id] > img, figure.figure > picture > img", Attr = "src")] public Uri[] Images { get; init; } = [];
    [Body(Summary = "p.detail__excerpt", Headings = ".detail__content > :is(h2, h3)", Paragraphs = ".detail__content > p")] public ArticleBody? Body { get; init; }
}

/// <summary>CORRECTIV. The credits at the end of the text are paragraphs like all others.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("correctiv.org")]
public sealed partial record Correctiv
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle, Article")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",", Pattern = "^(?!Featured-auf-Startseite).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article p.detail__excerpt.wp-block-paragraph",
        Headings = "article .entry-content > :is(h2, h3), article .entry-content > p:has(> b):not(:matchesOwn('\\S'))",
        Paragraphs = "article .entry-content > p, article .entry-content :is(li, blockquote)",
        Exclude = "p:matches('^(Redigatur|Redaktion|Faktencheck|Mitarbeit|Grafiken|Text and research|\\*\\*\\*)')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Der Freitag.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("freitag.de", "/autoren/{author}/{slug}")]
public sealed partial record DerFreitag
{
    [RouteValue("author")] public string? AuthorSlug { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public List<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords")] public List<string> Topics { get; init; } = [];
    [Body(Summary = "header > p.bc-article-intro__text", Headings = ".bo-article-text > h2", Paragraphs = ".bo-article-text > p", Figures = "figure, [role=figure]")] public ArticleBody? Body { get; init; }
}

/// <summary>WELT until August 2024.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".c-article-text", Until = "2024-08-12")]
[HtmlRoute("welt.de")]
public sealed partial record Welt2023
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Pattern = "^(?!WELT$).+$")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "div.c-summary__intro", Headings = ".c-article-text > h3", Paragraphs = ".c-article-text > p")] public ArticleBody? Body { get; init; }
}

/// <summary>WELT.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("welt.de")]
public sealed partial record Welt
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "div.c-article-page__intro", Headings = ".c-rich-text-renderer--article > h3", Paragraphs = ".c-rich-text-renderer--article > p:matchesOwn('\\S')")] public ArticleBody? Body { get; init; }
}

/// <summary>DIE ZEIT.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("zeit.de")]
public sealed partial record Zeit
{
    [JsonLd("headline")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Pattern = @"^(?!DIE ZEIT \(Archiv\)).+$")] [Css("a.byline__author > span")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Css("span.metadata__source", Pattern = "Quelle: (.+)")] public string? Source { get; init; }
    [Body(Summary = "div.summary", Headings = ".article-page > h2", Paragraphs = ".article-page > p", Exclude = "aside, .ad-container, #newsletter-teaser-form")] public ArticleBody? Body { get; init; }
}

/// <summary>Deutsche Welle, in the layout with a list of facts below the text.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = "ul.smallList")]
[HtmlRoute("dw.com", "/de/{slug}/a-{id:long}")]
public sealed partial record DeutscheWelle
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css(".col3 h1")] public required string Title { get; init; }
    [Css("ul.smallList > li:has(> strong:contains('Auto'))", Read = ReadMode.OwnText)] public string? Author { get; init; }
    [Css("ul.smallList > li:has(> strong:contains('Datum'))", Read = ReadMode.OwnText, Format = "dd.MM.yyyy")] public DateOnly? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.intro", Headings = ".longText > h2", Paragraphs = ".longText > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Frankfurter Allgemeine until April 2024.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".atc-Text", Until = "2024-04-15")]
[HtmlRoute("faz.net")]
public sealed partial record Faz2023
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".atc-MetaAuthor a")] [Css(".atc-MetaAuthor", Pattern = "^(?!.*F\\.A\\.Z).+$")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "div.atc-Intro > p", Headings = "div.atc-Text > h3", Paragraphs = "div.atc-Text > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Frankfurter Allgemeine.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("faz.net")]
public sealed partial record Faz
{
    [Meta("og:title")] [Css("title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("div:matchesOwn('Schlagworte:') > a", Pattern = "^(?!Alle Themen$).+$")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".header-teaser", Headings = ".body-elements > h3", Paragraphs = ".body-elements__paragraph")] public ArticleBody? Body { get; init; }
}

/// <summary>FOCUS online, which names its topics in a script only.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("focus.de")]
public sealed partial record Focus
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Pattern = "^Von FOCUS-online-(?:Redakteur|Autorin|Reporter|Redakteurin|Gastautor) (.+)$")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Json("script:contains('window.bf__bfa_metadata')", "keywords.*.name")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = ".leadIn > p, .Article-Description",
        Headings = ".textBlock > h2, [data-qa-article-content-text] > h2",
        Paragraphs = ".textBlock > p, [data-qa-article-content-text] > p")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The sites of Ippen, which differ in their hosts only.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("fr.de")]
[HtmlRoute("merkur.de")]
[HtmlRoute("hna.de")]
[HtmlRoute("fnp.de")]
[HtmlRoute("24hamburg.de")]
public sealed partial record IppenMedia
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("og:site_name")] public string? Site { get; init; }
    [Css("p.id-Story-authors", Pattern = @"on:\s*(.+)")] [Css(".id-AuthorList .id-Link")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Css("p.id-Story-timestamp time", Attr = "datetime")] [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "p.id-StoryElement-leadText",
        Headings = "h2.id-StoryElement-crosshead",
        Paragraphs = "p.id-StoryElement-paragraph, article > ul > li",
        Exclude = ".id-StoryElement-factBox, .id-Article-advert")]
    public ArticleBody? Body { get; init; }
}

/// <summary>24garten, a magazine of Ippen.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", Root = "article")]
[HtmlRoute("24garten.de", "/{section}/{slug}-{id:long}.html")]
public sealed partial record Garten24
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h2.id-StoryElement-headline")] [Css(".id-Article-headline")] public required string Title { get; init; }
    [Css(".id-Article-kicker")] public string? Kicker { get; init; }
    [Css(".id-StoryElement-authors .id-Link")] public string[] Authors { get; init; } = [];
    [Css(".id-StoryElement-timestamp time", Attr = "datetime")] public DateTimeOffset? Updated { get; init; }
    [Css(".id-StoryElement-image img", Attr = "data-src, src")] public Uri[] Images { get; init; } = [];
    [Css(".id-StoryElement-paragraph"), Items(Min = 1)] public required IReadOnlyList<string> Paragraphs { get; init; }
}

/// <summary>Freie Presse.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("freiepresse.de", "/{section}/{slug}-artikel{id:long}")]
public sealed partial record FreiePresse
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title", Pattern = @"^[^|]+")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle", Pattern = "^(?!Chemnitzer Verlag).+$")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = "/")] public string[] Topics { get; init; } = [];
    [Css(".detail-img__image-wrapper--gradient img", Attr = "src")] public Uri? Image { get; init; }
    [Css(".detail-img__description", Pattern = "(?i)bild:(.*)")] public string? ImageCredit { get; init; }
    [Body(Summary = "#artikel-content > p.bold", Headings = "#artikel-content h2", Paragraphs = "#artikel-content p:not(.bold)", Exclude = ".pw-layer")] public ArticleBody? Body { get; init; }
}

/// <summary>GameStar.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("gamestar.de", "/artikel/{slug},{id:long}.html")]
public sealed partial record GameStar
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public HashSet<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public HashSet<string> Topics { get; init; } = [];
    [Css(".article-content > p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

/// <summary>Golem.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("golem.de", "/news/{slug}")]
public sealed partial record Golem
{
    [Meta("title", Pattern = " - Golem.de$", Replace = "")] [Css("h1")] public required string Title { get; init; }
    [JsonLd("author")] [Css("a[rel='author']")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("a#atoc_next", Attr = "href")] public Uri? NextPage { get; init; }
    [Body(Summary = "hgroup > p", Headings = "div > section > h2", Paragraphs = "section > p:not(.meta)", Exclude = "p:matches('^Dieser Artikel enthält sogenannte Affiliate-Links'), .gbox_affiliate, .toc")] public ArticleBody? Body { get; init; }
}

/// <summary>heise online.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("heise.de", "/news/{slug}-{id:long}.html")]
[HtmlRoute("heise.de", "/hintergrund/{slug}-{id:long}.html")]
public sealed partial record Heise
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article:not([data-component='TeaserContainer']) p.a-article-header__lead, #lead > p",
        Headings = "article:not([data-component='TeaserContainer']) h3.subheading, h2.heading-h2.replaced-h1",
        Paragraphs = ".article-content > p:not([class]), p.frage, p.antwort, ul.rte__list--unordered > li",
        Exclude = "p:matches('^(► |Tipp: Wir sind bei WhatsApp!|=== Anzeige)')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>hessenschau.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("hessenschau.de", "/{section}/{slug}-100.html")]
public sealed partial record Hessenschau
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.copytext__text:first-child > strong", Headings = "h2.copytext__headline", Paragraphs = "p.copytext__text:not(:first-child)")] public ArticleBody? Body { get; init; }
}

/// <summary>junge Welt.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("jungewelt.de", "/artikel/{id}.{slug}.html")]
public sealed partial record JungeWelt
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("Author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("p.m-1")] public bool IsLocked { get; init; }
    [Body(Summary = ".teaser.lead", Headings = ".row > [class*='col'] > h3", Paragraphs = ".row > [class*='col']:not(.bg-light) > p")] public ArticleBody? Body { get; init; }
}

/// <summary>kicker.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("kicker.de", "/{slug}-{id:long}/artikel")]
public sealed partial record Kicker
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "p.kick__article__teaser", Headings = ".kick__article__content__child > h2", Paragraphs = ".kick__article__content__child > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Krautreporter.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("krautreporter.de", "/{section}/{id:int}-{slug}")]
public sealed partial record Krautreporter
{
    [RouteValue("id")] public int? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author", Split = ", ")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [Css(".article-headers.topic")] public string? Topic { get; init; }
    [Body(
        Summary = "p[data-test='article-teaser']",
        Headings = ".article-markdown > h2",
        Paragraphs = ".article-markdown > p",
        Exclude = "p:matches('^(Redaktion|Übersetzung|Recherche|Schlussredaktion):')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Legal Tribune Online, which prints the date among other facts.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("lto.de", "/recht/{section}/{letter}/{slug}")]
public sealed partial record LegalTribune
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Css("p.reader__meta-info:matches('[0-9]+\\.[0-9]+\\.')", Pattern = @"\d+\.\d+\.\d{4}", Format = "d.M.yyyy")] public DateOnly? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "^(?!Recht$|Nachrichten$|News$|Justiz$).+$")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".reader__intro", Headings = ".article-text-wrapper > h2", Paragraphs = ".article-text-wrapper > p")] public ArticleBody? Body { get; init; }
}

/// <summary>MDR.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("mdr.de")]
public sealed partial record Mdr
{
    [JsonLd("headline")] public required string Title { get; init; }
    [Css(".articleMeta > .author", Pattern = "^von (.+)$", SplitPattern = " und |, ")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords, keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.einleitung", Headings = "div > h3.subtitle", Paragraphs = "div.paragraph > p", Exclude = "p:matches('^(MDR|Quellen?:|[a-z]{2,4}, )')")] public ArticleBody? Body { get; init; }
}

/// <summary>Motorsport-Magazin. The text is one element with line breaks.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("motorsport-magazin.com", "/{series}/news-{id:int}-{slug}")]
public sealed partial record MotorsportMagazin
{
    [RouteValue("series")] public string? Series { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "p.teaser", Paragraphs = "section.article-body", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Mitteldeutsche Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("mz.de", "/{section}/{slug}-{id:long}")]
public sealed partial record MitteldeutscheZeitung
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".fp-article-heading > p", Headings = ".fp-article-body > h2", Paragraphs = ".fp-article-body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>NDR.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("ndr.de")]
public sealed partial record Ndr
{
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".preface", Headings = "article .modulepadding > h2", Paragraphs = ".modulepadding > p, .modulepadding > ol > li")] public ArticleBody? Body { get; init; }
}

/// <summary>netzpolitik.org.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("netzpolitik.org", "/{year:int}/{slug}")]
public sealed partial record Netzpolitik
{
    [RouteValue("year")] public int? Year { get; init; }
    [Meta("og:title")] [Css("h1")] public required string Title { get; init; }
    [Css(".np-intro-author-name-list a")] [Css("span > a[rel='author']")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".wp-block-post-terms a")] [Css(".entry-footer__tags li")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".entry-excerpt > p", Headings = ".entry-content > h3", Paragraphs = ".entry-content p", Figures = "figure:not(:has(> .author-avatars))")] public ArticleBody? Body { get; init; }
    [Css("ol.comment-list > li.comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment; answers are comments of their own.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Self(Attr = "id", Pattern = @"comment-(\d+)")] public required long Id { get; init; }
        [Css(":scope > article .comment-author b.fn")] public string? Author { get; init; }
        [Css(":scope > article .comment-metadata time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css(":scope > article .comment-content > p")] public string[] Paragraphs { get; init; } = [];
        [Css(":scope > ol.children > li.comment")] public IReadOnlyList<Comment> Answers { get; init; } = [];
    }
}

/// <summary>n-tv.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("n-tv.de", "/{section}/{slug}-article{id:long}.html")]
public sealed partial record Ntv
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author", Pattern = "^(?!n-tv NACHRICHTEN$).+$")] public string? Author { get; init; }
    [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".article__text > p:first-of-type > strong", Headings = ".article__text > h2", Paragraphs = ".article__text > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Der Postillon. The authors are in the last line.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("der-postillon.com", "/{year:int}/{month:int}/{slug}.html")]
public sealed partial record Postillon
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css("#post-body > span", Pattern = "^[^;]+", Split = ",")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("#post-body p")] public required IReadOnlyList<string> Paragraphs { get; init; }
}

/// <summary>Rheinische Post.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("rp-online.de", "/{section}/{slug}_aid-{id:long}")]
public sealed partial record RheinischePost
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "strong[data-cy='intro']", Paragraphs = "[data-cy='article-content'] p")] public ArticleBody? Body { get; init; }
}

/// <summary>Ruhr Nachrichten.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("ruhrnachrichten.de", "/{place}/{slug}-w{id:long}-{p:long}")]
public sealed partial record RuhrNachrichten
{
    [RouteValue("place")] public string? Place { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = ".article__content > p.article__teaser-text",
        Headings = ".article__content > h2",
        Paragraphs = ".article__content > p.wp-block-paragraph, .article__content > ul.wp-block-list > li",
        Exclude = "p:matches('^(?i)verfasst von'), figure.teaser__thumbnail")]
    public ArticleBody? Body { get; init; }
}

/// <summary>DER SPIEGEL.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("spiegel.de")]
public sealed partial record Spiegel
{
    [Meta("og:title")] [Css("article[data-area='article']", Attr = "aria-label")] public required string Title { get; init; }
    [JsonLd("author")] [Meta("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "header .leading-loose", Headings = "main .word-wrap > h3", Paragraphs = "main .word-wrap > p", Exclude = "[data-app-hidden=true], aside, .my-32")] public ArticleBody? Body { get; init; }
}

/// <summary>sportschau.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("sportschau.de")]
public sealed partial record Sportschau
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.textabsatz.twelve > strong", Headings = "article > h2", Paragraphs = "article > p.textabsatz:not(:nth-of-type(1))")] public ArticleBody? Body { get; init; }
}

/// <summary>stern until October 2024.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".article__body > p", Until = "2024-10-26")]
[HtmlRoute("stern.de")]
public sealed partial record Stern2023
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Pattern = "^(?!STERN\\.de$).+$")] public string[] Authors { get; init; } = [];
    [Meta("date")] public DateTimeOffset? Published { get; init; }
    [Css(".article__tags li.links__item")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".intro__text", Headings = ".subheadline-element", Paragraphs = ".article__body > p", Figures = "figure:not([class*=teaser])")] public ArticleBody? Body { get; init; }
}

/// <summary>stern.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("stern.de")]
public sealed partial record Stern
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css("li.authors__list-item > a, li.authors__list-item > .typo-article-info-bold")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("ul.tags > li")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".article__body > .intro", Headings = ".article__body > .subheadline-element", Paragraphs = ".article__body > .text-element > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Stuttgarter Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("stuttgarter-zeitung.de", "/inhalt.{slug}.{id:guid}.html")]
public sealed partial record StuttgarterZeitung
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Headings = "div.article-body h2", Paragraphs = "div.article-body p", Figures = "figure:has(picture)")] public ArticleBody? Body { get; init; }
}

/// <summary>Süddeutsche Zeitung.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("sueddeutsche.de", "/{section}/{slug}-1.{id:long}")]
public sealed partial record SueddeutscheZeitung
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] [Meta("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "main [data-manual='teaserText']",
        Headings = "[itemprop='articleBody'] [data-manual='subheadline']",
        Paragraphs = "[itemprop='articleBody'] p[data-manual='paragraph']",
        Exclude = "p:contains('© dpa-infocom')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>t-online. The classes are those of Tailwind.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("t-online.de", "/{section}/id_{id:long}/{slug}.html")]
public sealed partial record TOnline
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("[data-external-article-headline]")] [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = @"^(?!\d+$).+$")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "[data-testid='ArticleBody.StreamLayout'] p.text-18.font-bold",
        Headings = "[data-testid='ArticleBody.StreamLayout'] h3",
        Paragraphs = "[data-testid='ArticleBody.StreamLayout'] p.text-18:not(.font-bold)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>tagesschau: an article, or a live blog with its entries.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("tagesschau.de")]
public sealed partial record Tagesschau
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".authorline__author", Pattern = "^Von (.+?), ARD")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("div.meldungsfooter .taglist a")] public string[] Topics { get; init; } = [];
    [Css(".liveblog--anchor", NextUntil = ".meldungsfooter")] public IReadOnlyList<Entry> Entries { get; init; } = [];
    [Body(Summary = "article > p:first-of-type", Headings = "article > h2", Paragraphs = "article > p:nth-of-type(n+2)", Figures = ".absatzbild")] public ArticleBody? Body { get; init; }

    /// <summary>An entry of a live blog, from its anchor to the next.</summary>
    [HtmlSchema]
    public sealed partial record Entry
    {
        [Css(".liveblog__datetime", Pattern = @"\d+:\d+", Format = "H:mm")] public TimeOnly? Time { get; init; }
        [Css("h2.meldung__subhead")] public string? Heading { get; init; }
        [Css("p.textabsatz:not(:has(> strong))")] public string[] Paragraphs { get; init; } = [];
    }
}

/// <summary>taz until October 2024.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", When = ".sectbody", Until = "2024-10-14")]
[HtmlRoute("taz.de", "/{slug}/!{id:long}")]
public sealed partial record Taz2023
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("taz:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".intro", Headings = ".sectbody > h6", Paragraphs = ".sectbody > p[class*='article']")] public ArticleBody? Body { get; init; }
}

/// <summary>taz.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("taz.de", "/{slug}/!{id:long}")]
public sealed partial record Taz
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("taz:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("taz:tag")] public string[] Topics { get; init; } = [];
    [Body(Summary = "article > p.typo-r-subline-detail", Headings = ".main-article-corpus h2", Paragraphs = ".main-article-corpus p.bodytext.paragraph")] public ArticleBody? Body { get; init; }
}

/// <summary>Vogue Germany.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("vogue.de", "/artikel/{slug}")]
public sealed partial record VogueDe
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "[class*='ContentHeaderDek']", Headings = ".body__inner-container > h2", Paragraphs = ".body__inner-container > p:matchesOwn('\\S')")] public ArticleBody? Body { get; init; }
}

/// <summary>WDR.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("wdr.de")]
public sealed partial record Wdr
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("Author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("Keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".media.mediaA img.img", Attr = "src")] public Uri[] Images { get; init; } = [];
    [Body(Summary = "article p[class^='einleitung']", Headings = "article h2.subtitle.small", Paragraphs = "article p[class^='text']:not(:last-child)", Exclude = "p:contains('Quelle')")] public ArticleBody? Body { get; init; }
}

/// <summary>WinFuture, which separates paragraphs by line breaks.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("winfuture.de", "/news,{id:long}.html")]
public sealed partial record WinFuture
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(Summary = "#news_content .teaser_text", Headings = "#news_content > h2", Paragraphs = "#news_content", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Handelsblatt.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("handelsblatt.com")]
public sealed partial record Handelsblatt
{
    [Css("h2.headline")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("vr:author")] public string? Author { get; init; }
    [Css("span[itemprop='datePublished']", Attr = "content")] public DateTimeOffset? Published { get; init; }
    [Css("article img", Attr = "data-src, src")] public Uri[] Images { get; init; } = [];
    [Css("article p", Exclude = "app-toolbar, button, app-storyline-related-topics")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>WirtschaftsWoche.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("wiwo.de", "/{section}/{sub}/{slug}/{id:long}.html")]
public sealed partial record WirtschaftsWoche
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h2.c-headline--article")] public required string Title { get; init; }
    [Css("div.c-metadata a.c-link--borderless")] public string[] Authors { get; init; } = [];
    [Css("div.c-metadata time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Body(Paragraphs = "div.o-article__content > p", Headings = "div.o-article__content > h3", Exclude = ".c-standard-article-teaser, .c-socialshare")] public ArticleBody? Body { get; init; }
}

/// <summary>Aachener Zeitung, whose classes end in an underscore and a hash.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin", Root = "main > article")]
[HtmlRoute("aachener-zeitung.de", "/{region}/{slug}/{id:long}.html")]
public sealed partial record AachenerZeitung
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("hgroup h1")] public required string Title { get; init; }
    [Css("[class*='article-hero-block_'] img", Attr = "src")] public Uri? Image { get; init; }
    [Css("[class*='tag-list_'] a")] public string[] Topics { get; init; } = [];
    [Css("p:not([class*='trustbox_'] p)")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Abendzeitung München.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("abendzeitung-muenchen.de", "/{section}/{slug}-art-{id:long}")]
public sealed partial record AbendzeitungMuenchen
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("article h1")] public required string Title { get; init; }
    [Css("article .artdetail_time", Pattern = @"\d{2}\.\d{2}\.\d{4} - \d{2}:\d{2}", Format = "dd.MM.yyyy - HH:mm")] public DateTimeOffset? Published { get; init; }
    [Css("article p:not(.teaserbox p)", Exclude = ".mehrzumthema, .artdetail_social")] public string[] Paragraphs { get; init; } = [];
    [Css("article figure")] public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>A picture.</summary>
    [HtmlSchema]
    public sealed partial record Figure
    {
        [Css("img", Attr = "src")] public required Uri Address { get; init; }
        [Css("figcaption")] public string? Caption { get; init; }
    }
}

/// <summary>ADMIN-Magazin: an article of the magazine, on several pages.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("admin-magazin.de", "/Das-Heft/{year:int}/{issue:int}/{slug}")]
public sealed partial record AdminMagazin
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("issue")] public int? Issue { get; init; }
    [Css("#ContentLeft h1")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Css(".pagenavigator .next a", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("#ContentLeft > .full-article_print p:not(.heftreferenz p)", Exclude = ".attribute-relatedcontent")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>ADMIN-Magazin: a short report.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("admin-magazin.de", "/News/{slug}")]
public sealed partial record AdminMagazinNews
{
    [Css("h1")] public required string Title { get; init; }
    [Css(".view-publish_date", Format = "dd.MM.yyyy")] public DateOnly? Published { get; init; }
    [Css("#ContentLeft > .full-news .tags a")] public string[] Topics { get; init; } = [];
    [Css("#ContentLeft > .full-news p", Exclude = ".adlib_wrapper, .addthis_toolbox")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>t3n.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("t3n.de", "/news/{slug}-{id:long}")]
public sealed partial record T3n
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("link[rel='next']", Attr = "href")] public Uri? NextPage { get; init; }
    [Body(Headings = "#main-content h2", Paragraphs = "#main-content p", Exclude = ".c-crosslinks, .c-native-newsletterbox, .c-consent-overlay")] public ArticleBody? Body { get; init; }
}

/// <summary>watson.de, which has most facts in a data layer.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("watson.de")]
public sealed partial record WatsonDe
{
    [Css(".watson-story__content h2")] public required string Title { get; init; }
    [Json("script#datalayer", "storyAuthor")] public string? Author { get; init; }
    [Json("script#datalayer", "storyDate")] public DateTimeOffset? Published { get; init; }
    [Json("script#datalayer", "modifiedDate")] public DateTimeOffset? Modified { get; init; }
    [Css(".watson-story__content p:not(.watson-autocontext p, .watson-snippet__authorbox p)")] public string[] Paragraphs { get; init; } = [];
    [Css(".watson-poll")] public bool HasPoll { get; init; }
}

/// <summary>ZDFheute. All class names are those of a build.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("zdf.de", "/nachrichten/{section}/{slug}.html")]
public sealed partial record ZdfHeute
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("description", Type = "NewsArticle")] public string? Summary { get; init; }
    [Body(Headings = "main article h2", Paragraphs = "main article p", Exclude = "aside, figcaption")] public ArticleBody? Body { get; init; }
}

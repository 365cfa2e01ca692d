using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.France;

/// <summary>01net.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("01net.com", "/{section}/{slug}.html")]
public sealed partial record ZeroUnNet
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("div.featured > figure img", Attr = "data-src, src")] public Uri? Image { get; init; }
    [Body(Summary = ".post-excerpt", Headings = ".entry-content > h2, .slide > h2", Paragraphs = ".entry-content > p, .slide > p")] public ArticleBody? Body { get; init; }
}

/// <summary>20 Minutes.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("20minutes.fr", "/{section}/{id:long}-{date}-{slug}")]
public sealed partial record VingtMinutes
{
    [RouteValue("id")] public long? Id { get; init; }
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Css("h1.nodeheader-title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Paragraphs = ".lt-endor-body.content > p", Headings = ".lt-endor-body.content > h2")] public ArticleBody? Body { get; init; }
}

/// <summary>Aerobuzz.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("aerobuzz.fr", "/{section}/{slug}")]
public sealed partial record Aerobuzz
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1.entry-title")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("div.chapo")] public string? Lead { get; init; }
}

/// <summary>Courrier international.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("courrierinternational.com", "/article/{slug}")]
public sealed partial record CourrierInternational
{
    [Css("h1")] public required string Title { get; init; }
    [Css(".author-name-short")] public string[] Authors { get; init; } = [];
    [Css("time[itemprop='datePublished']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css(".box-reserved-abo")] public bool IsReserved { get; init; }
    [Body(Headings = "#article-content h2", Paragraphs = "#article-content p", Exclude = "aside, .article-secondary, .article-subject-readmore")] public ArticleBody? Body { get; init; }
}

/// <summary>Le Monde.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lemonde.fr", "/{section}/article/{date:date}/{slug}_{id:long}_{section2:int}.html")]
public sealed partial record LeMonde
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h1.article__title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("span.author__name")] [Meta("og:article:author")] public string[] Authors { get; init; } = [];
    [Meta("og:article:published_time")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords")] public string[] Topics { get; init; } = [];
    [Css("p.article__status")] public bool IsReserved { get; init; }
    [Body(
        Summary = "p.article__desc, p#js-summary-live",
        Headings = "h2.article__sub-title",
        Paragraphs = "p.article__paragraph",
        Exclude = "section.catcher, p:has(> strong:contains('Lire')):has(a), blockquote:has(> p.article__quote)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>A live page of Le Monde.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lemonde.fr", "/{section}/live/{date:date}/{slug}_{id:long}_{section2:int}.html")]
public sealed partial record LeMondeLive
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("#js-summary-live")] public string? Summary { get; init; }
    [Css("section.post[id^='id-']"), Items(SkipInvalid = true)] public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>A post of the live page.</summary>
    [HtmlSchema]
    public sealed partial record Post
    {
        [Self(Attr = "id", Pattern = @"^id-(\d+)$")] public long? Id { get; init; }
        [Css(".header-content__live .date", Pattern = @"\d{1,2}:\d{2}", Format = "H:mm")] public TimeOnly? Time { get; init; }
        [Css("h2.post__live-container--title")] public string? Heading { get; init; }
        [Css("p.post__live-container--answer-text")] public string[] Paragraphs { get; init; } = [];
    }
}

/// <summary>Le Figaro.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lefigaro.fr", "/{section}/{slug}-{date}")]
public sealed partial record LeFigaro
{
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] [Css("a.journaliste")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("li.fig-date-pub time", Attr = "datetime")] public DateTimeOffset? Displayed { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".fig-premium-paywall")] public bool IsPremium { get; init; }
    [Body(Summary = "article > p.fig-standfirst", Headings = ".fig-content-body > h2", Paragraphs = ".fig-content-body > p.fig-paragraph", Exclude = ".fig-body-link, .fig-crosslinking", Figures = "figure")] public ArticleBody? Body { get; init; }
}

/// <summary>Les Echos. The topics on the page have classes of styled-components only, so those of JSON-LD are read.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lesechos.fr", "/{section}/{sub}/{slug}-{id:long}")]
public sealed partial record LesEchos
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "article header > p", Headings = "article .post-paywall > h3", Paragraphs = "article .post-paywall > p", Exclude = "p:matches('^\\s*Pour ne rien rater')")] public ArticleBody? Body { get; init; }
}

/// <summary>Euronews.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("fr.euronews.com", "/{date:date}/{slug}")]
public sealed partial record Euronews
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [Meta("date.available")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [JsonLd("video", Type = "NewsArticle")] public Uri? Video { get; init; }
    [Body(Summary = "p.c-article-summary", Headings = ".c-article-content > h2", Paragraphs = ".c-article-content > p")] public ArticleBody? Body { get; init; }
}

/// <summary>L'Express.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lexpress.fr", "/{section}/{slug}-{code}")]
public sealed partial record LExpress
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [Css(".article__image img", Attr = "data-src, src")] public Uri? Image { get; init; }
    [Body(Summary = ".article__lead", Headings = "article h2", Paragraphs = "article p")] public ArticleBody? Body { get; init; }
}

/// <summary>Libération.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("liberation.fr", "/{section}/{slug}-{date}_{code}")]
public sealed partial record Liberation
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".tag-container a")] public string[] Topics { get; init; } = [];
    [Css("[class*='default__Main'] p", Exclude = ".article-dossier, .mailmunch-giftarticle, [class*='default__OutbrainWrapper']")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Mediapart.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("mediapart.fr", "/journal/{section}/{date}/{slug}")]
public sealed partial record Mediapart
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("date", Format = "ddMMyy")] public DateOnly? Day { get; init; }
    [Css("h1.title")] public required string Title { get; init; }
    [Css(".page-pane a.journalist")] public string[] Authors { get; init; } = [];
    [Css("body.not-logged-in")] public bool IsAnonymous { get; init; }
    [Css("section.global-wrapper .page-pane > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Numerama.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("numerama.com", "/{section}/{id:long}-{slug}.html")]
public sealed partial record Numerama
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Css(".post-title h1")] public required string Title { get; init; }
    [Css("article .is-hidden-mobile a[href*='/author/'].is-family-secondary")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(Headings = ".post-content > h2", Paragraphs = ".post-content > p:not(.humanoid-videos--title)", Exclude = ".article-footer, .embedded-tag-container, .index-menu")] public ArticleBody? Body { get; init; }
}

/// <summary>Next INpact, with Microdata.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("nextinpact.com", "/news/{id:long}-{slug}.htm")]
public sealed partial record NextInpact
{
    [RouteValue("id")] public long? Id { get; init; }
    [Microdata("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [Microdata("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [Microdata("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [Css("h2.title_reserve_article")] public bool IsReserved { get; init; }
    [Body(Paragraphs = "div[itemprop='articleBody'] > p", Headings = "div[itemprop='articleBody'] > h3", Exclude = ".container_form_alert")] public ArticleBody? Body { get; init; }
}

/// <summary>Reporterre.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("reporterre.net", "/{slug}")]
public sealed partial record Reporterre
{
    [Css("h1.titre")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".surtitre")] public string? Kicker { get; init; }
    [Css(".date-publication", Format = "d MMMM yyyy 'à' HH'h'mm")] public DateTimeOffset? Published { get; init; }
    [Css(".texte > p:not(.noprint p)", Exclude = ".noprint")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Basta! in 2014.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("bastamag.net", "/{slug}")]
public sealed partial record Bastamag
{
    [Css("#content article h1")] public required string Title { get; init; }
    [Css("#content time[pubdate]", Attr = "datetime")] public DateOnly? Published { get; init; }
    [Css("#content article > p", Exclude = ".appel-soutien, .dossiers-content")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Le Monde diplomatique.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("monde-diplomatique.fr", "/{year:int}/{month:int}/{author}/{id:int}")]
public sealed partial record MondeDiplomatique
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("month")] public int? Month { get; init; }
    [RouteValue("id")] public int? Id { get; init; }
    [Css("h1.h1")] public required string Title { get; init; }
    [Css(".cartouche > p.surtitre")] public string? Kicker { get; init; }
    [Meta("article:author")] public string? Author { get; init; }
    [Css("#paywall")] public bool IsPaid { get; init; }
    [Body(Summary = ".chapo > p", Headings = ".contenu-principal h3.spip", Paragraphs = ".contenu-principal .texte p", Exclude = ".bandeautitre, .dates_auteurs")] public ArticleBody? Body { get; init; }
}

/// <summary>Le Point.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lepoint.fr", "/{section}/{slug}-{day:int}-{month:int}-{year:int}-{id:long}_{section2:int}.php")]
public sealed partial record LePoint
{
    [RouteValue("id")] public long? Id { get; init; }
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css("aside#article-reserve-aux-abonnes")] public bool IsReserved { get; init; }
    [Body(Summary = "h2.art-chapeau", Paragraphs = "div.art-text > p", Exclude = "p > strong:contains('aussi'):has(> a)")] public ArticleBody? Body { get; init; }
}

/// <summary>L'Équipe.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("lequipe.fr", "/{sport}/Actualites/{slug}/{id:long}")]
public sealed partial record LEquipe
{
    [RouteValue("sport")] public string? Sport { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Css("h1.article__title")] [Css("h1.Article__title")] public required string Title { get; init; }
    [Css("span.Author__name")] public string[] Authors { get; init; } = [];
    [Css("span.Article__publishDate", Pattern = @"\d+ \w+ \d{4} à \d+h\d+", Format = "d MMMM yyyy 'à' H'h'mm")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "h2.Article__chapo", Paragraphs = "div.article__body p", Exclude = ".LinkParagraph")] public ArticleBody? Body { get; init; }
}

/// <summary>Slate.fr.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("slate.fr", "/story/{id:long}/{slug}")]
public sealed partial record SlateFr
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("article h1")] public required string Title { get; init; }
    [Css(".article_author a")] public string[] Authors { get; init; } = [];
    [Css("article img", Attr = "data-full-src, src")] public Uri? Image { get; init; }
    [Css("article .tag")] public string[] Topics { get; init; } = [];
    [Css("article p", Exclude = ".to-read, .article_insert, .newsletter-container, .sharing-tools")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>RFI.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("rfi.fr", "/fr/{region}/{date}-{slug}")]
public sealed partial record Rfi
{
    [RouteValue("region")] public string? Region { get; init; }
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Css("#main-content > article h1.a-page-title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("a.m-from-author__name")] public string[] Authors { get; init; } = [];
    [Css(".t-content__dates time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "p.t-content__chapo", Headings = ".t-content__body > h2", Paragraphs = ".t-content__body > p", Exclude = ".m-interstitial, .a-read-more, .o-self-promo")] public ArticleBody? Body { get; init; }
}

/// <summary>24 jours de web, an advent calendar.</summary>
[HtmlSchema(Culture = "fr-FR", TimeZone = "Europe/Paris")]
[HtmlRoute("24joursdeweb.fr", "/{year:int}/{slug}")]
public sealed partial record VingtQuatreJours
{
    [RouteValue("year")] public required int Year { get; init; }
    [Css("h1.post-title")] public required string Title { get; init; }
    [Css("h2.post-author-title", Pattern = "^À propos de (.+)$")] public string? Author { get; init; }
    [Css("p.post-metas time", Attr = "datetime")] public DateOnly? Published { get; init; }
    [Css(".post-content > p")] public string[] Paragraphs { get; init; } = [];
    [Css("#comments .comment", At = "..100")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Css(".comment-author")] public string? Author { get; init; }
        [Css("time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css(".comment-text", Read = ReadMode.Lines)] public required string Text { get; init; }
    }
}

/// <summary>Le Soir of Brussels.</summary>
[HtmlSchema(Culture = "fr-BE", TimeZone = "Europe/Brussels")]
[HtmlRoute("lesoir.be", "/{id:long}/article/{date:date}/{slug}")]
public sealed partial record LeSoir
{
    [RouteValue("id")] public long? Id { get; init; }
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css("p.gr-meta-author", Pattern = "^Par (.+)$")] public string? Author { get; init; }
    [Css("time.pubdate", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css(".gr-free-tags a")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".gr-article-teaser", Headings = ".gr-article-content > h2", Paragraphs = ".gr-article-content > p", Exclude = ".gr-ads-inread, .gr-newsletter-inread, .gr-linked-stories", Figures = ".gr-main-media")] public ArticleBody? Body { get; init; }
}

/// <summary>La Libre.</summary>
[HtmlSchema(Culture = "fr-BE", TimeZone = "Europe/Brussels")]
[HtmlRoute("lalibre.be", "/{section}/{date:date}/{slug}")]
public sealed partial record LaLibre
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.ap-Title")] public required string Title { get; init; }
    [Css("a.ap-StoryAuthor-bodyTextName", Read = ReadMode.OwnText)] public string[] Authors { get; init; } = [];
    [Meta("cXenseParse:recs:publishtime")] public DateTimeOffset? Published { get; init; }
    [Css("article.ap-Story p", Exclude = ".ap-StoryInterstitialLink, .ux-PaywallPianoFallback, .ap-StoryHeader-topbar")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>RTBF.</summary>
[HtmlSchema(Culture = "fr-BE", TimeZone = "Europe/Brussels")]
[HtmlRoute("rtbf.be", "/article/{slug}-{id:long}")]
public sealed partial record Rtbf
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1[data-testid*='title']")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Body(Summary = "p.font-semibold", Headings = "#content h2", Paragraphs = "#content p")] public ArticleBody? Body { get; init; }
}

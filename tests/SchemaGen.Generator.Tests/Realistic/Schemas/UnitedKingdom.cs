using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.UnitedKingdom;

/// <summary>BBC News.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("bbc.com", "/news/articles/{id}")]
[HtmlRoute("bbc.co.uk", "/news/articles/{id}")]
public sealed partial record BbcNews
{
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[data-component='topic-list'] li")] [Css("[data-component='tags'] a")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Css("figure img:not([src*='grey-placeholder'])", Attr = "srcset, src")] public IReadOnlyList<Uri> Images { get; init; } = [];
    [Body(
        Summary = "[data-component='text-block']:first-of-type p:has(> b)",
        Headings = "[data-component='subheadline-block']",
        Paragraphs = "[data-component='text-block'] :is(p, li)")]
    public ArticleBody? Body { get; init; }
}

/// <summary>BBC News as it was in 2012.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("bbc.co.uk", "/news/{section}-{id:long}")]
public sealed partial record BbcNews2012
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1.story-header")] public required string Title { get; init; }
    [Css("#headline span.byline-name", Pattern = "^By (.+)$")] public string? Author { get; init; }
    [Css("span.story-date > span.date", Format = "d MMMM yyyy")] public DateOnly? Published { get; init; }
    [Body(Summary = "#story-body p.introduction", Headings = "#story-body > span.cross-head", Paragraphs = "#story-body > p", Exclude = ".story-feature, .caption")] public ArticleBody? Body { get; init; }
}

/// <summary>A long read of BBC Three.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("bbc.co.uk", "/bbcthree/article/{id:guid}")]
public sealed partial record BbcThree
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [Css("h1.LongArticle-headline")] public required string Title { get; init; }
    [Css("span.Info-authorName")] public string? Author { get; init; }
    [Css("time.Info-timestamp", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("div.LongArticle-body p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Mail Online.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("dailymail.co.uk", "/{section}/article-{id:long}/{slug}.html")]
public sealed partial record DailyMail
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("#js-article-text ul.mol-bullets-with-font > li")] public string[] Points { get; init; } = [];
    [Css("#js-article-text p.mol-para-with-font")] public string[] Paragraphs { get; init; } = [];
    [Css("#reader-comments .comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment with its votes.</summary>
    [HtmlSchema(Culture = "en-GB")]
    public sealed partial record Comment
    {
        [Css(".js-usr")] public string? Author { get; init; }
        [Css(".comment-body > p")] public required string Text { get; init; }
        [Css(".rating-button-up")] public int? Up { get; init; }
        [Css(".rating-button-down")] public int? Down { get; init; }
    }
}

/// <summary>Daily Star until April 2026.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London", When = "p.sub-title", Until = "2026-04-09")]
[HtmlRoute("dailystar.co.uk", "/news/{section}/{slug}-{id:long}")]
public sealed partial record DailyStar2025
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p.sub-title", Paragraphs = "div.article-body > p", Figures = "figure.in-article-image")] public ArticleBody? Body { get; init; }
}

/// <summary>Daily Star.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("dailystar.co.uk", "/news/{section}/{slug}-{id:long}")]
public sealed partial record DailyStar
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "h2[data-testid='leadtext']", Headings = "h3.heading-three", Paragraphs = "ul[data-tmdatatrack='content-unit'] > li, article > p", Figures = "[class*='ImageEmbed_image-embed']")] public ArticleBody? Body { get; init; }
}

/// <summary>The Standard. Its classes are those of styled-components, so this schema keeps to ids and elements.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("standard.co.uk", "/news/{section}/{slug}-b{id:long}.html")]
public sealed partial record EveningStandard
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "article header h2", Headings = "#main h3", Paragraphs = "#main p", Exclude = "#piano-reg-wall")] public ArticleBody? Body { get; init; }
}

/// <summary>Daily Express: an article or a live page.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("express.co.uk", "/news/{section}/{id:long}/{slug}")]
public sealed partial record DailyExpress
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article > header > h3",
        Headings = "div.live-events h3",
        Paragraphs = "article div.text-description:not(.dont-miss) > p, div.live-events__entry-text > p")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The i Paper.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("inews.co.uk", "/news/{slug}-{id:long}")]
[HtmlRoute("inews.co.uk", "/opinion/{slug}-{id:long}")]
public sealed partial record IPaper
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "article > h2", Paragraphs = "article .article-content p", Figures = "figure:has(> figcaption)")] public ArticleBody? Body { get; init; }
}

/// <summary>Metro. Appeals to readers are paragraphs like all others.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("metro.co.uk", "/{date:date}/{slug}-{id:long}")]
public sealed partial record Metro
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article > .article-body > p:first-of-type",
        Headings = "article > .article-body > h2",
        Paragraphs = "article > .article-body > p:not(:first-of-type)",
        Exclude = "p:matches('^(Got a story|Get in touch|For more stories|Follow Metro|\\s*MORE :|Share your views)')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Nature: news and comment, and papers behind a wall.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("nature.com", "/articles/{id}")]
public sealed partial record Nature
{
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateOnly? Published { get; init; }
    [JsonLd("keywords", Split = ",", Pattern = "^(?!multidisciplinary$|Science$).+$")] public string[] Topics { get; init; } = [];
    [Meta("citation_doi")] public string? Doi { get; init; }
    [Css("div[class*='buybox']")] public bool IsLocked { get; init; }
    [Body(
        Summary = ".c-article-teaser-text",
        Headings = "[data-test='main-content'] h2",
        Paragraphs = "[data-test='main-content'] p:not(.recommended__title)",
        Exclude = "[data-label='Related'], .recommended, figcaption")]
    public ArticleBody? Body { get; init; }
}

/// <summary>TechRadar.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("techradar.com", "/{section}/{slug}")]
public sealed partial record TechRadar
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] [Meta("mrf:authors", Split = ";")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".tc23-post-relevant-terms__terms > a")] [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "article header [class*='strapline']",
        Headings = "article .text-copy :is(h2, h3)",
        Paragraphs = "article .text-copy :is(p, li:not(.list-none))",
        Exclude = ".vanilla-image-block, p:matches('^(When you purchase through links|Sign up for breaking news|You might also like)')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The Guardian.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("theguardian.com", "/{section}/{year:int}/{month}/{day:int}/{slug}")]
public sealed partial record Guardian
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] [Css("a[rel='author']")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("picture[itemprop='contentUrl'] img", Attr = "src")] public Uri? Image { get; init; }
    [Css("[data-gu-name='standfirst'] p")] public string? Standfirst { get; init; }
    [Body(Headings = ".article-body-viewer-selector h2", Paragraphs = ".article-body-viewer-selector p", Exclude = "aside, gu-island, [data-print-layout='hide']")] public ArticleBody? Body { get; init; }
}

/// <summary>The Independent.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("independent.co.uk", "/{section}/{sub}/{slug}-b{id:long}.html")]
public sealed partial record Independent
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] [Meta("article:author_name")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Paragraphs = "article #main > p", Exclude = "aside, .syndication-btn", Figures = "article figure, [data-gallery-length]")] public ArticleBody? Body { get; init; }
}

/// <summary>Daily Mirror.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("mirror.co.uk", "/{section}/{sub}/{slug}-{id:long}")]
public sealed partial record DailyMirror
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("parsely-pub-date")] public DateTimeOffset? Published { get; init; }
    [Css("li > span.time-container", Format = "HH:mm, d MMM yyyy")] public DateTimeOffset? Updated { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "main > article > div:first-of-type > p", Paragraphs = "main > article .article-body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Sun.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("thesun.co.uk", "/{section}/{id:long}/{slug}")]
public sealed partial record TheSun
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".article__header .article__subdeck p", Headings = ".article__content > h2", Paragraphs = ".article__content > p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Telegraph until September 2024, with Microdata.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London", When = "time[itemprop='datePublished']", Until = "2024-09-09")]
[HtmlRoute("telegraph.co.uk", "/{section}/{date:date}/{slug}")]
public sealed partial record Telegraph2024
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("DCSext.author", Split = ";")] public string[] Authors { get; init; } = [];
    [Css("time[itemprop='datePublished']", Attr = "datetime")] [Meta("DCSext.articleFirstPublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "p[itemprop='description']", Headings = "div.articleBodyText h2", Paragraphs = "div.articleBodyText p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Telegraph.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("telegraph.co.uk", "/{section}/{date:date}/{slug}")]
public sealed partial record Telegraph
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[data-test='article-lead-asset'] img", Attr = "src")] public Uri? Image { get; init; }
    [Body(Headings = "[data-js='article-body'] h2", Paragraphs = "[data-js='article-body'] p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Spectator.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("spectator.co.uk", "/article/{slug}")]
public sealed partial record Spectator
{
    [Css("h1.entry-header__heading")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".entry-meta a[href*='/writer/']")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("main article.post > header > figure img", Attr = "src")] public Uri? Image { get; init; }
    [Css("section.paywall")] public bool IsPaid { get; init; }
    [Css("main .entry-content > p", Exclude = ".most-popular, .related-articles")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>New Statesman.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("newstatesman.com", "/{section}/{year:int}/{month:int}/{slug}")]
public sealed partial record NewStatesman
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("year")] public int? Year { get; init; }
    [Css("h1.c-article-header__title")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(Paragraphs = ".c-article-content__container > p", Headings = ".c-article-content__container > h2", Exclude = "aside, .c-sponsored-article, [class*='-newsletter']")] public ArticleBody? Body { get; init; }
}

/// <summary>The Times.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("thetimes.co.uk", "/article/{id:guid}")]
public sealed partial record TheTimes
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("isAccessibleForFree", Type = "NewsArticle")] public bool? IsFree { get; init; }
    [Css("article p", Exclude = "[class*='InlineAdWrapper'], [class*='inlineRelatedArticles']")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>UnHerd, whose lead image is a background.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("unherd.com", "/{year:int}/{month:int}/{slug}")]
public sealed partial record UnHerd
{
    [RouteValue("year")] public int? Year { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".author-side a[rel=author]")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".article-image", Attr = "style", Pattern = @"url\('([^']+)'\)")] public Uri? Image { get; init; }
    [Css(".uhcomments .comment-count", Pattern = @"\d+")] public int? Comments { get; init; }
    [Css("article > p, .thepostinner > p", Exclude = ".code-block, .ref-ar")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>London Review of Books.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("lrb.co.uk", "/the-paper/v{volume:int}/n{number:int}/{author}/{slug}")]
public sealed partial record LondonReview
{
    [RouteValue("volume")] public int? Volume { get; init; }
    [RouteValue("number")] public int? Number { get; init; }
    [Css("title", Pattern = "^(.+?) · LRB")] public required string Title { get; init; }
    [Css("p.meta-info > a", Pattern = "· (.+)$", Format = "d MMMM yyyy")] public DateOnly? Issue { get; init; }
    [Css(".article-body.indent > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Financial Times.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("ft.com", "/content/{id:guid}")]
public sealed partial record FinancialTimes
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("p.article-info__byline a")] [Meta("article:author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".main-image img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Body(
        Headings = ".article__content-body > h2, #article-body > h2",
        Paragraphs = ".article__content-body > p, #article-body > p",
        Exclude = "aside, experimental, .in-article-advert, .n-content-layout:has(a[href*='/newsletter'])")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The Economist.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("economist.com", "/{section}/{date:date}/{slug}")]
public sealed partial record Economist
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("dateline", Type = "NewsArticle")] public string? Place { get; init; }
    [Css("time.date-created", Attr = "datetime")] [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("div.main-content p, article.resp-node p", Exclude = "aside, .newsletter-form")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Register.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("theregister.com", "/{date:date}/{slug}")]
[HtmlRoute("theregister.co.uk", "/{date:date}/{slug}")]
public sealed partial record TheRegister
{
    [RouteValue("date")] public DateOnly? Published { get; init; }
    [Css("div.article_head h1")] [Css(".header_right h1")] public required string Title { get; init; }
    [Css("div.article_head h2")] public string? Subtitle { get; init; }
    [Css("div.byline > a:first-of-type")] public string? Author { get; init; }
    [Body(Headings = "#body > h3", Paragraphs = "#body > p, #body > .blockextract", Exclude = ".promo_article, .google-ad, .articlesByTag")] public ArticleBody? Body { get; init; }
}

/// <summary>Eurogamer.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("eurogamer.net", "/articles/{date:date}-{slug}")]
public sealed partial record Eurogamer
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("article h1")] public required string Title { get; init; }
    [Css("a[itemprop='author']")] public string? Author { get; init; }
    [Css("span[itemprop='datePublished']", Attr = "content")] public DateTimeOffset? Published { get; init; }
    [Css("article main > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Rock, Paper, Shotgun in its first years.</summary>
[HtmlSchema(Culture = "en-GB", TimeZone = "Europe/London")]
[HtmlRoute("rockpapershotgun.com", "/{date:date}/{slug}")]
public sealed partial record RockPaperShotgun
{
    [Css("h1.title")] public required string Title { get; init; }
    [Css("p.info a")] public string? Author { get; init; }
    [Css("p.info", Pattern = "on (\\w+ \\d+\\w*, \\d{4})", Format = "MMMM d, yyyy")] [RouteValue("date")] public DateOnly? Published { get; init; }
    [Css(".entry p", Exclude = ".social, .dd_post_share, .blue_billywig")] public string[] Paragraphs { get; init; } = [];
}

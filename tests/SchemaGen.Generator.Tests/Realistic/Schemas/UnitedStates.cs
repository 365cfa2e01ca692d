using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.UnitedStates;

/// <summary>What several of these pages have in the same places.</summary>
public abstract record NewsPage
{
    [PageUrl] public Uri? Address { get; init; }
    [JsonLd("headline", Type = "NewsArticle, Article, ReportageNewsArticle")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("datePublished", Type = "NewsArticle, Article, ReportageNewsArticle")] [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("og:image")] public Uri? Image { get; init; }
}

/// <summary>Business Insider.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("businessinsider.com", "/{slug}")]
public sealed partial record BusinessInsider : NewsPage
{
    [JsonLd("author")] public IReadOnlyList<string> Authors { get; init; } = [];
    [Meta("keywords, news_keywords", Split = ",")] [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Css("figcaption > span.image-caption-text")] public string? Caption { get; init; }
    [Css("figcaption > span.image-source-text")] public string? Credit { get; init; }
    [Body(
        Summary = "article ul[class^='summary-list'] > li",
        Headings = "article h2, .slideshow-slide-container h2",
        Paragraphs = "article .content-lock-content > p:not(.disclaimer), article .content-lock-content > .premium-content > p, .slide-layout.clearfix > p")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Business Insider as it was in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = ".sl-layout-post", Until = "2014-01-01")]
[HtmlRoute("businessinsider.com", "/{slug}-{year:int}-{month:int}")]
public sealed partial record BusinessInsider2012
{
    [Css("div.sl-layout-post > h1")] public required string Title { get; init; }
    [Css("div.byline > a")] public string? Author { get; init; }
    [Css("div.byline > span.date", Format = "MMM. d, yyyy, h:mm tt")] public DateTimeOffset? Published { get; init; }
    [RouteValue("year")] public int? Year { get; init; }
    [Css("div.KonaBody > p:not(.source)")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Rest of World.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("restofworld.org", "/{year:int}/{slug}")]
public sealed partial record RestOfWorld
{
    [RouteValue("year")] public int? Year { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Type = "NewsArticle", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".post-subheader__summary li")] public string[] KeyPoints { get; init; } = [];
    [Body(Summary = "p.post-header__text__dek", Headings = ".post-content > h2", Paragraphs = ".post-content > p", Figures = ".post-content figure")] public ArticleBody? Body { get; init; }
}

/// <summary>Rolling Stone until August 2024, read from the tags of its search engine.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = "meta[class='swiftype']", Until = "2024-08-22")]
[HtmlRoute("rollingstone.com")]
public sealed partial record RollingStone2024
{
    [Meta("swiftype:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("swiftype:published_at")] public DateTimeOffset? Published { get; init; }
    [Meta("swiftype:topics", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "div.article-excerpt", Headings = "div.a-content h2.heading, #pmc-gallery-vertical h2", Paragraphs = "div.a-content p.paragraph")] public ArticleBody? Body { get; init; }
}

/// <summary>Rolling Stone.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("rollingstone.com")]
public sealed partial record RollingStone
{
    [Css("title", Pattern = @"^[^|]+")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("figcaption cite")] public string[] Credits { get; init; } = [];
    [Body(Summary = ".article-excerpt", Headings = ".a-content h2.heading", Paragraphs = ".a-content p.paragraph")] public ArticleBody? Body { get; init; }
}

/// <summary>TechCrunch until May 2024.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles", When = ".article-content > #speakable-summary", Until = "2024-05-08")]
[HtmlRoute("techcrunch.com", "/{date:date}/{slug}")]
public sealed partial record TechCrunch2024
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Meta("og:title", Pattern = @" \| TechCrunch$", Replace = "")] public required string Title { get; init; }
    [Meta("sailthru.author", Split = ",")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords, sailthru.tags", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "#speakable-summary", Headings = ".article-content > h2", Paragraphs = ".article-content > p:not(#speakable-summary), .article-content > ul > li")] public ArticleBody? Body { get; init; }
}

/// <summary>TechCrunch.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("techcrunch.com", "/{date:date}/{slug}")]
public sealed partial record TechCrunch
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.wp-block-post-title")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".wp-block-techcrunch-social-share a", Attr = "href")] public Uri[] ShareLinks { get; init; } = [];
    [Body(Summary = ".entry-content > #speakable-summary", Headings = ".entry-content > h2", Paragraphs = ".entry-content > p, .entry-content > ul > li")] public ArticleBody? Body { get; init; }
}

/// <summary>The Intercept until February 2024. Its keywords have prefixes.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = ".PostContent", Until = "2024-02-01")]
[HtmlRoute("theintercept.com", "/{date:date}/{slug}")]
public sealed partial record Intercept2023
{
    [Css("h1.Headline")] [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Type = "NewsArticle", Pattern = "^Subject: (.+)$")] public string[] Topics { get; init; } = [];
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Body(Summary = "h2.Post-excerpt", Headings = ".PostContent > div > h2", Paragraphs = ".PostContent > div > p:not(.caption, .PhotoGrid-description)")] public ArticleBody? Body { get; init; }
}

/// <summary>The Intercept.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("theintercept.com", "/{date:date}/{slug}")]
public sealed partial record Intercept
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.post__title")] [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = "p.post__excerpt, h1.post__title ~ h2", Headings = ".entry-content > .entry-content__content > h2", Paragraphs = ".entry-content > .entry-content__content > p, blockquote > p")] public ArticleBody? Body { get; init; }
    [Css("figcaption > span.photo__credit")] public string[] PhotoCredits { get; init; } = [];
}

/// <summary>The Nation.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("thenation.com", "/article/{section}/{slug}")]
public sealed partial record TheNation
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("sailthru.author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] [Meta("sailthru.tags", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = ".article-header-content > h2, article .article-title > p", Paragraphs = "article > p, .article-body-inner > p", Exclude = "aside, [id*='cta-block']")] public ArticleBody? Body { get; init; }
}

/// <summary>The New Yorker.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("newyorker.com", "/magazine/{date:date}/{slug}")]
[HtmlRoute("newyorker.com", "/news/{column}/{slug}")]
public sealed partial record NewYorker
{
    [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [JsonLd("alternativeHeadline", Type = "NewsArticle")] public string? AlternativeTitle { get; init; }
    [JsonLd("description", Type = "NewsArticle")] [Meta("og:description")] public string? Description { get; init; }
    [JsonLd("articleSection", Type = "NewsArticle")] public string? Section { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] public DateTimeOffset? Published { get; init; }
    [JsonLd("dateModified", Type = "NewsArticle")] public DateTimeOffset? Modified { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Summary = "[class*='ContentHeaderDek']", Paragraphs = ".body__inner-container > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Voice of America.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("voanews.com", "/a/{slug}/{id:long}.html")]
public sealed partial record VoiceOfAmerica
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("#article-content > div > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Washington Post.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("washingtonpost.com", "/{section}/{date:date}/{slug}")]
public sealed partial record WashingtonPost
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] [Css("a.author-name-link")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "h2[data-qa='subheadline']",
        Headings = "[data-qa='article-body'] > h3[data-qa='article-header'] > div",
        Paragraphs = "[data-qa='article-body'] > p, div.story.relative > p",
        Exclude = "[data-qa='article-body-ad'], .powa-wrapper")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The Washington Post before 2013, with Dublin Core.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = "meta[name='DC.creator']", Until = "2014-06-01")]
[HtmlRoute("washingtonpost.com", "/{section}/{date:date}/{id}_story.html")]
public sealed partial record WashingtonPost2012
{
    [RouteValue("id")] public string? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [Meta("DC.creator")] [Css("h3[property='dc.creator'] a[rel='author']")] public string? Author { get; init; }
    [Meta("DC.date.issued")] [Css(".byline span.published", Attr = "title")] public DateOnly? Published { get; init; }
    [Css(".article_body p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Washington Times.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("washingtontimes.com", "/news/{year:int}/{month}/{day:int}/{slug}")]
public sealed partial record WashingtonTimes
{
    [RouteValue("year")] public int? Year { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".bigtext > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>WIRED.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("wired.com", "/story/{slug}")]
public sealed partial record Wired
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("figure [class*='caption__credit'], [class*='CreditWrapper']")] public string[] ImageCredits { get; init; } = [];
    [Body(Summary = "div[class*='ContentHeaderDek']", Headings = ".body__inner-container h2", Paragraphs = ".body__inner-container > p", Figures = "figure, [class*='ProductEmbedWrapper']")] public ArticleBody? Body { get; init; }
}

/// <summary>WIRED before 2015.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = ".entry")]
[HtmlRoute("wired.com", "/{blog}/{year:int}/{month:int}/{slug}")]
public sealed partial record WiredBlog
{
    [RouteValue("blog")] public string? Blog { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("Author")] public string? Author { get; init; }
    [Meta("DisplayDate")] public DateOnly? Published { get; init; }
    [Css(".entry > p:not(.caption, :contains('View All'))", Exclude = ".radvert-caption-wrap, .pullquote")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>World Truth, a blog with the theme Newspaper.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("worldtruth.tv", "/{slug}")]
public sealed partial record WorldTruth
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".td-post-category")] public string[] Categories { get; init; } = [];
    [Css(".td-post-content > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>404 Media.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("404media.co", "/{slug}")]
public sealed partial record Media404
{
    [Css("h1.post-hero__title")] public required string Title { get; init; }
    [Css(".post-hero__authors a")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(Headings = ".post__content > h2", Paragraphs = ".post__content > p", Exclude = ".kg-product-card-description, .kg-callout-emoji, .outpost-pub-container, .subscribe")] public ArticleBody? Body { get; init; }
}

/// <summary>Ars Technica, as it was in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = "#story h2.title", Until = "2012-05-01")]
[HtmlRoute("arstechnica.com", "/{section}/{year:int}/{month:int}/{slug}")]
public sealed partial record ArsTechnica2012
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("#story h2.title")] public required string Title { get; init; }
    [Css(".byline > .author a")] public string? Author { get; init; }
    [Css(".byline > .posted abbr", Attr = "original-title")] public DateTimeOffset? Published { get; init; }
    [Css("span.numbers a:has(> span.next)", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("#story .body > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Ars Technica.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("arstechnica.com", "/{section}/{year:int}/{month:int}/{slug}")]
public sealed partial record ArsTechnica : NewsPage
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("p.byline > a")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Body(Headings = ".article-content > h2", Paragraphs = ".article-content > p", Exclude = "aside, .story-sidebar")] public ArticleBody? Body { get; init; }
}

/// <summary>Bloomberg in 2016.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("bloomberg.com", "/news/articles/{date:date}/{slug}")]
public sealed partial record Bloomberg
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1 .lede-text-only__highlight")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("sailthru.author", Split = ",")] public string[] Authors { get; init; } = [];
    [Css("[itemprop='datePublished']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("div.body-copy > p", Exclude = ".inline-newsletter, .terminal-tout-container")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Boston Globe.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("bostonglobe.com", "/{date:date}/{section}/{slug}")]
public sealed partial record BostonGlobe
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("section")] public string? Section { get; init; }
    [Css("article h1.title")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".byline span.author")] public string[] Authors { get; init; } = [];
    [Css("article h2.subheader")] public string? Subtitle { get; init; }
    [Css("article .image img:not([src*='/20x0/'])", Attr = "src")] public Uri? Image { get; init; }
    [Body(Paragraphs = "#article-body p", Headings = "#article-body h3", Exclude = ".promo, .article-more, .post-comment")] public ArticleBody? Body { get; init; }
}

/// <summary>BuzzFeed, which marks its pages for printing.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("buzzfeed.com", "/{user}/{slug}")]
public sealed partial record BuzzFeed
{
    [RouteValue("user")] public string? User { get; init; }
    [Css("h1[data-print='title']")] public required string Title { get; init; }
    [Css("a[data-print='author']")] public string? Author { get; init; }
    [Css("time[data-print='date']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Meta("article:section", Pattern = "^Advertiser$")] public bool IsAdvertisement { get; init; }
    [Css("[data-print='body'] p", Exclude = "[data-print='ignore']")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>CBS News: an article, or a story that is updated.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("cbsnews.com", "/news/{slug}")]
[HtmlRoute("cbsnews.com", "/live-updates/{slug}")]
public sealed partial record CbsNews
{
    [Css("h1.content__title")] public required string Title { get; init; }
    [Css(".byline__author__link-wrapper > a, a.byline__author__link")] public string[] Authors { get; init; } = [];
    [Css("p.content__meta--timestamp > time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css(".content-updating-story__content-wrapper .post-update")] public IReadOnlyList<Update> Updates { get; init; } = [];
    [Body(Headings = "section.content__body > h2", Paragraphs = "section.content__body > p", Exclude = ".content__widget-wrapper, .post-newsletter-promo, ul.sharebar")] public ArticleBody? Body { get; init; }

    /// <summary>An update of a live story.</summary>
    [HtmlSchema]
    public sealed partial record Update
    {
        [Css("h2.post-update__title")] public required string Title { get; init; }
        [Css("time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css(".post-update__content > p")] public string[] Paragraphs { get; init; } = [];
    }
}

/// <summary>Chicago Tribune in 2019.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Chicago")]
[HtmlRoute("chicagotribune.com", "/{section}/{slug}-story.html")]
public sealed partial record ChicagoTribune
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[isleadart='true'] img", Attr = "src")] public Uri? Image { get; init; }
    [Css("div.bdy--ctn p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>CNN in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("cnn.com", "/{date:date}/{section}/{slug}/index.html")]
public sealed partial record Cnn2012
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("section")] public string? Section { get; init; }
    [Css(".cnn_storyarea > h1")] public required string Title { get; init; }
    [Css(".cnnByline > strong")] public string? Author { get; init; }
    [Css(".cnn_strytmstmp", Pattern = @"(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) (\w+ \d+, \d{4})", Format = "MMMM d, yyyy")] public DateOnly? Updated { get; init; }
    [Css(".cnn_stryathrtmp a", Attr = "href")] public Uri? AuthorPage { get; init; }
    [Css(".cnn_strycntntlft > p", Exclude = ".cnn_strycaptiontxt, .cnn_strybtntools")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Christian Science Monitor.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("csmonitor.com", "/{section}/{sub}/{year:int}/{day}/{slug}")]
public sealed partial record ChristianScienceMonitor
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1.head")] [Css("h1[class*='head']")] public required string Title { get; init; }
    [Css("a.ui-author")] public string[] Authors { get; init; } = [];
    [Css(".storyToolbar a[href*='/print/']", Attr = "href")] public Uri? PrintPage { get; init; }
    [Css("#mainColumn .list-article-full p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Engadget.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("engadget.com", "/{date:date}/{slug}")]
public sealed partial record Engadget
{
    [RouteValue("date")] public DateOnly? Published { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".o-article_block a[href*='/about/editors/']")] public string? Author { get; init; }
    [Css(".o-article_block p", Exclude = ".engadget-article-footer")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Esquire.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("esquire.com", "/{section}/{sub}/a{id:long}/{slug}")]
public sealed partial record Esquire
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [JsonLd("author.name")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Headings = "#main-content > div h2",
        Paragraphs = "#main-content > div p",
        Exclude = "section[data-embed='editorial-link'], [data-embed='watch-next'], [data-ad-exclude='true'], #module-recommended")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Fast Company.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("fastcompany.com", "/{id:long}/{slug}")]
public sealed partial record FastCompany
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("div.byline a")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("figure.jumbotron img", Attr = "src")] public Uri? Image { get; init; }
    [Css("div.post__main p", Exclude = ".eyebrow, .social__list")] [Css("div[itemprop='body'] p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Forbes in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("forbes.com", "/sites/{author}/{date:date}/{slug}")]
public sealed partial record Forbes
{
    [RouteValue("author")] public string? AuthorId { get; init; }
    [Css("hgroup h1")] [Css("span.mainarttitle")] public required string Title { get; init; }
    [Meta("author")] [Css("span.mainartauthor")] public string? Author { get; init; }
    [Css("hgroup h6", Pattern = "^([^@]+)@", Format = "M/d/yyyy")] public DateOnly? Published { get; init; }
    [Css("#leftRail .body p", Exclude = ".pagination, .sticky_sharing, .engagement_block")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Foreign Policy.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("foreignpolicy.com", "/{date:date}/{slug}")]
public sealed partial record ForeignPolicy
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.feature-hed")] [Meta("og:title")] public required string Title { get; init; }
    [Css("p.feature-byline", Pattern = "^BY (.+)$")] public string? Author { get; init; }
    [Css("div.timestamp time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("div.feature-body p", Exclude = ".share-links")] [Css("div.post-inner p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Harvard Business Review.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("hbr.org", "/{year:int}/{month:int}/{slug}")]
public sealed partial record HarvardBusinessReview
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("month")] public int? Month { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".article-byline ul.article-byline-list > li.article-author > a")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("[class*='Standard_summary'], [class*='Premium_summary']")] public string? Summary { get; init; }
    [Body(Headings = "article h3", Paragraphs = "article p", Exclude = "article-ideainbrief, .article-promo, [class*='_left-rail'], [class*='_bottom-utils']")] public ArticleBody? Body { get; init; }
}

/// <summary>The Huffington Post in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("huffingtonpost.com", "/{date:date}/{slug}_n_{id:long}.html")]
public sealed partial record HuffingtonPost
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("a[rel='author']")] [Meta("author")] public string? Author { get; init; }
    [Meta("publish_date")] public DateTimeOffset? Published { get; init; }
    [Css(".big_photo img, img[id^='img_caption']", Attr = "src")] public Uri? Photo { get; init; }
    [Css(".entry_body_text > p:not(:contains('Related on HuffPost:'))")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Kotaku, Gizmodo, The Onion and The A.V. Club, which shared a system.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("kotaku.com", "/{slug}-{id:long}")]
[HtmlRoute("gizmodo.com", "/{slug}-{id:long}")]
[HtmlRoute("theonion.com", "/{slug}-{id:long}")]
[HtmlRoute("avclub.com", "/{slug}-{id:long}")]
public sealed partial record Kinja
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("head > title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Css(".js_post-content")] public bool HasScript { get; init; }
    [Css(".post-content > p, .js_post-content > p", Exclude = ".content-summary, aside")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>MacRumors in 2010. Author and date are in one line.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("macrumors.com", "/{date:date}/{slug}")]
public sealed partial record MacRumors
{
    [Css("h3")] public required string Title { get; init; }
    [Css("div.byline", Pattern = " by (.+)$")] public string? Author { get; init; }
    [Css("div.byline", Pattern = "^(.+) by ", Format = "dddd MMMM d, yyyy h:mm tt 'PST'")] public DateTimeOffset? Published { get; init; }
    [Css("div.content", Read = ReadMode.Lines, Split = "\n")] public string[] Lines { get; init; } = [];
}

/// <summary>Mental Floss.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("mentalfloss.com", "/article/{id:long}/{slug}")]
public sealed partial record MentalFloss
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("div.author")] public string? Author { get; init; }
    [Css(".date-text", Format = "MMMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css("div.article-content p", Exclude = ".after-article-subscribe-nl")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>National Review.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("nationalreview.com", "/{year:int}/{month:int}/{slug}")]
public sealed partial record NationalReview
{
    [RouteValue("year")] public int? Year { get; init; }
    [Meta("sailthru.title")] public required string Title { get; init; }
    [Meta("sailthru.author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".article-content > p", Exclude = "aside, .ad-unit, .article-social-comment")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>NPR.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("npr.org", "/{date:date}/{id}/{slug}")]
public sealed partial record Npr
{
    [RouteValue("id")] public string? Id { get; init; }
    [Css("div.storytitle h1")] public required string Title { get; init; }
    [Css("[aria-label='Byline'] .byline__name")] public string[] Authors { get; init; } = [];
    [Meta("date")] public DateOnly? Published { get; init; }
    [Css("#primaryaudio .duration", Pattern = @"\d+:\d+")] public string? AudioLength { get; init; }
    [Css("#primaryaudio .download a", Attr = "href")] public Uri? Audio { get; init; }
    [Css("#storytext > p", Exclude = ".bucketwrap, .enlarge_html, .hide-caption, .toggle-caption")] public string[] Paragraphs { get; init; } = [];
    [Css("div.transcript > p")] public string[] Transcript { get; init; } = [];
}

/// <summary>The New York Review of Books.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("nybooks.com", "/articles/{date:date}/{slug}")]
public sealed partial record NewYorkReview
{
    [RouteValue("date")] public DateOnly? Issue { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Css("article .review-items .review-item")] public string[] Reviewed { get; init; } = [];
    [Css(".article-main-content p", Exclude = ".inline-ad")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>New York magazine.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("nymag.com", "/intelligencer/{year:int}/{month:int}/{slug}.html")]
public sealed partial record NewYorkMagazine
{
    [Css("h2.primary")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".by > a")] public string[] Authors { get; init; } = [];
    [Css(".date", Pattern = "Published (.+)$", Format = "MMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css(".page-navigation li.next > a", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("[itemprop='articleBody'] p", Exclude = ".fns-desktop")] [Css("#story p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The New York Times.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("nytimes.com", "/{date:date}/{section}/{slug}.html")]
public sealed partial record NewYorkTimes
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("byl", Pattern = "^By (.+)$", SplitPattern = ", | and ")] public string[] Authors { get; init; } = [];
    [Meta("article:published")] [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:tag")] public string[] Topics { get; init; } = [];
    [Body(
        Summary = "p#article-summary",
        Headings = "section[name='articleBody'] h2",
        Paragraphs = "section[name='articleBody'] p",
        Exclude = "aside, [id^='story-ad-'], [data-testid='inline-message'], [role='complementary']",
        Figures = "header > figure.sizeMedium, section[name='articleBody'] figure")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The New York Times before 2014.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York", When = "h1.articleHeadline, nyt_headline", Until = "2014-01-08")]
[HtmlRoute("nytimes.com", "/{date:date}/{section}/{slug}.html")]
public sealed partial record NewYorkTimes2013
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.articleHeadline")] [Css("nyt_headline")] public required string Title { get; init; }
    [Meta("byl", Pattern = "^By (.+)$")] [Css("nyt_byline h6 a")] public string? Author { get; init; }
    [Css("h6.kicker")] public string? Kicker { get; init; }
    [Css("#article p[itemprop='articleBody'], .articleBody > p", Exclude = ".articleInline")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>POLITICO in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("politico.com", "/news/stories/{month}/{id:int}.html")]
public sealed partial record Politico
{
    [RouteValue("id")] public int? Id { get; init; }
    [Css(".article > h1")] public required string Title { get; init; }
    [Css(".story-text p.story-meta__authors")] [Css(".story-text p.byline")] public string? Author { get; init; }
    [Css(".story-text time[itemprop='datePublished']", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css(".story-text > p:not(.byline, :has(> a:contains('Also on POLITICO')))", Exclude = ".story-embed")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>ProPublica.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("propublica.org", "/article/{slug}")]
public sealed partial record ProPublica
{
    [Css("h1.article-title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".article-full > p", Exclude = ".sidebar_inject, .callout, .content-inset")] public string[] Paragraphs { get; init; } = [];
    [Css(".article-full .photo-caption")] public string[] Captions { get; init; } = [];
}

/// <summary>Salon.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("salon.com", "/{date:date}/{slug}")]
public sealed partial record Salon
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("span.byline > a:first-of-type")] public string? Author { get; init; }
    [Css("span.toLocalTime", Attr = "data-tlt-epoch-time", Format = "unix")] public DateTimeOffset? Published { get; init; }
    [Css("section.article__content p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Slate.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("slate.com", "/{section}/{year:int}/{month:int}/{slug}.html")]
public sealed partial record Slate
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] [Css("a[href*='/author']")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("noscript img", Attr = "src")] public Uri? Image { get; init; }
    [Body(Paragraphs = "[itemprop='mainEntityOfPage'] > p, .slate-paragraph", Exclude = "aside.in-article-recirc")] public ArticleBody? Body { get; init; }
}

/// <summary>Smithsonian in 2011.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("smithsonianmag.com", "/{section}/{slug}.html")]
public sealed partial record Smithsonian
{
    [Css("h1#articleTitle")] public required string Title { get; init; }
    [Css("ul#byLine > li:first-child", Pattern = "^By (.+)$")] public string? Author { get; init; }
    [Css("ul#byLine > li:last-child", Pattern = @"\w+ \d{4}", Format = "MMMM yyyy")] public DateOnly? Issue { get; init; }
    [Css("#articleImage img", Attr = "src")] public Uri? Image { get; init; }
    [Css("span.articleImageCaptionwide")] public string? Caption { get; init; }
    [Css("#article-body > p:not(#articlePaginationWrapper)")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>TIME.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("time.com", "/{id:long}/{slug}")]
public sealed partial record Time
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1.article-title")] public required string Title { get; init; }
    [Css("article span.byline")] public string? Author { get; init; }
    [Css("time[pubdate]", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("#article-body p:not(:contains('MORE:'):has(> a))", Exclude = ".inline-recirc, .newsletter-callout")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Atlantic.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("theatlantic.com", "/{section}/archive/{year:int}/{month:int}/{slug}/{id:long}")]
public sealed partial record Atlantic
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[class*='ArticleBio']")] public string? AuthorNote { get; init; }
    [Body(
        Paragraphs = "article[class*='ArticleLayout_article'] p, article#main-article p",
        Exclude = "gpt-ad, [class*='ArticleRecirc'], p[id*='injected-recirculation-link'], aside[role='complementary']")]
    public ArticleBody? Body { get; init; }
}

/// <summary>The Wall Street Journal, its page for phones.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("wsj.com", "/articles/{slug}-{id:long}")]
public sealed partial record WallStreetJournal
{
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("dateCreated")] public DateTimeOffset? Published { get; init; }
    [Css("link[rel='amphtml']", Attr = "href")] public Uri? Amp { get; init; }
    [Body(
        Paragraphs = "#main [itemprop='articleBody'] p, #main [itemprop='articleLead'] p",
        Headings = "#main [itemprop='articleBody'] h6",
        Exclude = ".newsletter-inset, .wsj-ad, amp-iframe, [amp-access-hide], .insetContent cite")]
    public ArticleBody? Body { get; init; }
}

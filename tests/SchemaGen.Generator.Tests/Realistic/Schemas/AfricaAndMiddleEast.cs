using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.AfricaAndMiddleEast;

/// <summary>Hespress. The date is local time of Morocco without an offset.</summary>
[HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
[HtmlRoute("hespress.com", "/{slug}-{id:long}.html")]
public sealed partial record Hespress
{
    [RouteValue("id")] [Css("section.apost", Attr = "data-postid")] public required long Id { get; init; }
    [Css("h1.post-title")] [JsonLd("headline", Type = "NewsArticle")] public required string Title { get; init; }
    [Css("span.author a")] [Css("span.author")] public string? Author { get; init; }
    [Css("span.date-post", Format = "dddd d MMMM yyyy - HH:mm")] [JsonLd("datePublished", Type = "NewsArticle")] public required DateTimeOffset Published { get; init; }
    [Css("ol.breadcrumb > li.breadcrumb-item:nth-child(2)")] public string? Section { get; init; }
    [Css(".post-thumbnail.featured-img img", Attr = "data-src, src")] [Meta("og:image")] public Uri? Image { get; init; }
    [Css("section.box-tags a.tag_post_tag")] public IReadOnlyList<string> Topics { get; init; } = [];
    [Body(Headings = ".article-content h2", Paragraphs = ".article-content p", Exclude = ".ads, .read-also")] public ArticleBody? Body { get; init; }
    [Css("ul.comment-list > li.comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A reader's comment.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Self(Attr = "id", Pattern = @"^comment-(\d+)$")] public required long Id { get; init; }
        [Css("span.fn")] public string? Author { get; init; }
        [Css("div.comment-date", Format = "dddd d MMMM yyyy - HH:mm")] public DateTimeOffset? Published { get; init; }
        [Css("div.comment-text > p")] public string[] Text { get; init; } = [];
        [Css("span.comment-recat-number")] public int? Score { get; init; }
    }
}

/// <summary>A list of articles of Hespress.</summary>
[HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
[HtmlRoute("hespress.com", "/{section}")]
public sealed partial record HespressSection
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("div.overlay.card"), Items(Min = 1)] public required IReadOnlyList<Card> Cards { get; init; }

    /// <summary>The card of an article.</summary>
    [HtmlSchema]
    public sealed partial record Card
    {
        [Css("h3.card-title")] [Css("a.stretched-link", Attr = "title")] public required string Title { get; init; }
        [Css("a.stretched-link", Attr = "href")] public required Uri Address { get; init; }
        [Css("img.wp-post-image", Attr = "data-src, src")] public Uri? Image { get; init; }
        [Css("small.text-muted.time", Format = "dddd d MMMM yyyy - HH:mm")] public DateTimeOffset? Published { get; init; }
        [Css("span.cat")] public string? Section { get; init; }
    }
}

/// <summary>Maghress, which republishes newspapers of Morocco.</summary>
[HtmlSchema(Culture = "ar-MA")]
[HtmlRoute("maghress.com", "/{newspaper}/{id:long}")]
public sealed partial record Maghress
{
    [RouteValue("newspaper")] public string? NewspaperId { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Css("span.articletitle")] [Meta("og:title")] public required string Title { get; init; }
    [Css("span.articlenewspaper a")] [Css("span.articlenewspaper", Pattern = "نشر في (.+) يوم")] public required string Newspaper { get; init; }
    [Css("span.articlenewspaper", Pattern = @"\d+ - \d+ - \d+", Format = "d - M - yyyy")] public required DateOnly Date { get; init; }
    [Css("span.articlecontent", Read = ReadMode.Lines, Split = "\n"), Items(Min = 1)] public required IReadOnlyList<string> Paragraphs { get; init; }
    [Css("a:contains('انقر هنا')", Attr = "href")] public Uri? Source { get; init; }
}

/// <summary>LBC of Lebanon. The text has line breaks only.</summary>
[HtmlSchema(Culture = "ar-LB", TimeZone = "Asia/Beirut")]
[HtmlRoute("lbcgroup.tv", "/news/{section}/{id:long}/{slug}/ar")]
public sealed partial record LbcGroup
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".DimgContainer img, div[itemprop='image'] img", Attr = "src")] public Uri? Image { get; init; }
    [Body(Paragraphs = "div.LongDesc", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Haaretz.</summary>
[HtmlSchema(Culture = "en", TimeZone = "Asia/Jerusalem")]
[HtmlRoute("haaretz.com", "/{section}/{date:date}/ty-article/{slug}/{id}")]
public sealed partial record Haaretz
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("[data-test='articleLayoutRow'] address a[href*='/misc/writers/']")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published")] public DateTimeOffset? Published { get; init; }
    [Css("[data-test='tags'] a")] public string[] Topics { get; init; } = [];
    [Body(Headings = "[data-test='articleBody'] h3", Paragraphs = "[data-test='articleBody'] p", Exclude = "[data-test='relatedArticles'], [id*='newsletter'], .trinity-player-iframe-wrapper")] public ArticleBody? Body { get; init; }
}

/// <summary>Daily Maverick until November 2025.</summary>
[HtmlSchema(Culture = "en-ZA", TimeZone = "Africa/Johannesburg", When = "h2.first-paragraph", Until = "2025-11-19")]
[HtmlRoute("dailymaverick.co.za", "/article/{date:date}-{slug}")]
public sealed partial record DailyMaverick2025
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = "h2.first-paragraph",
        Headings = ".mode-content.article-content h4, .mode-content.article-content p:matches('^[A-Z ]+$')",
        Paragraphs = ".mode-content.article-content p",
        Exclude = "p:matches('^Read more:')")]
    public ArticleBody? Body { get; init; }
}

/// <summary>Daily Maverick.</summary>
[HtmlSchema(Culture = "en-ZA", TimeZone = "Africa/Johannesburg")]
[HtmlRoute("dailymaverick.co.za", "/article/{date:date}-{slug}")]
public sealed partial record DailyMaverick
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [Css(".article-content p:matches('^By ([A-Za-z-]+\\s*){1,4}$')", Pattern = "^By (.+)$")] [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".main-image em.image-caption", Pattern = @"\(Photo: ([^)]+)\)")] public string? Photographer { get; init; }
    [Body(Summary = ".top-summary > p", Headings = ".article-content h3", Paragraphs = ".article-content p, .article-content ul > li", Exclude = "p:matches('^(By |Read more:)')")] public ArticleBody? Body { get; init; }
}

/// <summary>IOL of South Africa. The classes end in a hash of the build.</summary>
[HtmlSchema(Culture = "en-ZA", TimeZone = "Africa/Johannesburg")]
[HtmlRoute("iol.co.za", "/{section}/{slug}-{id:guid}")]
public sealed partial record IndependentOnline
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("[class^='tags_tags'] > a")] [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("[class^='image_image-widget'] p", Pattern = "(?i)image:(.+)")] public string? ImageCredit { get; init; }
    [Css("[class^='article_content'] [class^='text_text'] > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Citizen of South Africa.</summary>
[HtmlSchema(Culture = "en-ZA", TimeZone = "Africa/Johannesburg")]
[HtmlRoute("citizen.co.za", "/{section}/{slug}")]
public sealed partial record TheCitizen
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".featured-image > img", Attr = "src")] public Uri? Image { get; init; }
    [Body(Summary = ".single-excerpt > h2", Headings = ".single-content > h2, .single-content > h3", Paragraphs = ".single-content p", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>TimesLIVE.</summary>
[HtmlSchema(Culture = "en-ZA", TimeZone = "Africa/Johannesburg")]
[HtmlRoute("timeslive.co.za", "/news/{section}/{date:date}-{slug}")]
public sealed partial record TimesLive
{
    [RouteValue("section")] public string? Section { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "^(?!reuters$|news$|general$|timeslive$).+$")] public string[] Topics { get; init; } = [];
    [Css(".image-container span.description")] public string? Caption { get; init; }
    [Css(".image-container span.name")] public string? Photographer { get; init; }
    [Body(Summary = "h3.article-title-tertiary", Headings = ".wrap .text > h3", Paragraphs = ".wrap .text > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Dizindaba, in Zulu and English, with Microdata of the theme.</summary>
[HtmlSchema(Culture = "zu-ZA", TimeZone = "Africa/Johannesburg")]
[HtmlRoute("dizindaba.co.za", "/{slug}")]
public sealed partial record Dizindaba
{
    [JsonLd("headline")] [Microdata("headline")] public required string Title { get; init; }
    [Css("div[itemprop='articleBody'] > p:first-of-type", Pattern = @"(?i)(?:intatheli|by):\s*([^|]+)\|")] [JsonLd("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Headings = "div[itemprop='articleBody'] > p:first-of-type > strong", Paragraphs = "div[itemprop='articleBody'] > p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Namibian until January 2024.</summary>
[HtmlSchema(Culture = "en-NA", TimeZone = "Africa/Windhoek", When = ".tdb-title-text", Until = "2024-01-31")]
[HtmlRoute("namibian.com.na", "/{slug}")]
public sealed partial record Namibian2023
{
    [Meta("og:title", Pattern = " - The Namibian$", Replace = "")] [Css("h1.tdb-title-text")] public required string Title { get; init; }
    [JsonLd("name", Type = "Person")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = ".tdb-block-inner > p:first-of-type", Paragraphs = ".tdb-block-inner > p:nth-of-type(n+2)")] public ArticleBody? Body { get; init; }
}

/// <summary>The Namibian.</summary>
[HtmlSchema(Culture = "en-NA", TimeZone = "Africa/Windhoek")]
[HtmlRoute("namibian.com.na", "/{slug}")]
public sealed partial record Namibian
{
    [Meta("og:title", Pattern = "^(.+?) - The Namibian$")] public required string Title { get; init; }
    [JsonLd("name", Type = "Person")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("article:section")] public string? Section { get; init; }
    [Body(Paragraphs = "main .entry-content > p", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Daily News of Tanzania and its Swahili sister Habari Leo.</summary>
[HtmlSchema(Culture = "sw-TZ", TimeZone = "Africa/Dar_es_Salaam")]
[HtmlRoute("dailynews.co.tz", "/{slug}")]
[HtmlRoute("habarileo.co.tz", "/{slug}")]
public sealed partial record DailyNewsTanzania
{
    [Meta("og:title", Pattern = @"(?i)\s*-\s*(daily\s*news|habari\s*leo)\s*$", Replace = "")] public required string Title { get; init; }
    [Meta("twitter:data1")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = ".cs-entry__subtitle", Headings = ".entry-content p:not(:first-child, :matchesOwn('\\S')) span strong", Paragraphs = ".entry-content p")] public ArticleBody? Body { get; init; }
}

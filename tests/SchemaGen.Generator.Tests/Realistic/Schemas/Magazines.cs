using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.Magazines;

/// <summary>Aeon.</summary>
[HtmlSchema(Culture = "en", TimeZone = "Australia/Melbourne")]
[HtmlRoute("aeon.co", "/essays/{slug}")]
public sealed partial record Aeon
{
    [Meta("og:title", Pattern = @"^(.+?) \| Aeon")] public required string Title { get; init; }
    [JsonLd("author", Type = "Article")] public string[] Authors { get; init; } = [];
    [Css("#article-content p.pullquote")] public string[] PullQuotes { get; init; } = [];
    [Body(Headings = "#article-content h2", Paragraphs = "#article-content p", Exclude = "button, .no-pagemarks, .NLFormInsertFromCMS")] public ArticleBody? Body { get; init; }
}

/// <summary>Jacobin.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("jacobin.com", "/{year:int}/{month:int}/{slug}")]
public sealed partial record Jacobin
{
    [RouteValue("year")] public int? Year { get; init; }
    [Css("h1.po-hr-cn__title")] public required string Title { get; init; }
    [Css(".po-hr-cn__authors a")] public string[] Authors { get; init; } = [];
    [Css("time.po-hr-fl__date", Attr = "datetime")] public DateOnly? Published { get; init; }
    [Css("article.po__article p", Exclude = "aside, footer")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Longreads.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("longreads.com", "/{date:date}/{slug}")]
public sealed partial record Longreads
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.entry-title")] public required string Title { get; init; }
    [Css(".byline .author.vcard a")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("section.entry-content > p", Exclude = ".pullquote, .sharedaddy, .jp-post-flair")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Literary Hub.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("lithub.com", "/{slug}")]
public sealed partial record LiteraryHub
{
    [Css(".story-heads > h1")] [Meta("og:title")] public required string Title { get; init; }
    [Css("a[href*='/author/']")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("[class*='tag-container'] a")] public string[] Topics { get; init; } = [];
    [Css("[class*='story-content'] p", Exclude = ".insert-post-ads, .disqus, .the-latest-footer")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Pitchfork: a review of an album.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("pitchfork.com", "/reviews/albums/{slug}")]
public sealed partial record PitchforkReview
{
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("itemReviewed.name", Type = "Review")] public string? Album { get; init; }
    [JsonLd("reviewRating.ratingValue", Type = "Review")] [Css("[class*='Rating-'] > p")] public decimal? Score { get; init; }
    [Meta("article:author")] [Css("a.authors-detail__display-name")] public string? Author { get; init; }
    [Css("time.pub-date", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("article.main-content p", Exclude = ".article-meta, [class*='ContentFooterWrapper'], .full-bleed-ad")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Polygon.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("polygon.com", "/{date:date}/{id:long}/{slug}")]
public sealed partial record Polygon
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("header > p.byline > em > a")] public string? Author { get; init; }
    [Css("header > p.byline > span.timestamp", Pattern = @"\w+ \d+, \d{4}", Format = "MMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css("#article-content > p", Exclude = ".social_buttons, .feature_toc")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Verge.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("theverge.com", "/{date:date}/{id:long}/{slug}")]
public sealed partial record TheVerge
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".c-entry-hero__image img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Body(Headings = ".c-entry-content > h2", Paragraphs = ".c-entry-content > p", Exclude = ".c-related-list, .m-ad, .pullquote, .sr-only")] public ArticleBody? Body { get; init; }
}

/// <summary>Vice.</summary>
[HtmlSchema(Culture = "en", TimeZone = "America/New_York")]
[HtmlRoute("vice.com", "/{language}/article/{id}/{slug}")]
public sealed partial record Vice
{
    [RouteValue("language")] public string? Language { get; init; }
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".article__body-components > p", Exclude = ".topic-callout, .abc__quote--pullquote, [data-component='RelatedArticleBlock']")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The archive of Vanity Fair.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("archive.vanityfair.com", "/article/{year:int}/{month:int}/{slug}")]
public sealed partial record VanityFairArchive
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("month")] public int? Month { get; init; }
    [Meta("og:title", Pattern = @"^(.+?) \| Vanity Fair")] public required string Title { get; init; }
    [Css(".bndwgt__info p")] public string? Lead { get; init; }
    [Css("[class*='_article_body'] p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Scientific American.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("scientificamerican.com", "/article/{slug}")]
public sealed partial record ScientificAmerican
{
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Css("time[itemprop='datePublished']", Attr = "content")] public DateTimeOffset? Published { get; init; }
    [Css("section.article-grid__main p", Exclude = ".dfp-article-ad, figure.newsletter-promo")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Quanta.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("quantamagazine.org", "/{slug}-{date}")]
public sealed partial record Quanta
{
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Css("h1.post__title__title")] public required string Title { get; init; }
    [Css(".post__title__kicker")] public string? Kicker { get; init; }
    [Css(".post__title__author-date > a")] public string[] Authors { get; init; } = [];
    [Body(Headings = "#postBody h2", Paragraphs = "#postBody p", Exclude = "aside.post__sidebar, .screen-reader-text, .related-list, .hide-on-print")] public ArticleBody? Body { get; init; }
}

/// <summary>MIT Technology Review.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("technologyreview.com", "/{date:date}/{id:long}/{slug}")]
public sealed partial record TechnologyReview
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [Css("[class*='contentHeader__publishDate']", Format = "MMMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css("#content--body p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>AFAR.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("afar.com", "/magazine/{slug}")]
public sealed partial record Afar
{
    [Css("h1")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("dateModified")] public DateTimeOffset? Modified { get; init; }
    [Css("div.post-content > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>American Civil Liberties Union.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("aclu.org", "/press-releases/{slug}")]
[HtmlRoute("aclu.org", "/blog/{topic}/{slug}")]
public sealed partial record Aclu
{
    [Css("div[class*='pane-node-title'] h1")] [Meta("og:title")] public required string Title { get; init; }
    [Css("div.updated-date", Format = "MMMM d, yyyy")] public DateOnly? Updated { get; init; }
    [Css("div.content-column p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>GQ.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("gq.com", "/story/{slug}")]
public sealed partial record Gq
{
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("thumbnailUrl")] public Uri? Thumbnail { get; init; }
    [Css("article[class*='main-content'] p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Week.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("theweek.com", "/articles/{id:long}/{slug}")]
public sealed partial record TheWeek
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("div.text.underline.drop_caps p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Visual Capitalist.</summary>
[HtmlSchema(Culture = "en-CA", TimeZone = "America/Vancouver")]
[HtmlRoute("visualcapitalist.com", "/{slug}")]
public sealed partial record VisualCapitalist
{
    [Css("h1")] public required string Title { get; init; }
    [Css("span.author-name")] public string[] Authors { get; init; } = [];
    [Css("h3.mvp-post-cat")] public string? Category { get; init; }
    [Css("#mvp-content-main table tr:has(td)", Key = "td:first-child", Value = "td:nth-child(2)")] public IReadOnlyDictionary<string, string> Figures { get; init; } = new Dictionary<string, string>();
    [Css("#mvp-content-main > p", Exclude = ".mvp-post-add-box, .mvp-related-posts")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>A paper of Oxford University Press, with the tags of scholarly search engines.</summary>
[HtmlSchema(Culture = "en-GB")]
[HtmlRoute("academic.oup.com", "/{journal}/article/{volume:int}/{issue:int}/{page}/{id:long}")]
public sealed partial record OxfordAcademic
{
    [RouteValue("journal")] public string? JournalId { get; init; }
    [Css("h1.wi-article-title")] [Meta("citation_title")] public required string Title { get; init; }
    [Meta("citation_author")] [Css(".al-authors-list a.linked-name")] public IReadOnlyList<string> Authors { get; init; } = [];
    [Css(".citation-date", Format = "dd MMMM yyyy")] [Meta("citation_publication_date", Format = "yyyy/MM/dd")] public DateOnly? Published { get; init; }
    [Meta("citation_journal_title")] public string? Journal { get; init; }
    [Meta("citation_doi")] public string? Doi { get; init; }
    [Meta("citation_pdf_url")] public Uri? Pdf { get; init; }
    [Css("section.abstract p")] public string[] Abstract { get; init; } = [];
    [Css(".widget-ArticleFulltext .widget-items > p.chapter-para", Exclude = ".toolbar-wrap")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>CNET.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("cnet.com", "/tech/{section}/{slug}")]
public sealed partial record Cnet
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css(".collections-topics-and-tags a")] public string[] Topics { get; init; } = [];
    [Body(Headings = "article h2", Paragraphs = "article p", Exclude = ".image-credit, .sponsor, .sharebarWrapper, .related")] public ArticleBody? Body { get; init; }
}

/// <summary>ZDNet in 2012.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("zdnet.com", "/blog/{blog}/{slug}/{id:long}")]
public sealed partial record ZdNet
{
    [RouteValue("blog")] public string? Blog { get; init; }
    [Css("h1.h.s-1")] public required string Title { get; init; }
    [Css("p.meta.s-10", Pattern = @"By ([^|]+)\|")] [Css(".bio h3", Pattern = "^About (.+)$")] public string? Author { get; init; }
    [Css("p.meta.s-10", Pattern = @"\| (\w+ \d+, \d{4})", Format = "MMMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css(".content-1.entry p, .storyBody p", Exclude = ".shortcodeGalleryWrapper")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Tom's Hardware: a table of results in a review.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/New_York")]
[HtmlRoute("tomshardware.com", "/reviews/{slug}")]
public sealed partial record TomsHardware
{
    [Css("h1")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("reviewRating.ratingValue")] public decimal? Rating { get; init; }
    [Css("section.content-wrapper img", Attr = "data-original-mos, src")] public Uri[] Images { get; init; } = [];
    [Css("section.content-wrapper table.table__wrapper tr", Key = "th, td:first-child", Value = "td:last-child")] public Dictionary<string, string> Specifications { get; init; } = [];
    [Css("section.content-wrapper > p", Exclude = "aside, .ad-unit")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>9to5Google.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("9to5google.com", "/{date:date}/{slug}")]
public sealed partial record NineToFiveGoogle
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.h1")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css("#main div.post-content > p, #main .post-content > .container > p", Exclude = ".wp-lightbox-overlay")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Android Police in 2014, with the parts of the date in elements of their own.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Los_Angeles")]
[HtmlRoute("androidpolice.com", "/{date:date}/{slug}")]
public sealed partial record AndroidPolice
{
    [RouteValue("date")] public DateOnly? Published { get; init; }
    [Css("h2.post_title")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".date_day")] public int? DayOfMonth { get; init; }
    [Css(".date_month")] public string? Month { get; init; }
    [Css("h2.author-box-heading > a")] public string? Author { get; init; }
    [Css("div.post_content > p", Exclude = ".author-box")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>LWN.net.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Denver")]
[HtmlRoute("lwn.net", "/Articles/{id:long}")]
public sealed partial record Lwn
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1")] public required string Title { get; init; }
    [Css("div.FeatureByline > b")] [Css("div.GAByline > p:nth-child(2)", Pattern = "by (.+)$")] public string? Author { get; init; }
    [Css("div.FeatureByline", Read = ReadMode.OwnText, Pattern = @"\w+ \d+, \d{4}", Format = "MMMM d, yyyy")] [Css("div.GAByline > p:first-child", Format = "MMMM d, yyyy")] public DateOnly? Published { get; init; }
    [Css("div.ArticleText > p", Exclude = "table.Form")] public string[] Paragraphs { get; init; } = [];
    [Css("div.CommentBox")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment of a reader.</summary>
    [HtmlSchema(TimeZone = "UTC")]
    public sealed partial record Comment
    {
        [Css("h3.CommentTitle")] public string? Title { get; init; }
        [Css(".CommentPoster > b")] public string? Author { get; init; }
        [Css(".CommentPoster", Pattern = @"Posted (\w+ \d+, \d{4} \d+:\d+) UTC", Format = "MMM d, yyyy H:mm")] public DateTimeOffset? Published { get; init; }
        [Css(".FormattedComment > p")] public string[] Paragraphs { get; init; } = [];
    }
}

/// <summary>Phoronix.</summary>
[HtmlSchema(Culture = "en-US", TimeZone = "America/Chicago")]
[HtmlRoute("phoronix.com", "/news/{slug}")]
public sealed partial record Phoronix
{
    [Meta("og:title")] public required string Title { get; init; }
    [Css("div.author > a:first-of-type")] public string? Author { get; init; }
    [Css("div.author", Pattern = @" on (\d+ \w+ \d{4})", Format = "d MMMM yyyy")] public DateOnly? Published { get; init; }
    [Css("article .foot a[title='Go To Next Page']", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("article > .content", Read = ReadMode.Lines, Split = "\n")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>TIL of Simon Willison.</summary>
[HtmlSchema(Culture = "en", TimeZone = "America/Los_Angeles")]
[HtmlRoute("til.simonwillison.net", "/{topic}/{slug}")]
public sealed partial record SimonWillisonTil
{
    [RouteValue("topic")] public string? Topic { get; init; }
    [Css("body > section h1")] public required string Title { get; init; }
    [Css("body > section pre", Read = ReadMode.Pre)] public string[] Code { get; init; } = [];
    [Css("p.created", Pattern = @"Created (\S+)")] public DateTimeOffset? Created { get; init; }
    [Css("body > section:first-of-type > p")] public string[] Paragraphs { get; init; } = [];
}

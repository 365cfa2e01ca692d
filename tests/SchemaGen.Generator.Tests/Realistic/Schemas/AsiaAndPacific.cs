using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.AsiaAndPacific;

/// <summary>Asahi Shimbun.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("asahi.com", "/articles/{id}.html")]
public sealed partial record AsahiShimbun
{
    [RouteValue("id")] public string? Id { get; init; }
    [Meta("TITLE")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",", Pattern = "^(?!朝日新聞|ニュース$|新聞$).+$")] public string[] Topics { get; init; } = [];
    [Css("figcaption", Pattern = "、([^、]*?)撮影")] public string? Photographer { get; init; }
    [Body(Summary = "main h1 + div > p", Headings = "main h1 ~ div > h2", Paragraphs = "main h1 ~ div > p")] public ArticleBody? Body { get; init; }
}

/// <summary>AERA dot., a magazine of Asahi.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("dot.asahi.com", "/{magazine}/articles/-/{id:long}")]
public sealed partial record AeraDot
{
    [RouteValue("magazine")] public string? Magazine { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1.article-header__title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("a.article-header-author__name")] public string[] Authors { get; init; } = [];
    [Css("a.article-body-guide", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("ul.article-tags > li")] public string[] Topics { get; init; } = [];
    [Body(Headings = ".article-body > h2", Paragraphs = ".article-body > p", Exclude = ".m-acc, .m-pagination, .article-index, .article-book")] public ArticleBody? Body { get; init; }
}

/// <summary>Mainichi Shimbun.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("mainichi.jp", "/articles/{date}/{code}/{a}/{b}/{c}")]
public sealed partial record MainichiShimbun
{
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [Meta("cXenseParse:author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", SplitPattern = "[,・]")] public string[] Topics { get; init; } = [];
    [Body(Paragraphs = "#articledetail-body > p", Figures = "figure:not(.articledetail-image-scale figure)")] public ArticleBody? Body { get; init; }
}

/// <summary>Nikkan Gendai. The text is one paragraph with line breaks.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("nikkan-gendai.com", "/articles/view/{section}/{id:long}")]
public sealed partial record NikkanGendai
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("main .m-keyword-list > ul > li")] public string[] Topics { get; init; } = [];
    [Body(Paragraphs = ".article-wrap p.full-text", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Nikkei.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("nikkei.com", "/article/{id}")]
public sealed partial record Nikkei
{
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Css("article header [class*='topicLink']", SplitPattern = "・")] public string[] Topics { get; init; } = [];
    [Body(Headings = "section[data-track-article-content] > div > h2", Paragraphs = "section[data-track-article-content] > p")] public ArticleBody? Body { get; init; }
}

/// <summary>Sankei Shimbun.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("sankei.com", "/article/{date}-{code}")]
public sealed partial record SankeiShimbun
{
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Day { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("author", Pattern = "^(?!.*産経新聞).+$")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Headings = "div.article-body > h2", Paragraphs = "div.article-body > p.article-text", Exclude = "p:has(> a):not(:matchesOwn('\\S'))")] public ArticleBody? Body { get; init; }
}

/// <summary>Yomiuri Shimbun.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("yomiuri.co.jp", "/{section}/{date}-{code}")]
public sealed partial record YomiuriShimbun
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".p-related-tags > ul > li > a")] public string[] Topics { get; init; } = [];
    [Css("div.p-main-contents > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>NHK in 2014.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("nhk.or.jp", "/news/html/{date}/{id}.html")]
public sealed partial record Nhk
{
    [RouteValue("id")] public string? Id { get; init; }
    [Css("#news .contentTitle")] public required string Title { get; init; }
    [RouteValue("date", Format = "yyyyMMdd")] public DateOnly? Published { get; init; }
    [Css("#news_textbody")] public string? Lead { get; init; }
    [Css("#news_textmore", Read = ReadMode.Lines, Split = "\n")] public string[] Lines { get; init; } = [];
}

/// <summary>ITmedia: EDN Japan, EE Times Japan and MONOist.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("itmedia.co.jp", "/{code}/articles/{month:int}/{day:int}/{file}.html")]
public sealed partial record ItMedia
{
    [RouteValue("code")] public string? Magazine { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Meta("writer")] public string? Author { get; init; }
    [Css("link[rel='next']", Attr = "href")] public Uri? NextPage { get; init; }
    [Css(".subscription > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Impress Watch.</summary>
[HtmlSchema(Culture = "ja-JP", TimeZone = "Asia/Tokyo")]
[HtmlRoute("watch.impress.co.jp", "/docs/{section}/{sub}/{id:long}.html")]
public sealed partial record ImpressWatch
{
    [RouteValue("id")] public long? Id { get; init; }
    [Css("article[role='main'] h1")] public required string Title { get; init; }
    [Css("ul.author.list > li")] public string[] Authors { get; init; } = [];
    [Css(".publish-date", Pattern = @"\d+年\d+月\d+日 \d+:\d+", Format = "yyyy年M月d日 HH:mm")] public DateTimeOffset? Published { get; init; }
    [Css("article[role='main'] p:not(.publish-date)")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>People's Daily of China, in GBK.</summary>
[HtmlSchema(Culture = "zh-CN", TimeZone = "Asia/Shanghai")]
[HtmlRoute("people.com.cn", "/n1/{year:int}/{date}/c{channel:int}-{id:long}.html")]
public sealed partial record PeoplesDaily
{
    [RouteValue("year")] public int? Year { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Css("title", Pattern = "^(.+?)--")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("publishdate")] public DateOnly? Published { get; init; }
    [Css("div.rm_txt_con > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>TVBS of Taiwan.</summary>
[HtmlSchema(Culture = "zh-TW", TimeZone = "Asia/Taipei")]
[HtmlRoute("news.tvbs.com.tw", "/{section}/{id:long}")]
public sealed partial record Tvbs
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Css("h1.title")] public required string Title { get; init; }
    [Css(".author", Pattern = @"發佈時間：(\d{4}/\d{2}/\d{2} \d{2}:\d{2})", Format = "yyyy/MM/dd HH:mm")] public DateTimeOffset? Published { get; init; }
    [Css(".article_content img", Attr = "data-original, src")] public Uri[] Images { get; init; } = [];
    [Css(".article_content > p:not(:contains('👉'))", Exclude = ".guangxuan, span.endtext")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Taipei Times.</summary>
[HtmlSchema(Culture = "en", TimeZone = "Asia/Taipei")]
[HtmlRoute("taipeitimes.com", "/News/{section}/archives/{date:date}/{id:long}")]
public sealed partial record TaipeiTimes
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [Css(".archives .name", Pattern = "(?i)^by ([^/]+)")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Summary = ".archives > h2", Paragraphs = ".archives > p", Exclude = "p:matches('(?i)^（by.*）\\s*$')")] public ArticleBody? Body { get; init; }
}

/// <summary>Hankook Ilbo until January 2026.</summary>
[HtmlSchema(Culture = "ko-KR", TimeZone = "Asia/Seoul", When = "[itemprop='articleBody']", Until = "2026-01-27")]
[HtmlRoute("hankookilbo.com", "/News/Read/{id}")]
public sealed partial record HankookIlbo2025
{
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css(".editor-img-box .caption", Pattern = "(.+?)(?: 제공| 기자)?$")] public string? ImageCredit { get; init; }
    [Body(Summary = "[itemprop='articleBody'] > h2", Headings = "[itemprop='articleBody'] > h3", Paragraphs = "[itemprop='articleBody'] > p.editor-p", Figures = ".editor-img-box")] public ArticleBody? Body { get; init; }
}

/// <summary>Hankook Ilbo. The text is in a script, as HTML in JSON.</summary>
[HtmlSchema(Culture = "ko-KR", TimeZone = "Asia/Seoul")]
[HtmlRoute("hankookilbo.com", "/News/Read/{id}")]
public sealed partial record HankookIlbo
{
    [Meta("headline")] public required string Title { get; init; }
    [Css(".article-view .writer > span.name > strong")] public string[] Authors { get; init; } = [];
    [Json("script:contains('contentHtml')", "detail.deployDt", Format = "yyyy-MM-dd HH:mm:ss")] public DateTimeOffset? Published { get; init; }
    [Json("script:contains('contentHtml')", "subTitle", SplitPattern = "<br ?/?>")] public string[] Subtitles { get; init; } = [];
    [Json("script:contains('contentHtml')", "contentHtml")] public string? Html { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
}

/// <summary>MBN of Korea.</summary>
[HtmlSchema(Culture = "ko-KR", TimeZone = "Asia/Seoul")]
[HtmlRoute("mbn.co.kr", "/news/{section}/{id:long}")]
public sealed partial record Mbn
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline", Type = "NewsArticle")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author", Type = "NewsArticle")] [Css("li.author", Pattern = @"^(.+?)\s*기자")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished", Type = "NewsArticle")] [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Body(
        Summary = ".midtitle_text, p.summary_line",
        Paragraphs = "[itemprop='articleBody']",
        Exclude = ".ad_wrap, p:matches('^\\[.*\\]$')",
        Figures = ".thumb_area.img, [itemprop='articleBody'] .image",
        Lines = true)]
    public ArticleBody? Body { get; init; }
}

/// <summary>Dainik Bhaskar.</summary>
[HtmlSchema(Culture = "hi-IN", TimeZone = "Asia/Kolkata")]
[HtmlRoute("bhaskar.com", "/{section}/news/{slug}-{id:long}.html")]
public sealed partial record DainikBhaskar
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Css("article p:matchesOwn('\\S')")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Times of India. Most class names are those of a build, but the text has an attribute.</summary>
[HtmlSchema(Culture = "en-IN", TimeZone = "Asia/Kolkata")]
[HtmlRoute("timesofindia.indiatimes.com", "/{section}/{slug}/articleshow/{id:long}.cms")]
public sealed partial record TimesOfIndia
{
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title", Pattern = @"( - Times.*| \| (India.*|.*News))$", Replace = "")] public required string Title { get; init; }
    [JsonLd("author", Pattern = @"^(?!TOI |TIMESOFINDIA\.COM).+$")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("news_keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Meta("og:description")] public string? Summary { get; init; }
    [Body(Headings = "[data-articlebody] h2", Paragraphs = "[data-articlebody]", Lines = true)] public ArticleBody? Body { get; init; }
}

/// <summary>Hindustan Times.</summary>
[HtmlSchema(Culture = "en-IN", TimeZone = "Asia/Kolkata")]
[HtmlRoute("hindustantimes.com", "/{section}/{slug}/story-{code}.html")]
public sealed partial record HindustanTimes
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("small.byLineAuthor")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Css(".taboola-readmore img", Attr = "data-src, src")] public Uri[] Images { get; init; } = [];
    [Css(".taboola-readmore p", Exclude = ".storyAd, .shareArticle, .appDownload, .readFull")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Hindu. The id of the text has the number of the page.</summary>
[HtmlSchema(Culture = "en-IN", TimeZone = "Asia/Kolkata")]
[HtmlRoute("thehindu.com", "/{section}/{slug}/article{id:long}.ece")]
public sealed partial record TheHindu
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css(".lead-img-cont img", Attr = "data-src-template, src")] public Uri? Image { get; init; }
    [Body(Summary = ".leadtext", Paragraphs = "[id^='content-body-'] > p")] public ArticleBody? Body { get; init; }
}

/// <summary>The Straits Times.</summary>
[HtmlSchema(Culture = "en-SG", TimeZone = "Asia/Singapore")]
[HtmlRoute("straitstimes.com", "/{section}/{slug}")]
[HtmlRoute("straitstimes.com", "/asia/{section}/{slug}")]
public sealed partial record StraitsTimes
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("a[href*='/authors/']")] [Css(".field-byline > p")] public string[] Authors { get; init; } = [];
    [Css(".group-story-timestamp .story-postdate", Pattern = "Published (.+)$", Format = "MMM d, yyyy, h:mm tt")] public DateTimeOffset? Published { get; init; }
    [Css(".paywall-container")] public bool IsPaid { get; init; }
    [Css("#main p", Exclude = ".group-byline-info, .cx_paywall_area")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Malay Mail.</summary>
[HtmlSchema(Culture = "en-MY", TimeZone = "Asia/Kuala_Lumpur")]
[HtmlRoute("malaymail.com", "/news/{section}/{date:date}/{slug}/{id:long}")]
public sealed partial record MalayMail
{
    [RouteValue("section")] public string? Section { get; init; }
    [RouteValue("id")] public long? Id { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Meta("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Body(Headings = ".article-body > p:has(> b):not(:matchesOwn('\\S'))", Paragraphs = ".article-body > p")] public ArticleBody? Body { get; init; }
}

/// <summary>a day of Bangkok, with years of the Buddhist calendar.</summary>
[HtmlSchema(Culture = "th-TH", TimeZone = "Asia/Bangkok")]
[HtmlRoute("adaymagazine.com", "/{slug}")]
public sealed partial record ADay
{
    [Css(".single-content__title")] public required string Title { get; init; }
    [Css("a.meta-author__name--link", Read = ReadMode.OwnText)] public string? Author { get; init; }
    [Css(".single-content__meta time", Format = "d MMM yyyy")] public DateOnly? Published { get; init; }
    [Css(".hilights li")] public string[] Highlights { get; init; } = [];
    [Css(".single-content__tag a")] public string[] Topics { get; init; } = [];
    [Css(".single-content__inner > p")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>Nine News of Australia.</summary>
[HtmlSchema(Culture = "en-AU", TimeZone = "Australia/Sydney")]
[HtmlRoute("9news.com.au", "/{section}/{slug}/{id:guid}")]
public sealed partial record NineNews
{
    [RouteValue("id")] public Guid? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [Body(Headings = ".article__body .block-content > div:has(> h3)", Paragraphs = ".article__body .block-content > div:has(> span)", Exclude = "div:matches('^READ MORE:')")] public ArticleBody? Body { get; init; }
}

/// <summary>The West Australian, whose text is in the state of the page.</summary>
[HtmlSchema(Culture = "en-AU", TimeZone = "Australia/Perth")]
[HtmlRoute("thewest.com.au", "/{section}/{slug}-c-{id:long}")]
public sealed partial record WestAustralian
{
    [RouteValue("id")] public long? Id { get; init; }
    [JsonLd("headline")] public required string Title { get; init; }
    [JsonLd("author")] public string[] Authors { get; init; } = [];
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("keywords", Split = ",")] public string[] Topics { get; init; } = [];
    [Json("script:contains('window.PAGE_DATA')", "**.publication.content.blocks.*.text")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>ABC News of Australia in 2013.</summary>
[HtmlSchema(Culture = "en-AU", TimeZone = "Australia/Sydney")]
[HtmlRoute("abc.net.au", "/news/{date:date}/{slug}/{id:long}")]
public sealed partial record AbcAustralia
{
    [RouteValue("id")] public required long Id { get; init; }
    [Css(".article.section h1")] public required string Title { get; init; }
    [Css(".byline > a")] public string? Author { get; init; }
    [Css("span.timestamp", Pattern = @"\d+ \w+ \d{4}, \d+:\d+\w\w", Format = "d MMM yyyy, h:mmtt")] public DateTimeOffset? Published { get; init; }
    [Css("p.topics > a")] public string[] Topics { get; init; } = [];
    [Css(".page.section > p:not(.published, .topics, .ticker)", Exclude = "a.inline-caption")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Sydney Morning Herald in 2017.</summary>
[HtmlSchema(Culture = "en-AU", TimeZone = "Australia/Sydney")]
[HtmlRoute("smh.com.au", "/{section}/{slug}-{date}-{code}.html")]
public sealed partial record SydneyMorningHerald
{
    [RouteValue("section")] public string? Section { get; init; }
    [Css("h1.cN-headingPage")] public required string Title { get; init; }
    [Css("h3.authorName")] public string? Author { get; init; }
    [Css("dd.updated.dtstamp", Format = "MMMM d yyyy")] public DateOnly? Updated { get; init; }
    [Css("[itemprop='articleBody'] > p", Exclude = "[id*='adspot'], .hiddenVisually")] public string[] Paragraphs { get; init; } = [];
}

/// <summary>The Age, whose facts are in meta elements of Microdata.</summary>
[HtmlSchema(Culture = "en-AU", TimeZone = "Australia/Melbourne")]
[HtmlRoute("theage.com.au", "/{section}/{slug}-{date}-p{code}.html")]
public sealed partial record TheAge
{
    [RouteValue("section")] public string? Section { get; init; }
    [Meta("title")] public required string Title { get; init; }
    [Css("meta[itemprop='author']", Attr = "content")] public string[] Authors { get; init; } = [];
    [Css("meta[itemprop='datePublished']", Attr = "content")] public DateTimeOffset? Published { get; init; }
    [Css("article > section p", Exclude = ".adWrapper, .noPrint, [id^='adspot-']")] public string[] Paragraphs { get; init; } = [];
}

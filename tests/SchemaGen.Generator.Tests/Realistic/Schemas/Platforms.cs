using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.Platforms;

/// <summary>A post of Substack.</summary>
[HtmlSchema(Culture = "en-US")]
[HtmlRoute("substack.com", "/p/{slug}")]
public sealed partial record SubstackPost
{
    [PageUrl] public Uri? Address { get; init; }
    [Meta("og:title")] public required string Title { get; init; }
    [Css("h3.subtitle")] [Meta("og:description")] public string? Subtitle { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
    [JsonLd("interactionStatistic.userInteractionCount")] public int? Likes { get; init; }
    [Body(Headings = "div.body :is(h2, h3)", Paragraphs = "div.body > p, div.body blockquote > p", Exclude = ".subscribe-widget, .header-anchor-widget, p.button-wrapper", Figures = "div.body figure")] public ArticleBody? Body { get; init; }
}

/// <summary>A story of Medium.</summary>
[HtmlSchema(Culture = "en-US")]
[HtmlRoute("medium.com", "/{slug}-{id}")]
public sealed partial record MediumStory
{
    [RouteValue("id")] public string? Id { get; init; }
    [Css("h1.pw-post-title")] [Meta("og:title")] public required string Title { get; init; }
    [Meta("author")] public string? Author { get; init; }
    [Meta("article:published_time")] public DateTimeOffset? Published { get; init; }
    [Meta("twitter:data1", Pattern = @"(\d+) min")] public int? ReadingMinutes { get; init; }
    [Body(Headings = "article :is(h1, h2):not(.pw-post-title)", Paragraphs = "article p.pw-post-body-paragraph, article blockquote", Exclude = ".speechify-ignore, header.pw-post-byline-header", Figures = "article figure")] public ArticleBody? Body { get; init; }
}

/// <summary>A post of Blogger, in the theme Simple.</summary>
[HtmlSchema]
[HtmlRoute("blogspot.com", "/{year:int}/{month:int}/{slug}.html")]
public sealed partial record BloggerPost
{
    [RouteValue("year")] public int? Year { get; init; }
    [Css("h3.post-title.entry-title")] public required string Title { get; init; }
    [Css(".post-author .fn [itemprop='name']")] public string? Author { get; init; }
    [Css("abbr.published[itemprop='datePublished']", Attr = "title")] public DateTimeOffset? Published { get; init; }
    [Css(".post-labels > a[rel='tag']")] public string[] Labels { get; init; } = [];
    [Css("div.post-body", Read = ReadMode.Lines, Split = "\n")] public string[] Lines { get; init; } = [];
    [Css("#comment-holder li.comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Css("cite.user")] public string? Author { get; init; }
        [Css("p.comment-content", Read = ReadMode.Lines)] public required string Text { get; init; }
    }
}

/// <summary>A post of WordPress, in the theme Twenty Twelve.</summary>
[HtmlSchema]
[HtmlRoute("wordpress.com", "/{date:date}/{slug}")]
public sealed partial record WordPressPost
{
    [RouteValue("date")] public DateOnly? Day { get; init; }
    [Css("h1.entry-title")] public required string Title { get; init; }
    [Css("footer.entry-meta .author.vcard a.url.fn")] public string? Author { get; init; }
    [Css("time.entry-date", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
    [Css("a[rel~='category']")] public string[] Categories { get; init; } = [];
    [Css("a[rel='tag']")] public string[] Tags { get; init; } = [];
    [Css("link[rel='shortlink']", Attr = "href", Pattern = @"\?p=(\d+)")] public long? PostId { get; init; }
    [Css("article[id^='post-'] .entry-content > p")] public string[] Paragraphs { get; init; } = [];
    [Css("ol.commentlist > li")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>A comment with its answers.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Self(Attr = "id", Pattern = @"\d+$")] public long? Id { get; init; }
        [Css(":scope > article cite.fn")] public string? Author { get; init; }
        [Css(":scope > article time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css(":scope > article .comment-content > p")] public string[] Paragraphs { get; init; } = [];
        [Css(":scope > ol.children > li")] public IReadOnlyList<Comment> Answers { get; init; } = [];
    }
}

/// <summary>A post of Ghost, in the theme Casper.</summary>
[HtmlSchema]
public sealed partial record GhostPost
{
    [Css("h1.article-title")] [Meta("og:title")] public required string Title { get; init; }
    [Css("p.article-excerpt")] public string? Excerpt { get; init; }
    [Css("h4.author-name > a")] public string[] Authors { get; init; } = [];
    [Css("time.byline-meta-date", Attr = "datetime")] public DateOnly? Published { get; init; }
    [Css(".byline-reading-time", Pattern = @"\d+")] public int? ReadingMinutes { get; init; }
    [Css("figure.article-image img", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Body(Headings = ".gh-content > :is(h2, h3)", Paragraphs = ".gh-content > p, .gh-content li", Exclude = ".kg-bookmark-card, .kg-signup-card")] public ArticleBody? Body { get; init; }
}

/// <summary>A topic of Discourse, as it is served to search engines.</summary>
[HtmlSchema]
public sealed partial record DiscourseTopic
{
    [Css("h1 a[href^='/t/']")] [Meta("og:title")] public required string Title { get; init; }
    [Css(".topic-category .category-title")] public string? Category { get; init; }
    [Css("a.discourse-tag")] public string[] Tags { get; init; } = [];
    [Css("div.crawler-post"), Items(Min = 1)] public required IReadOnlyList<Post> Posts { get; init; }

    /// <summary>A post.</summary>
    [HtmlSchema]
    public sealed partial record Post
    {
        [Css("span[itemprop='author'] [itemprop='name']")] public string? Author { get; init; }
        [Css("time.post-time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css("meta[itemprop='userInteractionCount']", Attr = "content")] public int? Likes { get; init; }
        [Css("div.post[itemprop='text']", Read = ReadMode.InnerHtml)] public string? Html { get; init; }
    }
}

/// <summary>A thread of phpBB, in the style prosilver.</summary>
[HtmlSchema]
public sealed partial record PhpBbThread
{
    [Css("h2.topic-title")] public required string Title { get; init; }
    [Css("li.breadcrumbs .crumb [itemprop='name']")] public string[] Breadcrumbs { get; init; } = [];
    [Css("li.arrow.next > a[rel='next']", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("div.post[id^='p']")] public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>A post.</summary>
    [HtmlSchema]
    public sealed partial record Post
    {
        [Self(Attr = "id", Pattern = @"^p(\d+)$")] public required long Id { get; init; }
        [Css("p.author a.username, p.author a.username-coloured")] public string? Author { get; init; }
        [Css("p.author time", Attr = "datetime")] public DateTimeOffset? Published { get; init; }
        [Css("div.content", Read = ReadMode.Lines, Exclude = "blockquote")] public string? Text { get; init; }
        [Css("div.content blockquote cite a", At = "0")] public string? Quoted { get; init; }
    }
}

/// <summary>A question of Stack Overflow and its sister sites.</summary>
[HtmlSchema(Culture = "en", TimeZone = "UTC")]
[HtmlRoute("stackoverflow.com", "/questions/{id:long}/{slug}")]
[HtmlRoute("stackexchange.com", "/questions/{id:long}/{slug}")]
public sealed partial record StackExchangeQuestion
{
    [RouteValue("id")] [Css("#question", Attr = "data-questionid")] public required long Id { get; init; }
    [Css("#question-header h1 a.question-hyperlink")] public required string Title { get; init; }
    [Css("#question .js-vote-count", Attr = "data-value")] public int? Score { get; init; }
    [Css("#question .post-taglist a.post-tag")] public HashSet<string> Tags { get; init; } = [];
    [Css("time[itemprop='dateCreated']", Attr = "datetime")] public DateTimeOffset? Asked { get; init; }
    [Css("#question .js-post-body", Read = ReadMode.InnerHtml)] public string? Html { get; init; }
    [Css("div.answer[data-answerid]")] public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>An answer.</summary>
    [HtmlSchema]
    public sealed partial record Answer
    {
        [Self(Attr = "data-answerid")] public required long Id { get; init; }
        [Self(Attr = "class", Pattern = @"\baccepted-answer\b")] public bool IsAccepted { get; init; }
        [Css(".js-vote-count", Attr = "data-value")] public int? Score { get; init; }
        [Css(".post-signature:last-child .user-details > a")] public string? Author { get; init; }
        [Css(".js-post-body pre > code", Read = ReadMode.Pre)] public string[] Code { get; init; } = [];
        [Css(".js-post-body > p")] public string[] Paragraphs { get; init; } = [];
    }
}

/// <summary>The front page of Hacker News. A story has two rows.</summary>
[HtmlSchema(Culture = "en", TimeZone = "UTC")]
[HtmlRoute("news.ycombinator.com", "/news")]
public sealed partial record HackerNews
{
    [Css("a.morelink", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("tr.athing", NextUntil = "tr.morespace"), Items(Min = 1)] public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>A story.</summary>
    [HtmlSchema]
    public sealed partial record Story
    {
        [Self(Attr = "id")] public required long Id { get; init; }
        [Css("span.rank", Pattern = @"\d+")] public int? Rank { get; init; }
        [Css("span.titleline > a")] public required string Title { get; init; }
        [Css("span.titleline > a", Attr = "href")] public required Uri Address { get; init; }
        [Css("span.sitestr")] public string? Site { get; init; }
        [Css("span.score", Pattern = @"\d+")] public int? Points { get; init; }
        [Css("a.hnuser")] public string? User { get; init; }
        [Css("span.age", Attr = "title", Pattern = @"^\S+")] public DateTimeOffset? Submitted { get; init; }
        [Css("td.subtext a:contains('comment')", Pattern = @"\d+")] public int? Comments { get; init; }
    }
}

/// <summary>The front page of Lobsters.</summary>
[HtmlSchema(Culture = "en", TimeZone = "America/Chicago")]
[HtmlRoute("lobste.rs")]
public sealed partial record Lobsters
{
    [Css("ol.stories > li.story"), Items(Min = 1, Max = 25)] public required Story[] Stories { get; init; }

    /// <summary>A story.</summary>
    [HtmlSchema]
    public sealed partial record Story
    {
        [Self(Attr = "data-shortid")] public required string Id { get; init; }
        [Css("a.u-url")] public required string Title { get; init; }
        [Css("a.u-url", Attr = "href")] public required Uri Address { get; init; }
        [Css("span.tags > a.tag")] public string[] Tags { get; init; } = [];
        [Css("a.domain")] public string? Domain { get; init; }
        [Css(".voters .upvoter", Pattern = @"\d+")] public int? Score { get; init; }
        [Css(".byline time", Attr = "datetime")] public DateTimeOffset? Submitted { get; init; }
        [Css(".comments_label > a", Pattern = @"^\d+")] public int Comments { get; init; } = 0;
    }
}

/// <summary>A list of the old Reddit.</summary>
[HtmlSchema(Culture = "en", TimeZone = "UTC")]
[HtmlRoute("old.reddit.com", "/r/{subreddit}")]
public sealed partial record OldReddit
{
    [RouteValue("subreddit")] public string? Subreddit { get; init; }
    [Css("span.subscribers > span.number")] public int? Subscribers { get; init; }
    [Css("span.next-button > a", Attr = "href")] public Uri? NextPage { get; init; }
    [Css("#siteTable > div.thing.link:not(.promoted)")] public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>A link.</summary>
    [HtmlSchema]
    public sealed partial record Link
    {
        [Self(Attr = "data-fullname")] public required string Id { get; init; }
        [Self(Attr = "data-url")] public required Uri Address { get; init; }
        [Self(Attr = "data-score")] public int? Score { get; init; }
        [Self(Attr = "data-comments-count")] public int? Comments { get; init; }
        [Self(Attr = "data-timestamp", Format = "unix-ms")] public DateTimeOffset? Submitted { get; init; }
        [Css("a.title")] public required string Title { get; init; }
        [Css("span.linkflairlabel", Attr = "title")] public string? Flair { get; init; }
        [Css("a.thumbnail img", Attr = "src")] public Uri? Thumbnail { get; init; }
    }
}

/// <summary>An article of Wikipedia.</summary>
[HtmlSchema]
[HtmlRoute("wikipedia.org", "/wiki/{title}")]
public sealed partial record WikipediaArticle
{
    [RouteValue("title")] public string? Key { get; init; }
    [Css("h1#firstHeading")] public required string Title { get; init; }
    [Css(".shortdescription")] public string? ShortDescription { get; init; }
    [Css("table.infobox tr", Key = "th.infobox-label", Value = "td.infobox-data")] public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();
    [Css("#mw-normal-catlinks > ul > li > a")] public string[] Categories { get; init; } = [];
    [JsonLd("dateModified")] public DateTimeOffset? Modified { get; init; }
    [Css("li.interlanguage-link > a", Attr = "hreflang")] public string[] Languages { get; init; } = [];
    [Body(
        Headings = ".mw-parser-output .mw-heading > :is(h2, h3)",
        Paragraphs = ".mw-parser-output > p:not(.mw-empty-elt)",
        Exclude = "sup.reference, .mw-editsection, .noprint, .hatnote",
        Figures = ".mw-parser-output figure[typeof~='mw:File/Thumb']")]
    public ArticleBody? Body { get; init; }
}

/// <summary>A repository of GitHub.</summary>
[HtmlSchema(Culture = "en", TimeZone = "UTC")]
[HtmlRoute("github.com", "/{owner}/{name}")]
public sealed partial record GitHubRepository
{
    [RouteValue("owner")] public required string Owner { get; init; }
    [RouteValue("name")] public required string Name { get; init; }
    [Css(".BorderGrid-cell > p.f4.my-3")] public string? Description { get; init; }
    [Css("a.topic-tag")] public string[] Topics { get; init; } = [];
    [Css("#repo-stars-counter-star", Attr = "title")] public int? Stars { get; init; }
    [Css("#repo-network-counter", Attr = "title")] public int? Forks { get; init; }
    [Css("article.markdown-body :is(h1, h2)")] public string[] ReadmeHeadings { get; init; } = [];
    [Css("ul.list-style-none li:has(.Progress-item) , ul.list-style-none a[data-ga-click*='language']", Key = ".text-bold", Value = "span:last-child", Pattern = @"[\d.]+")] public Dictionary<string, decimal> Languages { get; init; } = [];
}

/// <summary>A live blog of the liveblog platform that several publishers embed.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
public sealed partial record LiveBlog
{
    [JsonLd("headline", Type = "LiveBlogPosting")] public required string Title { get; init; }
    [JsonLd("coverageStartTime", Type = "LiveBlogPosting")] public DateTimeOffset? Start { get; init; }
    [JsonLd("coverageEndTime", Type = "LiveBlogPosting")] public DateTimeOffset? End { get; init; }
    [JsonLd("liveBlogUpdate", Type = "LiveBlogPosting")] public IReadOnlyList<Update> Updates { get; init; } = [];

    /// <summary>An update, from the object of JSON-LD.</summary>
    [HtmlSchema]
    public sealed partial record Update
    {
        [JsonLd("headline")] public string? Title { get; init; }
        [JsonLd("datePublished")] public DateTimeOffset? Published { get; init; }
        [JsonLd("articleBody")] public string? Text { get; init; }
        [JsonLd("url")] public Uri? Address { get; init; }
    }
}

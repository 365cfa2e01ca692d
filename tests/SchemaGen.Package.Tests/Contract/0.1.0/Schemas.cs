using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AngleSharp.Dom;
using SchemaGen;

[assembly: HtmlSchemaDefaults(TimeZone = "UTC")]

namespace Contract;

public interface IPage
{
    string Title { get; }
}

public enum Access
{
    Free,
    SubscribersOnly,
}

[HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris", Root = "main", When = "article.story")]
[HtmlRoute("example.com", "/{section}/{id:long}-{slug}.html")]
public sealed partial record Story : IPage
{
    [PageUrl] public Uri? Address { get; init; }
    [RouteValue("id")] public required long Id { get; init; }
    [RouteValue("slug", Split = "-")] public IReadOnlyList<string> Slug { get; init; } = [];

    [Css("h1.title"), Meta("og:title")] public required string Title { get; init; }
    [Css("h1.title", Attr = "data-slug, id", Pattern = "[a-z]+", Replace = "<$0>")] public string? Anchor { get; init; }
    [Css("span.date", Format = "dddd d MMMM yyyy 'à' HH'h'mm")] public required DateTimeOffset Published { get; init; }
    [Css("span.ago", Relative = true)] public DateTime? Updated { get; init; }
    [Css("time", Attr = "datetime"), Meta("article:day")] public DateOnly? Day { get; init; }
    [Css("time", At = "^1", Format = "H:mm")] public TimeOnly? Time { get; init; }
    [Css(".length")] public TimeSpan? Length { get; init; }
    [Css(".views")] public int Views { get; init; } = -1;
    [Css(".price")] public decimal? Price { get; init; }
    [Css(".ratio")] public double? Ratio { get; init; }
    [Css(".key")] public Guid? Key { get; init; }
    [Css(".letter")] public char? Letter { get; init; }
    [Css(".access")] public Access? Access { get; init; }
    [Css(".live")] public bool IsLive { get; init; }
    [Css(".server")] public System.Net.IPAddress? Server { get; init; }
    [Css("img.lead", Attr = "srcset, src")] public Uri? Image { get; init; }
    [Css(".cents", Using = nameof(Cents))] public long? Cost { get; init; }
    [Css(".upper", Converter = typeof(UpperCase))] public string? Upper { get; init; }
    [Css("p", Join = " | ", Read = ReadMode.OwnText)] public string? Joined { get; init; }
    [Css("aside", Read = ReadMode.InnerHtml, Exclude = "script")] public string? Markup { get; init; }
    [Css(".tags", SplitPattern = @"\s*[,;]\s*"), Css(".tag"), Items(Combine = true, Max = 9)] public IReadOnlySet<string> Tags { get; init; } = new HashSet<string>();
    [Css(".numbers > li:nth-child(odd)"), Items(SkipInvalid = true)] public ImmutableArray<int> Numbers { get; init; } = [];
    [Css("table.facts tr", Key = "th", Value = "td")] public required IReadOnlyDictionary<string, string> Facts { get; init; }
    [Css("dl.scores", Key = "dt", Value = "dd:not(.none)")] public Dictionary<string, int?> Scores { get; init; } = [];
    [Css("ol.comments > li")] public IReadOnlyList<Comment> Comments { get; init; } = [];
    [Css("article h2", NextUntil = "footer")] public IReadOnlyList<Chapter> Chapters { get; init; } = [];
    [JsonLd("author", Type = "NewsArticle")] public IReadOnlyList<Person> Authors { get; init; } = [];
    [JsonLd("keywords", Split = ",")] public IReadOnlyList<string> Keywords { get; init; } = [];
    [JsonLd("aggregateRating")] public IReadOnlyDictionary<string, decimal>? Rating { get; init; }
    [JsonLd("publisher")] public JsonElement? Publisher { get; init; }
    [Microdata("license")] public Uri? License { get; init; }
    [Json("script#state", "story.reads")] public int? Reads { get; init; }
    [Body(Summary = ".standfirst", Headings = "article h2", Paragraphs = "article > p", Figures = "article figure")] public required ArticleBody Body { get; init; }

    private static long Cents(string text) => long.Parse(text.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);

    partial void OnExtracted(HtmlIssueCollector issues)
    {
        if (Views < 0)
        {
            issues.Warning(nameof(Views), "never counted");
        }
    }
}

[HtmlSchema(Until = "2019-06-01")]
[HtmlRoute("example.com", "/{section}/{id:long}-{slug}.html")]
public sealed partial record OldStory : IPage
{
    [Css("#title, font[size='5' i] > b:is(:first-child, :only-of-type):not([hidden], .ad b)")] public required string Title { get; init; }
    [Css("a[href^='/'][href$='.html'][rel~=next]:not([href*='?']):has(+ a)", Attr = "href")] public Uri? Next { get; init; }
    [Css("p:contains('Note'):nth-last-of-type(-n + 2) ~ p, p:matches('^N\\.B\\.')")] public string? Note { get; init; }
    [Css("input:checked, option:checked:lang(fr)", Attr = "value")] public string? Choice { get; init; }
}

[HtmlSchema(Culture = "fr")]
public sealed partial record Comment
{
    [Self(Attr = "id", Pattern = @"comment-(\d+)")] public required long Id { get; init; }
    [Css(":scope > b", Single = true)] public required string Author { get; init; }
    [Css(":scope > i", Pattern = @"([\d\s]+) points")] public int Score { get; init; }
    [Css(":scope > ul > li")] public IReadOnlyList<Comment> Replies { get; init; } = [];
}

[HtmlSchema]
public sealed partial record Chapter([Self] string Heading, [Css("p")] IReadOnlyList<string> Paragraphs);

[HtmlSchema]
public partial struct Person
{
    [JsonLd("name")] public required string Name { get; set; }
    [JsonLd("url")] public Uri? Address;
}

/// <summary>The schemas by their addresses.</summary>
[HtmlCatalog<IPage>]
public static partial class Pages;

public sealed class UpperCase : IHtmlConverter<string>
{
    public static bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out string value)
    {
        value = text.ToUpperInvariant();
        return true;
    }
}

public static partial class Links
{
    [GeneratedSelector("a[href]:not([rel~=nofollow])")]
    public static partial IReadOnlyList<IElement> All(IParentNode root);

    [GeneratedSelector("main > article")]
    public static partial bool IsArticle(IElement element);
}

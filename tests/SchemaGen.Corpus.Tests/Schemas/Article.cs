using System;
using System.Collections.Generic;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A page of most tests, with a member of each kind.</summary>
[HtmlSchema(TimeZone = "Europe/Berlin")]
[HtmlRoute("news.example", "/articles/{id:long}")]
public sealed partial record Article
{
    [Css("h1")]
    public required string Title { get; init; }

    [RouteValue("id")]
    public long Id { get; init; }

    [PageUrl]
    public Uri? Url { get; init; }

    [Css("time", Attr = "datetime")]
    [Meta("article:published_time")]
    public DateTimeOffset? PublishedAt { get; init; }

    [Css(".local")]
    public DateTime? Local { get; init; }

    [Css(".day")]
    public DateOnly? Day { get; init; }

    [Css(".clock")]
    public TimeOnly? Clock { get; init; }

    [Css(".length")]
    public TimeSpan? Length { get; init; }

    [Css(".price")]
    public decimal? Price { get; init; }

    [Css(".score")]
    public double? Score { get; init; }

    [Css(".votes")]
    public ulong? Votes { get; init; }

    [Css(".paid")]
    public bool Paid { get; init; }

    [Css(".desk")]
    public Desk? Desk { get; init; }

    [Css(".tag")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Css("time", Attr = "datetime")]
    public IReadOnlyList<DateTimeOffset> Times { get; init; } = [];

    [Css(".author")]
    public IReadOnlyList<Author> Authors { get; init; } = [];

    [Css("dl", Key = "dt", Value = "dd")]
    public IReadOnlyDictionary<string, int>? Facts { get; init; }

    [Css(".comment")]
    public IReadOnlyList<Comment> Comments { get; init; } = [];

    [Body(Summary = ".summary", Headings = "h2", Paragraphs = "article > p", Figures = "figure")]
    public ArticleBody? Body { get; init; }
}

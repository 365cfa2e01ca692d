using System;
using System.Collections.Generic;

namespace SchemaGen.Report.Tests.Schemas;

/// <summary>A schema with a member of each kind that a report shows.</summary>
[HtmlSchema(TimeZone = "UTC")]
public sealed partial record Story
{
    [Css("h1.old"), Css("h1")]
    public required string Title { get; init; }

    [Css("time", Attr = "datetime")]
    public DateTimeOffset? Published { get; init; }

    [Meta("og:site_name")]
    public string? Site { get; init; }

    [JsonLd("headline")]
    public string? Headline { get; init; }

    [Css(".secret")]
    public string? Secret { get; init; }

    [Css(".views")]
    public int? Views { get; init; }

    [Css(".tag")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Body(Paragraphs = "article > p")]
    public ArticleBody? Body { get; init; }

    [Css(".comment")]
    public IReadOnlyList<Comment> Comments { get; init; } = [];
}

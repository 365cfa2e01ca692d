using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>A comment of a reader. Sites of all three languages have the same, so its date is tried in each.</summary>
[HtmlSchema(TimeZone = HespressDate.TimeZone)]
public sealed partial record HespressComment
{
    /// <summary>The number that the site gives the comment.</summary>
    [Self(Attr = "id", Pattern = @"^comment-(\d+)$")]
    public required long Id { get; init; }

    /// <summary>The name that the reader gave.</summary>
    [Css("span.fn")]
    public string? Author { get; init; }

    /// <summary>When it was written.</summary>
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "ar-MA")]
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "fr")]
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "en")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The text, a paragraph each.</summary>
    [Css("div.comment-text > p")]
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>Likes less dislikes; it may be negative. The class is spelled so by the site.</summary>
    [Css("span.comment-recat-number")]
    public int? Score { get; init; }
}

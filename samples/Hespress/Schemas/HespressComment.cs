using System;
using System.Collections.Generic;
using SchemaGen;

namespace Hespress.Schemas;

/// <summary>A reader's comment. The sites of all three languages use the same markup, so the date is tried in each language.</summary>
[HtmlSchema(TimeZone = HespressDate.TimeZone)]
public sealed partial record HespressComment
{
    /// <summary>The number of the comment on the site.</summary>
    [Self(Attr = "id", Pattern = @"^comment-(\d+)$")]
    public required long Id { get; init; }

    /// <summary>The name that the reader entered.</summary>
    [Css("span.fn")]
    public string? Author { get; init; }

    /// <summary>The time at which the comment was written.</summary>
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "ar-MA")]
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "fr")]
    [Css("div.comment-date", Format = HespressDate.Format, Culture = "en")]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The paragraphs of the text.</summary>
    [Css("div.comment-text > p")]
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>The number of likes minus dislikes, which may be negative. The misspelt class name is that of the site.</summary>
    [Css("span.comment-recat-number")]
    public int? Score { get; init; }
}

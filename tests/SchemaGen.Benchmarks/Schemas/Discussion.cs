using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>A list of nested items, each of five fields.</summary>
[HtmlSchema]
public sealed partial record Discussion
{
    [Css("ul.comment-list > li.comment")] public IReadOnlyList<Comment> Comments { get; init; } = [];

    /// <summary>One of them.</summary>
    [HtmlSchema]
    public sealed partial record Comment
    {
        [Css(".fn")] public string? Author { get; init; }
        [Css(".comment-date")] public string? Date { get; init; }
        [Css(".comment-text > p")] public string? Text { get; init; }
        [Css(".score")] public string? Score { get; init; }
        [Css("a.reply", Attr = "href")] public string? Reply { get; init; }

        /// <summary>Its values, in order.</summary>
        public IEnumerable<string?> Values => [Author, Date, Text, Score, Reply];
    }
}

using System.Collections.Generic;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A comment with replies, which are comments.</summary>
[HtmlSchema]
public sealed partial record Comment
{
    [Css(":scope > .text")]
    public string? Text { get; init; }

    [Css(":scope > .reply")]
    public IReadOnlyList<Comment> Replies { get; init; } = [];
}

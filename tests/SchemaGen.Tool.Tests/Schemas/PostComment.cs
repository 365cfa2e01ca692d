using System.Collections.Generic;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A nested schema that contains itself.</summary>
[HtmlSchema]
public sealed partial record PostComment
{
    [Css("b")]
    public required string Author { get; init; }

    [Css("i.score")]
    [Css("i.points")]
    public int? Score { get; init; }

    [Css("div.reply")]
    public IReadOnlyList<PostComment> Replies { get; init; } = [];
}

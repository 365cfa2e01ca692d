using System.Collections.Generic;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema with fallbacks, nested schemas and a route.</summary>
[HtmlSchema]
[HtmlRoute("posts.example", "/{slug}")]
public sealed partial record Post
{
    [Meta("og:title")]
    [Css("h1.title")]
    [Css("h1")]
    public required string Title { get; init; }

    [Css("li.comment")]
    public IReadOnlyList<PostComment> Comments { get; init; } = [];
}

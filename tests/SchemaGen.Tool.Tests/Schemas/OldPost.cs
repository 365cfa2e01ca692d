namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>An earlier layout of the pages of <see cref="Post"/>.</summary>
[HtmlSchema(When = "body.old", Until = "2020-01-01")]
[HtmlRoute("posts.example", "/{slug}")]
public sealed partial record OldPost
{
    [Css("h2")]
    public required string Title { get; init; }
}

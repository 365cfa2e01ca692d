namespace SchemaGen.Tool.Tests.Schemas;

#pragma warning disable SCHEMA0030 // The second source is never tried: the tests are about such schemas.

/// <summary>A schema with the same source twice.</summary>
[HtmlSchema]
public sealed partial record Doubled
{
    [Css("h1")]
    [Css("h1")]
    public string? Title { get; init; }
}

namespace SchemaGen.Report.Tests.Schemas;

/// <summary>A nested schema.</summary>
[HtmlSchema]
public sealed partial record Comment
{
    [Css("b")]
    public required string Author { get; init; }

    [Css("i")]
    public int? Score { get; init; }
}

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A nested schema that is read at elements.</summary>
[HtmlSchema]
public sealed partial record TwofoldPart
{
    [Css("b")] [Css("i")] public string? Name { get; init; }
}

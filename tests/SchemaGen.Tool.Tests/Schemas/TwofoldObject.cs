namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A nested schema that is read from objects of JSON.</summary>
[HtmlSchema]
public sealed partial record TwofoldObject
{
    [JsonLd("name")] [JsonLd("title")] public string? Name { get; init; }
}

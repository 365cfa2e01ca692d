namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>An author, nested in articles.</summary>
[HtmlSchema]
public sealed partial record Author([property: Css("b")] string Name, [property: Css("i")] int? Articles);

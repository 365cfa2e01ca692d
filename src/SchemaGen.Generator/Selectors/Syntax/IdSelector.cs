namespace SchemaGen.Generator.Selectors;

/// <summary><c>#name</c></summary>
internal sealed record IdSelector(string Name) : SimpleSelector;

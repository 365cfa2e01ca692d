namespace SchemaGen.Generator.Selectors;

/// <summary><c>.name</c></summary>
internal sealed record ClassSelector(string Name) : SimpleSelector;

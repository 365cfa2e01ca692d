namespace SchemaGen.Generator.Selectors;

/// <summary>A state that static markup decides, as <c>:checked</c>.</summary>
internal sealed record StateSelector(StateKind Kind) : SimpleSelector;

namespace SchemaGen.Generator.Selectors;

/// <summary><c>:has()</c></summary>
/// <param name="List">The alternatives, at least one.</param>
internal sealed record HasSelector(EquatableArray<RelativeSelector> List) : SimpleSelector;

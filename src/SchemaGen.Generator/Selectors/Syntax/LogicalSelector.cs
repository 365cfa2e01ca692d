namespace SchemaGen.Generator.Selectors;

/// <summary><c>:is()</c>, <c>:where()</c> or <c>:not()</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="List">The argument; empty only for <c>:is()</c> and <c>:where()</c>, which then match nothing.</param>
internal sealed record LogicalSelector(LogicalKind Kind, SelectorList List) : SimpleSelector;

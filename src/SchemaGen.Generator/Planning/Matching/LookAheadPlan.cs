using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>A bit that elements set on their parent or previous sibling in a backward pass: <c>:has()</c>.</summary>
/// <param name="Selector">The relative selector that it represents.</param>
/// <param name="Combinator">The combinator that determines which elements get the bit.</param>
internal sealed record LookAheadPlan(string Selector, Combinator Combinator);

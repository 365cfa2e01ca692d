using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Something that is told backwards, to the elements before and around one that matches: <c>:has()</c>.</summary>
/// <param name="Name">Its name in the code.</param>
/// <param name="Selector">The relative selector that it stands for.</param>
/// <param name="Combinator">Who is told.</param>
internal sealed record LookAheadPlan(string Name, string Selector, Combinator Combinator);

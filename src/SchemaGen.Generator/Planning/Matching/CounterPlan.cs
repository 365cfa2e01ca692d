namespace SchemaGen.Generator.Planning;

/// <summary>A kind of siblings that is counted.</summary>
/// <param name="Selector">The selector of the kind.</param>
/// <param name="Test">Whether an element is one.</param>
/// <param name="Pass">The first pass in which that is known.</param>
internal sealed record CounterPlan(string Selector, Test Test, int Pass);

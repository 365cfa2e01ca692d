namespace SchemaGen.Generator.Planning;

/// <summary>A kind of siblings that is counted.</summary>
/// <param name="Selector">The selector of the kind.</param>
/// <param name="Test">Whether an element is one.</param>
/// <param name="IsBackward">Whether it is counted from the last one.</param>
/// <param name="Pass">The first pass in which it can be counted.</param>
internal sealed record CounterPlan(string Selector, Test Test, bool IsBackward, int Pass);

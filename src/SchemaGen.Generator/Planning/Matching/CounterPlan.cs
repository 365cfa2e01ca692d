namespace SchemaGen.Generator.Planning;

/// <summary>A kind of siblings that is counted.</summary>
/// <param name="Selector">The selector of the kind.</param>
/// <param name="Condition">Whether an element is of the kind.</param>
/// <param name="IsBackward">Whether it is counted from the last sibling.</param>
internal sealed record CounterPlan(string Selector, Expression Condition, bool IsBackward);

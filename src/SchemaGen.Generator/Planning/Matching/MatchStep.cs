namespace SchemaGen.Generator.Planning;

/// <summary>A condition of an element, and the actions if it is true.</summary>
/// <param name="Condition">The condition; null if the actions are unconditional.</param>
/// <param name="Actions">The actions.</param>
internal sealed record MatchStep(Expression? Condition, EquatableArray<MatchAction> Actions);

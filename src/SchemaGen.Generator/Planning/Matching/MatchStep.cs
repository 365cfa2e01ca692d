namespace SchemaGen.Generator.Planning;

/// <summary>What is asked of an element, and what follows if it is true.</summary>
/// <param name="Tag">The local name that the element must have; null: any.</param>
/// <param name="Test">The rest of the question.</param>
/// <param name="Actions">What follows.</param>
internal sealed record MatchStep(string? Tag, Test Test, EquatableArray<MatchAction> Actions);

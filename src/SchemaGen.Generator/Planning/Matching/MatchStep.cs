namespace SchemaGen.Generator.Planning;

/// <summary>What is asked of an element, and what follows if it is true.</summary>
/// <param name="Tag">The local name that the element must have; null: any.</param>
/// <param name="Test">The rest of the question.</param>
/// <param name="Action">What follows.</param>
/// <param name="Target">The index of the query, state or look-ahead.</param>
/// <param name="Comment">What it is about, in the user's words.</param>
internal sealed record MatchStep(string? Tag, Test Test, MatchAction Action, int Target, string Comment);

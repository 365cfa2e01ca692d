namespace SchemaGen.Generator.Planning;

/// <summary>What follows when an element passes a test.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Target">The index of the query, state or look-ahead.</param>
/// <param name="Comment">What it is about, in the user's words.</param>
internal sealed record MatchAction(MatchActionKind Kind, int Target, string Comment);

namespace SchemaGen.Generator.Planning;

/// <summary>An action for an element that meets a condition.</summary>
/// <param name="Kind">The action.</param>
/// <param name="Target">The index of the query, state or look-ahead.</param>
/// <param name="Comment">Its purpose, in the user's words.</param>
internal sealed record MatchAction(MatchActionKind Kind, int Target, string Comment);

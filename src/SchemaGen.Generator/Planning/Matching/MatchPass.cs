namespace SchemaGen.Generator.Planning;

/// <summary>One way through the elements.</summary>
/// <param name="Steps">What is asked of each.</param>
internal sealed record MatchPass(EquatableArray<MatchStep> Steps);

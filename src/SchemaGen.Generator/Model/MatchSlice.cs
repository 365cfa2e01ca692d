namespace SchemaGen.Generator.Model;

/// <summary>The matches that are taken: a range, or a single match if there is no end.</summary>
/// <param name="Start">The index of the first match.</param>
/// <param name="End">The index after the last match; null for a single match.</param>
internal sealed record MatchSlice(MatchIndex Start, MatchIndex? End);

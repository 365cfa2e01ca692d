namespace SchemaGen.Generator.Model;

/// <summary>Which of the matches are taken: a range, or if there is no end, the one at the start.</summary>
/// <param name="Start">The first.</param>
/// <param name="End">The one after the last; null if it is a single index.</param>
internal sealed record MatchSlice(MatchIndex Start, MatchIndex? End);

namespace SchemaGen.Generator.Model;

/// <summary>An index among the matches of a source, as in C#: <c>2</c>, <c>^1</c>.</summary>
/// <param name="Value">The distance from the start or the end.</param>
/// <param name="IsFromEnd">Whether the distance is counted from the end.</param>
internal sealed record MatchIndex(int Value, bool IsFromEnd);

namespace SchemaGen.Generator.Model;

/// <summary>A C# index: the distance from the start or from the end.</summary>
internal sealed record MatchIndex(int Value, bool IsFromEnd);

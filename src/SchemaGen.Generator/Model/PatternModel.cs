namespace SchemaGen.Generator.Model;

/// <summary>A pattern that cuts a value out of a text.</summary>
/// <param name="Text">The regular expression.</param>
/// <param name="Group">The group that holds the value: a name or a number.</param>
/// <param name="Replacement">The replacement of each match; null if the group is the value.</param>
internal sealed record PatternModel(string Text, string Group, string? Replacement);

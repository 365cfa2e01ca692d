namespace SchemaGen.Generator.Model;

/// <summary>A pattern that cuts a value out of a text.</summary>
/// <param name="Text">The regular expression.</param>
/// <param name="Group">The group that holds the value: a name or a number.</param>
/// <param name="Replacement">What each match becomes; null: the group is the value.</param>
internal sealed record PatternModel(string Text, string Group, string? Replacement);

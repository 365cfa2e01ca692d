namespace SchemaGen.Generator.Model;

/// <summary>What parts a text into several.</summary>
/// <param name="Text">The separator.</param>
/// <param name="IsPattern">Whether it is a regular expression.</param>
internal sealed record SplitModel(string Text, bool IsPattern);

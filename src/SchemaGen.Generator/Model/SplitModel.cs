namespace SchemaGen.Generator.Model;

/// <summary>The separator of a text that contains several values.</summary>
/// <param name="Text">The separator.</param>
/// <param name="IsPattern">Whether it is a regular expression.</param>
internal sealed record SplitModel(string Text, bool IsPattern);

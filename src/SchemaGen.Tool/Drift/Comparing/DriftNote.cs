namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>A sentence about a schema that is not an alarm.</summary>
/// <param name="Schema">The full name of the schema.</param>
/// <param name="Text">The sentence.</param>
internal sealed record DriftNote(string Schema, string Text);

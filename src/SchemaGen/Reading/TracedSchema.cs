namespace SchemaGen.Reading;

/// <summary>A schema that was read at one place of a page.</summary>
/// <param name="Path">The path of the value: <c>Comments[3]</c>; empty for the schema of the page.</param>
/// <param name="Schema">The schema.</param>
/// <param name="FilledBy">The index of the source that filled each member, in the order of the descriptor; -1 for none.</param>
internal sealed record TracedSchema(string Path, HtmlSchemaDescriptor Schema, int[] FilledBy);

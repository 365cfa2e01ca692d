namespace SchemaGen.Reading;

/// <summary>A schema that was read at one place of a page.</summary>
/// <param name="Path">The path of the value: <c>Comments[3]</c>; empty for the schema of the page.</param>
/// <param name="Depth">The number of schemas that it is nested in.</param>
/// <param name="Schema">The schema.</param>
/// <param name="IsMismatch">Whether its members were not read, because nothing matches its root or <see cref="HtmlSchemaAttribute.When"/>.</param>
/// <param name="FilledBy">The index of the source that filled each member, in the order of the descriptor; -1 for none. A member of type <see cref="bool"/> that is false because nothing matches has none.</param>
internal sealed record TracedSchema(string Path, int Depth, HtmlSchemaDescriptor Schema, bool IsMismatch, int[] FilledBy);

namespace SchemaGen.Metrics;

/// <summary>The key by which members are counted.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Member">The index of the member in the schema.</param>
/// <param name="Source">The index of the source that filled the member or failed; -1 for none.</param>
/// <param name="Failure">The reason why the member was not filled; null if it was.</param>
internal readonly record struct FieldCount(HtmlSchemaDescriptor Schema, int Member, int Source, HtmlIssueKind? Failure);

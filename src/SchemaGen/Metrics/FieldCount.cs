namespace SchemaGen.Metrics;

/// <summary>What is counted together.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Member">The member's index in it.</param>
/// <param name="Source">The index of the source that filled it, or that failed; -1: none.</param>
/// <param name="Failure">Why nothing filled it; null: something did.</param>
internal readonly record struct FieldCount(HtmlSchemaDescriptor Schema, int Member, int Source, HtmlIssueKind? Failure);

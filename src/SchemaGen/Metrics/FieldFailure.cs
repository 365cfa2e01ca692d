namespace SchemaGen.Metrics;

/// <summary>The reason why a member was not filled.</summary>
/// <param name="Kind">The kind of the issue.</param>
/// <param name="Source">The index of the source that failed; -1 for none.</param>
internal readonly record struct FieldFailure(HtmlIssueKind Kind, int Source);

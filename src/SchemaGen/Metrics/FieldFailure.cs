namespace SchemaGen.Metrics;

/// <summary>Why a member was not filled.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Source">The index of the source that failed; -1: none.</param>
internal readonly record struct FieldFailure(HtmlIssueKind Kind, int Source);

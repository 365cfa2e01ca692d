namespace SchemaGen.Tool.Drift.Counts;

/// <summary>A kind of issue at a path.</summary>
/// <param name="Path">The path without indexes; empty for issues of the whole page.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Severity">The severity.</param>
internal readonly record struct IssueKey(string Path, HtmlIssueKind Kind, HtmlIssueSeverity Severity);

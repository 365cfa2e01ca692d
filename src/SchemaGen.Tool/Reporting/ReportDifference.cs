namespace SchemaGen.Tool.Reporting;

/// <summary>A difference between an expected value and the one that was read.</summary>
/// <param name="Path">The path of the value; empty for the whole page.</param>
/// <param name="Expected">The expected value as JSON; null if none is expected.</param>
/// <param name="Actual">The value that was read as JSON; null if there is none.</param>
internal sealed record ReportDifference(string Path, string? Expected, string? Actual);

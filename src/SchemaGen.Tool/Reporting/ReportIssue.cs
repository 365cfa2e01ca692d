namespace SchemaGen.Tool.Reporting;

/// <summary>An issue of a page.</summary>
/// <param name="Path">The path, as the runtime reports it; empty for the whole page.</param>
/// <param name="Kind">The kind.</param>
/// <param name="IsError">Whether it is an error; otherwise it is a warning.</param>
/// <param name="Message">The message.</param>
/// <param name="Element">The number of the element that was read; null if there is none.</param>
internal sealed record ReportIssue(string Path, string Kind, bool IsError, string Message, int? Element);

using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting;

/// <summary>The index of a report.</summary>
/// <param name="Title">The name of the page or folder.</param>
/// <param name="Pages">The pages, in the order of their names.</param>
/// <param name="MaxPages">The largest number of pages that a report contains.</param>
internal sealed record ReportIndex(string Title, IReadOnlyList<ReportRow> Pages, int MaxPages);

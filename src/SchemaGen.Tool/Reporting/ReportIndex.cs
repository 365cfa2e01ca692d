using System.Collections.Generic;
using SchemaGen.Tool.Reporting.History;

namespace SchemaGen.Tool.Reporting;

/// <summary>The index of a report.</summary>
/// <param name="Title">The name of the page or folder, or of the history.</param>
/// <param name="Pages">The pages, in the order of their names.</param>
/// <param name="MaxPages">The largest number of pages that a report contains.</param>
/// <param name="History">The history of drift; null if there is none.</param>
internal sealed record ReportIndex(string Title, IReadOnlyList<ReportRow> Pages, int MaxPages, HistoryChart? History);

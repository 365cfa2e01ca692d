using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>The history of a member. Numbers are those of pages, for each run of the schema; null where the run had no such member.</summary>
/// <param name="Path">The path: <c>Comments[].Score</c>.</param>
/// <param name="Pages">The numbers of pages on which it was read.</param>
/// <param name="Empty">The numbers of pages on which no source filled it.</param>
/// <param name="Sources">The sources of the last run, followed by those that only earlier ones had.</param>
internal sealed record HistoryField(string Path, IReadOnlyList<int?> Pages, IReadOnlyList<int?> Empty, IReadOnlyList<HistorySource> Sources);

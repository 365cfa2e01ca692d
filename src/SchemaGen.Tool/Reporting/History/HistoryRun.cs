using System;
using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>A run of <c>drift</c> over the pages of a schema.</summary>
/// <param name="At">The time.</param>
/// <param name="IsBaseline">Whether it wrote the baseline.</param>
/// <param name="Pages">The number of pages.</param>
/// <param name="Failed">The number of pages without a value.</param>
/// <param name="Findings">The drift.</param>
internal sealed record HistoryRun(DateTimeOffset At, bool IsBaseline, int Pages, int Failed, IReadOnlyList<HistoryFinding> Findings);

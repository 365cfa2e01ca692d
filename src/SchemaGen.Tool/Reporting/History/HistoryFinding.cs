using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>A finding of a run.</summary>
/// <param name="Path">The path of the member; empty for the whole page.</param>
/// <param name="Text">The finding as a sentence.</param>
/// <param name="P">The corrected p-value.</param>
/// <param name="Pages">The names of pages that show it.</param>
internal sealed record HistoryFinding(string Path, string Text, string P, IReadOnlyList<string> Pages);

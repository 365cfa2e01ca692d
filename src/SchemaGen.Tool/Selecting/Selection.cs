using System.Collections.Generic;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Selecting;

/// <summary>A selector that the user tries, with its matches.</summary>
/// <param name="Analysis">The selector as the user wrote it, with what the compiler reports.</param>
/// <param name="Applied">The selector as it was applied; null if it cannot be.</param>
/// <param name="Matches">The matches in document order; empty if the selector cannot be applied.</param>
internal sealed record Selection(SelectorAnalysis Analysis, SelectorRewrite? Applied, IReadOnlyList<SelectedElement> Matches);

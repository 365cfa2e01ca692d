using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>The history of a source. Numbers are those of pages, for each run of the schema; null where the run had no such source.</summary>
/// <param name="Attribute">The attribute as declared.</param>
/// <param name="Fills">The numbers of pages on which it filled the member.</param>
/// <param name="Gives">The numbers of pages on which it gave a value, or would have given one if the sources before it had not.</param>
internal sealed record HistorySource(string Attribute, IReadOnlyList<int?> Fills, IReadOnlyList<int?> Gives);

using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>The history of drift, as the report shows it.</summary>
/// <param name="Schemas">The schemas, in the order of their names.</param>
internal sealed record HistoryChart(IReadOnlyList<HistorySchema> Schemas);

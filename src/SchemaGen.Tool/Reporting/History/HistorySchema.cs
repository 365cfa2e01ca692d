using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>The history of a schema.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Runs">The runs that read its pages, the oldest first.</param>
/// <param name="Fields">The members of the last run, followed by those that only earlier ones had.</param>
internal sealed record HistorySchema(string Name, IReadOnlyList<HistoryRun> Runs, IReadOnlyList<HistoryField> Fields);

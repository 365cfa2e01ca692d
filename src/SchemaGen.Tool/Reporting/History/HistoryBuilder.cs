using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Storage;

namespace SchemaGen.Tool.Reporting.History;

/// <summary>Arranges the runs of a history by schema, member and source.</summary>
internal static class HistoryBuilder
{
    /// <summary>The largest number of runs of a schema that are shown; older ones are left out.</summary>
    public const int MaxRuns = 200;

    /// <summary>Arranges runs.</summary>
    public static HistoryChart Build(IReadOnlyList<DriftRun> runs)
    {
        // Runs are added in the order of time, but files of several machines may have been joined.
        List<DriftRun> ordered = [.. runs.OrderBy(static run => run.At)];
        return new HistoryChart([.. ordered.SelectMany(static run => run.Schemas).Select(static schema => schema.Schema).Distinct().Order(StringComparer.Ordinal).Select(name => BuildSchema(name, ordered))]);
    }

    private static HistorySchema BuildSchema(string name, List<DriftRun> runs)
    {
        List<(DriftRun Run, SchemaCounts Counts)> read =
        [
            .. runs.Select(run => (Run: run, Counts: run.Schemas.FirstOrDefault(schema => schema.Schema == name)!)).Where(static pair => pair.Counts is not null).TakeLast(MaxRuns),
        ];
        List<SchemaCounts> counts = [.. read.Select(static pair => pair.Counts)];

        return new HistorySchema(
            name,
            [.. read.Select(pair => new HistoryRun(pair.Run.At, pair.Run.IsBaseline, pair.Counts.Pages, pair.Counts.Failed, FindingsOf(pair.Run, name)))],
            [.. LatestFirst(counts, static schema => schema.Fields.Select(static field => field.Path)).Select(path => BuildField(path, [.. counts.Select(schema => schema.Fields.FirstOrDefault(field => field.Path == path))]))]);
    }

    private static HistoryField BuildField(string path, List<FieldCounts?> fields) => new(
        path,
        [.. fields.Select(static field => field?.Pages)],
        [.. fields.Select(static field => field?.Empty)],
        [.. LatestFirst(fields, static field => field?.Sources.Select(static source => source.Source) ?? []).Select(attribute => BuildSource(attribute, fields))]);

    private static HistorySource BuildSource(string attribute, List<FieldCounts?> fields)
    {
        List<SourceCounts?> sources = [.. fields.Select(field => field?.Sources.FirstOrDefault(source => source.Source == attribute))];
        return new HistorySource(attribute, [.. sources.Select(static source => source?.Fills)], [.. sources.Select(static source => source?.Gives)]);
    }

    private static List<HistoryFinding> FindingsOf(DriftRun run, string schema) =>
        [.. run.Findings.Where(finding => finding.Schema == schema).Select(static finding => new HistoryFinding(finding.Path, FindingText.Of(finding), FindingText.P(finding), finding.Pages))];

    /// <summary>Gets all names: those of the last run in its order, followed by those of earlier ones.</summary>
    private static IEnumerable<string> LatestFirst<T>(IEnumerable<T> runs, Func<T, IEnumerable<string>> names) => runs.Reverse().SelectMany(names).Distinct();
}

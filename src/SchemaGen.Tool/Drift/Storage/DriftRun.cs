using System;
using System.Collections.Generic;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>A run, as it is written to the history and by <c>--format json</c>.</summary>
internal sealed record DriftRun
{
    /// <summary>The version of the format.</summary>
    public required int Version { get; init; }

    /// <summary>The time of the run, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The level of significance.</summary>
    public required double Level { get; init; }

    /// <summary>Whether the run wrote the baseline. It has no findings then.</summary>
    public required bool IsBaseline { get; init; }

    /// <summary>The number of pages that could not be read at all.</summary>
    public required int Unreadable { get; init; }

    /// <summary>The numbers of pages of each schema, in the order of their names.</summary>
    public required IReadOnlyList<SchemaCounts> Schemas { get; init; }

    /// <summary>The drift, in the order of schemas and members.</summary>
    public required IReadOnlyList<DriftFinding> Findings { get; init; }

    /// <summary>Sentences about changes of schemas and the like.</summary>
    public required IReadOnlyList<DriftNote> Notes { get; init; }
}

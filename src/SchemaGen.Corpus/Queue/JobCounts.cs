using System;
using System.Collections.Generic;

namespace SchemaGen.Corpus.Queue;

/// <summary>The sums over the states of units.</summary>
internal sealed class JobCounts
{
    /// <summary>The counts of the units that are done, and the units that are parked.</summary>
    public CorpusManifest Manifest { get; } = new();

    /// <summary>The units that failed and will be tried again, by name, with the last reason.</summary>
    public SortedDictionary<string, string> Failing { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the state of a unit.</summary>
    public void Add(string unit, UnitState state)
    {
        if (state is { Status: UnitStatus.Done, Report: { } report })
        {
            Manifest.Add(report);
        }
        else if (state.Status == UnitStatus.Parked)
        {
            Manifest.FailedUnits[unit] = state.Reason ?? string.Empty;
        }
        else if (state.Status != UnitStatus.Done && state.Reason is { } reason)
        {
            Failing[unit] = reason;
        }
    }
}

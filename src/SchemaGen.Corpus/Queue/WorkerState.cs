using System;

namespace SchemaGen.Corpus;

/// <summary>A worker of a job, as it last reported.</summary>
public sealed class WorkerState
{
    /// <summary>The name: machine and process.</summary>
    public required string Name { get; init; }

    /// <summary>The time when it started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The number of units that it has done.</summary>
    public int Units { get; init; }

    /// <summary>The number of pages that it has read.</summary>
    public long Pages { get; init; }

    /// <summary>The number of pages in a second since the report before.</summary>
    public double PagesPerSecond { get; init; }
}

using System;

namespace SchemaGen.Corpus;

/// <summary>A worker of a job, as it last reported.</summary>
public sealed record WorkerState
{
    /// <summary>The name: machine and process.</summary>
    public required string Name { get; init; }

    /// <summary>The time when it started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The time of its last report.</summary>
    public required DateTimeOffset Reported { get; init; }

    /// <summary>Whether it has ended. A worker that was killed is listed as running for a minute after its last report.</summary>
    public bool HasEnded { get; init; }

    /// <summary>The number of units that it has done.</summary>
    public int Units { get; init; }

    /// <summary>The number of pages that it has read.</summary>
    public long Pages { get; init; }

    /// <summary>The number of pages in a second since the report before; 0 for a worker that has ended.</summary>
    public double PagesPerSecond { get; init; }
}

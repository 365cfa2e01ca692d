using System;

namespace SchemaGen.Corpus.Queue;

/// <summary>The state of a unit, as the key-value store of a job keeps it.</summary>
internal sealed record UnitState
{
    /// <summary>The state of a unit that no worker has had.</summary>
    public static UnitState New { get; } = new();

    /// <summary>The status.</summary>
    public UnitStatus Status { get; init; }

    /// <summary>The worker that wrote the state.</summary>
    public string? Worker { get; init; }

    /// <summary>The time of the state.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The number of tries that failed with a reason.</summary>
    public int Failures { get; init; }

    /// <summary>The number of workers that had the unit and were not heard of again.</summary>
    public int Deaths { get; init; }

    /// <summary>The reason of the last failure.</summary>
    public string? Reason { get; init; }

    /// <summary>The counts of a unit that is done.</summary>
    public UnitReport? Report { get; init; }
}

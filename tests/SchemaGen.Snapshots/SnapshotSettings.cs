using System;

namespace SchemaGen.Snapshots;

/// <summary>What a test says about the names of its files.</summary>
internal sealed record SnapshotSettings
{
    /// <summary>A folder, relative to that of the test's source file.</summary>
    public string? Directory { get; init; }

    /// <summary>All of the name that comes before <c>#</c>.</summary>
    public string? FileName { get; init; }

    /// <summary>What stands for names and values of the parameters.</summary>
    public string? ParametersText { get; init; }

    /// <summary>What stands for the values of the parameters.</summary>
    public object?[]? Parameters { get; init; }

    /// <summary>Refuses, as Verify does, settings of which one would be ignored.</summary>
    public void ThrowIfContradictory()
    {
        if (FileName is not null && (ParametersText is not null || Parameters is not null))
        {
            throw new InvalidOperationException("UseFileName is not compatible with UseParameters or UseTextForParameters.");
        }

        if (ParametersText is not null && Parameters is not null)
        {
            throw new InvalidOperationException("UseTextForParameters is not compatible with UseParameters.");
        }

        if (Parameters is { Length: 0 })
        {
            throw new ArgumentException("UseParameters needs at least one value.");
        }
    }
}

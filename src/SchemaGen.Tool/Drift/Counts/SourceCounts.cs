using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a source.</summary>
internal sealed record SourceCounts
{
    /// <summary>The attribute as it is declared.</summary>
    public required string Source { get; init; }

    /// <summary>The number of pages on which it gives a value, or would give one if the sources before it did not; of nested schemas, for at least one item.</summary>
    public required int Gives { get; init; }

    /// <summary>The number of pages on which it fills the member; of nested schemas, in at least one item.</summary>
    public required int Fills { get; init; }

    /// <summary>The names of three pages on which it gives no value; empty in a baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> LacksOn { get; set; } = [];

    /// <summary>The names of three pages on which it fills the member; empty in a baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> FillsOn { get; set; } = [];
}

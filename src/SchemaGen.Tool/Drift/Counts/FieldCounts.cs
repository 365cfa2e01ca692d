using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a member.</summary>
internal sealed record FieldCounts
{
    /// <summary>The path of the member: <c>Comments[].Score</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The number of pages on which the member was read; of nested schemas, in at least one item.</summary>
    public required int Pages { get; init; }

    /// <summary>The number of pages on which no source fills the member; of nested schemas, in at least one item.</summary>
    public required int Empty { get; init; }

    /// <summary>The names of three pages on which it is empty; none in a baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> EmptyOn { get; set; } = [];

    /// <summary>The sources in the order in which they are tried.</summary>
    public required IReadOnlyList<SourceCounts> Sources { get; init; }
}

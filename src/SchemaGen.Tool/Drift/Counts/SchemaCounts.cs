using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a schema.</summary>
internal sealed record SchemaCounts
{
    /// <summary>The full name of the schema.</summary>
    public required string Schema { get; init; }

    /// <summary>The routes of the schema, such as <c>example.org/{slug}</c>; empty if it has none.</summary>
    public required IReadOnlyList<string> Routes { get; init; }

    /// <summary>The number of pages that the schema was to read.</summary>
    public required int Pages { get; init; }

    /// <summary>The number of pages whose members were not read: the schema refuses them (<c>When</c>, <c>Root</c>), or they could not be parsed. They count for issues only.</summary>
    public required int Unread { get; init; }

    /// <summary>The number of pages with an error, so that the result has no value; unread pages included.</summary>
    public required int Failed { get; init; }

    /// <summary>The names of three pages of the schema; none in a baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Examples { get; set; } = [];

    /// <summary>The members in the order of the schema, those of a nested schema after the member that contains it.</summary>
    public required IReadOnlyList<FieldCounts> Fields { get; init; }

    /// <summary>The kinds of issues, in the order of their paths.</summary>
    public required IReadOnlyList<IssueCounts> Issues { get; init; }
}

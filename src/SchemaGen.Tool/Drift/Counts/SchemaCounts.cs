using System.Collections.Generic;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a schema.</summary>
internal sealed record SchemaCounts
{
    /// <summary>The full name of the schema.</summary>
    public required string Schema { get; init; }

    /// <summary>The number of pages that the schema was to read.</summary>
    public required int Pages { get; init; }

    /// <summary>The number of pages whose members were not read: the schema refuses them (<c>When</c>, <c>Root</c>), or they could not be parsed. They count for issues only.</summary>
    public required int Unread { get; init; }

    /// <summary>The number of pages with an error, so that the result has no value; unread pages included.</summary>
    public required int Failed { get; init; }

    /// <summary>The members in the order of the schema, those of a nested schema after the member that contains it.</summary>
    public required IReadOnlyList<FieldCounts> Fields { get; init; }

    /// <summary>The kinds of issues, in the order of their paths.</summary>
    public required IReadOnlyList<IssueCounts> Issues { get; init; }
}

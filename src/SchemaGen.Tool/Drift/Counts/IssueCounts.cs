using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The pages of a kind of issue.</summary>
internal sealed record IssueCounts
{
    /// <summary>The path of the member: <c>Comments[].Score</c>; empty for issues of the whole page.</summary>
    public required string Path { get; init; }

    /// <summary>The kind of the issue.</summary>
    public required HtmlIssueKind Kind { get; init; }

    /// <summary>Its severity.</summary>
    public required HtmlIssueSeverity Severity { get; init; }

    /// <summary>The number of pages with at least one such issue.</summary>
    public required int Pages { get; init; }

    /// <summary>The names of three of these pages; none in a baseline.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Examples { get; set; } = [];
}

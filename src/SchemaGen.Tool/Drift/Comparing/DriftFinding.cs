using System.Collections.Generic;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>A difference between the baseline and the pages of a run that is significant.</summary>
internal sealed record DriftFinding
{
    /// <summary>The full name of the schema.</summary>
    public required string Schema { get; init; }

    /// <summary>The path of the member: <c>Comments[].Score</c>; empty for an issue of the whole page.</summary>
    public required string Path { get; init; }

    /// <summary>The kind of drift.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The source that fell or took over; null for other kinds.</summary>
    public string? Source { get; init; }

    /// <summary>The kind of the issue; null for other kinds.</summary>
    public HtmlIssueKind? Issue { get; init; }

    /// <summary>The severity of the issue; null for other kinds.</summary>
    public HtmlIssueSeverity? Severity { get; init; }

    /// <summary>The pages of the baseline.</summary>
    public required Proportion Before { get; init; }

    /// <summary>The pages of the run.</summary>
    public required Proportion Now { get; init; }

    /// <summary>The probability of such a difference between samples of the same pages, corrected for the number of tests.</summary>
    public required double P { get; init; }

    /// <summary>The names of three pages that show the drift.</summary>
    public required IReadOnlyList<string> Pages { get; init; }
}

namespace SchemaGen.Tool.Reporting;

/// <summary>A page in the index of the report.</summary>
internal sealed record ReportRow
{
    /// <summary>The name of the fixture or file.</summary>
    public required string Name { get; init; }

    /// <summary>The state.</summary>
    public required ReportState State { get; init; }

    /// <summary>The name of the schema; null if it is not known.</summary>
    public string? Schema { get; init; }

    /// <summary>The address of the page; null if it is not known.</summary>
    public string? Url { get; init; }

    /// <summary>The time at which it was received; null if it is not known.</summary>
    public string? CapturedAt { get; init; }

    /// <summary>The reason why the page could not be read.</summary>
    public string? Failure { get; init; }

    /// <summary>The number of members of the schema that have a value.</summary>
    public int Filled { get; init; }

    /// <summary>The number of members of the schema.</summary>
    public int Members { get; init; }

    /// <summary>The number of errors.</summary>
    public int Errors { get; init; }

    /// <summary>The number of warnings.</summary>
    public int Warnings { get; init; }

    /// <summary>The number of differences; null if no values are expected.</summary>
    public int? Differences { get; init; }

    /// <summary>Whether the report contains the page; otherwise there were too many.</summary>
    public bool IsIncluded { get; init; }
}

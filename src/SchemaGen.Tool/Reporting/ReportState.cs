namespace SchemaGen.Tool.Reporting;

/// <summary>The states of pages and fields, the worst first.</summary>
internal enum ReportState
{
    /// <summary>The page could not be read at all.</summary>
    Failed,

    /// <summary>There is an error, so that the page has no value.</summary>
    Error,

    /// <summary>The values are not those that the fixture expects.</summary>
    Different,

    /// <summary>There is a warning.</summary>
    Warning,

    /// <summary>There is nothing to report.</summary>
    Ok,
}

namespace SchemaGen;

/// <summary>The severities of issues.</summary>
public enum HtmlIssueSeverity
{
    /// <summary>The result keeps its value.</summary>
    Warning,

    /// <summary>The result has no value.</summary>
    Error,
}

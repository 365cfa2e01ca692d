namespace SchemaGen;

/// <summary>Whether an issue leaves the result without a value.</summary>
public enum HtmlIssueSeverity
{
    /// <summary>The result has a value all the same.</summary>
    Warning,

    /// <summary>The result has no value.</summary>
    Error,
}

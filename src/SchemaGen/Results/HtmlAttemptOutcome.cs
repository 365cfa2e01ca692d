namespace SchemaGen;

/// <summary>The reasons why a source gave no value.</summary>
public enum HtmlAttemptOutcome
{
    /// <summary>Nothing on the page matches the source.</summary>
    NoMatch,

    /// <summary>The match has no text, or lacks the attribute.</summary>
    Blank,

    /// <summary>The pattern does not match the text.</summary>
    PatternUnmatched,

    /// <summary>The text is not a value of the member's type.</summary>
    Unconvertible,

    /// <summary>The pattern took longer than its timeout.</summary>
    Timeout,

    /// <summary>The converter threw.</summary>
    ConverterFailed,
}

namespace SchemaGen;

/// <summary>Why a source that was tried gave no value.</summary>
public enum HtmlAttemptOutcome
{
    /// <summary>Nothing on the page matches it.</summary>
    NoMatch,

    /// <summary>What it matches has no text, or lacks the attribute.</summary>
    Blank,

    /// <summary>There is text, but the pattern does not match it.</summary>
    PatternUnmatched,

    /// <summary>There is text, but it is not a value of the member's type.</summary>
    Unconvertible,

    /// <summary>The pattern took longer than its timeout.</summary>
    Timeout,

    /// <summary>The converter threw.</summary>
    ConverterFailed,
}

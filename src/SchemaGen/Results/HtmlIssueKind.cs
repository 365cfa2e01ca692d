namespace SchemaGen;

/// <summary>What is wrong with a page, or with a member of it.</summary>
public enum HtmlIssueKind
{
    /// <summary>No source gave a value.</summary>
    Missing,

    /// <summary>There was text, but it is not a value of the member's type. As a warning about the whole page: its bytes are not text of the encoding that it is said to have.</summary>
    Unconvertible,

    /// <summary>A list has fewer items than <see cref="ItemsAttribute.Min"/>.</summary>
    TooFew,

    /// <summary>A list has more items than <see cref="ItemsAttribute.Max"/>.</summary>
    TooMany,

    /// <summary>A selector with <see cref="CssAttribute.Single"/> matched more than one element.</summary>
    Ambiguous,

    /// <summary>A block of JSON-LD cannot be read.</summary>
    MalformedJsonLd,

    /// <summary>A limit of <see cref="HtmlLimits"/> was reached.</summary>
    LimitReached,

    /// <summary>A regular expression took longer than its timeout.</summary>
    Timeout,

    /// <summary>The page has another layout than the schema's.</summary>
    LayoutMismatch,

    /// <summary>No route fits the page's address.</summary>
    NoRoute,

    /// <summary>A converter threw.</summary>
    ConverterFailed,

    /// <summary>The schema's own check found it wrong; or the input as a whole is not a page: binary, an address or a path in the place of HTML.</summary>
    Invalid,
}

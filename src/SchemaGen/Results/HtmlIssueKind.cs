namespace SchemaGen;

/// <summary>The kinds of issues of a page or a member.</summary>
public enum HtmlIssueKind
{
    /// <summary>No source gave a value.</summary>
    Missing,

    /// <summary>The text is not a value of the member's type. As a warning about the whole page: its bytes are not valid in its declared encoding.</summary>
    Unconvertible,

    /// <summary>A list has fewer items than <see cref="ItemsAttribute.Min"/>.</summary>
    TooFew,

    /// <summary>A list has more items than <see cref="ItemsAttribute.Max"/>.</summary>
    TooMany,

    /// <summary>A selector with <see cref="CssAttribute.Single"/> matched more than one element.</summary>
    Ambiguous,

    /// <summary>A block of JSON or JSON-LD is malformed.</summary>
    MalformedJsonLd,

    /// <summary>A limit of <see cref="HtmlLimits"/> was reached.</summary>
    LimitReached,

    /// <summary>A regular expression took longer than its timeout.</summary>
    Timeout,

    /// <summary>The page does not have the layout of the schema: its <see cref="HtmlSchemaAttribute.Root"/> or <see cref="HtmlSchemaAttribute.When"/> matches nothing, or no layout of a catalog fits.</summary>
    LayoutMismatch,

    /// <summary>The page has no address, or no schema of the catalog has a route that matches it.</summary>
    NoRoute,

    /// <summary>A converter threw.</summary>
    ConverterFailed,

    /// <summary>An issue that the schema's <c>OnExtracted</c> reported; or an input that is not a page: binary data, an address or a path, or a response that is not HTML or cannot be decompressed.</summary>
    Invalid,
}

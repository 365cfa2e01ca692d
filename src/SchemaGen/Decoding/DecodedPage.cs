namespace SchemaGen.Runtime;

/// <summary>The text of a page, and what was found while it was decoded.</summary>
internal sealed record DecodedPage
{
    /// <summary>Gets the text, without a byte order mark; malformed bytes are U+FFFD. Null if it was not read: too long, or not text.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the reason why the bytes are not text, as the rest of a sentence about the page; null: they are.</summary>
    public string? BinaryReason { get; init; }

    /// <summary>Gets the name of the encoding in the Encoding Standard.</summary>
    public string Encoding { get; init; } = string.Empty;

    /// <summary>Gets the source of the encoding.</summary>
    public EncodingSource Source { get; init; }

    /// <summary>Gets whether <see cref="HtmlContext.Charset"/> is a label that the Encoding Standard does not know.</summary>
    public bool IsCharsetUnknown { get; init; }

    /// <summary>Gets the number of malformed sequences of bytes.</summary>
    public long MalformedCount { get; init; }

    /// <summary>Gets the number of characters of the text that are not ASCII, those that replace malformed sequences included; counted only if there is a malformed one.</summary>
    public long NonAsciiCount { get; init; }
}

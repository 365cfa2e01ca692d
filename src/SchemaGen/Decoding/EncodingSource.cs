namespace SchemaGen.Decoding;

/// <summary>The source of a page's encoding.</summary>
internal enum EncodingSource
{
    /// <summary>A byte order mark.</summary>
    ByteOrderMark,

    /// <summary>The context: <see cref="HtmlContext.Encoding"/> or <see cref="HtmlContext.Charset"/>.</summary>
    Context,

    /// <summary>The <c>Content-Type</c> header of the response.</summary>
    Header,

    /// <summary>The page's meta element or XML declaration.</summary>
    Page,

    /// <summary>No declaration; the bytes are UTF-8.</summary>
    Default,

    /// <summary>No declaration; the bytes are not UTF-8, and the culture of the schema decides.</summary>
    Culture,
}

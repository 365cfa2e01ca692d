using System;

namespace SchemaGen.Decoding;

/// <summary>The text of a page in a pooled buffer, and the findings of decoding. Disposing the page returns the buffer; the other properties stay valid.</summary>
internal sealed class DecodedPage(DecodedText? text = null) : IDisposable
{
    /// <summary>The text, without a byte order mark; malformed bytes are U+FFFD. Null if it was not read: too long, or not text.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed, and its buffer may hold another page.</exception>
    public ReadOnlyMemory<char>? Text => text?.Memory;

    /// <summary>The reason why the bytes are not text, as the rest of a sentence about the page; null if they are.</summary>
    public string? BinaryReason { get; init; }

    /// <summary>The name of the encoding in the Encoding Standard.</summary>
    public string Encoding { get; init; } = string.Empty;

    /// <summary>The source of the encoding.</summary>
    public EncodingSource Source { get; init; }

    /// <summary>Whether <see cref="HtmlContext.Charset"/> is a label that the Encoding Standard does not know.</summary>
    public bool IsCharsetUnknown { get; init; }

    /// <summary>Whether <see cref="HtmlContext.HeaderCharset"/>, where it is used, is a label that the Encoding Standard does not know.</summary>
    public bool IsHeaderCharsetUnknown { get; init; }

    /// <summary>The number of malformed sequences of bytes.</summary>
    public long MalformedCount { get; init; }

    /// <summary>The number of characters of the text that are not ASCII, including those that replace malformed sequences; zero if no sequence is malformed.</summary>
    public long NonAsciiCount { get; init; }

    /// <summary>Returns the buffer of the text to the pool.</summary>
    public void Dispose() => text?.Dispose();
}

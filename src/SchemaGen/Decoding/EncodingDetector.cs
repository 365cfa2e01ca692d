using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>Determines the encoding of a page from its bytes, as they arrive.</summary>
/// <remarks>
/// HTML 13.2.3.2 (determining the character encoding) and 13.2.3.4 (changing the encoding while parsing). A page without a declaration is UTF-8 if its bytes
/// are; otherwise it has the encoding that the table of the standard gives for the culture of the schema.
/// </remarks>
internal sealed class EncodingDetector(HtmlContext context, string culture)
{
    private MetaScanner? _scanner;
    private Encoding? _tentative;
    private bool _hasBegun;

    /// <summary>The encoding; null while more bytes may change it.</summary>
    public Encoding? Encoding { get; private set; }

    /// <summary>The source of the encoding.</summary>
    public EncodingSource Source { get; private set; }

    /// <summary>The length of the byte order mark.</summary>
    public int MarkLength { get; private set; }

    /// <summary>Whether <see cref="HtmlContext.Charset"/> is a label that the Encoding Standard does not know.</summary>
    public bool IsCharsetUnknown { get; private set; }

    /// <summary>Gets whether <see cref="HtmlContext.HeaderCharset"/>, where it is used, is a label that the Encoding Standard does not know.</summary>
    public bool IsHeaderCharsetUnknown { get; private set; }

    /// <summary>Inspects the page so far.</summary>
    /// <param name="bytes">All bytes of the page that have arrived, at least <see cref="MetaPrescan.Length"/> unless they are all.</param>
    /// <param name="isEnd">Whether the encoding has to be decided now, because no more bytes arrive or too many have.</param>
    public void Inspect(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            Begin(bytes);
        }

        if (Encoding is null && (_scanner ??= new MetaScanner()).Find(bytes) is { } declared)
        {
            Decide(MetaPrescan.AsReadInAscii(declared), EncodingSource.Page);
        }

        if (Encoding is null && isEnd)
        {
            if (_tentative is not null)
            {
                Decide(_tentative, EncodingSource.Page);
            }
            else if (Utf8Text.IsMostlyValid(bytes))
            {
                Decide(EncodingLabels.GetEncoding(CodePages.Utf8), EncodingSource.Default);
            }
            else
            {
                Decide(LegacyEncodings.Of(culture), EncodingSource.Culture);
            }
        }
    }

    private void Begin(ReadOnlySpan<byte> bytes)
    {
        // FF FE 00 00 is UTF-16, because UTF-32 does not exist on the web.
        (int Length, int CodePage) mark = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? (3, CodePages.Utf8)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? (2, CodePages.Utf16LittleEndian)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? (2, CodePages.Utf16BigEndian)
            : default;

        string label = EncodingLabels.LabelOfHeader(context.Charset);
        Encoding? charset = EncodingLabels.GetEncoding(label);
        IsCharsetUnknown = charset is null && label.Length > 0;

        string headerLabel = context.Encoding is null && charset is null ? EncodingLabels.LabelOfHeader(context.HeaderCharset) : string.Empty;
        Encoding? headerCharset = EncodingLabels.GetEncoding(headerLabel);
        IsHeaderCharsetUnknown = headerCharset is null && headerLabel.Length > 0;

        if (mark.Length > 0)
        {
            MarkLength = mark.Length;
            Decide(EncodingLabels.GetEncoding(mark.CodePage), EncodingSource.ByteOrderMark);
        }
        else if (context.Encoding is not null)
        {
            Decide(EncodingLabels.GetWebEncoding(context.Encoding), EncodingSource.Context);
        }
        else if (charset is not null)
        {
            Decide(charset, EncodingSource.Context);
        }
        else if (headerCharset is not null)
        {
            Decide(headerCharset, EncodingSource.Header);
        }
        else
        {
            _tentative = MetaPrescan.Find(bytes);

            // A page in UTF-16 does not change its encoding.
            if (_tentative?.CodePage is CodePages.Utf16LittleEndian or CodePages.Utf16BigEndian)
            {
                Decide(_tentative, EncodingSource.Page);
            }
        }
    }

    private void Decide(Encoding encoding, EncodingSource source)
    {
        Encoding = encoding;
        Source = source;
    }
}

using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Runtime;

/// <summary>Reads the bytes of a page into text, as a browser would. AngleSharp's own reader does not stop at a number of bytes.</summary>
internal static class HtmlDecoder
{
    private const int BufferLength = 16 * 1024;

    /// <summary>Reads <paramref name="stream"/> from where it is to its end. The stream stays open, and is not asked for its length or to seek.</summary>
    /// <param name="stream">The bytes of the page.</param>
    /// <param name="transport">The encoding that the server named, if it did. A BOM beats it; it beats what the page says; without any the page is UTF-8.</param>
    /// <param name="maxBytes">The most bytes that the stream may have, the BOM included.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// Whether the stream ended within the limit, and its text, without a BOM. Malformed bytes are U+FFFD. If there were more bytes, the text is empty
    /// and the rest of the stream was not read.
    /// </returns>
    public static async ValueTask<(bool Complete, string Text)> ReadAsync(Stream stream, Encoding? transport, long maxBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        DecodedText? text = null;

        try
        {
            long total = 0;
            int filled = 0;
            bool ended = false;

            while (!ended)
            {
                // A stream that gives a little at a time without waiting may not heed the token.
                cancellationToken.ThrowIfCancellationRequested();
                int read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
                ended = read == 0;
                total += read;
                filled += read;

                if (total > maxBytes)
                {
                    return (false, string.Empty);
                }

                // A stream may give a byte at a time; nothing is decided before as much is there as a decision looks at.
                if (text is null && (ended || filled >= MetaPrescan.Length))
                {
                    text = new DecodedText(Detect(buffer.AsSpan(0, filled), transport, out int bomLength));
                    text.Append(buffer.AsSpan(bomLength, filled - bomLength));
                    filled = 0;
                }
                else if (text is not null)
                {
                    text.Append(buffer.AsSpan(0, filled));
                    filled = 0;
                }
            }

            return text!.TryComplete(out string result) ? (true, result) : (false, string.Empty);
        }
        finally
        {
            text?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static Encoding Detect(ReadOnlySpan<byte> head, Encoding? transport, out int bomLength)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bomLength = 3;
            return Encoding.UTF8;
        }

        // FF FE 00 00 is UTF-16 on the web: there is no UTF-32.
        bomLength = 2;

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode;
        }

        bomLength = 0;
        return transport is not null ? EncodingLabels.GetWebEncoding(transport) : MetaPrescan.Find(head) ?? Encoding.UTF8;
    }
}

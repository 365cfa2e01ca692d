using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Runtime;

/// <summary>Reads the bytes of a page into text, as a browser would. AngleSharp's own reader does not stop at a number of bytes.</summary>
internal static class HtmlDecoder
{
    private const int BufferLength = 16 * 1024;

    /// <summary>The most bytes that wait for a declaration of the encoding.</summary>
    private const int MaxWaitingLength = 1 << 29;

    /// <summary>
    /// Reads a stream from its position to its end. The stream stays open, and is not asked for its length or to seek. No byte is decoded twice: bytes wait until
    /// the encoding is certain, and are decoded as they arrive from then on.
    /// </summary>
    /// <param name="stream">The bytes of the page.</param>
    /// <param name="context">The encoding that the transport named, and the limit of bytes, a byte order mark included.</param>
    /// <param name="culture">The culture whose legacy encoding is assumed where a page declares none and is not UTF-8.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<DecodedPage> ReadAsync(Stream stream, HtmlContext context, string culture, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        var detector = new EncodingDetector(context, culture);
        DecodedText? text = null;

        try
        {
            long total = 0;
            int filled = 0;
            bool hasLooked = false;
            bool isEnd = false;

            while (!isEnd)
            {
                // A stream that gives a little at a time without waiting may not heed the token.
                cancellationToken.ThrowIfCancellationRequested();

                if (filled == buffer.Length)
                {
                    buffer = Enlarge(buffer, filled);
                }

                int read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
                isEnd = read == 0;
                total += read;
                filled += read;

                if (total > context.Limits.MaxBytes)
                {
                    return new DecodedPage();
                }

                // A stream may give a byte at a time: the page is looked at when its beginning has arrived, and then each time that the buffer is full.
                if (text is null && (isEnd || filled == buffer.Length || (!hasLooked && filled >= BinaryFormats.HeaderLength)))
                {
                    ReadOnlyMemory<byte> bytes = buffer.AsMemory(0, filled);
                    detector.Look(bytes.Span, isEnd || filled >= MaxWaitingLength);

                    if (!hasLooked && BinaryFormats.Recognize(bytes.Span, detector.Encoding?.CodePage is CodePages.Utf16LittleEndian or CodePages.Utf16BigEndian) is { } reason)
                    {
                        return new DecodedPage { BinaryReason = reason };
                    }

                    hasLooked = true;

                    if (detector.Encoding is not null)
                    {
                        text = new DecodedText(detector.Encoding);
                        text.Append(bytes.Span[detector.MarkLength..]);
                        filled = 0;
                    }
                }
                else if (text is not null)
                {
                    text.Append(buffer.AsSpan(0, filled));
                    filled = 0;
                }
            }

            return Complete(text!, detector);
        }
        finally
        {
            text?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static DecodedPage Complete(DecodedText text, EncodingDetector detector) => !text.TryComplete(out string result) ? new DecodedPage() : new DecodedPage
    {
        Text = result,
        Encoding = EncodingLabels.NameOf(detector.Encoding!),
        Source = detector.Source,
        IsCharsetUnknown = detector.IsCharsetUnknown,
        MalformedCount = text.MalformedCount,
        NonAsciiCount = text.MalformedCount == 0 ? 0 : CountNonAscii(result),
    };

    private static long CountNonAscii(string text)
    {
        long count = 0;

        foreach (char character in text)
        {
            count += character >= 0x80 && !char.IsLowSurrogate(character) ? 1 : 0;
        }

        return count;
    }

    private static byte[] Enlarge(byte[] buffer, int filled)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}

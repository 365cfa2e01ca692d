using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Decoding;

/// <summary>Reads the bytes of a page into text, as a browser would.</summary>
internal static class HtmlDecoder
{
    private const int BlockLength = 16 * 1024;

    /// <summary>The largest number of bytes that wait for a declaration of the encoding.</summary>
    private const int MaxWaitingLength = 1 << 29;

    /// <summary>
    /// Reads a stream from its position to its end, and leaves it open. No byte is decoded twice: bytes wait until the encoding is certain, and are decoded block by
    /// block from then on.
    /// </summary>
    /// <param name="stream">The bytes of the page. Its length, if it has one, is only a hint of the room to reserve.</param>
    /// <param name="context">The encoding that the transport named, and the limit of bytes, a byte order mark included.</param>
    /// <param name="culture">The culture whose legacy encoding is assumed where a page declares none and is not UTF-8.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The page, which the caller disposes when its text is no longer read.</returns>
    public static async ValueTask<DecodedPage> ReadAsync(Stream stream, HtmlContext context, string culture, CancellationToken cancellationToken)
    {
        ExpectedLength expected = ExpectedLength.Of(stream);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BlockLength);
        var detector = new EncodingDetector(context, culture);
        DecodedText? text = null;

        try
        {
            long total = 0;
            int filled = 0;
            bool isInspected = false;
            bool isEnd = false;

            while (!isEnd)
            {
                // A stream that returns a little at a time without waiting may not observe the token.
                cancellationToken.ThrowIfCancellationRequested();

                if (filled == buffer.Length)
                {
                    buffer = Enlarge(buffer, expected.After(filled));
                }

                int read = await stream.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
                isEnd = read == 0;
                total += read;
                filled += read;

                if (total > context.Limits.MaxBytes)
                {
                    return new DecodedPage();
                }

                int start = 0;

                // A stream may return a byte at a time: the page is inspected when its beginning has arrived, and then each time the buffer is full.
                if (text is null && (isEnd || filled == buffer.Length || (!isInspected && filled >= BinaryFormats.HeaderLength)))
                {
                    ReadOnlyMemory<byte> bytes = buffer.AsMemory(0, filled);
                    detector.Inspect(bytes.Span, isEnd || filled >= MaxWaitingLength);

                    if (!isInspected && BinaryFormats.Recognize(bytes.Span, detector.Encoding?.CodePage is CodePages.Utf16LittleEndian or CodePages.Utf16BigEndian) is { } reason)
                    {
                        return new DecodedPage { BinaryReason = reason };
                    }

                    isInspected = true;

                    if (detector.Encoding is not null)
                    {
                        text = isEnd ? new DecodedText(detector.Encoding, filled) : new DecodedText(detector.Encoding, filled * 2, expected);
                        start = detector.MarkLength;
                    }
                }

                if (text is not null)
                {
                    if (!text.TryAppend(buffer.AsSpan(start, filled - start)))
                    {
                        return new DecodedPage();
                    }

                    filled = 0;
                }
            }

            if (!text!.TryComplete())
            {
                return new DecodedPage();
            }

            DecodedPage page = Describe(text, detector);
            text = null;
            return page;
        }
        finally
        {
            text?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Creates a page that owns its text.</summary>
    private static DecodedPage Describe(DecodedText text, EncodingDetector detector) => new(text)
    {
        Encoding = EncodingLabels.NameOf(detector.Encoding!),
        Source = detector.Source,
        IsCharsetUnknown = detector.IsCharsetUnknown,
        IsHeaderCharsetUnknown = detector.IsHeaderCharsetUnknown,
        MalformedCount = text.MalformedCount,
        NonAsciiCount = text.MalformedCount == 0 ? 0 : CountNonAscii(text.Memory.Span),
    };

    private static long CountNonAscii(ReadOnlySpan<char> text)
    {
        long count = 0;

        foreach (char character in text)
        {
            count += character >= 0x80 && !char.IsLowSurrogate(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Makes room for the bytes that wait for a declaration, and for one more, so that the end of the stream is found before the buffer is full.</summary>
    private static byte[] Enlarge(byte[] full, int expected)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(full.Length * 2, expected + 1));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}

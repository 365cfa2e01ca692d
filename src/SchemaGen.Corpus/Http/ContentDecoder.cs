using System;
using System.Buffers;
using System.IO;
using System.IO.Compression;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Http;

/// <summary>Decompresses bodies that an archive has as the server sent them.</summary>
internal static class ContentDecoder
{
    private const int MaxCodings = 4;

    /// <summary>The smallest room in the output into which bytes are read.</summary>
    private const int MinRead = 8 * 1024;

    private delegate int SpanReader(Span<byte> buffer);

    /// <summary>Decompresses a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="header">The header <c>Content-Encoding</c>.</param>
    /// <param name="maxLength">The largest length of the result.</param>
    /// <param name="decoded">The result.</param>
    /// <returns>The reason why the body cannot be decompressed; null if it was, or is not compressed.</returns>
    public static string? Decode(ReadOnlyMemory<byte> body, string? header, int maxLength, out ReadOnlyMemory<byte> decoded)
    {
        decoded = body;
        string[] codings = header?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

        if (codings.Length > MaxCodings)
        {
            return SkipReasons.UnsupportedEncoding;
        }

        // They are listed in the order in which the server applied them.
        for (int i = codings.Length - 1; i >= 0; i--)
        {
            if (DecodeOne(decoded, codings[i].ToLowerInvariant(), maxLength, out decoded) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    /// <remarks>Many archives store bodies decompressed but keep the server's header: a body that does not begin like compressed data is taken unchanged.</remarks>
    private static string? DecodeOne(ReadOnlyMemory<byte> body, string coding, int maxLength, out ReadOnlyMemory<byte> decoded)
    {
        decoded = body;
        ReadOnlySpan<byte> bytes = body.Span;

        // Servers send an empty body under any coding, without compressing it.
        if (bytes.IsEmpty)
        {
            return null;
        }

        switch (coding)
        {
            case "gzip" or "x-gzip":
                return bytes is [0x1F, 0x8B, 0x08, ..] ? DecodeMembers(new GzipSegments(new InputWindow(body), LibDeflate.TryCreate()), body.Length, maxLength, out decoded) : null;
            case "zstd":
                return bytes is [0x28, 0xB5, 0x2F, 0xFD, ..] ? DecodeMembers(new ZstdSegments(new InputWindow(body)), body.Length, maxLength, out decoded) : null;
            case "deflate":
                // zlib or, from some servers, deflate without its header.
                return BeginsLikeHtml(bytes) ? null : DecodeDeflate(body, IsZlib(bytes), maxLength, out decoded);
            case "br":
                return BeginsLikeHtml(bytes) ? null : DecodeBrotli(bytes, maxLength, out decoded);
            case "identity" or "none" or "utf-8":
                return null;
            default:
                return BeginsLikeHtml(bytes) ? null : SkipReasons.UnsupportedEncoding;
        }
    }

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) + bytes[1]) % 31 == 0;

    /// <summary>Reports whether bytes begin as HTML does: with a tag, perhaps after a byte order mark and white space.</summary>
    private static bool BeginsLikeHtml(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return bytes.TrimStart(" \t\r\n\f"u8) is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..];
    }

    private static string? DecodeMembers(RecordSegments members, int length, int maxLength, out ReadOnlyMemory<byte> decoded)
    {
        decoded = default;
        using RecordSegments segments = members;
        var output = new ArrayBufferWriter<byte>(Math.Max(MinRead, length));

        // Some servers send several members.
        while (segments.MoveNext())
        {
            if (!TryRead(segments.Read, output, maxLength))
            {
                return SkipReasons.TooLarge;
            }

            if (segments.Failure is not null)
            {
                // Bytes after the last member are ignored.
                return output.WrittenCount > 0 && segments.Offset > 0 && segments.IsUnrecognized ? Done(output, out decoded) : SkipReasons.Truncated;
            }
        }

        return Done(output, out decoded);
    }

    private static string? DecodeDeflate(ReadOnlyMemory<byte> body, bool isZlib, int maxLength, out ReadOnlyMemory<byte> decoded)
    {
        decoded = default;
        var output = new ArrayBufferWriter<byte>(Math.Max(MinRead, body.Length));
        using var window = new InputWindow(body);
        using var input = new WindowStream(window);
        using Stream stream = isZlib ? new ZLibStream(input, CompressionMode.Decompress) : new DeflateStream(input, CompressionMode.Decompress);

        try
        {
            if (!TryRead(stream.Read, output, maxLength))
            {
                return SkipReasons.TooLarge;
            }
        }
        catch (InvalidDataException)
        {
            return SkipReasons.Truncated;
        }

        // The streams of .NET treat truncated data as the end of the page.
        return input.IsExhausted ? SkipReasons.Truncated : Done(output, out decoded);
    }

    private static string? DecodeBrotli(ReadOnlySpan<byte> bytes, int maxLength, out ReadOnlyMemory<byte> decoded)
    {
        decoded = default;
        var output = new ArrayBufferWriter<byte>(Math.Max(MinRead, bytes.Length));
        var decoder = default(BrotliDecoder);

        try
        {
            while (true)
            {
                OperationStatus status = decoder.Decompress(bytes, output.GetSpan(MinRead), out int consumed, out int written);
                bytes = bytes[consumed..];
                output.Advance(written);

                if (output.WrittenCount > maxLength)
                {
                    return SkipReasons.TooLarge;
                }

                if (status == OperationStatus.Done)
                {
                    return Done(output, out decoded);
                }

                if (status != OperationStatus.DestinationTooSmall)
                {
                    return SkipReasons.Truncated;
                }
            }
        }
        finally
        {
            decoder.Dispose();
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>False if the output is longer than the limit.</returns>
    private static bool TryRead(SpanReader read, ArrayBufferWriter<byte> output, int maxLength)
    {
        while (read(output.GetSpan(MinRead)) is > 0 and int count)
        {
            output.Advance(count);

            if (output.WrittenCount > maxLength)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Done(ArrayBufferWriter<byte> output, out ReadOnlyMemory<byte> decoded)
    {
        decoded = output.WrittenMemory;
        return null;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Results;

namespace SchemaGen.Http;

/// <summary>Decompresses a response according to its <c>Content-Encoding</c> header, which is absent if the handler of the client has decompressed it.</summary>
internal static class ContentCodings
{
    /// <summary>The largest number of compressions on top of each other. Servers use one; each takes a buffer.</summary>
    private const int MaxCount = 4;

    /// <summary>Decompresses a stream.</summary>
    /// <param name="content">The content, for its header.</param>
    /// <param name="stream">The content's bytes as they are transferred.</param>
    /// <param name="limits">The limit of the bytes at each stage.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A stream of the page's bytes, which owns the stream that was passed.</returns>
    /// <exception cref="UnreadableBodyException">A coding is not supported.</exception>
    public static async ValueTask<Stream> DecompressAsync(HttpContent content, Stream stream, HtmlLimits limits, CancellationToken cancellationToken)
    {
        List<ContentCoding> codings = Of(content);

        // They are listed in the order in which the server applied them.
        for (int i = codings.Count - 1; i >= 0; i--)
        {
            var compressed = new CompressedBytes(stream, codings[i], limits);
            stream = codings[i] switch
            {
                ContentCoding.Gzip => new GZipStream(compressed, CompressionMode.Decompress),
                ContentCoding.Brotli => new BrotliStream(compressed, CompressionMode.Decompress),
                _ => await compressed.BeginsWithZlibHeaderAsync(cancellationToken).ConfigureAwait(false)
                    ? new ZLibStream(compressed, CompressionMode.Decompress)
                    : new DeflateStream(compressed, CompressionMode.Decompress),
            };
        }

        return stream;
    }

    private static List<ContentCoding> Of(HttpContent content)
    {
        List<ContentCoding> codings = [];

        // A browser decompresses what it fetches, and leaves the header.
        if (OperatingSystem.IsBrowser() || !content.Headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues lines))
        {
            return codings;
        }

        foreach (string line in lines)
        {
            foreach (string coding in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (Parse(coding) is { } known)
                {
                    codings.Add(known);
                }
            }
        }

        return codings.Count <= MaxCount ? codings : throw new UnreadableBodyException(FormattableString.Invariant($"is compressed {codings.Count} times (Content-Encoding), more than {MaxCount}"));
    }

    /// <returns>Null if the name means that nothing is compressed.</returns>
    private static ContentCoding? Parse(string name)
    {
        if (Is("gzip") || Is("x-gzip"))
        {
            return ContentCoding.Gzip;
        }

        if (Is("br"))
        {
            return ContentCoding.Brotli;
        }

        if (Is("deflate"))
        {
            return ContentCoding.Deflate;
        }

        // Some servers send a charset in this header; browsers ignore it.
        return Is("identity") || Is("none") || EncodingLabels.GetEncoding(name) is not null
            ? null
            : throw new UnreadableBodyException($"is encoded as '{IssueText.Clip(name)}' (Content-Encoding), which is not supported; request it with an Accept-Encoding header of gzip, br or deflate, or decompress it in a handler of the client");

        bool Is(string known) => name.Equals(known, StringComparison.OrdinalIgnoreCase);
    }
}

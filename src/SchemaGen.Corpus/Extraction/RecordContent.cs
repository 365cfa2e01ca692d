using System;
using System.Globalization;
using SchemaGen.Corpus.Http;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Finds the page in the block of a record.</summary>
internal static class RecordContent
{
    /// <summary>Finds the page, without the chunks and compressions of its transfer.</summary>
    /// <param name="item">The record. Its block may be changed.</param>
    /// <param name="maxLength">The longest page.</param>
    /// <param name="html">The page.</param>
    /// <param name="charset">The encoding that the server named; null if there is none.</param>
    /// <returns>The reason why there is no page; null if there is one.</returns>
    public static string? Open(WarcItem item, int maxLength, out ReadOnlyMemory<byte> html, out string? charset)
    {
        WarcHeader header = item.Header!;
        Memory<byte> block = item.Block;
        html = block;
        charset = null;
        HttpResponseHead? response = null;

        if (header.Type == "response")
        {
            // A record of another protocol, such as a DNS lookup, is not a page.
            if (header.TargetUri?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != true)
            {
                return SkipReasons.NotAPage;
            }

            response = HttpResponseHead.Parse(block.Span);

            if (response is null)
            {
                // Damage may be why the response cannot be parsed.
                return IsDigestWrong(item) ? SkipReasons.DigestMismatch : SkipReasons.MalformedHttp;
            }

            if (response.Status is < 200 or > 203)
            {
                return SkipReasons.HttpStatus;
            }

            html = block[response.BodyOffset..];
        }

        ContentType? type = ContentType.Parse(response is null ? header["Content-Type"] : response.Header("Content-Type"));

        if (type is { IsHtml: false } || (type is null && !BeginsWithTag(html.Span)))
        {
            return SkipReasons.NotHtml;
        }

        charset = type?.Charset;

        // The reason is a limit of the crawler, the end of the connection, or unspecified. A page in segments goes on in records of type continuation.
        if (header["WARC-Truncated"] is not null || header["WARC-Segment-Number"] is not null)
        {
            return SkipReasons.Truncated;
        }

        if (IsDigestWrong(item))
        {
            return SkipReasons.DigestMismatch;
        }

        return response is null ? null : Decode(response, block[response.BodyOffset..], maxLength, ref html);
    }

    /// <remarks>The checksum of the compressed member has already verified the block.</remarks>
    private static bool IsDigestWrong(WarcItem item) => !item.IsVerified && BlockDigest.IsWrong(item.Block.Span, item.Header!["WARC-Block-Digest"]);

    private static string? Decode(HttpResponseHead response, Memory<byte> body, int maxLength, ref ReadOnlyMemory<byte> html)
    {
        string? codings = response.Header("Content-Encoding");

        if (response.Header("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            switch (ChunkedBody.Join(body.Span, out int length))
            {
                case ChunkedState.Complete:
                    html = body[..length];
                    break;
                case ChunkedState.Truncated:
                    return SkipReasons.Truncated;
            }
        }
        else if ((codings is null || body.IsEmpty) && LengthOf(response, "Content-Length") > body.Length)
        {
            return SkipReasons.Truncated;
        }

        // The crawlers of Common Crawl rename the server's length where it does not fit. They did not always note that they had cut a page.
        if (codings is null && response.Header("X-Crawler-Content-Encoding") is null && LengthOf(response, "X-Crawler-Content-Length") > body.Length)
        {
            return SkipReasons.Truncated;
        }

        return ContentDecoder.Decode(html, codings, maxLength, out html);
    }

    /// <summary>Gets a length in a header; 0 if there is none.</summary>
    private static long LengthOf(HttpResponseHead response, string name) => long.TryParse(response.Header(name), NumberStyles.None, CultureInfo.InvariantCulture, out long length) ? length : 0;

    private static bool BeginsWithTag(ReadOnlySpan<byte> html) => html.TrimStart("\uFEFF \t\r\n\f"u8) is [(byte)'<', ..];
}

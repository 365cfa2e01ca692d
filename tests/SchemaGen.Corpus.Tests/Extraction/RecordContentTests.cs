using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Pages in responses, as crawlers store them.</summary>
public sealed class RecordContentTests
{
    private const string Html = "<!DOCTYPE html><h1>Title</h1>";

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\nContent-Type: text/html\n\n")]
    [InlineData("HTTP/2 200 \r\ncontent-type: text/html;charset=UTF-8\r\n\r\n")]
    [InlineData("HTTP/1.0 200\r\nContent-type:text/html\r\nnonsense\r\nX: \u00e9\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Crawler-Content-Encoding: gzip\r\nX-Crawler-Transfer-Encoding: chunked\r\nContent-Length: 29\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("HTTP/1.1 200\r\ncontent-type: text/html\r\nx-crawler-content-encoding: gzip\r\nX-Crawler-Content-Length: 1000\r\nContent-Length: 29\r\n\r\n")]
    [InlineData("HTTP/1.1 203 Non-Authoritative Information\r\nContent-Type: application/xhtml+xml\r\n\r\n")]
    public void Open_HeadsOfWriters_GivesTheBody(string head) => Assert.Equal((null, Html), Open(head, Encoding.UTF8.GetBytes(Html)));

    [Theory]
    [InlineData("1d\r\n<!DOCTYPE html><h1>Title</h1>\r\n0\r\n\r\n", null)]
    [InlineData("F;name=value\r\n<!DOCTYPE html>\r\n000e\r\n<h1>Title</h1>\r\n0\r\nTrailer: x\r\n\r\n", null)]
    [InlineData("f\n<!DOCTYPE html>\ne\n<h1>Title</h1>\n0\n\n", null)]
    [InlineData("1d\r\n<!DOCTYPE html><h1>Title</h1>\r\n", "truncated")]
    [InlineData("f\r\n<!DOCTYPE html>\r\ne\r\n<h1>Ti", "truncated")]
    [InlineData("f\r\n<!DOCTYPE html>\r\nzz\r\n<h1>Title</h1>\r\n0\r\n\r\n", "truncated")]
    [InlineData("7fffffff\r\n<!DOCTYPE html>", "truncated")]
    public void Open_Chunks_AreJoined(string body, string? reason)
    {
        (string? skipped, string? html) = Open("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", Encoding.UTF8.GetBytes(body));
        Assert.Equal(reason, skipped);

        if (reason is null)
        {
            Assert.Equal(Html, html);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("deflate-raw")]
    [InlineData("br")]
    [InlineData("zstd")]
    public void Open_CompressedBody_IsDecompressedAndTruncationFound(string coding)
    {
        string html = Html + string.Concat(Enumerable.Range(0, 3000).Select(static i => FormattableString.Invariant($"<p>{i * i}")));
        byte[] body = Compress(coding, Encoding.UTF8.GetBytes(html));
        string head = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {(coding == "deflate-raw" ? "deflate" : coding)}\r\n\r\n";

        Assert.Equal((null, html), Open(head, body));
        Assert.Equal("truncated", Open(head, body[..(body.Length / 2)]).Reason);
        Assert.Equal("truncated", Open(head, body[..^1]).Reason);
        Assert.Equal("too_large", Open(head, body, maxLength: 1000).Reason);
    }

    [Theory]
    [InlineData("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n", "http_status")]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", "http_status")]
    [InlineData("HTTP/1.1 206 Partial Content\r\nContent-Type: text/html\r\n\r\n", "http_status")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", "not_html")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n", "truncated")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Crawler-Content-Length: 1000\r\nContent-Length: 29\r\n\r\n", "truncated")]
    [InlineData("HTTP/1.1 OK\r\n\r\n", "malformed_http")]
    [InlineData("GET / HTTP/1.1\r\n\r\n", "malformed_http")]
    public void Open_ResponseThatIsNoPage_HasAReason(string head, string reason) => Assert.Equal(reason, Open(head, Encoding.UTF8.GetBytes(Html)).Reason);

    [Theory]
    [InlineData("unsupported_encoding", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: compress\r\n\r\n", "\u001fbinary")]
    [InlineData("not_html", "HTTP/1.1 200 OK\r\n\r\n", "{}")]
    public void Open_BodyThatIsNoPage_HasAReason(string reason, string head, string body) => Assert.Equal(reason, Open(head, Encoding.UTF8.GetBytes(body)).Reason);

    [Theory]
    [InlineData("HTTP/1.1 301 Moved\r\nLocation: /\r\n", "http_status")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 29\r\n", "truncated")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\nTransfer-Encoding: chunked\r\n\r\n", null)]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\nContent-Length: 80\r\n\r\n", "truncated")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html", "malformed_http")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n<h1>No empty line</h1>\r\n", "malformed_http")]
    public void Open_ResponseWithoutBody_IsEmptyOrHasAReason(string head, string? reason) => Assert.Equal((reason, reason is null ? string.Empty : null), Open(head, []));

    private static (string? Reason, string? Html) Open(string head, byte[] body, int maxLength = 1 << 20)
    {
        byte[] record = ArchiveBuilder.Record("response", "https://news.example/", [.. Encoding.Latin1.GetBytes(head), .. body]);
        using var reader = new WarcReader(new InputWindow(new MemoryStream(record)), "a.warc", 1 << 20);
        using WarcItem item = reader.Read()!;
        string? reason = RecordContent.Open(item, maxLength, out ReadOnlyMemory<byte> html, out _);
        return (reason, reason is null ? Encoding.UTF8.GetString(html.Span) : null);
    }

    private static byte[] Compress(string coding, byte[] bytes)
    {
        if (coding == "zstd")
        {
            using var compressor = new ZstdSharp.Compressor(3);
            return compressor.Wrap(bytes).ToArray();
        }

        using var output = new MemoryStream();

        using (Stream stream = coding switch
        {
            "deflate" => new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true),
            "deflate-raw" => new DeflateStream(output, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(output, CompressionLevel.Optimal, leaveOpen: true),
            _ => new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            stream.Write(bytes);
        }

        return output.ToArray();
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ZstdSharp;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Builds archives in the WARC format.</summary>
internal sealed class ArchiveBuilder(Compression compression = Compression.None)
{
    private readonly List<byte[]> _records = [];

    /// <summary>The records as they are before compression.</summary>
    public IReadOnlyList<byte[]> Records => _records;

    /// <summary>The offsets at which the members of the records begin, after <see cref="ToArray"/>.</summary>
    public List<int> Offsets { get; } = [];

    /// <summary>Makes a page of the test's schema.</summary>
    public static string Page(string title) => $"<!DOCTYPE html><html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>Text of {title}.</p></article></body></html>";

    /// <summary>Makes a response with its headers.</summary>
    public static byte[] Http(string html, string contentType = "text/html; charset=utf-8", string status = "200 OK", string headers = "") =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\n{headers}\r\n"), .. Encoding.UTF8.GetBytes(html)];

    /// <summary>Makes a record.</summary>
    public static byte[] Record(string type, string? url, byte[] block, string headers = "", bool hasDigest = true, string version = "1.0")
    {
#pragma warning disable CA5350
        string digest = hasDigest ? $"WARC-Block-Digest: sha1:{BlockDigest.ToBase32(SHA1.HashData(block))}\r\n" : string.Empty;
#pragma warning restore CA5350
        string target = url is null ? string.Empty : $"WARC-Target-URI: {url}\r\n";
        string contentType = type switch { "response" => "application/http; msgtype=response", "request" => "application/http; msgtype=request", "resource" => "text/html", _ => "application/warc-fields" };
        string head = $"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{GuidOf(block, url)}>\r\nWARC-Date: 2024-02-03T04:05:06Z\r\n{target}Content-Type: {contentType}\r\n{digest}{headers}"
            + string.Create(CultureInfo.InvariantCulture, $"Content-Length: {block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. block, .. "\r\n\r\n"u8];
    }

    /// <summary>Adds a record as it is.</summary>
    public ArchiveBuilder Add(byte[] record)
    {
        _records.Add(record);
        return this;
    }

    /// <summary>Adds the response of a page.</summary>
    public ArchiveBuilder AddPage(string url, string html, string headers = "", bool hasDigest = true) => Add(Record("response", url, Http(html), headers, hasDigest));

    /// <summary>Adds responses of articles, each with its own number.</summary>
    public ArchiveBuilder AddArticles(int count, int first = 0)
    {
        for (int i = first; i < first + count; i++)
        {
            AddPage(FormattableString.Invariant($"https://news.example/articles/{i}"), CorpusFixture.Article(i));
        }

        return this;
    }

    /// <summary>Builds the archive.</summary>
    public byte[] ToArray()
    {
        using var bytes = new MemoryStream();
        Offsets.Clear();
        byte[]? dictionary = compression == Compression.ZstdDictionary ? Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Page("Dictionary") + "WARC/1.0\r\nWARC-Type: response\r\n", 8))) : null;

        if (dictionary is not null)
        {
            bytes.Write([0x5D, 0x2A, 0x4D, 0x18]);
            bytes.Write(BitConverter.GetBytes(dictionary.Length));
            bytes.Write(dictionary);
        }

        if (compression == Compression.WholeGzip)
        {
            Offsets.Add(0);
            bytes.Write(Gzip(_records.SelectMany(static record => record).ToArray()));
            return bytes.ToArray();
        }

        foreach (byte[] record in _records)
        {
            Offsets.Add((int)bytes.Length);
            bytes.Write(compression switch
            {
                Compression.Gzip => Gzip(record),
                Compression.Zstd or Compression.ZstdDictionary => Zstd(record, dictionary),
                _ => record,
            });
        }

        return bytes.ToArray();
    }

    /// <summary>Compresses bytes with gzip.</summary>
    public static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();

        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return output.ToArray();
    }

    private static byte[] Zstd(byte[] bytes, byte[]? dictionary)
    {
        using var compressor = new Compressor(3);
        compressor.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);

        if (dictionary is not null)
        {
            compressor.LoadDictionary(dictionary);
        }

        return compressor.Wrap(bytes).ToArray();
    }

    private static Guid GuidOf(byte[] block, string? url) => new(SHA256.HashData([.. block, .. Encoding.UTF8.GetBytes(url ?? string.Empty)]).AsSpan(0, 16));
}

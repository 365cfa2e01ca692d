using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace SchemaGen.Tests.Http;

/// <summary>Compressed pages.</summary>
internal static class Compression
{
    /// <summary>A page whose compressed forms are several kilobytes long.</summary>
    public static string Page { get; } = "<h1>Title</h1>" + string.Concat(Enumerable.Range(0, 3000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"<p>paragraph {i} {i * 7919 % 1009}</p>")));

    /// <summary>Compresses bytes: gzip, br, deflate (zlib), or deflate without a header (raw).</summary>
    public static byte[] Compress(string coding, byte[] bytes)
    {
        using var target = new MemoryStream();

        using (Stream stream = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true),
            "raw" => new DeflateStream(target, CompressionLevel.Optimal, leaveOpen: true),
            _ => throw new ArgumentException(coding, nameof(coding)),
        })
        {
            stream.Write(bytes);
        }

        return target.ToArray();
    }

    /// <summary>Compresses a text of UTF-8.</summary>
    public static byte[] Compress(string coding, string text) => Compress(coding, Encoding.UTF8.GetBytes(text));

    /// <summary>Gets the header of a coding of <see cref="Compress(string, byte[])"/>.</summary>
    public static string HeaderOf(string coding) => coding == "raw" ? "deflate" : coding;
}

using System;
using SchemaGen.Corpus.Http;
using SchemaGen.Corpus.Warc;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Pages;

/// <summary>Decompresses pages that were saved with gzip (RFC 1952).</summary>
internal static class GzipFile
{
    private const int MinLength = 18;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <summary>Decompresses a file.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <exception cref="UsageException">The file is not gzip, is cut off or damaged, or is too large.</exception>
    public static byte[] Decompress(byte[] file, string name)
    {
        if (file.Length < MinLength || !file.AsSpan().StartsWith(Magic))
        {
            throw new UsageException($"The file '{name}' is not compressed with gzip.");
        }

        // GZipStream does not report that data ends too early.
        return ContentDecoder.Decode(file, "gzip", PageInput.MaxBytes, out ReadOnlyMemory<byte> page) switch
        {
            null => page.ToArray(),
            SkipReasons.TooLarge => throw PageInput.TooLarge(name),
            _ => throw new UsageException($"The file '{name}' is cut off or damaged: its compressed data does not end with its checksum."),
        };
    }
}

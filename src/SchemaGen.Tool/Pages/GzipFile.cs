using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;
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
    /// <param name="cancellationToken">Cancels decompression.</param>
    /// <exception cref="UsageException">The file is not gzip, is cut off, or is too large.</exception>
    /// <exception cref="InvalidDataException">The compressed data is damaged.</exception>
    public static async Task<byte[]> DecompressAsync(byte[] file, string name, CancellationToken cancellationToken)
    {
        if (file.Length < MinLength || !file.AsSpan().StartsWith(Magic))
        {
            throw new UsageException($"The file '{name}' is not compressed with gzip.");
        }

        using var content = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        byte[] bytes = await PageInput.ReadAllAsync(content, name, cancellationToken).ConfigureAwait(false);
        return IsWhole(file, bytes.Length) ? bytes : throw new UsageException($"The file '{name}' is cut off: its compressed data has no end.");
    }

    /// <remarks>
    /// <see cref="GZipStream"/> does not report that data ends too early. The last four bytes of a file are the length of the page (RFC 1952, section 2.3.1),
    /// or, if the file consists of several members, that of the last member.
    /// </remarks>
    private static bool IsWhole(ReadOnlySpan<byte> file, int length) => BinaryPrimitives.ReadUInt32LittleEndian(file[^4..]) == (uint)length || file[Magic.Length..].IndexOf(Magic) >= 0;
}

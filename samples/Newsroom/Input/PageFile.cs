using System;
using System.IO;
using System.IO.Compression;

namespace Newsroom.Input;

/// <summary>A saved page.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Address">The address that <c>urls.json</c> gives; null if it gives none.</param>
internal sealed record PageFile(string Path, Uri? Address)
{
    private const string Compressed = ".gz";

    /// <summary>The name of the file, which identifies the page in the output.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Reports whether a file is a saved page by its name.</summary>
    public static bool IsPage(string path) =>
        WithoutCompression(path).EndsWith(".html", StringComparison.OrdinalIgnoreCase) || WithoutCompression(path).EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens the page; a compressed one is decompressed while it is read.</summary>
    public Stream Open()
    {
        // The decompressor and the reader have their own buffers.
        var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        return Path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static string WithoutCompression(string path) => path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? path[..^Compressed.Length] : path;
}

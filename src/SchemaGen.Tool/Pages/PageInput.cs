using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Input;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Pages;

/// <summary>Reads the pages that users name: files (<c>.html</c>, <c>.html.gz</c>) and addresses.</summary>
internal static class PageInput
{
    /// <summary>The largest size of a page in bytes.</summary>
    public const int MaxBytes = 64 << 20;

    /// <summary>The extension of compressed pages.</summary>
    public const string Compressed = ".gz";

    /// <summary>Gets the address that an argument is; null if it is a file.</summary>
    public static Uri? AddressOf(string argument) => InputAddress.Of(argument);

    /// <summary>Parses the value of an option that is an address.</summary>
    /// <exception cref="UsageException">It is not the address of a page.</exception>
    public static Uri ParseAddress(string text) => AddressOf(text) ?? throw new UsageException($"'{text}' is not an address that begins with http:// or https://.");

    /// <summary>Reads a page from a file or an address.</summary>
    /// <param name="argument">The path of the file, or the address.</param>
    /// <param name="url">The address of a page from a file; null for the one that the page states itself.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="UsageException">The page cannot be read.</exception>
    public static Task<ReceivedPage> ReadAsync(string argument, Uri? url, CancellationToken cancellationToken) =>
        AddressOf(argument) is { } address ? WebPage.DownloadAsync(address, cancellationToken) : ReadFileAsync(argument, url, cancellationToken);

    /// <summary>Reads all of a stream.</summary>
    /// <exception cref="UsageException">It is too long.</exception>
    public static async Task<byte[]> ReadAllAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];

        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            bytes.Write(buffer, 0, read);

            if (bytes.Length > MaxBytes)
            {
                throw TooLarge(name);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Creates the exception for a page that is too long.</summary>
    public static UsageException TooLarge(string name) => new($"'{name}' is larger than {MaxBytes >> 20} MiB.");

    private static async Task<ReceivedPage> ReadFileAsync(string path, Uri? url, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file '{path}'.");
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            byte[] bytes = await ReadAllAsync(file, path, cancellationToken).ConfigureAwait(false);

            if (path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase))
            {
                bytes = GzipFile.Decompress(bytes, path);
            }

            using var page = new MemoryStream(bytes);
            url ??= (await PageIdentity.ExtractAsync(page, cancellationToken: cancellationToken).ConfigureAwait(false)).ValueOrDefault?.Address;
            return new ReceivedPage(bytes, url, File.GetLastWriteTimeUtc(path), new Dictionary<string, string>());
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new UsageException($"The file '{path}' cannot be read: {e.Message}", e);
        }
    }
}

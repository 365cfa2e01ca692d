using System;
using System.Buffers;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>Recognizes bodies that are not text: compressed, images, documents, archives.</summary>
/// <remarks>
/// The signatures and the bytes that no text has are those of the MIME Sniffing Standard (sections 6, 7.1 and 3), with the compressions and archives that servers and
/// crawlers deliver. JSON and XML are text: they are parsed as HTML, and their selectors match nothing.
/// </remarks>
internal static class BinaryFormats
{
    /// <summary>The largest number of bytes that are inspected: the resource header of the standard.</summary>
    public const int HeaderLength = 1445;

    private const char Unknown = '\uFFFD';
    private const int MinControls = 4;

    /// <summary>A body is binary if at least one in this many bytes is a control. Compressed pages have 5 to 15 in a hundred (measured); text has none.</summary>
    private const int MaxBytesPerControl = 32;

    private const string Compressed = ", which has to be decompressed first (for HttpClient: HttpClientHandler.AutomaticDecompression)";

    /// <summary>A wildcard in a signature: any byte.</summary>
    private const char Any = '\uFFFF';

    private static readonly (string Signature, int Offset, string Name)[] s_signatures =
    [
        ("\u001F\u008B\b", 0, "gzip" + Compressed),
        ("\u0028\u00B5\u002F\u00FD", 0, "zstd" + Compressed),
        ("BZh91AY&SY", 0, "bzip2, which has to be decompressed first"),
        ("\u00FD7zXZ\0", 0, "xz, which has to be decompressed first"),
        ("\u0004\u0022\u004D\u0018", 0, "LZ4, which has to be decompressed first"),
        ("%PDF-", 0, "a PDF document"),
        ("%!PS-Adobe-", 0, "a PostScript document"),
        ("{\\rtf", 0, "an RTF document"),
        ("\u0089PNG\r\n\u001A\n", 0, "a PNG image"),
        ("\u00FF\u00D8\u00FF", 0, "a JPEG image"),
        ("GIF87a", 0, "a GIF image"),
        ("GIF89a", 0, "a GIF image"),
        ("RIFF\uFFFF\uFFFF\uFFFF\uFFFFWEBPVP", 0, "a WebP image"),
        ("\0\0\u0001\0", 0, "an icon"),
        ("II*\0", 0, "a TIFF image"),
        ("MM\0*", 0, "a TIFF image"),
        ("\0\0\uFFFF\uFFFFftypavif", 0, "an AVIF image"),
        ("\0\0\uFFFF\uFFFFftyphei", 0, "a HEIC image"),
        ("\0\0\uFFFF\uFFFFftyp", 0, "an MP4 file"),
        ("\u001AE\u00DF\u00A3", 0, "a WebM or Matroska video"),
        // The same signature decoded as UTF-8, in which two of its bytes are one letter.
        ("\u001AE\u07E3", 0, "a WebM or Matroska video"),
        ("RIFF\uFFFF\uFFFF\uFFFF\uFFFFWAVE", 0, "a WAVE sound"),
        ("RIFF\uFFFF\uFFFF\uFFFF\uFFFFAVI ", 0, "an AVI video"),
        ("OggS\0", 0, "an Ogg file"),
        ("ID3\u0002", 0, "an MP3 sound"),
        ("ID3\u0003", 0, "an MP3 sound"),
        ("ID3\u0004", 0, "an MP3 sound"),
        ("fLaC\0", 0, "a FLAC sound"),
        ("PK\u0003\u0004", 0, "a ZIP archive, or a document that is one (DOCX, EPUB)"),
        ("PK\u0005\u0006", 0, "a ZIP archive"),
        ("Rar!\u001A\u0007", 0, "a RAR archive"),
        ("7z\u00BC\u00AF'\u001C", 0, "a 7-Zip archive"),
        ("ustar\0", 257, "a tar archive"),
        ("ustar  \0", 257, "a tar archive"),
        ("wOFF\0", 0, "a WOFF font"),
        ("wOF2\0", 0, "a WOFF font"),
        ("\0asm", 0, "WebAssembly"),
        ("\u007FELF", 0, "a program"),
        ("SQLite format 3\0", 0, "an SQLite database"),
        ("PAR1\u0015", 0, "a Parquet file"),
        ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 0, "an Office document"),
        ("\uFFFD\uFFFD\u0011\u0871\u001A\uFFFD", 0, "an Office document"),
    ];

    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F");

    private static readonly string[] s_markup = ["<!doctype", "<!--", "<html", "<head", "<body", "<meta", "<title", "<div", "<p>", "</p", "<h1", "<a href", "<span", "<table", "<script", "<?xml"];

    /// <summary>Gets the reason why a body is not text, from its beginning.</summary>
    /// <param name="bytes">The bytes that the body begins with.</param>
    /// <param name="isUtf16">Whether the body is known to be UTF-16, where zeros are usual.</param>
    /// <returns>The rest of a sentence about the page; null if it may be text.</returns>
    public static string? Recognize(ReadOnlySpan<byte> bytes, bool isUtf16)
    {
        bytes = bytes[..Math.Min(bytes.Length, HeaderLength)];
        Span<char> header = stackalloc char[bytes.Length];
        Encoding.Latin1.GetChars(bytes, header);

        return isUtf16 ? null : RecognizeSignature(header) ?? (IsZlib(header) ? Is("zlib (deflate)" + Compressed) : RecognizeControls(header));
    }

    /// <summary>Recognizes a text that is a binary body decoded by mistake, in any encoding; its malformed bytes are U+FFFD.</summary>
    /// <returns>The rest of a sentence about the page; null if it may be text.</returns>
    public static string? RecognizeSignature(ReadOnlySpan<char> header)
    {
        foreach ((string signature, int offset, string name) in s_signatures)
        {
            if (header.Length >= offset + signature.Length && Matches(header.Slice(offset, signature.Length), signature))
            {
                return Is(name);
            }
        }

        return null;
    }

    private static string Is(string name) => $"is not HTML: it is {name}";

    private static bool Matches(ReadOnlySpan<char> header, string signature)
    {
        for (int i = 0; i < signature.Length; i++)
        {
            bool isEqual = header[i] == signature[i] || signature[i] == Any || (header[i] == Unknown && signature[i] >= 0x80);

            if (!isEqual)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Recognizes deflate (RFC 1950, 2.2): a header with a check of five bits, and a byte that no text has after it.</summary>
    private static bool IsZlib(ReadOnlySpan<char> header)
        => header is ['x', '\u0001' or '^' or '\u009C' or '\u00DA', ..] && CountControls(header[2..]) > 0;

    private static int CountControls(ReadOnlySpan<char> header)
    {
        int count = 0;

        // A text has none, so that one search is enough.
        while (header.IndexOfAny(s_controls) is >= 0 and int index)
        {
            count++;
            header = header[(index + 1)..];
        }

        return count;
    }

    /// <summary>Recognizes Brotli and plain deflate, which have no signature, by the many controls among their bytes.</summary>
    private static string? RecognizeControls(ReadOnlySpan<char> header)
    {
        int controls = CountControls(header);
        int zeros = header.Count('\0');

        if (controls < MinControls || controls * MaxBytesPerControl < header.Length)
        {
            return null;
        }

        if (zeros * 5 >= header.Length * 2 && zeros * 5 <= header.Length * 3 && zeros == controls && header.IndexOfAny('<', '>') >= 0)
        {
            string label = header[0] == '\0' ? "utf-16be" : "utf-16le";
            return $"is not HTML: it seems to be UTF-16 without a byte order mark (if it is, set HtmlContext.Charset to \"{label}\")";
        }

        foreach (string markup in s_markup)
        {
            if (header.Contains(markup, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return FormattableString.Invariant(
            $"is not HTML: {controls} of its first {header.Length} bytes are control characters that text does not have, so it is compressed (Brotli, deflate) or has another binary format");
    }
}

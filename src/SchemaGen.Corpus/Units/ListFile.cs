using System;
using System.IO;

namespace SchemaGen.Corpus.Units;

/// <summary>Checks that files without the extension of an input are lists of inputs.</summary>
internal static class ListFile
{
    /// <summary>Checks the first bytes of a list.</summary>
    /// <exception cref="CorpusException">The file is an archive or compressed.</exception>
    public static void Check(string list)
    {
        Span<byte> start = stackalloc byte[16];
        int length;

        using (FileStream stream = File.OpenRead(list))
        {
            length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }

        ReadOnlySpan<byte> bytes = start[..length];

        if (bytes.StartsWith("WARC/"u8))
        {
            throw new CorpusException($"'{list}' is an archive, but is not named like one. Name it with the extension .warc.");
        }

        if (bytes.StartsWith("filedesc:"u8))
        {
            throw new CorpusException($"'{list}' {ForeignArchive.ArcAdvice}");
        }

        if (bytes is [0x1F, 0x8B, ..] or [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..] or [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'B', (byte)'Z', (byte)'h', ..] or [0xFD, (byte)'7', (byte)'z', ..])
        {
            throw new CorpusException($"'{list}' is compressed. A list of inputs has to be decompressed; an archive has to be named .warc.gz or .warc.zst, a page .html.gz.");
        }
    }

    /// <summary>Checks a line of a list.</summary>
    /// <exception cref="CorpusException">The line is not text.</exception>
    public static void CheckLine(string list, string line)
    {
        foreach (char c in line)
        {
            if ((char.IsControl(c) && c != '\t') || c == '\uFFFD')
            {
                throw new CorpusException($"'{list}' is not a list: it has bytes that are not text.");
            }
        }
    }
}

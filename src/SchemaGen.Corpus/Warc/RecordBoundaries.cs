using System;

namespace SchemaGen.Corpus.Warc;

/// <summary>Recognizes the beginnings and ends of records and of their headers.</summary>
internal static class RecordBoundaries
{
    /// <summary>Reports whether a record begins with these bytes: with the line of a version.</summary>
    public static bool BeginsRecord(ReadOnlySpan<byte> bytes) => bytes is [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', >= (byte)'0' and <= (byte)'9', (byte)'.', >= (byte)'0' and <= (byte)'9', ..];

    /// <summary>Reports whether a record ends before these bytes: two line ends follow (ISO 28500, 4), or nothing does.</summary>
    public static bool EndsRecord(ReadOnlySpan<byte> after)
    {
        if (after.StartsWith("\r\n\r\n"u8) || after.StartsWith("\n\n"u8))
        {
            return true;
        }

        // Some writers leave the line ends out at the end of a member or of the file.
        return after.Length < 4 && IsOnlyNewlines(after);
    }

    /// <summary>Finds the empty line at the end of a header.</summary>
    /// <param name="bytes">The header and what follows it.</param>
    /// <param name="length">The length of the header with its empty line.</param>
    /// <returns>The length of the header without its empty line; negative if there is no empty line.</returns>
    public static int FindHeaderEnd(ReadOnlySpan<byte> bytes, out int length)
    {
        int windows = bytes.IndexOf("\r\n\r\n"u8);
        int unix = (windows < 0 ? bytes : bytes[..(windows + 1)]).IndexOf("\n\n"u8);
        length = unix >= 0 ? unix + 2 : windows + 4;
        return unix >= 0 ? unix : windows;
    }

    /// <summary>Finds the next place after the first byte where a record may begin: after a line end, one byte of which may be damaged.</summary>
    /// <returns>Negative if there is no such place.</returns>
    public static int FindNext(ReadOnlySpan<byte> bytes)
    {
        for (int start = 1; start < bytes.Length; start++)
        {
            int index = bytes[start..].IndexOf("WARC/"u8);

            if (index < 0)
            {
                return -1;
            }

            start += index;

            if (start == 1 || IsOnlyNewlines(bytes.Slice(start - 1, 1)) || IsOnlyNewlines(bytes.Slice(start - 2, 1)))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Reports whether bytes consist of nothing but line ends.</summary>
    public static bool IsOnlyNewlines(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)'\r', (byte)'\n');
}

using System;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>Moves over the blocks of records that are not read.</summary>
/// <param name="window">The archive.</param>
/// <param name="reader">The segments of the archive.</param>
/// <param name="maxBlock">The longest block that is read into memory.</param>
internal sealed class BlockSkipper(InputWindow window, SegmentReader reader, int maxBlock)
{
    /// <summary>The number of oversized blocks in an uncompressed archive whose ends are looked up; one more for each MiB. Bounds the seeks that a malicious archive can cause.</summary>
    private const int MinLookups = 1000;

    private long _lookups;

    /// <summary>Moves over a record.</summary>
    /// <param name="header">The header of the record.</param>
    /// <param name="headerLength">The length of the header with its empty line.</param>
    /// <returns>False if the block is incomplete. The position is unchanged, except in a compressed archive.</returns>
    public bool TrySkip(WarcHeader header, int headerLength)
    {
        // A block that is in memory anyway is checked like that of a page.
        if (header.ContentLength <= maxBlock)
        {
            int length = headerLength + (int)header.ContentLength;
            reader.TryFill(length + WarcReader.LookAhead);

            if (reader.Available.Length < length || !RecordBoundaries.EndsRecord(reader.Available[length..]))
            {
                return false;
            }

            reader.Advance(length);
            return true;
        }

        return reader.IsWholeArchive ? TryJump(header.ContentLength, headerLength) : TryReadOver(header.ContentLength, headerLength);
    }

    /// <summary>Moves over a long block of a compressed archive, which cannot be entered in the middle.</summary>
    private bool TryReadOver(long blockLength, int headerLength)
    {
        reader.Advance(headerLength);

        for (long left = blockLength; left > 0;)
        {
            if (!reader.TryFill(1))
            {
                return false;
            }

            int count = (int)Math.Min(left, reader.Available.Length);
            reader.Advance(count);
            left -= count;
        }

        return true;
    }

    /// <summary>Jumps over a long block of an archive that is not compressed, if a record ends there.</summary>
    private bool TryJump(long blockLength, int headerLength)
    {
        long position = reader.Position;

        if (blockLength > window.Length - position - headerLength || ++_lookups > MinLookups + (position >> 20))
        {
            return false;
        }

        long end = position + headerLength + blockLength;
        window.Seek(end);
        window.TryFill(WarcReader.LookAhead);
        ReadOnlySpan<byte> after = window.Available;

        // If the length is unknown, an empty window also means that the download ended before the block did.
        bool isEnd = RecordBoundaries.EndsRecord(after[..Math.Min(after.Length, WarcReader.LookAhead)]) && (!after.IsEmpty || (end <= window.Length && window.Length != long.MaxValue));
        reader.MoveTo(isEnd ? end : position);
        return isEnd;
    }
}

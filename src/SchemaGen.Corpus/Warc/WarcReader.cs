using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus.Warc;

/// <summary>Reads the records of an archive, one after the other. Never throws because of what an archive contains.</summary>
internal sealed class WarcReader : IDisposable
{
    /// <summary>The bytes in which the end of a header is looked for first.</summary>
    private const int MinHeaderFill = 4 * 1024;

    /// <summary>The longest header of a record.</summary>
    private const int MaxHeaderLength = 64 * 1024;

    /// <summary>The longest header of a record that is found among the bytes of a header without an end. The search resumes so many bytes before their limit.</summary>
    private const int MaxUsualHeaderLength = 16 * 1024;

    /// <summary>The bytes after a block in which its end and the beginning of the next record are recognized.</summary>
    private const int LookAhead = 16;

    /// <summary>The bytes at the end of the buffer that are searched again with those after them.</summary>
    private const int RecordMargin = 8;

    /// <summary>The number of blocks longer than the limit of a page whose ends are looked up in an archive that is not compressed. One more is allowed for each MiB.</summary>
    private const int MinLookups = 1000;

    private static readonly HashSet<string> s_pages = new(StringComparer.Ordinal) { "response", "resource" };

    private readonly InputWindow _window;
    private readonly RecordSegments _segments;
    private readonly int _maxBlock;
    private readonly RecordBuffer _buffer = new();
    private bool _isInSegment;
    private bool _isSegmentEnd;
    private long _lookups;

    /// <param name="window">The archive. The reader owns it.</param>
    /// <param name="name">The name of the archive, whose extension determines the compression if the first bytes are damaged.</param>
    /// <param name="maxBlock">The longest block that is read.</param>
    public WarcReader(InputWindow window, string name, int maxBlock)
    {
        _window = window;
        _maxBlock = maxBlock;
        _segments = Open(window, name);
    }

    /// <summary>The number of bytes of the archive that were read, as they are stored.</summary>
    public long InputPosition => _window.Position;

    private ReadOnlySpan<byte> Available => _buffer.Available;

    private long Offset => _segments.IsWholeArchive ? _buffer.Position : _segments.Offset;

    /// <summary>Reads the next record, or the next damaged place.</summary>
    /// <returns>Null at the end of the archive.</returns>
    public WarcItem? Read()
    {
        while (true)
        {
            if (!_isInSegment)
            {
                if (!_segments.MoveNext())
                {
                    return null;
                }

                _isInSegment = true;
                _isSegmentEnd = false;
                _buffer.Reset(position: 0);
            }

            SkipNewlines();

            if (Available.IsEmpty)
            {
                _isInSegment = false;

                if (_segments.Failure is { } failure)
                {
                    return WarcItem.Damaged(_segments.Offset, failure);
                }

                continue;
            }

            if (ReadRecord() is { } item)
            {
                return item;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _segments.Dispose();
        _buffer.Dispose();
    }

    private static RecordSegments Open(InputWindow window, string name)
    {
        window.TryFill(4);

        return window.Available switch
        {
            [0x1F, 0x8B, ..] => new GzipSegments(window),
            [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..] => new ZstdSegments(window),
            [(byte)'W', (byte)'A', (byte)'R', (byte)'C', ..] => new PlainSegments(window),
            _ when name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) => new GzipSegments(window),
            _ when name.EndsWith(".zst", StringComparison.OrdinalIgnoreCase) => new ZstdSegments(window),
            _ => new PlainSegments(window),
        };
    }

    private WarcItem? ReadRecord()
    {
        long offset = Offset;

        if (!TryReadHeader(out WarcHeader? header, out int headerLength, out string? reason))
        {
            return Damaged(offset, reason!, headerLength);
        }

        if (!s_pages.Contains(header!.Type))
        {
            return TrySkipBlock(header, headerLength)
                ? WarcItem.Skipped(offset, header, header.Type == "revisit" ? SkipReason.Revisit : SkipReason.NotAPage)
                : Damaged(offset, "block ends early", headerLength - 1);
        }

        if (header.ContentLength > _maxBlock)
        {
            return TrySkipBlock(header, headerLength) ? WarcItem.Skipped(offset, header, SkipReason.TooLarge) : Damaged(offset, "block ends early", headerLength - 1);
        }

        int length = (int)header.ContentLength;
        TryFill(headerLength + length + LookAhead);

        if (Available.Length < headerLength + length)
        {
            return Damaged(offset, "block ends early", headerLength - 1);
        }

        if (!EndsRecord(Available[(headerLength + length)..]))
        {
            return Damaged(offset, "no record ends where the length of the block says", headerLength - 1);
        }

        // All of the member was read if the segment ends here, and its checksum is known.
        ReadOnlySpan<byte> rest = Available[(headerLength + length)..];
        bool isMemberRead = _isSegmentEnd && IsOnlyNewlines(rest);

        if (isMemberRead && _segments.Failure is not null)
        {
            return Damaged(offset, _segments.Failure, headerLength - 1);
        }

        // In damaged data, two line ends may be anywhere. Without a digest, the record is trusted only if another one or the end of the member follows.
        if (!isMemberRead && !_segments.IsWholeArchive && !BlockDigest.IsKnown(header["WARC-Block-Digest"]) && ((_isSegmentEnd && _segments.Failure is not null) || !rest.TrimStart("\r\n"u8).StartsWith("WARC/"u8)))
        {
            return Damaged(offset, _segments.Failure ?? "no record ends where the length of the block says", headerLength - 1);
        }

        var item = WarcItem.Record(offset, header, Available.Slice(headerLength, length), isMemberRead && _segments.HasChecksums);
        _buffer.Skip(headerLength + length);
        return item;
    }

    /// <summary>Reads the header at the position, with its empty line.</summary>
    /// <param name="header">The header.</param>
    /// <param name="length">The length of the header; after a failure, that of bytes in which no other record begins.</param>
    /// <param name="reason">The reason of the failure.</param>
    private bool TryReadHeader(out WarcHeader? header, out int length, out string? reason)
    {
        header = null;
        length = 0;
        TryFill(MinHeaderFill);

        if (!BeginsRecord(Available))
        {
            reason = "no record begins here";
            return false;
        }

        // Headers have a few hundred bytes: more are read only if the end is not among them.
        int end = EndOfHeader(Available, out length);

        if (end < 0 && Available.Length < MaxHeaderLength)
        {
            TryFill(MaxHeaderLength);
            end = EndOfHeader(Available, out length);
        }

        if (end < 0)
        {
            bool isLong = Available.Length >= MaxHeaderLength;
            reason = isLong ? "header is too long" : "header ends early";
            length = isLong ? MaxHeaderLength - MaxUsualHeaderLength : 0;
            return false;
        }

        header = WarcHeader.Parse(Available[..end], out reason);

        if (header is null)
        {
            // The next record may begin right after the empty line, which is recognized by a line end before it.
            length--;
        }

        return header is not null;
    }

    private static int EndOfHeader(ReadOnlySpan<byte> bytes, out int length)
    {
        bytes = bytes[..Math.Min(bytes.Length, MaxHeaderLength)];
        int windows = bytes.IndexOf("\r\n\r\n"u8);
        int unix = (windows < 0 ? bytes : bytes[..(windows + 1)]).IndexOf("\n\n"u8);
        length = unix >= 0 ? unix + 2 : windows + 4;
        return unix >= 0 ? unix : windows;
    }

    /// <summary>Moves over a block that is not read.</summary>
    /// <returns>False if the archive has no such block; the position is unchanged if the search goes on in the block.</returns>
    private bool TrySkipBlock(WarcHeader header, int headerLength)
    {
        // A block that is in memory anyway is checked like that of a page.
        if (header.ContentLength <= _maxBlock)
        {
            int length = (int)header.ContentLength;
            TryFill(headerLength + length + LookAhead);

            if (Available.Length < headerLength + length || !EndsRecord(Available[(headerLength + length)..]))
            {
                return false;
            }

            _buffer.Skip(headerLength + length);
            return true;
        }

        if (_segments.IsWholeArchive)
        {
            return TryJump(header.ContentLength, headerLength);
        }

        // A compressed archive cannot be entered in the middle.
        _buffer.Skip(headerLength);

        for (long left = header.ContentLength; left > 0;)
        {
            if (!TryFill(1))
            {
                return false;
            }

            int count = (int)Math.Min(left, Available.Length);
            _buffer.Skip(count);
            left -= count;
        }

        return true;
    }

    /// <summary>Jumps over a long block of an archive that is not compressed, if a record ends there.</summary>
    private bool TryJump(long blockLength, int headerLength)
    {
        long position = _buffer.Position;

        if (blockLength > _window.Length - position - headerLength || ++_lookups > MinLookups + (position >> 20))
        {
            return false;
        }

        long end = position + headerLength + blockLength;
        _window.Seek(end);
        _window.TryFill(LookAhead);
        ReadOnlySpan<byte> after = _window.Available;

        // Without a known length, a stream that ended before has nothing there either.
        bool isEnd = EndsRecord(after[..Math.Min(after.Length, LookAhead)]) && (!after.IsEmpty || end <= _window.Length && _window.Length != long.MaxValue);
        MoveTo(isEnd ? end : position);
        return isEnd;
    }

    /// <summary>Reads an archive that is not compressed from another position on.</summary>
    private void MoveTo(long position)
    {
        _window.Seek(position);
        _buffer.Reset(position);
        _isSegmentEnd = false;
    }

    /// <summary>Reports damage, and moves to the next place in the segment at which a record may begin.</summary>
    /// <param name="offset">The offset of the damaged record.</param>
    /// <param name="reason">The description of the damage.</param>
    /// <param name="skip">The number of bytes in which no record is searched. They end before the line end of a header, because the next record may begin right after it.</param>
    private WarcItem Damaged(long offset, string reason, int skip)
    {
        _buffer.Skip(Math.Min(skip, Available.Length));

        while (true)
        {
            if (FindRecord(Available) is >= 0 and int index)
            {
                _buffer.Skip(index);
                TryFill(LookAhead);

                if (BeginsRecord(Available))
                {
                    return WarcItem.Damaged(offset, reason);
                }

                continue;
            }

            // The last bytes may be the beginning of it.
            _buffer.Skip(Math.Max(0, Available.Length - RecordMargin));
            int left = Available.Length;

            if (!TryFill(left + 1))
            {
                _buffer.Skip(Available.Length);

                // The reason of the failure is the cause of what was found, and reported once.
                if (_segments.Failure is { } failure)
                {
                    _isInSegment = false;
                    return WarcItem.Damaged(offset, failure);
                }

                return WarcItem.Damaged(offset, reason);
            }
        }
    }

    /// <summary>Finds the next place after the first byte at which a record may begin: after a line end, of which one byte may be damaged.</summary>
    private static int FindRecord(ReadOnlySpan<byte> bytes)
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

    private void SkipNewlines()
    {
        while (TryFill(1) && Available[0] is (byte)'\r' or (byte)'\n')
        {
            _buffer.Skip(1);
        }
    }

    /// <summary>Reports whether a record ends before these bytes: two line ends follow (ISO 28500, 4), or nothing does.</summary>
    private static bool EndsRecord(ReadOnlySpan<byte> after)
    {
        if (after.StartsWith("\r\n\r\n"u8) || after.StartsWith("\n\n"u8))
        {
            return true;
        }

        // Some writers leave the line ends out at the end of a member or of the file.
        return after.Length < 4 && IsOnlyNewlines(after);
    }

    private static bool IsOnlyNewlines(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)'\r', (byte)'\n');

    private static bool BeginsRecord(ReadOnlySpan<byte> bytes) => bytes is [(byte)'W', (byte)'A', (byte)'R', (byte)'C', (byte)'/', >= (byte)'0' and <= (byte)'9', (byte)'.', >= (byte)'0' and <= (byte)'9', ..];

    /// <summary>Reads until so many bytes are available.</summary>
    /// <returns>False if the segment ends before.</returns>
    private bool TryFill(int count)
    {
        while (Available.Length < count)
        {
            if (_isSegmentEnd)
            {
                return false;
            }

            _isSegmentEnd = _segments.Read(_buffer) == 0;
        }

        return true;
    }
}

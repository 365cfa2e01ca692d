using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>Reads the records of an archive, one after the other. Never throws because of what an archive contains.</summary>
internal sealed class WarcReader : IDisposable
{
    /// <summary>The number of bytes after a block that decide whether the record ends there.</summary>
    public const int LookAhead = 16;

    /// <summary>The bytes in which the end of a header is looked for first.</summary>
    private const int MinHeaderFill = 4 * 1024;

    /// <summary>The longest header of a record.</summary>
    private const int MaxHeaderLength = 64 * 1024;

    /// <summary>The longest header expected when searching inside a header that has no end. The search resumes this many bytes before the limit.</summary>
    private const int MaxUsualHeaderLength = 16 * 1024;

    /// <summary>The bytes at the end of the buffer that are searched again with those after them.</summary>
    private const int RecordMargin = 8;

    private static readonly HashSet<string> s_pages = new(StringComparer.Ordinal) { "response", "resource" };

    private readonly InputWindow _window;
    private readonly SegmentReader _reader;
    private readonly BlockSkipper _skipper;
    private readonly int _maxBlock;
    private bool _isInSegment;

    /// <param name="window">The archive. The reader owns it, even if the constructor throws an exception.</param>
    /// <param name="name">The name of the archive, whose extension determines the compression if the first bytes are damaged.</param>
    /// <param name="maxBlock">The longest block that is read.</param>
    public WarcReader(InputWindow window, string name, int maxBlock)
    {
        _window = window;
        _maxBlock = maxBlock;
        _reader = new SegmentReader(window, RecordSegments.Open(window, name));
        _skipper = new BlockSkipper(window, _reader, maxBlock);
    }

    /// <summary>The number of bytes of the archive that were read, as they are stored.</summary>
    public long InputPosition => _window.Position;

    /// <summary>Reads the next record, or the next damaged place.</summary>
    /// <returns>Null at the end of the archive.</returns>
    public WarcItem? Read()
    {
        while (true)
        {
            if (!_isInSegment && !(_isInSegment = _reader.MoveNext()))
            {
                return null;
            }

            _reader.SkipNewlines();

            if (!_reader.Available.IsEmpty)
            {
                return ReadRecord();
            }

            _isInSegment = false;

            if (_reader.Failure is { } failure)
            {
                return WarcItem.Damaged(_reader.Offset, failure);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private WarcItem ReadRecord()
    {
        long offset = _reader.Offset;
        HeaderReading reading = ReadHeader();

        if (reading.Header is not { } header)
        {
            return Recover(offset, reading.Reason!, reading.Searched);
        }

        string? skipReason = !s_pages.Contains(header.Type) ? header.Type == "revisit" ? SkipReasons.Revisit : SkipReasons.NotAPage
            : header.ContentLength > _maxBlock ? SkipReasons.TooLarge : null;

        if (skipReason is not null)
        {
            return _skipper.TrySkip(header, reading.Length) ? WarcItem.Skipped(offset, header, skipReason) : Recover(offset, "block ends early", reading.Searched);
        }

        int length = reading.Length + (int)header.ContentLength;
        _reader.TryFill(length + LookAhead);

        if (_reader.Available.Length < length)
        {
            return Recover(offset, "block ends early", reading.Searched);
        }

        ReadOnlySpan<byte> rest = _reader.Available[length..];

        if (!RecordBoundaries.EndsRecord(rest))
        {
            return Recover(offset, "no record ends where the length of the block says", reading.Searched);
        }

        // If the segment ends here, the whole member was read and its checksum verified.
        bool isMemberRead = _reader.IsAtEnd && RecordBoundaries.IsOnlyNewlines(rest);

        if (isMemberRead && _reader.Failure is { } failure)
        {
            return Recover(offset, failure, reading.Searched);
        }

        // In damaged data, two line ends may be anywhere. Without a digest, the record is trusted only if another one or the end of the member follows.
        if (!isMemberRead && !_reader.IsWholeArchive && !BlockDigest.IsKnown(header["WARC-Block-Digest"]) && ((_reader.IsAtEnd && _reader.Failure is not null) || !rest.TrimStart("\r\n"u8).StartsWith("WARC/"u8)))
        {
            return Recover(offset, _reader.Failure ?? "no record ends where the length of the block says", reading.Searched);
        }

        var item = WarcItem.Record(offset, header, _reader.Available[reading.Length..length], isMemberRead && _reader.HasChecksums);
        _reader.Advance(length);
        return item;
    }

    /// <summary>Reads the header at the position, without moving over it.</summary>
    private HeaderReading ReadHeader()
    {
        _reader.TryFill(MinHeaderFill);

        if (!RecordBoundaries.BeginsRecord(_reader.Available))
        {
            return HeaderReading.Failure("no record begins here", searched: 0);
        }

        // Headers have a few hundred bytes: more are read only if the end is not among them.
        int end = FindHeaderEnd(out int length);

        if (end < 0 && _reader.Available.Length < MaxHeaderLength)
        {
            _reader.TryFill(MaxHeaderLength);
            end = FindHeaderEnd(out length);
        }

        if (end < 0)
        {
            return _reader.Available.Length >= MaxHeaderLength
                ? HeaderReading.Failure("header is too long", MaxHeaderLength - MaxUsualHeaderLength)
                : HeaderReading.Failure("header ends early", searched: 0);
        }

        return WarcHeader.Parse(_reader.Available[..end], out string? reason) is { } header ? HeaderReading.Success(header, length) : HeaderReading.Failure(reason!, length - 1);
    }

    private int FindHeaderEnd(out int length)
    {
        ReadOnlySpan<byte> available = _reader.Available;
        return RecordBoundaries.FindHeaderEnd(available[..Math.Min(available.Length, MaxHeaderLength)], out length);
    }

    /// <summary>Moves from a damaged record to the next place in the segment where a record may begin.</summary>
    /// <param name="offset">The offset of the damaged record.</param>
    /// <param name="reason">The description of the damage.</param>
    /// <param name="searched">The number of bytes in which no other record begins.</param>
    /// <returns>The damaged place.</returns>
    private WarcItem Recover(long offset, string reason, int searched)
    {
        _reader.Advance(Math.Min(searched, _reader.Available.Length));

        while (true)
        {
            if (RecordBoundaries.FindNext(_reader.Available) is >= 0 and int index)
            {
                _reader.Advance(index);
                _reader.TryFill(LookAhead);

                if (RecordBoundaries.BeginsRecord(_reader.Available))
                {
                    return WarcItem.Damaged(offset, reason);
                }

                continue;
            }

            // The last bytes may be the beginning of it.
            _reader.Advance(Math.Max(0, _reader.Available.Length - RecordMargin));

            if (!_reader.TryFill(_reader.Available.Length + 1))
            {
                _reader.Advance(_reader.Available.Length);

                // The failure of the segment is the cause; report it once, instead of its consequence.
                _isInSegment = _reader.Failure is null;
                return WarcItem.Damaged(offset, _reader.Failure ?? reason);
            }
        }
    }
}

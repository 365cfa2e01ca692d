using System;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>The bytes of the segments of an archive, of which those that are being used are in memory.</summary>
/// <param name="window">The archive.</param>
/// <param name="segments">The segments of the archive. The reader owns them.</param>
internal sealed class SegmentReader(InputWindow window, RecordSegments segments) : IDisposable
{
    private readonly RecordBuffer _buffer = new();

    /// <summary>The bytes from the position on that are in memory.</summary>
    public ReadOnlySpan<byte> Available => _buffer.Available;

    /// <summary>The position in the segment.</summary>
    public long Position => _buffer.Position;

    /// <summary>The offset of the current record in the archive: its own, or that of the compressed member that it is in.</summary>
    public long Offset => segments.IsWholeArchive ? _buffer.Position : segments.Offset;

    /// <summary>Whether the available bytes are the last ones of the segment.</summary>
    public bool IsAtEnd { get; private set; }

    /// <inheritdoc cref="RecordSegments.Failure"/>
    public string? Failure => segments.Failure;

    /// <inheritdoc cref="RecordSegments.HasChecksums"/>
    public bool HasChecksums => segments.HasChecksums;

    /// <inheritdoc cref="RecordSegments.IsWholeArchive"/>
    public bool IsWholeArchive => segments.IsWholeArchive;

    /// <summary>Moves to the beginning of the next segment.</summary>
    /// <returns>False at the end of the archive.</returns>
    public bool MoveNext()
    {
        if (!segments.MoveNext())
        {
            return false;
        }

        IsAtEnd = false;
        _buffer.Reset(position: 0);
        return true;
    }

    /// <summary>Reads until so many bytes are available.</summary>
    /// <returns>False if the segment ends before; what is left is available.</returns>
    public bool TryFill(int count)
    {
        while (_buffer.Available.Length < count)
        {
            if (IsAtEnd)
            {
                return false;
            }

            IsAtEnd = segments.Read(_buffer) == 0;
        }

        return true;
    }

    /// <summary>Moves over bytes that are available.</summary>
    public void Advance(int count) => _buffer.Skip(count);

    /// <summary>Moves over line ends.</summary>
    public void SkipNewlines()
    {
        while (TryFill(1) && Available[0] is (byte)'\r' or (byte)'\n')
        {
            _buffer.Skip(1);
        }
    }

    /// <summary>Moves to another position of an archive that is not compressed.</summary>
    public void MoveTo(long position)
    {
        window.Seek(position);
        _buffer.Reset(position);
        IsAtEnd = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        segments.Dispose();
        _buffer.Dispose();
    }
}

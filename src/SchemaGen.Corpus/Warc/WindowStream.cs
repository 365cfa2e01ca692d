using System;
using System.IO;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>The compressed bytes of a member, and those after it, as a stream for a decompressor. Remembers the last bytes that it took.</summary>
/// <param name="window">The archive.</param>
internal sealed class WindowStream(InputWindow window) : Stream
{
    /// <summary>The largest number of bytes that a decompressor takes by reading.</summary>
    private const int MaxReadCount = 8 * 1024;

    /// <summary>The largest number of bytes that it gets by copying: nearly every page has fewer. The window keeps as many before its position.</summary>
    private const int MaxCopyCount = InputWindow.History;

    /// <summary>The offset of the last bytes that were taken.</summary>
    public long LastOffset { get; private set; }

    /// <summary>The number of the last bytes that were taken; 0 if none were.</summary>
    public int LastCount { get; private set; }

    /// <summary>Whether more bytes were asked for than there are, so that the compressed data has no end.</summary>
    public bool IsExhausted { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a decompressor that reads gets nothing, so that it only shows whether it needs more bytes.</summary>
    public bool IsProbe { get; set; }

    /// <summary>Whether a decompressor needed more bytes when it was probed.</summary>
    public bool IsRequested { get; set; }

    /// <summary>Begins a member.</summary>
    public void Reset()
    {
        LastCount = 0;
        IsExhausted = false;
        IsProbe = false;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (IsProbe)
        {
            IsRequested = true;
            return 0;
        }

        if (!window.TryFill(1))
        {
            IsExhausted = true;
            return 0;
        }

        int count = Math.Min(Math.Min(buffer.Length, MaxReadCount), window.Available.Length);
        window.Available[..count].CopyTo(buffer);
        LastOffset = window.Position;
        LastCount = count;
        window.Advance(count);
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Gives the next bytes to a decompressor: not all of the archive, and without copying them.</summary>
    /// <param name="destination">The decompressor.</param>
    /// <param name="bufferSize">Not used.</param>
    public override void CopyTo(Stream destination, int bufferSize)
    {
        window.TryFill(MaxCopyCount);
        ArraySegment<byte> available = window.AvailableSegment;
        LastOffset = window.Position;
        LastCount = Math.Min(available.Count, MaxCopyCount);
        IsExhausted = LastCount == 0;
        window.Advance(LastCount);

        if (!IsExhausted)
        {
            destination.Write(available.Array!, available.Offset, LastCount);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

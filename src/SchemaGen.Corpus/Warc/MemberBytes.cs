using System;
using System.IO;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>The compressed bytes of a member, and those after it, as a stream for a decompressor. Remembers the last bytes that it took.</summary>
/// <param name="window">The archive.</param>
internal sealed class MemberBytes(InputWindow window) : Stream
{
    private const int MaxCount = 8 * 1024;

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

    /// <summary>Begins a member.</summary>
    public void Reset() => LastCount = 0;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (!window.TryFill(1))
        {
            IsExhausted = true;
            return 0;
        }

        int count = Math.Min(Math.Min(buffer.Length, MaxCount), window.Available.Length);
        window.Available[..count].CopyTo(buffer);
        LastOffset = window.Position;
        LastCount = count;
        window.Advance(count);
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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

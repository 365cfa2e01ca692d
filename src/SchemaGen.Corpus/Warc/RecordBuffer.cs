using System;
using System.Buffers;

namespace SchemaGen.Corpus.Warc;

/// <summary>The bytes of a segment that have been read, and not been used yet.</summary>
internal sealed class RecordBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>The length with which the buffer begins: enough for most pages.</summary>
    private const int MinLength = 256 * 1024;

    /// <summary>The length up to which the buffer is kept for the next segment.</summary>
    private const int MaxKeptLength = 4 << 20;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(MinLength);
    private long _origin;
    private int _start;
    private int _end;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Available => _bytes.AsSpan(_start, _end - _start);

    /// <summary>The position of the first byte in the segment.</summary>
    public long Position => _origin + _start;

    /// <summary>Removes all bytes.</summary>
    /// <param name="position">The position from which on bytes will be added.</param>
    public void Reset(long position)
    {
        _origin = position;
        _start = 0;
        _end = 0;

        // A long record must not keep its room for as long as the archive is read.
        if (_bytes.Length > MaxKeptLength)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = ArrayPool<byte>.Shared.Rent(MinLength);
        }
    }

    /// <summary>Removes bytes at the beginning.</summary>
    public void Skip(int count) => _start += count;

    /// <inheritdoc/>
    public void Advance(int count) => _end += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_end);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_end);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
            _start = 0;
            _end = 0;
        }
    }

    /// <summary>Makes room: moves the bytes to the beginning if they take less than half of the buffer, so that they are not moved often, or enlarges it.</summary>
    private void Reserve(int count)
    {
        int required = Math.Max(count, 1);

        if (_bytes.Length - _end >= required)
        {
            return;
        }

        int used = _end - _start;
        byte[] target = (used + required) * 2L <= _bytes.Length ? _bytes : ArrayPool<byte>.Shared.Rent((int)Math.Min((used + (long)required) * 2, Array.MaxLength));
        _bytes.AsSpan(_start, used).CopyTo(target);

        if (target != _bytes)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = target;
        }

        _origin += _start;
        _start = 0;
        _end = used;
    }
}

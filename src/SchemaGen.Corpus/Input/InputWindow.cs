using System;
using System.Buffers;
using System.IO;
using System.Runtime.InteropServices;

namespace SchemaGen.Corpus.Input;

/// <summary>A buffer over an input that can be read again from any position.</summary>
internal sealed class InputWindow : IDisposable
{
    /// <summary>The largest number of bytes that <see cref="TryFill"/> provides.</summary>
    public const int MaxFill = 128 * 1024;

    /// <summary>The number of bytes before the position that stay in the buffer, because readers of compressed data step back to the end of a member.</summary>
    public const int History = 64 * 1024;

    private readonly Stream? _stream;
    private byte[] _buffer;
    private long _origin;
    private int _start;
    private int _end;

    /// <param name="stream">The input, which can seek. The window owns it.</param>
    public InputWindow(Stream stream)
    {
        _stream = stream;
        _buffer = ArrayPool<byte>.Shared.Rent(History + (2 * MaxFill));
        Length = stream.Length;
    }

    /// <param name="bytes">The input, which is not copied. It must not change.</param>
    public InputWindow(ReadOnlyMemory<byte> bytes)
    {
        ArraySegment<byte> segment = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array) ? array : bytes.ToArray();
        _buffer = segment.Array!;
        _origin = -segment.Offset;
        _start = segment.Offset;
        _end = segment.Offset + segment.Count;
        Length = segment.Count;
    }

    /// <summary>The length of the input in bytes; <see cref="long.MaxValue"/> if it is not known.</summary>
    public long Length { get; }

    /// <summary>The position in the input.</summary>
    public long Position => _origin + _start;

    /// <summary>The bytes from the position on that are in the buffer.</summary>
    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The bytes from the position on that are in the buffer. They stay in their place until the next call of <see cref="TryFill"/>.</summary>
    public ArraySegment<byte> AvailableSegment => new(_buffer, _start, _end - _start);

    /// <summary>Reads until so many bytes are available.</summary>
    /// <param name="count">The number of bytes, at most <see cref="MaxFill"/>.</param>
    /// <returns>False if the input ends before; what is left is available.</returns>
    public bool TryFill(int count)
    {
        while (_end - _start < count)
        {
            if (_stream is null)
            {
                return false;
            }

            if (_buffer.Length - _end < MaxFill)
            {
                int removed = Math.Max(0, _start - History);
                _buffer.AsSpan(removed, _end - removed).CopyTo(_buffer);
                _origin += removed;
                _start -= removed;
                _end -= removed;
            }

            int read = _stream.Read(_buffer, _end, Math.Min(MaxFill, _buffer.Length - _end));

            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }

    /// <summary>Moves over bytes that are available.</summary>
    public void Advance(int count) => _start += count;

    /// <summary>Moves to a position.</summary>
    public void Seek(long position)
    {
        if (_stream is null || (position >= _origin && position <= _origin + _end))
        {
            _start = (int)(position - _origin);
            return;
        }

        _stream.Seek(position, SeekOrigin.Begin);
        _origin = position;
        _start = 0;
        _end = 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_stream is null)
        {
            return;
        }

        _stream.Dispose();

        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
            _start = 0;
            _end = 0;
        }
    }
}

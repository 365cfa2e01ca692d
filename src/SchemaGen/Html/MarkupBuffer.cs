using System;
using System.Buffers;
using SchemaGen.Limits;

namespace SchemaGen.Html;

/// <summary>A buffer of limited length for markup, on the stack first and pooled when it grows.</summary>
/// <param name="initialBuffer">The buffer to begin in.</param>
/// <param name="maxLength">The largest number of characters.</param>
/// <param name="progress">Called from time to time.</param>
internal ref struct MarkupBuffer(Span<char> initialBuffer, int maxLength, Action? progress)
{
    private Span<char> _buffer = initialBuffer;
    private char[]? _rented;
    private int _length;
    private LoopProgress _loop = new(progress);

    /// <summary>Appends a text.</summary>
    /// <returns>False if the limit would be exceeded.</returns>
    public bool TryAppend(ReadOnlySpan<char> text)
    {
        _loop.Step();

        if (text.Length > maxLength - _length)
        {
            return false;
        }

        if (text.Length > _buffer.Length - _length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
        return true;
    }

    /// <summary>Gets the markup.</summary>
    public override readonly string ToString() => _buffer[.._length].ToString();

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _buffer = default;
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private void Grow(int missing)
    {
        char[] larger = ArrayPool<char>.Shared.Rent((int)long.Min(Array.MaxLength, long.Max(_length + (long)missing, _buffer.Length * 2L)));
        _buffer[.._length].CopyTo(larger);

        if (_rented is { } rented)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        _buffer = _rented = larger;
    }
}

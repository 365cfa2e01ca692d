using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>A text that grows while its bytes arrive, in pooled segments, so that nothing is decoded or copied twice before it is one string.</summary>
internal sealed class DecodedText : IDisposable
{
    private const int SegmentLength = 32 * 1024;

    /// <summary>A decoder throws if it cannot put out what one character needs.</summary>
    private const int LeastRoom = 64;

    /// <summary>The longest string that .NET allows.</summary>
    private const int MaxLength = 0x3FFFFFDF;

    private readonly Decoder _decoder;
    private readonly IMalformedCounter _counter;
    private readonly List<ArraySegment<char>> _full = [];
    private char[] _segment = ArrayPool<char>.Shared.Rent(SegmentLength);
    private int _used;
    private long _length;

    /// <summary>An empty text that <paramref name="encoding"/> will be decoded to; malformed bytes become U+FFFD, whatever its own fallback.</summary>
    public DecodedText(Encoding encoding)
    {
        _decoder = encoding.GetDecoder();

        if (_decoder is IMalformedCounter counter)
        {
            _counter = counter;
            return;
        }

        // Set on a copy of the encoding, since the decoders of code pages ignore their own Fallback. .NET's default replaces by a question mark.
        var fallback = new CountingFallback();
        var replacing = (Encoding)encoding.Clone();
        replacing.DecoderFallback = fallback;
        _decoder = replacing.GetDecoder();
        _counter = fallback;
    }

    /// <summary>Gets the number of malformed sequences replaced so far.</summary>
    public long MalformedCount => _counter.MalformedCount;

    /// <summary>Decodes <paramref name="bytes"/>; a character that they end in the middle of waits for the next ones.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            EnsureRoom();
            _decoder.Convert(bytes, _segment.AsSpan(_used), flush: false, out int bytesUsed, out int charsUsed, out _);
            bytes = bytes[bytesUsed..];
            _used += charsUsed;
            _length += charsUsed;
        }
    }

    /// <summary>The text, now that no more bytes come; false: it is longer than a string can be.</summary>
    public bool TryComplete(out string text)
    {
        // Not Convert, which of a decoder that does not override it throws where there are no bytes.
        EnsureRoom();
        int flushed = _decoder.GetChars([], _segment.AsSpan(_used), flush: true);
        _used += flushed;
        _length += flushed;

        if (_length > MaxLength)
        {
            text = string.Empty;
            return false;
        }

        text = string.Create((int)_length, this, static (target, source) =>
        {
            foreach (ArraySegment<char> segment in source._full)
            {
                segment.AsSpan().CopyTo(target);
                target = target[segment.Count..];
            }

            source._segment.AsSpan(0, source._used).CopyTo(target);
        });
        return true;
    }

    /// <summary>Gives the segments back.</summary>
    public void Dispose()
    {
        foreach (ArraySegment<char> segment in _full)
        {
            ArrayPool<char>.Shared.Return(segment.Array!);
        }

        _full.Clear();

        if (_segment.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_segment);
            _segment = [];
            _used = 0;
        }
    }

    private void EnsureRoom()
    {
        if (_segment.Length - _used < LeastRoom)
        {
            _full.Add(new ArraySegment<char>(_segment, 0, _used));
            _segment = ArrayPool<char>.Shared.Rent(SegmentLength);
            _used = 0;
        }
    }
}

using System;
using System.Buffers;
using System.Text;
using System.Threading;

namespace SchemaGen.Decoding;

/// <summary>A text in a pooled buffer that grows while its bytes arrive.</summary>
internal sealed class DecodedText : IDisposable
{
    /// <summary>The length of the longest text: that of the longest string, because a value can be the whole page.</summary>
    public const int MaxLength = 0x3FFFFFDF;

    private const int MinCapacity = 16 * 1024;

    /// <summary>The capacity below which the buffer grows fourfold, so that a page of ordinary length is copied once or twice.</summary>
    private const int SmallCapacity = 256 * 1024;

    /// <summary>The smallest part of the buffer that is decoded into. Half of it is for the next bytes, the other half for characters that the decoder holds back: decoders throw if a character does not fit.</summary>
    private const int LeastRoom = 64;

    private readonly Decoder _decoder;
    private readonly IMalformedCounter _counter;
    private readonly ExpectedLength _expected;
    private readonly int _maxLength;
    private char[]? _buffer;
    private int _length;

    /// <summary>Creates an empty text.</summary>
    /// <param name="encoding">The encoding of the bytes. Its own fallback is ignored: malformed bytes become U+FFFD.</param>
    /// <param name="byteCount">The number of bytes to make room for; no encoding gives more characters than bytes.</param>
    /// <param name="expected">The number of bytes that may arrive.</param>
    /// <param name="maxLength">The length beyond which the text is refused.</param>
    public DecodedText(Encoding encoding, int byteCount = 0, ExpectedLength expected = default, int maxLength = MaxLength)
    {
        _decoder = encoding.CodePage == CodePages.Utf8 ? new Utf8Decoder() : encoding.GetDecoder();

        if (_decoder is IMalformedCounter counter)
        {
            _counter = counter;
        }
        else
        {
            // Set on a copy of the encoding, since the decoders of code pages ignore their own Fallback. .NET's default replaces by a question mark.
            var fallback = new CountingFallback();
            var replacing = (Encoding)encoding.Clone();
            replacing.DecoderFallback = fallback;
            _decoder = replacing.GetDecoder();
            _counter = fallback;
        }

        _expected = expected;
        _maxLength = maxLength;
        _buffer = ArrayPool<char>.Shared.Rent(Math.Max(MinCapacity, Math.Max(byteCount, expected.After(byteCount)) + LeastRoom));
    }

    /// <summary>The text so far; the memory belongs to the pool again once the text is disposed.</summary>
    public ReadOnlyMemory<char> Memory => new(Buffer, 0, _length);

    /// <summary>The number of malformed sequences replaced so far.</summary>
    public long MalformedCount => _counter.MalformedCount;

    private char[] Buffer => _buffer ?? throw new ObjectDisposedException(nameof(DecodedText));

    /// <summary>Decodes more bytes. An incomplete character at their end waits for the next ones.</summary>
    /// <returns>False if the text is longer than allowed.</returns>
    public bool TryAppend(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            // Only as many bytes as fit: a decoder of .NET that runs out of room calls its fallback again for the same malformed sequence, which would count twice.
            Span<char> room = Room();
            ReadOnlySpan<byte> fitting = bytes[..Math.Min(bytes.Length, room.Length - (LeastRoom / 2))];
            _decoder.Convert(fitting, room, flush: false, out int bytesUsed, out int charsUsed, out _);
            bytes = bytes[bytesUsed..];
            _length += charsUsed;

            if (_length > _maxLength)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ends the text after the last bytes.</summary>
    /// <returns>False if the text is longer than allowed.</returns>
    public bool TryComplete()
    {
        // Not Convert, which throws in the base class if there are no bytes. GetChars of the base class allocates an array as long as the span, so the span is short.
        _length += _decoder.GetChars([], Room()[..LeastRoom], flush: true);
        return _length <= _maxLength;
    }

    /// <summary>Returns the buffer to the pool; does nothing the second time.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Gets the unused part of the buffer, which is enlarged first if less than <see cref="LeastRoom"/> is left.</summary>
    private Span<char> Room()
    {
        char[] buffer = Buffer;

        if (buffer.Length - _length < LeastRoom)
        {
            long capacity = Math.Max((long)buffer.Length * (buffer.Length < SmallCapacity ? 4 : 2), (long)_expected.After(_length) + LeastRoom);
            char[] larger = ArrayPool<char>.Shared.Rent((int)Math.Min(capacity, (long)MaxLength + LeastRoom));
            buffer.AsSpan(0, _length).CopyTo(larger);
            _buffer = larger;
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(_length);
    }
}

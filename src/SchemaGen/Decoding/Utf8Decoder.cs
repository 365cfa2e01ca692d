using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SchemaGen.Decoding;

/// <summary>The decoder of UTF-8 (Encoding Standard, 8.1.1). Valid text is transcoded by .NET's vectorized routine; a malformed sequence becomes one U+FFFD and is counted.</summary>
/// <remarks>.NET's own decoder cannot count without a fallback, for which it has to copy the encoding for each page.</remarks>
internal sealed class Utf8Decoder : Decoder, IMalformedCounter
{
    private const int MaxSequenceLength = 4;

    /// <summary>The most UTF-16 code units that one sequence gives.</summary>
    private const int MaxCharactersOfSequence = 2;

    private readonly byte[] _begun = new byte[MaxSequenceLength];
    private int _begunLength;

    /// <inheritdoc/>
    public long MalformedCount { get; private set; }

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        => GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush: false);

    /// <inheritdoc/>
    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        Convert(bytes, chars, flush, out _, out int charsUsed, out bool completed);
        return completed ? charsUsed : throw new ArgumentException("The characters do not fit.", nameof(chars));
    }

    /// <inheritdoc/>
    public override void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        var output = new CharacterWriter(chars);
        bytesUsed = 0;
        completed = true;

        while (bytesUsed < bytes.Length && completed)
        {
            ReadOnlySpan<byte> rest = bytes[bytesUsed..];

            if (_begunLength > 0)
            {
                completed = HasRoom(chars.Length, output);
                bytesUsed += completed ? Continue(rest[0], ref output) : 0;
                continue;
            }

            OperationStatus status = Utf8.ToUtf16(rest, chars[output.Length..], out int read, out int written, replaceInvalidSequences: false, isFinalBlock: false);
            bytesUsed += read;
            output.Length += written;

            if (status == OperationStatus.NeedMoreData)
            {
                rest[read..].CopyTo(_begun);
                _begunLength = rest.Length - read;
                bytesUsed = bytes.Length;
            }
            else if (status != OperationStatus.Done)
            {
                completed = status == OperationStatus.InvalidData && HasRoom(chars.Length, output);
                bytesUsed += completed ? DecodeSlowly(rest[read..], chars.Length, ref output) : 0;
            }
        }

        if (flush && completed && _begunLength > 0)
        {
            completed = HasRoom(chars.Length, output);

            if (completed)
            {
                _begunLength = 0;
                output.WriteMalformed();
            }
        }

        MalformedCount += output.MalformedCount;
        charsUsed = output.Length;
    }

    private static bool HasRoom(int capacity, in CharacterWriter output) => capacity - output.Length >= MaxCharactersOfSequence;

    /// <summary>Decodes a malformed sequence and the malformed ones next to it, up to ASCII: a text in another encoding has whole words of them.</summary>
    /// <returns>The number of bytes used.</returns>
    private static int DecodeSlowly(ReadOnlySpan<byte> bytes, int capacity, ref CharacterWriter output)
    {
        int used = 0;

        do
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes[used..], out Rune rune, out int length);

            if (status == OperationStatus.NeedMoreData)
            {
                break;
            }

            if (status == OperationStatus.Done)
            {
                output.Write(rune.Value);
            }
            else
            {
                output.WriteMalformed();
            }

            used += length;
        }
        while (used < bytes.Length && bytes[used] >= 0x80 && HasRoom(capacity, output));

        return used;
    }

    /// <summary>Continues a sequence that earlier bytes began.</summary>
    /// <returns>The number of bytes used: none if the byte does not belong to the sequence.</returns>
    private int Continue(byte value, ref CharacterWriter output)
    {
        _begun[_begunLength] = value;
        OperationStatus status = Rune.DecodeFromUtf8(_begun.AsSpan(0, _begunLength + 1), out Rune rune, out _);

        if (status == OperationStatus.NeedMoreData)
        {
            _begunLength++;
            return 1;
        }

        _begunLength = 0;

        if (status == OperationStatus.Done)
        {
            output.Write(rune.Value);
            return 1;
        }

        output.WriteMalformed();
        return 0;
    }
}

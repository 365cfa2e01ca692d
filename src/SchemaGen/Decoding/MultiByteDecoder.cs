using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>A decoder of the Encoding Standard whose characters take one byte or more. A malformed sequence becomes one U+FFFD and never swallows an ASCII byte.</summary>
/// <remarks>The decoders of .NET are not used: they swallow the byte after a malformed lead, which may be the <c>&lt;</c> of a tag, and they count truncated sequences differently.</remarks>
internal abstract class MultiByteDecoder : Decoder, IMalformedCounter
{
    /// <summary>The most UTF-16 code units that one more byte can complete.</summary>
    private const int MaxCharactersOfByte = 8;

    /// <summary>The entry of an index for a pointer without a character.</summary>
    protected const char Malformed = CharacterWriter.Malformed;

    /// <inheritdoc/>
    public long MalformedCount { get; private set; }

    /// <summary>Whether the next ASCII byte is an ASCII character, and not part of a sequence.</summary>
    protected abstract bool IsAtStart { get; }

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        => GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush: false);

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
        => GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush);

    /// <inheritdoc/>
    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        var output = new CharacterWriter(chars);

        foreach (byte value in bytes)
        {
            Decode(value, ref output);
        }

        if (flush)
        {
            Flush(ref output);
        }

        MalformedCount += output.MalformedCount;
        return output.Length;
    }

    /// <inheritdoc/>
    public override void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        var output = new CharacterWriter(chars);
        bytesUsed = 0;

        while (bytesUsed < bytes.Length && chars.Length - output.Length >= MaxCharactersOfByte)
        {
            if (IsAtStart)
            {
                int room = Math.Min(bytes.Length - bytesUsed, chars.Length - output.Length);
                Ascii.ToUtf16(bytes.Slice(bytesUsed, room), chars[output.Length..], out int written);
                bytesUsed += written;
                output.Length += written;

                if (bytesUsed == bytes.Length || chars.Length - output.Length < MaxCharactersOfByte)
                {
                    continue;
                }
            }

            Decode(bytes[bytesUsed++], ref output);
        }

        completed = bytesUsed == bytes.Length && (!flush || chars.Length - output.Length >= MaxCharactersOfByte);

        if (flush && completed)
        {
            Flush(ref output);
        }

        MalformedCount += output.MalformedCount;
        charsUsed = output.Length;
    }

    /// <summary>Decodes one more byte.</summary>
    protected abstract void Decode(byte value, ref CharacterWriter output);

    /// <summary>Ends the input. A sequence that is cut off becomes one U+FFFD.</summary>
    protected abstract void Flush(ref CharacterWriter output);
}

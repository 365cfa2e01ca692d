using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The replacement for encodings that can hide markup from a filter (ISO-2022-KR, HZ): any bytes become one U+FFFD.</summary>
/// <remarks>Encoding Standard, 14.1.</remarks>
internal sealed class ReplacementEncoding : DecodeOnlyEncoding
{
    /// <summary>The only instance.</summary>
    public static readonly ReplacementEncoding Instance = new();

    private ReplacementEncoding()
    {
    }

    /// <inheritdoc/>
    public override int CodePage => CodePages.Replacement;

    /// <inheritdoc/>
    public override Decoder GetDecoder() => new ReplacementDecoder();

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => Math.Min(count, 1);

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => 1;

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        => GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    private sealed class ReplacementDecoder : Decoder, IMalformedCounter
    {
        private bool _written;

        public long MalformedCount => _written ? 1 : 0;

        public override int GetCharCount(byte[] bytes, int index, int count) => _written ? 0 : Math.Min(count, 1);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
            => GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush: false);

        public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
        {
            if (_written || bytes.IsEmpty)
            {
                return 0;
            }

            chars[0] = CharacterWriter.Malformed;
            _written = true;
            return 1;
        }

        public override void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
        {
            bytesUsed = bytes.Length;
            charsUsed = GetChars(bytes, chars, flush);
            completed = true;
        }
    }
}

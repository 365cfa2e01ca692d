using System;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>What the Encoding Standard puts in the place of encodings that can hide markup from a filter (ISO-2022-KR, HZ): one U+FFFD, whatever the bytes.</summary>
internal sealed class ReplacementEncoding : Encoding
{
    /// <summary>The only one.</summary>
    public static readonly ReplacementEncoding Instance = new();

    private ReplacementEncoding()
    {
    }

    /// <inheritdoc/>
    public override Decoder GetDecoder() => new ReplacementDecoder();

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => Math.Min(count, 1);

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => 1;

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        => GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();

    private sealed class ReplacementDecoder : Decoder
    {
        private bool _written;

        public override int GetCharCount(byte[] bytes, int index, int count) => _written ? 0 : Math.Min(count, 1);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            int count = GetCharCount(bytes, byteIndex, byteCount);

            if (count > 0)
            {
                chars[charIndex] = '\uFFFD';
                _written = true;
            }

            return count;
        }
    }
}

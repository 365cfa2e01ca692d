using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>An encoding that only decodes: pages are read, never written.</summary>
internal abstract class DecodeOnlyEncoding : Encoding
{
    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();
}

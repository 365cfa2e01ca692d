using System;
using System.IO;

namespace SchemaGen.Tests.Decoding.Streams;

/// <summary>A stream that can seek, but whose length is not the number of its bytes.</summary>
internal sealed class FalseLengthStream(byte[] bytes, Func<long> length) : MemoryStream(bytes)
{
    /// <inheritdoc/>
    public override long Length => length();
}

using System;
using System.Buffers;
using System.IO;

namespace SchemaGen.Corpus.Warc;

/// <summary>Takes the data of a member from its decompressor.</summary>
/// <param name="add">Takes note of the data.</param>
internal sealed class MemberOutput(MemberOutput.DataHandler add) : Stream
{
    /// <summary>Takes note of data, and may throw an exception to end the decompression.</summary>
    internal delegate void DataHandler(ReadOnlySpan<byte> data);

    /// <summary>The buffer that gets the data.</summary>
    public IBufferWriter<byte>? Target { get; set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Target!.GetSpan(buffer.Length));
        Target.Advance(buffer.Length);
        add(buffer);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}

using System;
using System.IO;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A stream that can be neither read nor written, as of a disk that fails.</summary>
internal sealed class BrokenStream : Stream
{
    /// <summary>Whether the stream was disposed.</summary>
    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => 1000;

    public override long Position { get; set; }

    public override void Flush() => throw new IOException("The disk fails.");

    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The disk fails.");

    public override long Seek(long offset, SeekOrigin origin) => Position = offset;

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk fails.");

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

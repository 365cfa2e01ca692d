using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>Collects bytes until a piece of an upload is whole.</summary>
/// <param name="length">The length of a piece.</param>
/// <param name="upload">Takes a piece, which is valid until the task ends.</param>
internal sealed class PieceStream(int length, Func<MemoryStream, CancellationToken, Task> upload) : Stream
{
    private const int FirstCapacity = 256 * 1024;

    private byte[] _piece = new byte[Math.Min(FirstCapacity, length)];
    private int _used;
    private long _length;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>Gets the bytes that no piece has taken. Nothing is written after it.</summary>
    public MemoryStream Rest() => new(_piece, 0, _used, writable: false);

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            // A piece is sent when more follows: the last one is sent by the writer.
            if (_used == length)
            {
                using MemoryStream piece = Rest();
                await upload(piece, cancellationToken).ConfigureAwait(false);
                _used = 0;
            }

            int taken = Math.Min(buffer.Length, length - _used);
            Reserve(_used + taken);
            buffer.Span[..taken].CopyTo(_piece.AsSpan(_used));
            _used += taken;
            _length += taken;
            buffer = buffer[taken..];
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void Flush()
    {
        // A piece is sent when it is whole.
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private void Reserve(int needed)
    {
        if (needed > _piece.Length)
        {
            Array.Resize(ref _piece, Math.Min(length, Math.Max(needed, _piece.Length * 2)));
        }
    }
}

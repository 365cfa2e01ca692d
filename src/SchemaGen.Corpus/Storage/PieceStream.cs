using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>Collects bytes into pieces of a multipart upload.</summary>
/// <param name="length">The length of a piece.</param>
/// <param name="upload">Takes a piece, which is valid until the task ends.</param>
internal sealed class PieceStream(int length, Func<MemoryStream, CancellationToken, Task> upload) : WriteOnlyStream
{
    private const int FirstCapacity = 256 * 1024;

    private byte[] _piece = new byte[Math.Min(FirstCapacity, length)];
    private int _used;

    /// <summary>Gets the bytes that no piece has taken. Nothing is written after it.</summary>
    public MemoryStream Rest() => new(_piece, 0, _used, writable: false);

    /// <inheritdoc/>
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (buffer.Length > 0)
        {
            // A full piece is sent only when more bytes follow, because the writer sends the last one.
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
            Advance(taken);
            buffer = buffer[taken..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override void Flush()
    {
        // A piece is sent when it is whole.
    }

    private void Reserve(int needed)
    {
        if (needed > _piece.Length)
        {
            Array.Resize(ref _piece, Math.Min(length, Math.Max(needed, _piece.Length * 2)));
        }
    }
}

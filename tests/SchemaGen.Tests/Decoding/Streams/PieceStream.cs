using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tests.Decoding.Streams;

/// <summary>A stream that gives its bytes in pieces, some of them asynchronously.</summary>
internal sealed class PieceStream(byte[] bytes, Func<int> nextLength) : ForwardStream
{
    private int _position;

    /// <summary>Gives pieces of one length.</summary>
    public PieceStream(byte[] bytes, int length)
        : this(bytes, () => length)
    {
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position % 5 == 4)
        {
            await Task.Yield();
        }

        int count = Math.Min(Math.Min(buffer.Length, nextLength()), bytes.Length - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tests.Decoding.Streams;

/// <summary>A stream that calls a method before each read, the last one included, and never waits: the reader stays on its thread.</summary>
internal sealed class HookedStream(byte[] bytes, int pieceLength, Action<int> onRead) : ForwardStream
{
    private int _position;
    private int _reads;

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onRead(_reads++);
        cancellationToken.ThrowIfCancellationRequested();
        int count = Math.Min(Math.Min(buffer.Length, pieceLength), bytes.Length - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return new ValueTask<int>(count);
    }
}

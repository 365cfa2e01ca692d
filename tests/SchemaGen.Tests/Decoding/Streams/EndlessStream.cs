using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tests.Decoding.Streams;

/// <summary>A stream without an end.</summary>
internal sealed class EndlessStream : ForwardStream
{
    /// <summary>Gets the number of bytes given so far.</summary>
    public long Given { get; private set; }

    /// <summary>Gets what is called before each read.</summary>
    public Action<long>? OnRead { get; init; }

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        OnRead?.Invoke(Given);
        buffer.Span.Fill((byte)'a');
        Given += buffer.Length;
        return new ValueTask<int>(buffer.Length);
    }
}

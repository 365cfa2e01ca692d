using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store that records the names of the parts that are read and written, in order.</summary>
/// <param name="inner">The store.</param>
internal sealed class RecordingPartStore(IPartStore inner) : IPartStore
{
    /// <summary>The names of the parts.</summary>
    public ConcurrentQueue<string> Names { get; } = [];

    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken) => inner.AnyAsync(folder, cancellationToken);

    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken)
    {
        Names.Enqueue(name);
        return inner.CreateAsync(name, cancellationToken);
    }

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        Names.Enqueue(name);
        return inner.ReadAsync(name, cancellationToken);
    }

    public void Dispose()
    {
    }
}

using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store that cannot be written, as a full disk.</summary>
internal sealed class FailingPartStore : IPartStore
{
    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken) => throw new PartStoreException("The disk is full.");

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

    public void Dispose()
    {
    }
}

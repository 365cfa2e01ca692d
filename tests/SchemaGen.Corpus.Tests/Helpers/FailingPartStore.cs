using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store that cannot be written, as a full disk.</summary>
internal sealed class FailingPartStore : IPartStore
{
    public ValueTask<bool> ExistsAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken) => throw new PartStoreException("The disk is full.");

    public ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult<Stream?>(null);

    public async IAsyncEnumerable<string> ListAsync(string prefix, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield break;
    }

    public void Dispose()
    {
    }
}

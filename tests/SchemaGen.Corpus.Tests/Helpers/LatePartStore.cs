using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store during whose first part something happens elsewhere, and the unit fails.</summary>
/// <param name="inner">The store.</param>
/// <param name="elsewhere">The other event.</param>
/// <param name="failure">The failure of the unit.</param>
internal sealed class LatePartStore(IPartStore inner, Func<Task> elsewhere, Exception failure) : IPartStore
{
    /// <summary>Whether the unit has failed.</summary>
    public bool IsUsed { get; private set; }

    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken) => inner.AnyAsync(folder, cancellationToken);

    public async ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken)
    {
        if (!IsUsed)
        {
            IsUsed = true;
            await elsewhere();
            throw failure;
        }

        return await inner.CreateAsync(name, cancellationToken);
    }

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => inner.ReadAsync(name, cancellationToken);

    public void Dispose()
    {
    }
}

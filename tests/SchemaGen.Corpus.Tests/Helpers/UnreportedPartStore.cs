using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store that has room for the parts of a unit, but not for its report.</summary>
/// <param name="inner">The store.</param>
internal sealed class UnreportedPartStore(IPartStore inner) : IPartStore
{
    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken) => inner.AnyAsync(folder, cancellationToken);

    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken) =>
        name.StartsWith(UnitReport.Folder, StringComparison.Ordinal) ? throw new PartStoreException("The disk is full.") : inner.CreateAsync(name, cancellationToken);

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => inner.ReadAsync(name, cancellationToken);

    public void Dispose()
    {
    }
}

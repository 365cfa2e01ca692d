using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus;

/// <summary>A part that is being written. Disposed before it is completed, it is discarded.</summary>
public abstract class PartWriter : IAsyncDisposable
{
    /// <summary>The stream that takes the bytes of the part, from the first to the last.</summary>
    public abstract Stream Stream { get; }

    /// <summary>Puts the part in place, durably. Nothing is written after it.</summary>
    /// <param name="cancellationToken">Cancels the request, if it has not begun.</param>
    /// <exception cref="PartStoreException">The part cannot be put in place.</exception>
    public abstract ValueTask CompleteAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Rows;

/// <summary>Writes the rows of a table into a part.</summary>
internal abstract class TableWriter : IAsyncDisposable
{
    /// <summary>The number of bytes of the rows that are in memory.</summary>
    public abstract long BufferedBytes { get; }

    /// <summary>Adds a row.</summary>
    public abstract void Add(object?[] row);

    /// <summary>Writes the rows that are in memory.</summary>
    public abstract ValueTask FlushAsync(CancellationToken cancellationToken);

    /// <summary>Writes all, and puts the part in place.</summary>
    /// <returns>The number of bytes of the part.</returns>
    public abstract ValueTask<long> CompleteAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus;

/// <summary>The place of the results: a folder, or a store of objects. A part appears whole, or not at all.</summary>
/// <remarks>
/// Names are relative, with slashes: <c>article/2024-01.warc-1f0c.parquet</c>. A part that is written again replaces the one before at once; two writers of a part may work at the same time, because they write the same bytes.
/// All methods throw <see cref="PartStoreException"/> if the store cannot be used.
/// </remarks>
public interface IPartStore : IDisposable
{
    /// <summary>Reports whether there are parts in a folder.</summary>
    /// <param name="folder">The name of the folder, without a slash at its end.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken = default);

    /// <summary>Begins a part. It appears under its name when it is completed.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Reads a whole part, such as a report.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The bytes; null if there is no such part.</returns>
    ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken = default);
}

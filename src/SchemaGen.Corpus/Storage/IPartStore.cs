using System;
using System.Collections.Generic;
using System.IO;
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
    /// <summary>Reports whether a part is in place.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    ValueTask<bool> ExistsAsync(string name, CancellationToken cancellationToken);

    /// <summary>Begins a part. It appears under its name when it is completed.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken);

    /// <summary>Opens a part for reading.</summary>
    /// <param name="name">The name of the part.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>Null if there is no such part.</returns>
    ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken);

    /// <summary>Lists the parts whose names begin with a text, in ordinal order.</summary>
    /// <param name="prefix">The beginning of the names: a folder with a slash, or empty for all.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken);
}

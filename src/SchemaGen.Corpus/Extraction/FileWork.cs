using System;
using System.Threading;

namespace SchemaGen.Corpus.Extraction;

/// <summary>A page that is a file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="bytes">The page, decompressed; null if it cannot be read.</param>
/// <param name="skipReason">The reason why it cannot be read.</param>
/// <param name="capturedAt">The time of the last change of the file.</param>
/// <param name="cancellationToken">Ends the unit.</param>
internal sealed class FileWork(string path, ReadOnlyMemory<byte>? bytes, string? skipReason, DateTimeOffset capturedAt, CancellationToken cancellationToken) : PageWork(cancellationToken)
{
    /// <inheritdoc/>
    public override long HeldBytes { get; } = bytes?.Length ?? 0;

    /// <inheritdoc/>
    public override void Dispose()
    {
        // The bytes are not of a pool.
    }

    /// <inheritdoc/>
    protected override PageOutcome Process(PageProcessor processor) =>
        bytes is not { } page ? PageOutcome.Skip(skipReason!, $"{path}: {skipReason}") : processor.ReadFile(path, page, capturedAt, this);
}

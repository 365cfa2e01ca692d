using System.Threading;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Extraction;

/// <summary>A record of an archive.</summary>
/// <param name="file">The name of the archive.</param>
/// <param name="item">The record.</param>
/// <param name="cancellationToken">Ends the unit.</param>
internal sealed class RecordWork(string file, WarcItem item, CancellationToken cancellationToken) : PageWork(cancellationToken)
{
    /// <inheritdoc/>
    public override long HeldBytes { get; } = item.Block.Length;

    /// <inheritdoc/>
    public override void Dispose() => item.Dispose();

    /// <inheritdoc/>
    protected override PageOutcome Process(PageProcessor processor) => processor.ReadRecord(file, item, this);
}

using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Rows;
using ZstdSharp;

namespace SchemaGen.Corpus.Json;

/// <summary>Writes rows as JSON Lines.</summary>
internal sealed class JsonTableWriter : TableWriter
{
    private const int ZstdLevel = 3;

    private readonly IReadOnlyList<Column> _columns;
    private readonly PartWriter _part;
    private readonly Compressor? _compressor;
    private readonly CompressionStream? _compression;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    /// <param name="columns">The columns.</param>
    /// <param name="part">The part, which the writer owns.</param>
    /// <param name="isCompressed">Whether the part is compressed with zstd.</param>
    public JsonTableWriter(IReadOnlyList<Column> columns, PartWriter part, bool isCompressed)
    {
        _columns = columns;
        _part = part;
        _compressor = isCompressed ? new Compressor(ZstdLevel) : null;
        _compression = _compressor is not null ? new CompressionStream(part.Stream, _compressor, leaveOpen: true) : null;
        _writer = new Utf8JsonWriter(_buffer, JsonRow.Options);
    }

    /// <inheritdoc/>
    public override long BufferedBytes => _buffer.WrittenCount;

    /// <inheritdoc/>
    public override void Add(object?[] row)
    {
        JsonRow.Write(_writer, _columns, row);
        _writer.Flush();
        _writer.Reset();
        _buffer.Write("\n"u8);
    }

    /// <inheritdoc/>
    public override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await ((Stream?)_compression ?? _part.Stream).WriteAsync(_buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _buffer.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public override async ValueTask<long> CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);

        if (_compression is not null)
        {
            await _compression.DisposeAsync().ConfigureAwait(false);
        }

        long length = _part.Stream.Position;
        await _part.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return length;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        // The stream is not disposed, because it would write into a part that is discarded.
        _compressor?.Dispose();
        await _writer.DisposeAsync().ConfigureAwait(false);
        await _part.DisposeAsync().ConfigureAwait(false);
    }
}

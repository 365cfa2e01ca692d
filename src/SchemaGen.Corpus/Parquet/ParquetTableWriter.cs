using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Parquet;

/// <summary>Writes rows as Parquet.</summary>
internal sealed class ParquetTableWriter : TableWriter
{
    private static readonly ParquetOptions s_options = new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest, UseBigDecimal = true };

    private readonly PartWriter _part;
    private readonly ParquetWriter _writer;
    private readonly DataField[] _fields;
    private readonly RowShredder _shredder;

    private ParquetTableWriter(IReadOnlyList<Column> columns, PartWriter part, ParquetWriter writer, DataField[] fields)
    {
        _part = part;
        _writer = writer;
        _fields = fields;
        _shredder = new RowShredder(columns);
    }

    /// <inheritdoc/>
    public override long BufferedBytes => _shredder.Leaves.Sum(static leaf => leaf.Bytes);

    /// <summary>Creates a writer.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="part">The part, which the writer owns.</param>
    /// <param name="cancellationToken">Cancels the creation.</param>
    public static async Task<ParquetTableWriter> CreateAsync(IReadOnlyList<Column> columns, PartWriter part, CancellationToken cancellationToken)
    {
        ParquetSchema schema = ParquetColumns.CreateSchema(columns);
        ParquetWriter writer = await ParquetWriter.CreateAsync(schema, part.Stream, s_options, append: false, cancellationToken).ConfigureAwait(false);
        ParquetFooter.Annotate(writer, ParquetColumns.Leaves(columns));
        return new ParquetTableWriter(columns, part, writer, schema.GetDataFields());
    }

    /// <inheritdoc/>
    public override void Add(object?[] row) => _shredder.Add(row);

    /// <inheritdoc/>
    public override async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_shredder.Count == 0)
        {
            return;
        }

        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            for (int i = 0; i < _fields.Length; i++)
            {
                await _shredder.Leaves[i].WriteAsync(group, _fields[i], cancellationToken).ConfigureAwait(false);
            }
        }

        _shredder.Reset();
    }

    /// <inheritdoc/>
    public override async ValueTask<long> CompleteAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken).ConfigureAwait(false);

        // Writes the footer. A part that is not completed has none, and is discarded.
        await _writer.DisposeAsync().ConfigureAwait(false);
        long length = _part.Stream.Position;
        await _part.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return length;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _part.DisposeAsync();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Json;
using SchemaGen.Corpus.Parquet;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>The parts of a unit: one for each table that has a row.</summary>
/// <param name="unit">The name of the unit.</param>
/// <param name="store">The store of the parts.</param>
/// <param name="options">The options.</param>
internal sealed class UnitTables(string unit, IPartStore store, ExtractOptions options) : IAsyncDisposable
{
    // In the order of their names, so that ties are decided alike in each run.
    private readonly SortedDictionary<string, TableWriter> _writers = new(StringComparer.Ordinal);
    private readonly Dictionary<TableWriter, long> _buffered = [];
    private long _bufferedBytes;

    private string Extension => options.Format switch
    {
        OutputFormat.Parquet => ".parquet",
        OutputFormat.JsonLines => ".jsonl",
        _ => ".jsonl.zst",
    };

    /// <summary>Adds a row. When the rows in memory exceed the limit, those of the largest table are written.</summary>
    public async ValueTask AddAsync(string table, IReadOnlyList<Column> columns, object?[] row, CancellationToken cancellationToken)
    {
        if (!_writers.TryGetValue(table, out TableWriter? writer))
        {
            _writers.Add(table, writer = await CreateAsync(table, columns, cancellationToken).ConfigureAwait(false));
        }

        writer.Add(row);
        Update(writer);

        while (_bufferedBytes > options.RowGroupBytes)
        {
            TableWriter largest = _writers.Values.MaxBy(writer => _buffered[writer])!;
            await largest.FlushAsync(cancellationToken).ConfigureAwait(false);
            Update(largest);
        }
    }

    /// <summary>Puts all parts in place.</summary>
    /// <param name="report">The report, which gets their names.</param>
    /// <param name="cancellationToken">Ends the unit.</param>
    public async Task CompleteAsync(UnitReport report, CancellationToken cancellationToken)
    {
        foreach ((string table, TableWriter writer) in _writers)
        {
            report.OutputBytes += await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
            report.Parts.Add(NameOf(table));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (TableWriter writer in _writers.Values)
        {
            await writer.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Update(TableWriter writer)
    {
        long bytes = writer.BufferedBytes;
        _bufferedBytes += bytes - _buffered.GetValueOrDefault(writer);
        _buffered[writer] = bytes;
    }

    private async ValueTask<TableWriter> CreateAsync(string table, IReadOnlyList<Column> columns, CancellationToken cancellationToken)
    {
        PartWriter part = await store.CreateAsync(NameOf(table), cancellationToken).ConfigureAwait(false);

        try
        {
            return options.Format == OutputFormat.Parquet
                ? await ParquetTableWriter.CreateAsync(columns, part, cancellationToken).ConfigureAwait(false)
                : new JsonTableWriter(columns, part, isCompressed: options.Format == OutputFormat.JsonLinesZstd);
        }
        catch
        {
            await part.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private string NameOf(string table) => $"{table}/{unit}{Extension}";
}

using System;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace SchemaGen.Corpus.Parquet;

/// <summary>The values of a column of Parquet, with their levels.</summary>
/// <remarks>
/// A value has a repetition level, the depth of the list that it continues, and a definition level, the number of optional parts of its path that are not null (Dremel's encoding). A null or an empty list has levels and no value.
/// </remarks>
internal abstract class LeafBuffer
{
    private readonly GrowingBuffer<int> _definitions = new();
    private readonly GrowingBuffer<int> _repetitions = new();

    /// <summary>The number of bytes of the values and levels in memory.</summary>
    public virtual long Bytes => (long)_definitions.Count * 2 * sizeof(int);

    /// <summary>Adds a null or an empty list, which has levels but no value.</summary>
    public void AddNull(int repetition, int definition)
    {
        _repetitions.Add(repetition);
        _definitions.Add(definition);
    }

    /// <summary>Adds a value.</summary>
    public void Add(object value, int repetition, int definition)
    {
        AddNull(repetition, definition);
        AddValue(value);
    }

    /// <summary>Writes the column into a row group, and removes the values.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField field, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<int>? definitions = field.MaxDefinitionLevel > 0 ? _definitions.Memory : null;
        ReadOnlyMemory<int>? repetitions = field.MaxRepetitionLevel > 0 ? _repetitions.Memory : null;
        await WriteAsync(group, field, definitions, repetitions, cancellationToken).ConfigureAwait(false);
        Clear();
    }

    /// <summary>Adds a value without levels.</summary>
    protected abstract void AddValue(object value);

    /// <summary>Writes the values.</summary>
    protected abstract Task WriteAsync(ParquetRowGroupWriter group, DataField field, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions, CancellationToken cancellationToken);

    /// <summary>Removes the values.</summary>
    protected virtual void Clear()
    {
        _definitions.Clear();
        _repetitions.Clear();
    }
}

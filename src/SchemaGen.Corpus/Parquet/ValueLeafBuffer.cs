using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace SchemaGen.Corpus.Parquet;

/// <summary>The values of a column of numbers.</summary>
/// <typeparam name="T">The type of the values in the file.</typeparam>
/// <param name="convert">Converts the value of a row.</param>
internal sealed class ValueLeafBuffer<T>(Func<object, T> convert) : LeafBuffer
    where T : struct
{
    private readonly GrowingBuffer<T> _values = new();

    /// <inheritdoc/>
    public override long Bytes => base.Bytes + ((long)_values.Count * Unsafe.SizeOf<T>());

    /// <inheritdoc/>
    protected override void AddValue(object value) => _values.Add(convert(value));

    /// <inheritdoc/>
    protected override Task WriteAsync(ParquetRowGroupWriter group, DataField field, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions, CancellationToken cancellationToken) =>
        group.WriteAllPartsAsync(field, _values.Memory, definitions, repetitions, cancellationToken);

    /// <inheritdoc/>
    protected override void Clear()
    {
        base.Clear();
        _values.Clear();
    }
}

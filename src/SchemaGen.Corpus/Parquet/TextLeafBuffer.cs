using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace SchemaGen.Corpus.Parquet;

/// <summary>The values of a column of texts, as UTF-8.</summary>
/// <remarks>Parquet.Net would write the smallest and the largest text of each column four times into the footer, compared as UTF-16; of bytes it writes none.</remarks>
internal sealed class TextLeafBuffer : LeafBuffer
{
    private readonly GrowingBuffer<byte> _bytes = new();
    private readonly GrowingBuffer<int> _ends = new();
    private readonly GrowingBuffer<ReadOnlyMemory<byte>> _values = new();

    /// <inheritdoc/>
    public override long Bytes => base.Bytes + _bytes.Count + ((long)_ends.Count * sizeof(int));

    /// <inheritdoc/>
    protected override void AddValue(object value)
    {
        string text = (string)value;
        int written = Encoding.UTF8.GetBytes(text, _bytes.Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        _bytes.Advance(written);
        _ends.Add(_bytes.Count);
    }

    /// <inheritdoc/>
    protected override Task WriteAsync(ParquetRowGroupWriter group, DataField field, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions, CancellationToken cancellationToken)
    {
        int start = 0;

        foreach (int end in _ends.Memory.Span)
        {
            _values.Add(_bytes.Memory[start..end]);
            start = end;
        }

        return group.WriteAllPartsAsync(field, _values.Memory, definitions, repetitions, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void Clear()
    {
        base.Clear();
        _bytes.Clear();
        _ends.Clear();
        _values.Clear();
    }
}

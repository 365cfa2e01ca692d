using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace SchemaGen.Corpus.Parquet;

/// <summary>The values of a column of texts, as UTF-8.</summary>
/// <remarks>
/// Parquet.Net would write the smallest and the largest text of each column four times into the footer, compared as UTF-16; of bytes it writes none.
/// The texts are in several arrays, because a single one that grows would be copied again and again, and leave as many bytes in the pool as it has itself.
/// </remarks>
internal sealed class TextLeafBuffer : LeafBuffer
{
    private const int MinBlockLength = 16 * 1024;
    private const int MaxBlockLength = 1 << 20;

    private readonly List<byte[]> _blocks = [];
    private readonly GrowingBuffer<ReadOnlyMemory<byte>> _values = new();
    private byte[] _block = [];
    private int _used;
    private long _length;

    /// <inheritdoc/>
    /// <remarks>In the file, each text is preceded by its length.</remarks>
    public override long Bytes => base.Bytes + _length + ((long)_values.Count * sizeof(int));

    /// <inheritdoc/>
    protected override void AddValue(object value)
    {
        string text = (string)value;

        // Nearly every text fits, by the length that it could have at most.
        if (Encoding.UTF8.GetMaxByteCount(text.Length) > _block.Length - _used)
        {
            Reserve(Encoding.UTF8.GetByteCount(text));
        }

        int written = Encoding.UTF8.GetBytes(text, _block.AsSpan(_used));
        _values.Add(_block.AsMemory(_used, written));
        _used += written;
        _length += written;
    }

    /// <inheritdoc/>
    protected override Task WriteAsync(ParquetRowGroupWriter group, DataField field, ReadOnlyMemory<int>? definitions, ReadOnlyMemory<int>? repetitions, CancellationToken cancellationToken) =>
        group.WriteAllPartsAsync(field, _values.Memory, definitions, repetitions, cancellationToken);

    /// <inheritdoc/>
    protected override void Clear()
    {
        base.Clear();
        _values.Clear();

        foreach (byte[] block in _blocks)
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        _blocks.Clear();
        _block = [];
        _used = 0;
        _length = 0;
    }

    private void Reserve(int count)
    {
        if (_block.Length - _used < count)
        {
            _block = ArrayPool<byte>.Shared.Rent(Math.Max(count, Math.Clamp(_block.Length * 2, MinBlockLength, MaxBlockLength)));
            _blocks.Add(_block);
            _used = 0;
        }
    }
}

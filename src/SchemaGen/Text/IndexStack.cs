using System;
using System.Buffers;

namespace SchemaGen.Text;

/// <summary>The positions of a walk in the ancestors of its node: on the stack for a usual page, pooled for a deeper one.</summary>
internal ref struct IndexStack
{
    private Span<int> _items;
    private int[]? _rented;

    /// <summary>An empty stack that begins in <paramref name="initialBuffer"/>.</summary>
    public IndexStack(Span<int> initialBuffer) => _items = initialBuffer;

    /// <summary>How many positions there are.</summary>
    public int Count { get; private set; }

    /// <summary>The top one.</summary>
    public readonly int Top => _items[Count - 1];

    /// <summary>Puts <paramref name="index"/> on top.</summary>
    public void Push(int index)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = index;
    }

    /// <summary>Takes the top one.</summary>
    public int Pop() => _items[--Count];

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _items = default;
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(16, checked(_items.Length * 2)));
        _items.CopyTo(larger);

        if (_rented is { } rented)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        _items = _rented = larger;
    }
}

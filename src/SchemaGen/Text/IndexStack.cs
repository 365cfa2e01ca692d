using System;
using System.Buffers;

namespace SchemaGen.Text;

/// <summary>A stack of row numbers, kept on the call stack for usual pages and in a pooled array for deeper ones.</summary>
internal ref struct IndexStack
{
    private Span<int> _items;
    private int[]? _rented;

    /// <summary>Creates an empty stack that begins in <paramref name="initialBuffer"/>.</summary>
    public IndexStack(Span<int> initialBuffer) => _items = initialBuffer;

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The top item.</summary>
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

    /// <summary>Removes and returns the top item.</summary>
    public int Pop() => _items[--Count];

    /// <summary>Returns the buffer to the pool.</summary>
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

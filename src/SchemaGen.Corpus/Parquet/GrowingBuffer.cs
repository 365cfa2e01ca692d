using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaGen.Corpus.Parquet;

/// <summary>A list over rented arrays, which are returned when it is cleared.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class GrowingBuffer<T>
{
    private T[] _items = [];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public ReadOnlyMemory<T> Memory => _items.AsMemory(0, Count);

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        Return();
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, checked(_items.Length * 2)));
        _items.AsSpan(0, Count).CopyTo(larger);
        Return();
        _items = larger;
    }

    private void Return()
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }
    }
}

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
            Reserve(1);
        }

        _items[Count++] = item;
    }

    /// <summary>Gets room for items at the end, which become items by <see cref="Advance"/>.</summary>
    public Span<T> Room(int count)
    {
        if (_items.Length - Count < count)
        {
            Reserve(count);
        }

        return _items.AsSpan(Count);
    }

    /// <summary>Adds the items that were written into the room.</summary>
    public void Advance(int count) => Count += count;

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        Return();
        _items = [];
        Count = 0;
    }

    private void Reserve(int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, Math.Max(_items.Length * 2, checked(Count + count))));
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

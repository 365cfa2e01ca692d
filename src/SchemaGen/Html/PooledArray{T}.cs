using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaGen.Runtime;

/// <summary>An array that grows, and whose memory the next page uses again.</summary>
internal struct PooledArray<T>
{
    private const int MinLength = 256;

    /// <summary>An empty one.</summary>
    public PooledArray() => Items = [];

    /// <summary>The items; what nobody has written is of an earlier page.</summary>
    public T[] Items { get; private set; }

    /// <summary>Makes room for so many items.</summary>
    public void Reserve(int length)
    {
        if (Items.Length < length)
        {
            T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(MinLength, Math.Max(length, Items.Length * 2)));
            Array.Copy(Items, larger, Items.Length);
            Return(Items.Length);
            Items = larger;
        }
    }

    /// <summary>Gives the memory back.</summary>
    /// <param name="used">How many items were written, which must not hold on to the page.</param>
    public void Return(int used)
    {
        if (Items.Length > 0)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                Array.Clear(Items, 0, used);
            }

            ArrayPool<T>.Shared.Return(Items);
            Items = [];
        }
    }
}

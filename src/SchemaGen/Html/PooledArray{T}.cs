using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaGen.Html;

/// <summary>A growing array from the pool.</summary>
internal struct PooledArray<T>
{
    private const int MinLength = 256;

    /// <summary>Creates an empty array, which rents no memory.</summary>
    public PooledArray() => Items = [];

    /// <summary>The items; those not written yet have undefined values.</summary>
    public T[] Items { get; private set; }

    /// <summary>Grows the array to at least a number of items.</summary>
    /// <param name="length">The number.</param>
    /// <param name="progress">Called from time to time while a large array is copied; an exception that it throws leaves the array as it is.</param>
    public void Reserve(int length, Action? progress)
    {
        if (Items.Length < length)
        {
            T[] larger = GradualArray.Copy(Items, Math.Max(MinLength, Math.Max(length, Items.Length * 2)), progress);
            Return(Items.Length);
            Items = larger;
        }
    }

    /// <summary>Returns the memory to the pool.</summary>
    /// <param name="used">The number of items that were written; references in them are cleared.</param>
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

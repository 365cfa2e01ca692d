using System;
using System.Buffers;

namespace SchemaGen.Tests.Decoding;

/// <summary>Shows whether a buffer was returned to the shared pool, which gives a thread the array that it returned last.</summary>
internal sealed class PoolProbe<T>
{
    private readonly T[] _array;

    /// <summary>Leaves an array in the pool for what the current thread rents next.</summary>
    public PoolProbe(int length)
    {
        _array = ArrayPool<T>.Shared.Rent(length);
        ArrayPool<T>.Shared.Return(_array);
    }

    /// <summary>Checks that the array is in the pool, once.</summary>
    public void AssertReturnedOnce()
    {
        T[] first = ArrayPool<T>.Shared.Rent(_array.Length);
        T[] second = ArrayPool<T>.Shared.Rent(_array.Length);
        Assert.Same(_array, first);
        Assert.NotSame(_array, second);
        ArrayPool<T>.Shared.Return(second);
        ArrayPool<T>.Shared.Return(first);
    }

    /// <summary>Checks that the array is not in the pool.</summary>
    public void AssertRented()
    {
        T[] other = ArrayPool<T>.Shared.Rent(_array.Length);
        Assert.NotSame(_array, other);
        ArrayPool<T>.Shared.Return(other);
    }
}

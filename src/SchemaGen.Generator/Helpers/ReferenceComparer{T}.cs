using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SchemaGen.Generator;

/// <summary>Compares objects by identity, where a comparison by value would walk a whole tree.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The only instance.</summary>
    public static readonly ReferenceComparer<T> Instance = new();

    private ReferenceComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}

using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace SchemaGen.Generator;

/// <summary>An immutable sequence that equals any other with equal items, as the models of an incremental generator require.</summary>
/// <remarks><see cref="ImmutableArray{T}"/> compares by reference, so the result of a pipeline that contains one is never cached. The default value is the empty sequence. Items must compare by value, which a test checks for all models.</remarks>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    /// <summary>Creates a sequence from an array, which must not be changed afterwards.</summary>
    public EquatableArray(params T[] items) => _items = items;

    /// <summary>Creates a sequence with a copy of the items of a list.</summary>
    public EquatableArray(List<T> items) => _items = items.Count == 0 ? null : items.ToArray();

    /// <summary>The empty sequence.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Gets the item at an index.</summary>
    public T this[int index] => _items is { } items ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;

        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Enumerates the items without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The enumerator of <see cref="EquatableArray{T}"/>.</summary>
    public struct Enumerator(T[]? items)
    {
        private int _index = -1;

        /// <summary>The current item.</summary>
        public readonly T Current => items![_index];

        /// <summary>Moves to the next item.</summary>
        /// <returns>False at the end.</returns>
        public bool MoveNext() => items is not null && ++_index < items.Length;
    }
}

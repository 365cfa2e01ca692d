using System;
using System.Collections;
using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>The combinators of a selector from left to right, equal to another with equal items.</summary>
/// <remarks>Stands in for <see cref="EquatableArray{T}"/>, which an enumeration cannot be an item of.</remarks>
internal readonly struct CombinatorSequence : IEquatable<CombinatorSequence>, IReadOnlyList<Combinator>
{
    private readonly Combinator[]? _items;

    /// <summary>Takes over <paramref name="items"/>, which nobody may change any more.</summary>
    public CombinatorSequence(params Combinator[] items) => _items = items;

    /// <summary>Copies <paramref name="items"/>.</summary>
    public CombinatorSequence(List<Combinator> items) => _items = items.Count == 0 ? null : items.ToArray();

    /// <summary>No combinator, as in a selector of one compound.</summary>
    public static CombinatorSequence Empty => default;

    /// <summary>How many there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The combinator at <paramref name="index"/>.</summary>
    public Combinator this[int index] => _items is { } items ? items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public static bool operator ==(CombinatorSequence left, CombinatorSequence right) => left.Equals(right);

    public static bool operator !=(CombinatorSequence left, CombinatorSequence right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CombinatorSequence other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (this[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CombinatorSequence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;

        foreach (Combinator item in _items ?? [])
        {
            hash = unchecked((hash * 31) + (int)item);
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<Combinator> GetEnumerator() => ((IEnumerable<Combinator>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

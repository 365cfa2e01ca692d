using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Answers whether an element is among those to be left out, by identity, without allocating.</summary>
/// <remarks>
/// The elements may lie anywhere: before, after, outside of what is read, or in each other. Keeping a cursor in them instead would need to know
/// which of them the walk will never meet, and AngleSharp can only tell by climbing from each.
/// </remarks>
internal ref struct ExclusionSet
{
    /// <summary>Up to here comparing with each is quicker than hashing.</summary>
    private const int LinearLength = 8;

    private readonly ReadOnlySpan<IElement> _elements;
    private readonly int _mask;
    private int[]? _slots;

    /// <summary>The set of <paramref name="elements"/>.</summary>
    public ExclusionSet(ReadOnlySpan<IElement> elements)
    {
        _elements = elements;

        if (elements.Length > LinearLength)
        {
            // Open addressing, at most half full; a slot holds the element's index plus one.
            int size = checked((int)BitOperations.RoundUpToPowerOf2((uint)elements.Length * 2));
            _mask = size - 1;
            _slots = ArrayPool<int>.Shared.Rent(size);
            _slots.AsSpan(0, size).Clear();

            for (int i = 0; i < elements.Length; i++)
            {
                int slot = RuntimeHelpers.GetHashCode(elements[i]) & _mask;

                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & _mask;
                }

                _slots[slot] = i + 1;
            }
        }
    }

    /// <summary>Whether <paramref name="element"/> is in the set.</summary>
    public readonly bool Contains(IElement element)
    {
        if (_slots is null)
        {
            // AngleSharp's Equals compares whole trees.
            foreach (IElement excluded in _elements)
            {
                if (ReferenceEquals(excluded, element))
                {
                    return true;
                }
            }

            return false;
        }

        for (int slot = RuntimeHelpers.GetHashCode(element) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (ReferenceEquals(_elements[_slots[slot] - 1], element))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_slots is { } slots)
        {
            _slots = null;
            ArrayPool<int>.Shared.Return(slots);
        }
    }
}

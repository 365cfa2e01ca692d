using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace SchemaGen.Reading;

/// <summary>The items that one source gives for a list or dictionary, within the limits of the page.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports the limit.</param>
/// <param name="weight">The number of items that each item counts as in the budget of the page.</param>
/// <param name="addElements">Records the elements of an item, if elements are asked for.</param>
/// <typeparam name="T">The type of an item.</typeparam>
internal sealed class MemberItems<T>(CurrentMember member, MemberIssues issues, int weight, Action<CurrentMember, T> addElements)
    where T : struct
{
    private readonly List<T> _items = [];

    /// <summary>The number of items so far.</summary>
    public int Count => _items.Count;

    /// <summary>Begins a source.</summary>
    /// <returns>False if the source is not read.</returns>
    public bool TryBegin(int source)
    {
        _items.Clear();
        return !member.IsClosedTo(source);
    }

    /// <summary>Adds an item, unless there are too many.</summary>
    public void Add(in T item)
    {
        if (issues.CheckItemCount(_items.Count))
        {
            member.Page.Budget.AddItems(weight);
            _items.Add(item);
        }
    }

    /// <summary>Replaces an item by the last one.</summary>
    public void ReplaceByLast(int index)
    {
        _items[index] = _items[^1];
        _items.RemoveAt(_items.Count - 1);
    }

    /// <summary>Ends a source.</summary>
    /// <returns>Its items, valid until the next source begins; empty if they are not used.</returns>
    public ReadOnlySpan<T> End(scoped in Attempt attempt)
    {
        if (!member.EndItems(attempt, _items.Count))
        {
            return [];
        }

        if (member.Page.Elements is not null)
        {
            foreach (T item in _items)
            {
                addElements(member, item);
            }
        }

        return CollectionsMarshal.AsSpan(_items);
    }
}

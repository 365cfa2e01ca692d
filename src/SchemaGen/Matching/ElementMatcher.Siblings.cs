using System;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <content>Indexes among siblings (Selectors 4, 14).</content>
public abstract partial class ElementMatcher
{
    /// <summary>The number of element children of each parent that was needed so far; 0 if they are not counted yet.</summary>
    private RowTable<int> _childCounts = new();

    /// <summary>The indexes of the children of each parent that was needed so far, among the siblings of their type.</summary>
    private RowTable<TypePlaces?> _typePlaces = new();

    /// <summary>Gets the index among the element siblings, from 1.</summary>
    protected int ChildIndex(int row) => _tree.Nodes[row].ChildIndex;

    /// <summary>Gets the index among the element siblings from the last, from 1.</summary>
    protected int LastChildIndex(int row)
    {
        ref int count = ref _childCounts.At(ParentPlace(row), _page.Budget.Progress);

        if (count == 0)
        {
            count = CountElements(row);
        }

        return count - _tree.Nodes[row].ChildIndex + 1;
    }

    /// <summary>Gets the index among the siblings of the same name and namespace, from 1.</summary>
    protected int TypeIndex(int row) => PlacesOf(row).First(_tree.Nodes[row].ChildIndex);

    /// <summary>Gets the index among the siblings of the same name and namespace from the last, from 1.</summary>
    protected int LastTypeIndex(int row) => PlacesOf(row).Last(_tree.Nodes[row].ChildIndex);

    /// <summary>Gets the index among the siblings that a counter counts, from 1; 0 if it does not count the element.</summary>
    protected int CountedIndex(int row, int counter) => _places.Items[((row - _first) * _counters) + counter];

    /// <summary>Gets the index among the siblings that a counter counts from the last, from 1; 0 if it does not count the element.</summary>
    protected int LastCountedIndex(int row, int counter) => _lastPlaces[(row * _counters) + counter];

    /// <summary>Reports whether the element is the first child element of its parent.</summary>
    protected bool IsFirstChild(int row) => _tree.Nodes[row].PreviousElement == PageTree.None;

    /// <summary>Reports whether the element is the last child element of its parent.</summary>
    protected bool IsLastChild(int row) => _tree.IsLastElement(row);

    /// <summary>Counts the siblings that pass a test, up to this one.</summary>
    protected void Count(int row, int counter, bool isOne)
    {
        int previous = _tree.Nodes[row].PreviousElement;
        int before = previous == PageTree.None ? 0 : previous >= _first ? _counts.Items[((previous - _first) * _counters) + counter] : _outsideCounts[counter];
        int index = ((row - _first) * _counters) + counter;
        _counts.Items[index] = isOne ? before + 1 : before;
        _places.Items[index] = isOne ? before + 1 : 0;
    }

    /// <summary>Counts the siblings that pass a test, from the last to this one.</summary>
    protected void CountBack(int row, int counter, bool isOne)
    {
        // The next sibling has stored the number of those after it. A backward pass always matches the whole page, so the index needs no offset.
        int after = _counts.Items[(row * _counters) + counter];
        after += isOne ? 1 : 0;
        _lastPlaces[(row * _counters) + counter] = isOne ? after : 0;

        if (_tree.Nodes[row].PreviousElement is > 0 and int previous)
        {
            _counts.Items[(previous * _counters) + counter] = after;
        }
    }

    /// <summary>Reports whether <paramref name="index"/> is one of <c>step * n + offset</c> for n from 0.</summary>
    /// <remarks>CSS Syntax 3, 6 (An+B). Computed in 64 bits, so that no step or offset overflows.</remarks>
    protected static bool IsNth(int index, int step, int offset)
    {
        long distance = (long)index - offset;
        return index > 0 && (step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0);
    }

    /// <summary>Gets the place of an element's parent in the tables; the parent of the scope is outside and has the first place.</summary>
    private int ParentPlace(int row) => Math.Max(0, _tree.Nodes[row].Parent - _first + 1);

    private TypePlaces PlacesOf(int row) =>
        _typePlaces.At(ParentPlace(row), _page.Budget.Progress) ??= IsFirstChild(row) && IsLastChild(row) ? TypePlaces.OfOne : new TypePlaces(_tree, FirstOf(row), _page.Budget.Progress);

    /// <summary>Gets the first element among an element and its siblings.</summary>
    private int FirstOf(int row)
    {
        while (_tree.Nodes[row].PreviousElement != PageTree.None)
        {
            row = _tree.Nodes[row].PreviousElement;
        }

        return row;
    }

    private int CountElements(int row)
    {
        int before = _tree.Nodes[row].ChildIndex - 1;
        int count = 0;

        var loop = new LoopProgress(_page.Budget.Progress);

        foreach (int _ in _tree.SiblingsFrom(row))
        {
            loop.Step();
            count++;
        }

        return before + count;
    }
}

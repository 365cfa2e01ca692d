using System;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching;

/// <summary>The matches of a selector within a scope. Matching continues as far as a requested match needs.</summary>
internal ref struct MatchRange
{
    /// <summary>No index.</summary>
    private const int None = -1;

    private readonly PageTree? _tree;
    private readonly ElementMatcher? _matcher;
    private readonly MatchList? _matches;
    private readonly int _scope;
    private readonly int _end = PageTree.None;

    /// <summary>The index of the first match inside; <see cref="None"/> if it is not known yet.</summary>
    private int _first = None;

    /// <summary>Creates the range of the matches inside an element.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="matcher">The matcher that finds them.</param>
    /// <param name="matches">The matches found so far.</param>
    /// <param name="scope">The row of the element; <see cref="PageTree.None"/> for the whole page.</param>
    /// <param name="end">The row after the last of the scope; <see cref="PageTree.None"/> for that of its element.</param>
    public MatchRange(PageTree tree, ElementMatcher matcher, MatchList matches, int scope, int end = PageTree.None)
    {
        _tree = tree;
        _end = end;
        _matcher = matcher;
        _matches = matches;
        _scope = scope;
    }

    /// <summary>Creates a range of one element, without a selector.</summary>
    /// <param name="row">The row of the element; <see cref="PageTree.None"/> if there is no element.</param>
    public MatchRange(int row) => _scope = row;

    /// <summary>The matches of the selector; null if the range has no selector.</summary>
    public readonly MatchList? Matches => _matches;

    /// <summary>Gets the match at an index from the start.</summary>
    public bool TryGet(int index, out int row)
    {
        if (_matches is null)
        {
            row = _scope;
            return index == 0 && row != PageTree.None;
        }

        int first;

        while ((first = First()) >= _matches.Count - (long)index)
        {
            if (!Advance())
            {
                row = PageTree.None;
                return false;
            }
        }

        row = _matches[first + index];
        return IsInside(row);
    }

    /// <summary>Gets the match at an index from the start or the end.</summary>
    public bool TryAt(Index index, out int row)
    {
        if (!index.IsFromEnd)
        {
            return TryGet(index.Value, out row);
        }

        int offset = CountAll() - index.Value;
        row = PageTree.None;
        return offset >= 0 && TryGet(offset, out row);
    }

    /// <summary>Gets the first index of a range and the one after its last; <see cref="int.MaxValue"/> if the end is open.</summary>
    public (int Start, int End) Bounds(Range? range)
    {
        if (range is not { } bounds)
        {
            return (0, int.MaxValue);
        }

        // The matches are counted only for a bound from the end.
        int count = bounds.Start.IsFromEnd || (bounds.End.IsFromEnd && bounds.End.Value > 0) ? CountAll() : int.MaxValue;
        return (Math.Max(0, bounds.Start.GetOffset(count)), bounds.End.GetOffset(count));
    }

    /// <summary>Gets the index of the first match inside, among those found so far.</summary>
    private int First()
    {
        if (_first != None)
        {
            return _first;
        }

        // The element of the scope is not a match inside itself.
        int first = _matches!.IndexFrom(_scope + 1);

        // A match that is added before the scope is reached may still lie before it.
        if (first < _matches.Count || _matcher!.Position > _scope)
        {
            _first = first;
        }

        return first;
    }

    private int CountAll()
    {
        int count = 0;

        while (TryGet(count, out _))
        {
            count++;
        }

        return count;
    }

    private bool Advance()
    {
        // The rows after the end of the scope are outside.
        if (_scope != PageTree.None && _matcher!.Position > _scope && _matcher.Position >= End())
        {
            return false;
        }

        return _matcher!.Advance();
    }

    private bool IsInside(int row) => _scope == PageTree.None || row < End();

    private int End() => _end != PageTree.None ? _end : _tree!.EndOf(_scope);
}

using System;
using SchemaGen.Html;

namespace SchemaGen.Runtime;

/// <summary>The matches of a selector within a scope. Asking for one lets the walk go on until it is found.</summary>
internal ref struct MatchRange
{
    private readonly SchemaPage? _page;
    private readonly ElementMatcher? _matcher;
    private readonly MatchList? _matches;
    private readonly int _scope;
    private readonly int _end = PageTree.None;

    /// <summary>The index of the first match inside; not known yet: <see cref="SchemaScope.NoIndex"/>.</summary>
    private int _first = SchemaScope.NoIndex;

    /// <summary>The matches inside an element.</summary>
    /// <param name="page">The page.</param>
    /// <param name="matcher">What finds them.</param>
    /// <param name="matches">Those found so far.</param>
    /// <param name="scope">The row of the element; none: the whole page.</param>
    public MatchRange(SchemaPage page, ElementMatcher matcher, MatchList matches, int scope)
    {
        _page = page;
        _matcher = matcher;
        _matches = matches;
        _scope = scope;
    }

    /// <summary>The matches inside a scope.</summary>
    public MatchRange(SchemaScope scope, MatchList matches)
        : this(scope.Page, scope.Matcher, matches, scope.Row) => _end = scope.End;

    /// <summary>One element, which no selector matched.</summary>
    /// <param name="row">Its row; none: no element.</param>
    public MatchRange(int row) => _scope = row;

    /// <summary>The match at an index from the start.</summary>
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

    /// <summary>The match at an index from the start or the end.</summary>
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

    /// <summary>The first index and the one after the last that a range takes; open: as far as there are matches.</summary>
    public (int Start, int End) Bounds(Range? range)
    {
        if (range is not { } bounds)
        {
            return (0, int.MaxValue);
        }

        // Only a bound from the end needs to know how many there are.
        int count = bounds.Start.IsFromEnd || (bounds.End.IsFromEnd && bounds.End.Value > 0) ? CountAll() : int.MaxValue;
        return (Math.Max(0, bounds.Start.GetOffset(count)), bounds.End.GetOffset(count));
    }

    /// <summary>The index of the first match inside, among those found so far.</summary>
    private int First()
    {
        if (_first != SchemaScope.NoIndex)
        {
            return _first;
        }

        // The element of the scope is no match within itself.
        int first = _matches!.IndexFrom(_scope + 1);

        // Until the walk is past the scope, what it adds may still lie before it.
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
        // Past the end of the scope nothing more can match in it.
        if (_scope != PageTree.None && _matcher!.Position > _scope && _matcher.Position >= End())
        {
            return false;
        }

        return _matcher!.Advance();
    }

    private bool IsInside(int row) => _scope == PageTree.None || row < End();

    private int End() => _end != PageTree.None ? _end : _page!.Tree.EndOf(_scope);
}

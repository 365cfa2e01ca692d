using System;

namespace SchemaGen.Runtime;

/// <summary>The matches of a selector within a scope. Asking for one lets the walk go on until it is found.</summary>
internal readonly ref struct MatchRange
{
    private readonly SchemaScope? _scope;
    private readonly ElementMatcher? _matcher;
    private readonly MatchList? _matches;
    private readonly int _only;
    private readonly int _after;

    /// <summary>The matches inside a scope.</summary>
    public MatchRange(SchemaScope scope, MatchList matches)
        : this(scope.Matcher, matches)
    {
        _scope = scope;
        _after = scope.Row;
    }

    /// <summary>The matches of the whole page.</summary>
    public MatchRange(ElementMatcher matcher, MatchList matches)
    {
        _matcher = matcher;
        _matches = matches;
        _after = ElementTable.None;
        _only = ElementTable.None;
    }

    /// <summary>One element, which no selector matched.</summary>
    /// <param name="row">Its row; none: no element.</param>
    public MatchRange(int row) => _only = row;

    /// <summary>The match at an index from the start.</summary>
    public bool TryGet(int index, out int row)
    {
        if (_matches is null)
        {
            row = _only;
            return index == 0 && row != ElementTable.None;
        }

        // The element of the scope is no match within itself.
        int first;

        while ((first = _matches.IndexFrom(_after + 1)) >= _matches.Count - (long)index)
        {
            if (!Advance())
            {
                row = ElementTable.None;
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
        row = ElementTable.None;
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
        if (_scope is { Row: >= 0 } scope && _matcher!.Position > scope.Row && _matcher.Position >= scope.Page.Table.EndOf(scope.Row))
        {
            return false;
        }

        return _matcher!.Advance();
    }

    private bool IsInside(int row) => _scope is not { Row: >= 0 } scope || row < scope.Page.Table.EndOf(scope.Row);
}

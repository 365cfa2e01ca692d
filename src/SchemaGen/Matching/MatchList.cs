using System;
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The elements that one selector matches, as rows in document order. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MatchList
{
    private const int MaxSteps = 8;

    private int[] _rows = [];
    private int _last;

    /// <summary>The number of matches found so far.</summary>
    internal int Count { get; private set; }

    /// <summary>Gets the row of a match.</summary>
    internal int this[int index] => _rows[index];

    /// <summary>Adds the row that is being matched; a row that two selectors of a list match is added once.</summary>
    public void Add(int row)
    {
        if (Count > 0 && _rows[Count - 1] == row)
        {
            return;
        }

        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(4, Count * 2));
        }

        _rows[Count++] = row;
    }

    /// <summary>Reports whether a row is one of the matches found so far.</summary>
    internal bool Contains(int row)
    {
        int index = IndexFrom(row);
        return index < Count && _rows[index] == row;
    }

    /// <summary>Gets the index of the first match at or after <paramref name="row"/>, among those found so far.</summary>
    internal int IndexFrom(int row)
    {
        // Items are read in document order, so the index is nearly always the one returned last, or one of the next.
        if (_last == 0 || _rows[_last - 1] < row)
        {
            int end = Math.Min(Count, _last + MaxSteps);

            while (_last < end && _rows[_last] < row)
            {
                _last++;
            }

            if (_last == Count || _rows[_last] >= row)
            {
                return _last;
            }
        }

        int index = Array.BinarySearch(_rows, 0, Count, row);
        _last = index < 0 ? ~index : index;
        return _last;
    }
}

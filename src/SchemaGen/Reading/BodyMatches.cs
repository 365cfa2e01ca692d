using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The elements of a body in document order, each with one role.</summary>
internal sealed class BodyMatches
{
    private readonly List<BodyMatch> _all = [];

    /// <summary>The number of elements.</summary>
    public int Count { get; private set; }

    /// <summary>Gets an element.</summary>
    public BodyMatch this[int index] => _all[index];

    /// <summary>Finds the elements of a source inside a scope.</summary>
    public void Find(SchemaScope scope, in BodyReading reading)
    {
        _all.Clear();
        Add(scope, reading.Exclude, BodyRole.Excluded);
        Add(scope, reading.Figures, BodyRole.Figure);
        Add(scope, reading.Summary, BodyRole.Summary);
        Add(scope, reading.Headings, BodyRole.Heading);
        Add(scope, reading.Paragraphs, BodyRole.Paragraph);
        _all.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Role.CompareTo(b.Role));
        Count = 0;

        for (int i = 0; i < _all.Count; i++)
        {
            if (i == 0 || _all[i].Row != _all[i - 1].Row)
            {
                _all[Count++] = _all[i];
            }
        }

        scope.Page.Budget.AddNodes(_all.Count);
    }

    /// <summary>Finds the innermost element that contains the first and the last text; none if there is no such element.</summary>
    public int CommonAncestor(PageTree tree)
    {
        int first = 0;
        int last = Count - 1;

        while (first < Count && !_all[first].IsText)
        {
            first++;
        }

        while (last >= 0 && !_all[last].IsText)
        {
            last--;
        }

        int row = first < Count ? _all[first].Row : PageTree.None;

        while (row != PageTree.None && tree.EndOf(row) <= _all[last].Row)
        {
            row = tree.Nodes[row].Parent;
        }

        return row;
    }

    private void Add(SchemaScope scope, MatchList? matches, BodyRole role)
    {
        if (matches is null)
        {
            return;
        }

        MatchRange range = scope.RangeOf(matches);

        for (int i = 0; range.TryGet(i, out int row); i++)
        {
            _all.Add(new BodyMatch(row, role));
        }
    }
}

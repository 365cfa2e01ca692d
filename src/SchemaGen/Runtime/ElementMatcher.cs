using System;
using System.ComponentModel;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Matches all selectors of a schema in one pass over the elements of a page. The generator derives one for each schema.</summary>
/// <remarks>
/// A selector such as <c>.a &gt; .b .c</c> is a chain of states. The state <c>.a</c> is a bit that an element has if it matches; <c>.a &gt; .b</c> is a bit that an element has
/// if it matches <c>.b</c> and its parent has the bit of <c>.a</c>. So an element is matched by what is known of its parent and its previous sibling, and nothing is searched for twice.
/// The pass goes on only as far as a reader asks for matches.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ElementMatcher
{
    private readonly int _words;
    private readonly int _counters;
    private readonly ulong[] _carriedUp;
    private readonly ulong[] _carriedBack;
    private SchemaPage _page = null!;
    private ElementTable _table = null!;
    private int _scope;
    private ulong[] _own = [];
    private ulong[] _above = [];
    private ulong[] _earlier = [];
    private ulong[] _ahead = [];
    private int[] _places = [];
    private int[] _lastPlaces = [];
    private int[] _counts = [];
    private int _first;
    private int _next;
    private string? _classes;
    private ulong _classKinds;

    /// <summary>What the first row finds around it: the states of its parent, of what is above, of the sibling before, of all earlier ones; and what was counted. Of a whole page nothing.</summary>
    private ulong[] _outside = [];
    private int[] _outsideCounts = [];

    /// <param name="stateWords">How many words of 64 states there are.</param>
    /// <param name="counters">How many kinds of siblings are counted, for <c>:nth-child(… of S)</c>.</param>
    /// <param name="carriedUp">The look-ahead bits that an element passes on to its parent, for <c>:has(x)</c>; a word for each 64.</param>
    /// <param name="carriedBack">The look-ahead bits that an element passes on to the sibling before, for <c>:has(~ x)</c>; a word for each 64.</param>
    protected ElementMatcher(int stateWords = 0, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
    {
        _words = stateWords;
        _counters = counters;
        _carriedUp = carriedUp ?? [];
        _carriedBack = carriedBack ?? [];
    }

    /// <summary>How many pairs of passes, one forward and one backward, come before the last one, so that <c>:has()</c> is known when it is asked for.</summary>
    protected virtual int LookAheadPasses => 0;

    /// <summary>Whether a selector asks for <c>:scope</c>, so that what one scope found is of no use to another.</summary>
    protected virtual bool UsesScope => false;

    /// <summary>For <see cref="Start"/>: no element is the scope.</summary>
    internal const int NoScope = -2;

    /// <summary>The row that is matched next.</summary>
    internal int Position => _next;

    /// <summary>Whether each scope must match the whole page anew: a look-ahead asks for <c>:scope</c>, or a list is of the page's own elements.</summary>
    protected virtual bool MatchesPagePerScope => false;

    /// <summary>Whether what one scope found is of no use to another.</summary>
    internal bool IsPerScope => UsesScope;

    /// <summary>Whether even a scope of its own needs the whole page.</summary>
    internal bool IsPagePerScope => MatchesPagePerScope;

    /// <summary>Begins to match a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">The row of the scope; none: the whole page; <see cref="NoScope"/>: no element is.</param>
    internal void Start(SchemaPage page, int scope)
    {
        _page = page;
        _table = page.Table;
        _scope = scope;
        _first = 0;
        _next = 0;
        _outside = new ulong[4 * _words];
        _outsideCounts = new int[_counters];

        if (LookAheadPasses > 0)
        {
            _table.Complete();
            _ahead = new ulong[_table.Count * _carriedUp.Length];
            _lastPlaces = new int[_table.Count * _counters];
            Array.Clear(_own);

            for (int pass = 0; pass < LookAheadPasses; pass++)
            {
                RunLookAhead(pass);
            }
        }
    }

    /// <summary>Begins to match one scope, its element and what is inside.</summary>
    /// <remarks>
    /// An element is matched by what is known of those before it and around it. None of those before the scope can be the scope, so that all matches of the page without
    /// one know them already, and of what is inside only the scope itself has neighbours outside. So a list of many scopes is matched in the time of their elements.
    /// </remarks>
    /// <param name="scope">The row of the scope.</param>
    /// <param name="page">The matches of the page without a scope.</param>
    /// <param name="finished">A matcher that is done, whose memory is taken.</param>
    internal void StartInside(int scope, ElementMatcher page, ElementMatcher? finished)
    {
        page.AdvanceTo(scope);
        _page = page._page;
        _table = page._table;
        _scope = _first = _next = scope;
        _ahead = page._ahead;
        _lastPlaces = page._lastPlaces;
        _outside = new ulong[4 * _words];
        _outsideCounts = new int[_counters];

        if (finished is not null)
        {
            (_own, _above, _earlier, _places, _counts) = (finished._own, finished._above, finished._earlier, finished._places, finished._counts);
            (finished._own, finished._above, finished._earlier, finished._places, finished._counts) = ([], [], [], [], []);
        }

        page.DescribeNeighbours(scope, _outside, _outsideCounts);

        if (LookAheadPasses > 0)
        {
            int end = _table.EndOf(scope);
            Array.Clear(_own, 0, Math.Min(_own.Length, (end - scope) * _words));

            for (int pass = 0; pass < LookAheadPasses; pass++)
            {
                RunBefore(pass, end);
            }
        }
    }

    /// <summary>Matches the next element.</summary>
    /// <returns>False at the end of the tree.</returns>
    internal bool Advance()
    {
        if (_next == _table.Count && !_table.MoveNext())
        {
            return false;
        }

        int row = _next++;
        Prepare(row);
        Visit(row, _table[row]);
        return true;
    }

    /// <summary>Matches everything up to <paramref name="row"/>.</summary>
    internal void AdvanceTo(int row)
    {
        while (_next < row && Advance())
        {
        }
    }

    /// <summary>Matches one element: sets its states and adds it to the lists of the selectors that match it.</summary>
    protected abstract void Visit(int row, IElement element);

    /// <summary>Sets the states that a look-ahead needs, first row to last.</summary>
    protected virtual void VisitBefore(int pass, int row, IElement element)
    {
    }

    /// <summary>Marks what an element is to those before and around it, last row to first.</summary>
    protected virtual void LookAhead(int pass, int row, IElement element)
    {
    }

    /// <summary>The states that the element has so far.</summary>
    protected ulong Own(int row, int word = 0) => _own[((row - _first) * _words) + word];

    /// <summary>The states of the parent.</summary>
    protected ulong Parent(int row, int word = 0) => _table.Parent(row) is int parent && parent >= _first ? Own(parent, word) : _outside[word];

    /// <summary>The states that any ancestor has.</summary>
    protected ulong Above(int row, int word = 0) => _above[((row - _first) * _words) + word];

    /// <summary>The states of the element sibling before.</summary>
    protected ulong Previous(int row, int word = 0) => _table.Previous(row) is int previous && previous >= _first ? Own(previous, word) : row == _first ? _outside[(2 * _words) + word] : 0;

    /// <summary>The states that any earlier sibling has.</summary>
    protected ulong Earlier(int row, int word = 0) => _earlier[((row - _first) * _words) + word];

    /// <summary>Gives an element a state.</summary>
    protected void Set(int row, ulong state, int word = 0) => _own[((row - _first) * _words) + word] |= state;

    /// <summary>What is known of the elements inside and after this one.</summary>
    protected ulong Ahead(int row, int word = 0) => _ahead[(row * _carriedUp.Length) + word];

    /// <summary>Tells the parent, and with the bits that are carried up every ancestor.</summary>
    protected void TellParent(int row, ulong bit, int word = 0) => Tell(_table.Parent(row), bit, word);

    /// <summary>Tells the sibling before, and with the bits that are carried back all before it.</summary>
    protected void TellPrevious(int row, ulong bit, int word = 0) => Tell(_table.Previous(row), bit, word);

    /// <summary>Whether an element is of HTML; names of HTML compare without ASCII case.</summary>
    protected static bool IsHtml(IElement element) => HtmlElements.IsHtml(element);

    /// <summary>Whether an element is of SVG.</summary>
    protected static bool IsSvg(IElement element) => HtmlElements.IsSvg(element);

    /// <summary>Whether an element is in no namespace, as only code makes them.</summary>
    protected static bool HasNoNamespace(IElement element) => string.IsNullOrEmpty(element.NamespaceUri);

    /// <summary>Whether <paramref name="name"/> is one of the class names in <paramref name="classes"/>, a class attribute.</summary>
    protected bool HasClass(string? classes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        if (classes is null)
        {
            return false;
        }

        if (!ReferenceEquals(classes, _classes))
        {
            _classes = classes;
            _classKinds = ClassKinds.Of(classes);
        }

        return (_classKinds & ClassKinds.OfName(name)) != 0 && AttributeTest.Includes(classes, name, _page.IsInQuirksMode);
    }

    /// <summary>Whether a meta element says something: it is the <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c>, without ASCII case.</summary>
    protected static bool IsMeta(IElement element, string name) =>
        AttributeTest.Equals(element, "property", name, ignoreCase: true)
        || AttributeTest.Equals(element, "name", name, ignoreCase: true)
        || AttributeTest.Equals(element, "itemprop", name, ignoreCase: true)
        || AttributeTest.Equals(element, "http-equiv", name, ignoreCase: true);

    /// <summary>Whether the element has the id.</summary>
    protected bool HasId(IElement element, string id) =>
        element.Id is { } own && AttributeTest.EqualsText(own, id, _page.IsInQuirksMode);

    private void RunBefore(int pass, int end)
    {
        for (_next = _first; _next < end; _next++)
        {
            Prepare(_next);
            VisitBefore(pass, _next, _table[_next]);
        }

        _next = _first;
    }

    private void RunLookAhead(int pass)
    {
        RunBefore(pass, _table.Count);

        for (int row = _table.Count - 1; row >= 0; row--)
        {
            LookAhead(pass, row, _table[row]);

            for (int word = 0; word < _carriedUp.Length; word++)
            {
                TellParent(row, Ahead(row, word) & _carriedUp[word], word);
                TellPrevious(row, Ahead(row, word) & _carriedBack[word], word);
            }
        }
    }

    private void Tell(int row, ulong bits, int word)
    {
        if (row != ElementTable.None)
        {
            _ahead[(row * _carriedUp.Length) + word] |= bits;
        }
    }

    private void Prepare(int row)
    {
        int index = row - _first;

        if (_words > 0)
        {
            Reserve(ref _own, (index + 1) * _words);
            Reserve(ref _above, (index + 1) * _words);
            Reserve(ref _earlier, (index + 1) * _words);
            int parent = (_table.Parent(row) - _first) * _words;
            int previous = _table.Previous(row) == ElementTable.None ? -1 : (_table.Previous(row) - _first) * _words;

            for (int word = 0, own = index * _words; word < _words; word++, own++)
            {
                _above[own] = parent >= 0 ? _above[parent + word] | _own[parent + word] : _outside[_words + word];
                _earlier[own] = previous >= 0 ? _earlier[previous + word] | _own[previous + word] : index == 0 ? _outside[(3 * _words) + word] : 0;

                if (LookAheadPasses == 0)
                {
                    // The memory may be that of another scope.
                    _own[own] = 0;
                }
            }
        }

        if (_counters > 0)
        {
            Reserve(ref _counts, (index + 1) * _counters);
            Reserve(ref _places, (index + 1) * _counters);
        }
    }

    /// <summary>What is known of the parent of a row and of the sibling before, neither of which is inside.</summary>
    private void DescribeNeighbours(int row, ulong[] states, int[] counts)
    {
        int parent = _table.Parent(row);
        int previous = _table.Previous(row);

        for (int word = 0; word < _words; word++)
        {
            if (parent != ElementTable.None)
            {
                states[word] = Own(parent, word);
                states[_words + word] = Own(parent, word) | Above(parent, word);
            }

            if (previous != ElementTable.None)
            {
                states[(2 * _words) + word] = Own(previous, word);
                states[(3 * _words) + word] = Own(previous, word) | Earlier(previous, word);
            }
        }

        if (previous != ElementTable.None)
        {
            Array.Copy(_counts, previous * _counters, counts, 0, _counters);
        }
    }

    private static void Reserve<T>(ref T[] array, int size)
    {
        if (array.Length < size)
        {
            Array.Resize(ref array, Math.Max(size, Math.Max(16, array.Length * 2)));
        }
    }
}

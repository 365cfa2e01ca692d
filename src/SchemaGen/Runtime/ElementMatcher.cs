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
    private int[] _counts = [];
    private int _next;

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

    /// <summary><see cref="UsesScope"/>. An override in an assembly that sees internals could not be protected alone.</summary>
    internal bool IsOfScope => UsesScope;

    /// <summary>The row that is matched next.</summary>
    internal int Position => _next;

    /// <summary>Begins to match a page, or, if <see cref="UsesScope"/>, one scope of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">The row of the scope; none: the whole page.</param>
    internal void Start(SchemaPage page, int scope)
    {
        _page = page;
        _table = page.Table;
        _scope = scope;
        _next = 0;

        if (LookAheadPasses > 0)
        {
            _table.Complete();
            _ahead = new ulong[_table.Count * _carriedUp.Length];
            Array.Clear(_own);

            for (int pass = 0; pass < LookAheadPasses; pass++)
            {
                RunLookAhead(pass);
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

    /// <summary>The states that the element got in an earlier pass.</summary>
    protected ulong Own(int row, int word = 0) => _own[(row * _words) + word];

    /// <summary>The states of the parent.</summary>
    protected ulong Parent(int row, int word = 0) => _table.Parent(row) is >= 0 and int parent ? _own[(parent * _words) + word] : 0;

    /// <summary>The states that any ancestor has.</summary>
    protected ulong Above(int row, int word = 0) => _above[(row * _words) + word];

    /// <summary>The states of the element sibling before.</summary>
    protected ulong Previous(int row, int word = 0) => _table.Previous(row) is >= 0 and int previous ? _own[(previous * _words) + word] : 0;

    /// <summary>The states that any earlier sibling has.</summary>
    protected ulong Earlier(int row, int word = 0) => _earlier[(row * _words) + word];

    /// <summary>Gives an element a state.</summary>
    protected void Set(int row, ulong state, int word = 0) => _own[(row * _words) + word] |= state;

    /// <summary>What is known of the elements inside and after this one.</summary>
    protected ulong Ahead(int row, int word = 0) => _ahead[(row * _carriedUp.Length) + word];

    /// <summary>Tells the parent, and with the bits that are carried up every ancestor.</summary>
    protected void TellParent(int row, ulong bit, int word = 0) => Tell(_table.Parent(row), bit, word);

    /// <summary>Tells the sibling before, and with the bits that are carried back all before it.</summary>
    protected void TellPrevious(int row, ulong bit, int word = 0) => Tell(_table.Previous(row), bit, word);

    /// <summary>Whether an element is of HTML; names of HTML compare without ASCII case.</summary>
    protected static bool IsHtml(IElement element) => HtmlElements.IsHtml(element);

    /// <summary>Whether <paramref name="name"/> is one of the class names in <paramref name="classes"/>, a class attribute.</summary>
    protected bool HasClass(string? classes, string name) => classes is not null && AttributeTest.Includes(classes, name, _page.IsInQuirksMode);

    /// <summary>Whether a meta element says something: it is the <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c>, without ASCII case.</summary>
    protected static bool IsMeta(IElement element, string name) =>
        AttributeTest.Equals(element, "property", name, ignoreCase: true)
        || AttributeTest.Equals(element, "name", name, ignoreCase: true)
        || AttributeTest.Equals(element, "itemprop", name, ignoreCase: true)
        || AttributeTest.Equals(element, "http-equiv", name, ignoreCase: true);

    /// <summary>Whether the element has the id.</summary>
    protected bool HasId(IElement element, string id) =>
        string.Equals(element.Id, id, _page.IsInQuirksMode ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private void RunLookAhead(int pass)
    {
        for (_next = 0; _next < _table.Count; _next++)
        {
            Prepare(_next);
            VisitBefore(pass, _next, _table[_next]);
        }

        for (int row = _table.Count - 1; row >= 0; row--)
        {
            LookAhead(pass, row, _table[row]);

            for (int word = 0; word < _carriedUp.Length; word++)
            {
                TellParent(row, Ahead(row, word) & _carriedUp[word], word);
                TellPrevious(row, Ahead(row, word) & _carriedBack[word], word);
            }
        }

        _next = 0;
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
        if (_words > 0)
        {
            int size = (row + 1) * _words;
            Reserve(ref _own, size);
            Reserve(ref _above, size);
            Reserve(ref _earlier, size);
            int parent = _table.Parent(row) * _words;
            int previous = _table.Previous(row) * _words;

            for (int word = 0, own = row * _words; word < _words; word++, own++)
            {
                _above[own] = parent >= 0 ? _above[parent + word] | _own[parent + word] : 0;
                _earlier[own] = previous >= 0 ? _earlier[previous + word] | _own[previous + word] : 0;
            }
        }

        if (_counters > 0)
        {
            Reserve(ref _counts, (row + 1) * _counters);
            Reserve(ref _places, (row + 1) * _counters);
        }
    }

    private static void Reserve<T>(ref T[] array, int size)
    {
        if (array.Length < size)
        {
            Array.Resize(ref array, Math.Max(size, Math.Max(256, array.Length * 2)));
        }
    }
}

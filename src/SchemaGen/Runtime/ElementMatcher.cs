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
public abstract class ElementMatcher
{
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";

    private readonly int _words;
    private readonly int _counters;
    private readonly ulong[] _carriedUp;
    private readonly ulong[] _carriedBack;
    private ElementTable _table = null!;
    private ulong[] _own = [];
    private ulong[] _above = [];
    private ulong[] _earlier = [];
    private ulong[] _ahead = [];
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

    /// <summary>Whether class names and ids compare without ASCII case, as in a page in quirks mode.</summary>
    private bool IgnoresCase { get; set; }

    /// <summary>Begins to match a table.</summary>
    internal void Start(ElementTable table, bool ignoresCase)
    {
        _table = table;
        IgnoresCase = ignoresCase;

        if (LookAheadPasses > 0)
        {
            table.Complete();
            _ahead = new ulong[table.Count * _carriedUp.Length];

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

    /// <summary>The row that is matched next.</summary>
    internal int Position => _next;

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

    /// <summary>The place among the element siblings, from 1.</summary>
    protected int ChildIndex(int row) => _table.ChildIndex(row);

    /// <summary>Whether it is the first element of its parent.</summary>
    protected bool IsFirstChild(int row) => _table.Previous(row) == ElementTable.None;

    /// <summary>Whether it is the last element of its parent.</summary>
    protected bool IsLastChild(int row) => _table.IsLastChild(row);

    /// <summary>Counts the siblings of a kind up to this one.</summary>
    /// <returns>The place among them, from 1; 0 if it is none of them.</returns>
    protected int Count(int row, int counter, bool isOne)
    {
        int before = _table.Previous(row) is >= 0 and int previous ? _counts[(previous * _counters) + counter] : 0;
        int count = isOne ? before + 1 : before;
        _counts[(row * _counters) + counter] = count;
        return isOne ? count : 0;
    }

    /// <summary>Whether <paramref name="index"/> is one of <c>step * n + offset</c> for n from 0.</summary>
    /// <remarks>Selectors 4, 4.6 (An+B). Computed in 64 bits, so that no step or offset overflows.</remarks>
    protected static bool IsNth(int index, int step, int offset)
    {
        long distance = (long)index - offset;
        return index > 0 && (step == 0 ? distance == 0 : distance % step == 0 && distance / step >= 0);
    }

    /// <summary>Whether an element is of HTML; names of HTML compare without ASCII case.</summary>
    protected static bool IsHtml(IElement element) => string.Equals(element.NamespaceUri, HtmlNamespace, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="name"/> is one of the class names in <paramref name="classes"/>, a class attribute.</summary>
    protected bool HasClass(string? classes, string name) => classes is not null && AttributeTest.Includes(classes, name, IgnoresCase);

    /// <summary>Whether a meta element says something: it is the <c>name</c>, <c>property</c>, <c>http-equiv</c> or <c>itemprop</c>, without ASCII case.</summary>
    protected static bool IsMeta(IElement element, string name) =>
        AttributeTest.Equals(element, "property", name, ignoreCase: true)
        || AttributeTest.Equals(element, "name", name, ignoreCase: true)
        || AttributeTest.Equals(element, "itemprop", name, ignoreCase: true)
        || AttributeTest.Equals(element, "http-equiv", name, ignoreCase: true);

    /// <summary>Whether the element has the id.</summary>
    protected bool HasId(IElement element, string id) =>
        string.Equals(element.Id, id, IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

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

        Reserve(ref _counts, (row + 1) * _counters);
    }

    private static void Reserve<T>(ref T[] array, int size)
    {
        if (array.Length < size)
        {
            Array.Resize(ref array, Math.Max(size, Math.Max(256, array.Length * 2)));
        }
    }
}

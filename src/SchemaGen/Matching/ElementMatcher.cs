using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaGen.Html;
using SchemaGen.Matching;

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
    private const int QuestionInterval = 1024;

    /// <summary>How many nodes a row counts for that a scope matches by itself, with the memory of its matches: of the rows inside of the scope many match, of those of the whole page few.</summary>
    private const int ScopedNodeWeight = 16;
    private const int PagePerScopeNodeWeight = 4;

    private readonly int _words;
    private readonly bool _knowsAbove;
    private readonly bool _knowsEarlier;
    private readonly int _counters;
    private readonly ulong[] _carriedUp;
    private readonly ulong[] _carriedBack;
    private MatchedPage _page = null!;
    private PageTree _tree = null!;
    private int _scope;
    private bool _isScoped;
    private PooledArray<ulong> _own = new();
    private PooledArray<ulong> _above = new();
    private PooledArray<ulong> _earlier = new();
    private PooledArray<int> _places = new();
    private PooledArray<int> _counts = new();
    private ulong[] _ahead = [];
    private int[] _lastPlaces = [];
    private bool _looksAhead;
    private int _first;
    private int _next;
    private int _untilQuestion;

    /// <summary>What the first row finds around it: the states of its parent, of what is above, of the sibling before, of all earlier ones; and what was counted. Of a whole page nothing.</summary>
    private ulong[] _outside = [];
    private int[] _outsideCounts = [];

    /// <param name="stateWords">How many words of 64 states there are.</param>
    /// <param name="knowsAbove">Whether a selector asks for the states of ancestors.</param>
    /// <param name="knowsEarlier">Whether a selector asks for the states of earlier siblings.</param>
    /// <param name="counters">How many kinds of siblings are counted, for <c>:nth-child(… of S)</c>.</param>
    /// <param name="carriedUp">The look-ahead bits that an element passes on to its parent, for <c>:has(x)</c>; a word for each 64.</param>
    /// <param name="carriedBack">The look-ahead bits that an element passes on to the sibling before, for <c>:has(~ x)</c>; a word for each 64.</param>
    protected ElementMatcher(int stateWords = 0, bool knowsAbove = false, bool knowsEarlier = false, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
    {
        _words = stateWords;
        _knowsAbove = knowsAbove;
        _knowsEarlier = knowsEarlier;
        _counters = counters;
        _carriedUp = carriedUp ?? [];
        _carriedBack = carriedBack ?? [];
    }

    /// <summary>How many pairs of passes, one forward and one backward, come before the last one, so that <c>:has()</c> is known when it is asked for.</summary>
    protected virtual int LookAheadPasses => 0;

    /// <summary>Whether a selector asks for <c>:scope</c>, so that what one scope found is of no use to another.</summary>
    protected virtual bool UsesScope => false;

    /// <summary>For <see cref="Start"/>: no element is the scope.</summary>
    internal const int NoScope = -1;

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
    /// <param name="finished">A matcher that is done, whose memory is taken.</param>
    internal void Start(MatchedPage page, int scope, ElementMatcher? finished = null)
    {
        TakeMemory(finished);
        _page = page;
        _tree = page.Tree;
        _scope = scope;
        _isScoped = IsPerScope && scope > 0;
        _first = 0;
        _next = 0;
        _outside = new ulong[4 * _words];
        _outsideCounts = new int[_counters];
        _looksAhead = LookAheadPasses > 0;
        ClearDocument();

        if (_looksAhead)
        {
            _tree.Complete();
            _ahead = Cleared(finished?._ahead, _tree.Count * _carriedUp.Length);
            _lastPlaces = Cleared(finished?._lastPlaces, _tree.Count * _counters);
            Clear(_tree.Count);

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
    /// <param name="end">The row after the last of the scope, which is inside of the scope or of a sibling that follows.</param>
    /// <param name="page">The matches of the page without a scope.</param>
    /// <param name="finished">A matcher that is done, whose memory is taken.</param>
    internal void StartInside(int scope, int end, ElementMatcher page, ElementMatcher? finished)
    {
        page.AdvanceTo(scope);
        _page = page._page;
        _tree = page._tree;
        _scope = _first = _next = scope;
        _isScoped = true;
        _ahead = page._ahead;
        _lastPlaces = page._lastPlaces;
        _outside = new ulong[4 * _words];
        _outsideCounts = new int[_counters];
        _looksAhead = LookAheadPasses > 0;

        TakeMemory(finished);
        page.DescribeNeighbours(scope, _outside, _outsideCounts);

        if (_looksAhead)
        {
            Clear(end - scope);

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
        int row = _tree.NextElement(_next);

        if (row == PageTree.None)
        {
            _next = _tree.Count;
            return false;
        }

        _next = row + 1;
        CountElement();
        Prepare(row);
        Visit(row, _tree.Nodes[row].Name);
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
    /// <param name="row">The row of the element.</param>
    /// <param name="name">The number of its name: one of <see cref="TagNames"/>, or from <see cref="TagNames.FirstUnknown"/> on a name of this page.</param>
    protected abstract void Visit(int row, int name);

    /// <summary>Sets the states that a look-ahead needs, first row to last.</summary>
    /// <inheritdoc cref="Visit"/>
    /// <param name="pass">The index of the pass.</param>
    protected virtual void VisitBefore(int pass, int row, int name)
    {
    }

    /// <summary>Sets look-ahead bits of the parent and the previous sibling, last row to first.</summary>
    /// <inheritdoc cref="VisitBefore"/>
    protected virtual void LookAhead(int pass, int row, int name)
    {
    }

    /// <summary>The states that the element has so far.</summary>
    protected ulong Own(int row, int word = 0) => _own.Items[((row - _first) * _words) + word];

    /// <summary>The states of the parent.</summary>
    protected ulong Parent(int row, int word = 0) => _tree.Nodes[row].Parent is var parent && parent >= _first ? Own(parent, word) : _outside[word];

    /// <summary>The states that any ancestor has.</summary>
    protected ulong Above(int row, int word = 0) => _above.Items[((row - _first) * _words) + word];

    /// <summary>The states of the element sibling before.</summary>
    protected ulong Previous(int row, int word = 0) => _tree.Nodes[row].PreviousElement is var previous && previous >= _first ? Own(previous, word) : row == _first ? _outside[(2 * _words) + word] : 0;

    /// <summary>The states that any earlier sibling has.</summary>
    protected ulong Earlier(int row, int word = 0) => _earlier.Items[((row - _first) * _words) + word];

    /// <summary>Gives an element a state.</summary>
    protected void Set(int row, ulong state, int word = 0) => _own.Items[((row - _first) * _words) + word] |= state;

    /// <summary>What is known of the elements inside and after this one.</summary>
    protected ulong Ahead(int row, int word = 0) => _ahead[(row * _carriedUp.Length) + word];

    /// <summary>Tells the parent, and with the bits that are carried up every ancestor.</summary>
    protected void TellParent(int row, ulong bit, int word = 0) => Tell(_tree.Nodes[row].Parent, bit, word);

    /// <summary>Tells the sibling before, and with the bits that are carried back all before it.</summary>
    protected void TellPrevious(int row, ulong bit, int word = 0) => Tell(_tree.Nodes[row].PreviousElement, bit, word);

    /// <summary>Reports whether an element is of HTML; names of HTML compare without ASCII case.</summary>
    protected bool IsHtml(int row) => _tree.IsHtml(row);

    /// <summary>Reports whether an element is of SVG.</summary>
    protected bool IsSvg(int row) => _tree.IsSvg(row);

    /// <summary>Reports whether an element is in no namespace, as only programs make them.</summary>
    protected bool HasNoNamespace(int row) => _tree.HasNoNamespace(row);

    /// <summary>Gets the local name of an element, for names that are not in <see cref="TagNames"/>.</summary>
    protected string LocalName(int row) => _tree.NameOf(row);

    /// <summary>Asks the page's budget from time to time. A page is matched once; what a scope matches anew counts, with the memory of its matches.</summary>
    private void CountElement()
    {
        if (_isScoped)
        {
            _page.Budget.AddNodes(_first > 0 ? ScopedNodeWeight : PagePerScopeNodeWeight);
        }
        else if (--_untilQuestion <= 0)
        {
            _untilQuestion = QuestionInterval;
            _page.Budget.Ask();
        }
    }

    private void RunBefore(int pass, int end)
    {
        for (int row = _tree.NextElement(_first); row != PageTree.None && row < end; row = _tree.NextElement(row + 1))
        {
            CountElement();
            Prepare(row);
            VisitBefore(pass, row, _tree.Nodes[row].Name);
        }
    }

    private void RunLookAhead(int pass)
    {
        RunBefore(pass, _tree.Count);

        for (int row = _tree.Count - 1; row > 0; row--)
        {
            if (_tree.Nodes[row].Kind != PageNodeKind.Element || _tree.Nodes[row].IsInTemplate)
            {
                continue;
            }

            CountElement();
            LookAhead(pass, row, _tree.Nodes[row].Name);

            for (int word = 0; word < _carriedUp.Length; word++)
            {
                TellParent(row, Ahead(row, word) & _carriedUp[word], word);
                TellPrevious(row, Ahead(row, word) & _carriedBack[word], word);
            }
        }
    }

    private void Tell(int row, ulong bits, int word)
    {
        if (row != PageTree.None)
        {
            _ahead[(row * _carriedUp.Length) + word] |= bits;
        }
    }

    /// <summary>Gives back the memory of a page that is done.</summary>
    internal void Release()
    {
        _own.Return(used: 0);
        _above.Return(used: 0);
        _earlier.Return(used: 0);
        _places.Return(used: 0);
        _counts.Return(used: 0);
    }

    private void TakeMemory(ElementMatcher? finished)
    {
        if (finished is not null)
        {
            (_own, _above, _earlier, _places, _counts) = (finished._own, finished._above, finished._earlier, finished._places, finished._counts);
            (finished._own, finished._above, finished._earlier, finished._places, finished._counts) = (new(), new(), new(), new(), new());
        }
    }

    private T[] Cleared<T>(T[]? finished, int length)
        where T : struct
    {
        if (finished is null || finished.Length < length)
        {
            _page.Budget.AddBytes(_isScoped ? (long)length * Unsafe.SizeOf<T>() : 0);
            return new T[length];
        }

        Array.Clear(finished);
        return finished;
    }

    /// <summary>Makes room for what a look-ahead needs to keep, as nothing yet.</summary>
    private void Clear(int rows)
    {
        // Scopes in one another are all kept; the memory of one that is done has been taken.
        int missing = (rows * _words) - _own.Items.Length;
        _page.Budget.AddBytes(_isScoped && missing > 0 ? (long)missing * sizeof(ulong) * (1 + (_knowsAbove ? 1 : 0) + (_knowsEarlier ? 1 : 0)) : 0);
        _own.Reserve(rows * _words);
        Array.Clear(_own.Items, 0, rows * _words);
        _counts.Reserve(rows * _counters);
        Array.Clear(_counts.Items, 0, rows * _counters);
    }

    /// <summary>Clears the states of row 0, the parent of the outermost elements: the memory is that of another page.</summary>
    private void ClearDocument()
    {
        _own.Reserve(_words);
        _above.Reserve(_words);
        _earlier.Reserve(_words);
        _own.Items.AsSpan(0, _words).Clear();
        _above.Items.AsSpan(0, _words).Clear();
        _earlier.Items.AsSpan(0, _words).Clear();
    }

    private void Prepare(int row)
    {
        int index = row - _first;

        if (_words > 0)
        {
            PrepareStates(row, index * _words);
        }

        if (_counters > 0)
        {
            _counts.Reserve((index + 1) * _counters);
            _places.Reserve((index + 1) * _counters);
        }
    }

    private void PrepareStates(int row, int own)
    {
        int end = own + _words;
        _own.Reserve(end);

        if (!_looksAhead)
        {
            // The memory is that of another page or scope.
            _own.Items.AsSpan(own, _words).Clear();
        }

        if (_knowsAbove)
        {
            _above.Reserve(end);
            int parent = (_tree.Nodes[row].Parent - _first) * _words;

            for (int word = 0; word < _words; word++)
            {
                _above.Items[own + word] = parent >= 0 ? _above.Items[parent + word] | _own.Items[parent + word] : _outside[_words + word];
            }
        }

        if (_knowsEarlier)
        {
            _earlier.Reserve(end);
            int previous = (_tree.Nodes[row].PreviousElement - _first) * _words;

            for (int word = 0; word < _words; word++)
            {
                _earlier.Items[own + word] = previous >= 0 ? _earlier.Items[previous + word] | _own.Items[previous + word] : own == 0 ? _outside[(3 * _words) + word] : 0;
            }
        }
    }

    /// <summary>What is known of the parent of a row and of the sibling before, neither of which is inside.</summary>
    private void DescribeNeighbours(int row, ulong[] states, int[] counts)
    {
        int parent = _tree.Nodes[row].Parent;
        int previous = _tree.Nodes[row].PreviousElement;

        for (int word = 0; word < _words; word++)
        {
            if (parent != PageTree.None)
            {
                states[word] = Own(parent, word);
                states[_words + word] = _knowsAbove ? Own(parent, word) | Above(parent, word) : 0;
            }

            if (previous != PageTree.None)
            {
                states[(2 * _words) + word] = Own(previous, word);
                states[(3 * _words) + word] = _knowsEarlier ? Own(previous, word) | Earlier(previous, word) : 0;
            }
        }

        if (previous != PageTree.None)
        {
            Array.Copy(_counts.Items, previous * _counters, counts, 0, _counters);
        }
    }
}

using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <summary>Matches all selectors of a schema in one pass over the elements of a page. The generator derives one for each schema.</summary>
/// <remarks>
/// A selector such as <c>.a &gt; .b .c</c> is a chain of states. The state <c>.a</c> is a bit that an element has if it matches; <c>.a &gt; .b</c> is a bit that an element has
/// if it matches <c>.b</c> and its parent has the bit of <c>.a</c>. An element is matched by the states of its parent and its previous sibling, so that no ancestor or sibling is searched again.
/// The pass continues only as far as a reader asks for matches.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class ElementMatcher
{
    private const int ElementsBetweenChecks = 1024;

    /// <summary>The number of nodes that a row counts as when it is matched again for a scope, including the memory for its matches: of the rows inside a scope many match, of a whole page few.</summary>
    private const int ScopedNodeWeight = 16;
    private const int PagePerScopeNodeWeight = 4;

    private readonly int _words;
    private readonly bool _knowsAncestorStates;
    private readonly bool _knowsEarlierSiblingStates;
    private readonly int _counters;
    private readonly ulong[] _carriedUp;
    private readonly ulong[] _carriedBack;
    private MatchedPage _page = null!;
    private PageTree _tree = null!;
    private int _scope;
    private bool _isScoped;
    private PooledArray<ulong> _ownStates = new();
    private PooledArray<ulong> _ancestorStates = new();
    private PooledArray<ulong> _earlierSiblingStates = new();
    private PooledArray<int> _places = new();
    private PooledArray<int> _counts = new();
    private ulong[] _ahead = [];
    private int[] _lastPlaces = [];
    private bool _looksAhead;
    private int _first;
    private int _next;
    private int _untilCheck;

    /// <summary>States from outside the scope: of the parent, the ancestors, the previous sibling and the earlier siblings. Zero for a whole page.</summary>
    private ulong[] _outsideStates = [];

    /// <summary>The counts of the siblings before the scope.</summary>
    private int[] _outsideCounts = [];

    /// <param name="stateWords">The number of words of 64 states.</param>
    /// <param name="knowsAncestorStates">Whether a selector needs the states of ancestors.</param>
    /// <param name="knowsEarlierSiblingStates">Whether a selector needs the states of earlier siblings.</param>
    /// <param name="counters">The number of kinds of siblings that are counted, for <c>:nth-child(… of S)</c>.</param>
    /// <param name="carriedUp">The look-ahead bits that an element passes on to its parent, for <c>:has(x)</c>; a word for each 64.</param>
    /// <param name="carriedBack">The look-ahead bits that an element passes on to the sibling before, for <c>:has(~ x)</c>; a word for each 64.</param>
    protected ElementMatcher(int stateWords = 0, bool knowsAncestorStates = false, bool knowsEarlierSiblingStates = false, int counters = 0, ulong[]? carriedUp = null, ulong[]? carriedBack = null)
    {
        _words = stateWords;
        _knowsAncestorStates = knowsAncestorStates;
        _knowsEarlierSiblingStates = knowsEarlierSiblingStates;
        _counters = counters;
        _carriedUp = carriedUp ?? [];
        _carriedBack = carriedBack ?? [];
    }

    /// <summary>The number of pairs of passes, one forward and one backward, before the last one, which compute <c>:has()</c>.</summary>
    protected virtual int LookAheadPasses => 0;

    /// <summary>Whether a selector contains <c>:scope</c>, so that each scope is matched separately.</summary>
    public virtual bool UsesScope => false;

    /// <summary>The scope row that <see cref="Start"/> takes when no element is the scope.</summary>
    internal const int NoScope = -1;

    /// <summary>The row that is matched next; all rows before it are matched.</summary>
    internal int Position => _next;

    /// <summary>Whether the whole page is matched again for each scope: a look-ahead contains <c>:scope</c>, or a query matches elements outside the scope.</summary>
    public virtual bool MatchesPagePerScope => false;

    /// <summary>Begins to match a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scope">The row of the scope; <see cref="PageTree.None"/> for the whole page, <see cref="NoScope"/> if no element is the scope.</param>
    /// <param name="finished">A matcher that is no longer used, whose memory is taken over.</param>
    internal void Start(MatchedPage page, int scope, ElementMatcher? finished = null)
    {
        TakeMemory(finished);
        _page = page;
        _tree = page.Tree;
        _scope = scope;
        _isScoped = UsesScope && scope > 0;
        _first = 0;
        _next = 0;
        _outsideStates = new ulong[4 * _words];
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

    /// <summary>Begins to match one scope: its element and the descendants.</summary>
    /// <remarks>
    /// The states of the elements before and around the scope do not depend on <c>:scope</c>, so they are taken from the matches of the page without a scope. Inside, only the
    /// scope's element has neighbors outside. A list of many scopes is therefore matched in time proportional to their elements.
    /// </remarks>
    /// <param name="scope">The row of the scope.</param>
    /// <param name="end">The row after the last of the scope, which is inside the scope or a sibling that follows.</param>
    /// <param name="page">The matches of the page without a scope.</param>
    /// <param name="finished">A matcher that is no longer used, whose memory is taken over.</param>
    internal void StartInside(int scope, int end, ElementMatcher page, ElementMatcher? finished)
    {
        page.AdvanceTo(scope);
        _page = page._page;
        _tree = page._tree;
        _scope = _first = _next = scope;
        _isScoped = true;
        _ahead = page._ahead;
        _lastPlaces = page._lastPlaces;
        _outsideStates = new ulong[4 * _words];
        _outsideCounts = new int[_counters];
        _looksAhead = LookAheadPasses > 0;

        TakeMemory(finished);
        page.CopyOutsideStates(scope, _outsideStates, _outsideCounts);

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

    /// <summary>Matches the elements before <paramref name="row"/>.</summary>
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

    /// <summary>Sets the states that a look-ahead needs, from the first row to the last.</summary>
    /// <inheritdoc cref="Visit"/>
    /// <param name="pass">The index of the pass.</param>
    protected virtual void VisitBefore(int pass, int row, int name)
    {
    }

    /// <summary>Sets look-ahead bits of the parent and the previous sibling, from the last row to the first.</summary>
    /// <inheritdoc cref="VisitBefore"/>
    protected virtual void LookAhead(int pass, int row, int name)
    {
    }

    /// <summary>Gets the states set so far for an element.</summary>
    protected ulong OwnStates(int row, int word = 0) => _ownStates.Items[((row - _first) * _words) + word];

    /// <summary>Gets the states of the parent.</summary>
    protected ulong ParentStates(int row, int word = 0) => _tree.Nodes[row].Parent is var parent && parent >= _first ? OwnStates(parent, word) : _outsideStates[word];

    /// <summary>Gets the states that at least one ancestor has.</summary>
    protected ulong AncestorStates(int row, int word = 0) => _ancestorStates.Items[((row - _first) * _words) + word];

    /// <summary>Gets the states of the previous element sibling.</summary>
    protected ulong PreviousSiblingStates(int row, int word = 0) => _tree.Nodes[row].PreviousElement is var previous && previous >= _first ? OwnStates(previous, word) : row == _first ? _outsideStates[(2 * _words) + word] : 0;

    /// <summary>Gets the states that at least one earlier sibling has.</summary>
    protected ulong EarlierSiblingStates(int row, int word = 0) => _earlierSiblingStates.Items[((row - _first) * _words) + word];

    /// <summary>Sets a state of an element.</summary>
    protected void Set(int row, ulong state, int word = 0) => _ownStates.Items[((row - _first) * _words) + word] |= state;

    /// <summary>Gets the look-ahead bits of an element, which its descendants and later siblings have set.</summary>
    protected ulong LookAheads(int row, int word = 0) => _ahead[(row * _carriedUp.Length) + word];

    /// <summary>Sets a look-ahead bit of the parent; a bit that is carried up reaches every ancestor.</summary>
    protected void MarkParent(int row, ulong bit, int word = 0) => Mark(_tree.Nodes[row].Parent, bit, word);

    /// <summary>Sets a look-ahead bit of the previous sibling; a bit that is carried back reaches all earlier siblings.</summary>
    protected void MarkPreviousSibling(int row, ulong bit, int word = 0) => Mark(_tree.Nodes[row].PreviousElement, bit, word);

    /// <summary>Reports whether an element is of HTML; names of HTML compare without ASCII case.</summary>
    protected bool IsHtml(int row) => _tree.IsHtml(row);

    /// <summary>Reports whether an element is of SVG.</summary>
    protected bool IsSvg(int row) => _tree.IsSvg(row);

    /// <summary>Reports whether an element is in no namespace, which only a program can create.</summary>
    protected bool HasNoNamespace(int row) => _tree.HasNoNamespace(row);

    /// <summary>Gets the local name of an element, for names that are not in <see cref="TagNames"/>.</summary>
    protected string LocalName(int row) => _tree.NameOf(row);

    /// <summary>Counts an element that is matched again for a scope in the budget of the page; otherwise checks the token and the clock every 1,024 elements.</summary>
    private void CountElement()
    {
        if (_isScoped)
        {
            _page.Budget.AddNodes(_first > 0 ? ScopedNodeWeight : PagePerScopeNodeWeight);
        }
        else if (--_untilCheck <= 0)
        {
            _untilCheck = ElementsBetweenChecks;
            _page.Budget.Check();
        }
    }

    private void RunBefore(int pass, int end)
    {
        foreach (int row in _tree.Elements(_first, end))
        {
            CountElement();
            Prepare(row);
            VisitBefore(pass, row, _tree.Nodes[row].Name);
        }
    }

    private void RunLookAhead(int pass)
    {
        RunBefore(pass, _tree.Count);
        var loop = new LoopProgress(_page.Budget.Progress);

        for (int row = _tree.Count - 1; row > 0; row--)
        {
            if (_tree.Nodes[row].Kind != PageNodeKind.Element || _tree.Nodes[row].IsInTemplate)
            {
                loop.Step();
                continue;
            }

            CountElement();
            LookAhead(pass, row, _tree.Nodes[row].Name);

            for (int word = 0; word < _carriedUp.Length; word++)
            {
                MarkParent(row, LookAheads(row, word) & _carriedUp[word], word);
                MarkPreviousSibling(row, LookAheads(row, word) & _carriedBack[word], word);
            }
        }
    }

    private void Mark(int row, ulong bits, int word)
    {
        if (row != PageTree.None)
        {
            _ahead[(row * _carriedUp.Length) + word] |= bits;
        }
    }

    /// <summary>Returns the arrays to the pool.</summary>
    internal void Release()
    {
        _ownStates.Return(used: 0);
        _ancestorStates.Return(used: 0);
        _earlierSiblingStates.Return(used: 0);
        _places.Return(used: 0);
        _counts.Return(used: 0);
        _childCounts.Return();
        _typePlaces.Return();
    }

    private void TakeMemory(ElementMatcher? finished)
    {
        if (finished is not null)
        {
            (_ownStates, _ancestorStates, _earlierSiblingStates, _places, _counts) = (finished._ownStates, finished._ancestorStates, finished._earlierSiblingStates, finished._places, finished._counts);
            (finished._ownStates, finished._ancestorStates, finished._earlierSiblingStates, finished._places, finished._counts) = (new(), new(), new(), new(), new());
            finished.Release();
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

    /// <summary>Allocates and clears the states and counts that are kept over several passes.</summary>
    private void Clear(int rows)
    {
        // Nested scopes are alive at the same time, so each needs memory.
        int missing = (rows * _words) - _ownStates.Items.Length;
        _page.Budget.AddBytes(_isScoped && missing > 0 ? (long)missing * sizeof(ulong) * (1 + (_knowsAncestorStates ? 1 : 0) + (_knowsEarlierSiblingStates ? 1 : 0)) : 0);
        _ownStates.Reserve(rows * _words, _page.Budget.Progress);
        GradualArray.Clear(_ownStates.Items, 0, rows * _words, _page.Budget.Progress);
        _counts.Reserve(rows * _counters, _page.Budget.Progress);
        GradualArray.Clear(_counts.Items, 0, rows * _counters, _page.Budget.Progress);
    }

    /// <summary>Clears the states of row 0, the parent of the outermost elements, because pooled memory is not empty.</summary>
    private void ClearDocument()
    {
        _ownStates.Reserve(_words, _page.Budget.Progress);
        _ancestorStates.Reserve(_words, _page.Budget.Progress);
        _earlierSiblingStates.Reserve(_words, _page.Budget.Progress);
        _ownStates.Items.AsSpan(0, _words).Clear();
        _ancestorStates.Items.AsSpan(0, _words).Clear();
        _earlierSiblingStates.Items.AsSpan(0, _words).Clear();
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
            _counts.Reserve((index + 1) * _counters, _page.Budget.Progress);
            _places.Reserve((index + 1) * _counters, _page.Budget.Progress);
        }
    }

    private void PrepareStates(int row, int own)
    {
        int end = own + _words;
        _ownStates.Reserve(end, _page.Budget.Progress);

        if (!_looksAhead)
        {
            // Pooled memory is not empty.
            _ownStates.Items.AsSpan(own, _words).Clear();
        }

        if (_knowsAncestorStates)
        {
            _ancestorStates.Reserve(end, _page.Budget.Progress);
            int parent = (_tree.Nodes[row].Parent - _first) * _words;

            for (int word = 0; word < _words; word++)
            {
                _ancestorStates.Items[own + word] = parent >= 0 ? _ancestorStates.Items[parent + word] | _ownStates.Items[parent + word] : _outsideStates[_words + word];
            }
        }

        if (_knowsEarlierSiblingStates)
        {
            _earlierSiblingStates.Reserve(end, _page.Budget.Progress);
            int previous = (_tree.Nodes[row].PreviousElement - _first) * _words;

            for (int word = 0; word < _words; word++)
            {
                _earlierSiblingStates.Items[own + word] = previous >= 0 ? _earlierSiblingStates.Items[previous + word] | _ownStates.Items[previous + word] : own == 0 ? _outsideStates[(3 * _words) + word] : 0;
            }
        }
    }

    /// <summary>Copies the states of the parent and the previous sibling of a scope, which are outside of it.</summary>
    private void CopyOutsideStates(int row, ulong[] states, int[] counts)
    {
        int parent = _tree.Nodes[row].Parent;
        int previous = _tree.Nodes[row].PreviousElement;

        for (int word = 0; word < _words; word++)
        {
            if (parent != PageTree.None)
            {
                states[word] = OwnStates(parent, word);
                states[_words + word] = _knowsAncestorStates ? OwnStates(parent, word) | AncestorStates(parent, word) : 0;
            }

            if (previous != PageTree.None)
            {
                states[(2 * _words) + word] = OwnStates(previous, word);
                states[(3 * _words) + word] = _knowsEarlierSiblingStates ? OwnStates(previous, word) | EarlierSiblingStates(previous, word) : 0;
            }
        }

        if (previous != PageTree.None)
        {
            Array.Copy(_counts.Items, previous * _counters, counts, 0, _counters);
        }
    }
}

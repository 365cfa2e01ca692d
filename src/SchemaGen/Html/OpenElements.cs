using System;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>The stack of open elements (HTML, 13.2.4.2).</summary>
/// <remarks>
/// Each place stores the place of the previous element of the same name and the nearest end of each scope, at or below it. A scope is therefore tested in
/// constant time, whereas walking down the stack for each tag would take quadratic time on deeply nested pages.
/// </remarks>
internal sealed class OpenElements
{
    /// <summary>The largest length of the arrays that are kept for the next page.</summary>
    private const int MaxKept = 8192;

    private PooledArray<int> _rows = new();
    private PooledArray<Place> _places = new();
    private int[] _lastOpen = NewIndex(TagNames.FirstUnknown);
    private int[] _lastForeignOpen = NewIndex(TagNames.FirstUnknown);
    private PageTree _tree = null!;
    private Action? _progress;
    private LoopProgress _loop;

    /// <summary>The number of open elements.</summary>
    public int Count { get; private set; }

    /// <summary>The current node; 0, the document, if no element is open.</summary>
    public int Current { get; private set; }

    /// <summary>The place of the nearest open element of HTML; -1 if there is none.</summary>
    public int LastHtmlPlace => Count == 0 ? -1 : _places.Items[Count - 1].HtmlElement;

    /// <summary>The place of the nearest special element; -1 if there is none.</summary>
    public int LastSpecialPlace => Count == 0 ? -1 : _places.Items[Count - 1].Special;

    /// <summary>Whether an open <c>select</c> ends scopes, as under the present rules.</summary>
    public bool SelectEndsScope { get; private set; }

    /// <summary>Gets the row at a place.</summary>
    public int this[int place] => _rows.Items[place];

    /// <summary>Gets the place of the last open element of HTML with a name; -1 if there is none.</summary>
    public int LastPlaceOf(ushort name) => name < _lastOpen.Length ? _lastOpen[name] : -1;

    /// <summary>Gets the place of the last open element of SVG or MathML with a name; -1 if there is none.</summary>
    public int LastForeignPlaceOf(ushort name) => name < _lastForeignOpen.Length ? _lastForeignOpen[name] : -1;

    /// <summary>Reports whether an element of HTML with a name is open.</summary>
    public bool Has(ushort name) => LastPlaceOf(name) >= 0;

    /// <summary>Begins a page.</summary>
    /// <param name="tree">The tree that the elements are in.</param>
    /// <param name="selectEndsScope">Whether an open <c>select</c> ends scopes, as under the present rules.</param>
    /// <param name="progress">Called from time to time when many elements are open; an exception that it throws ends parsing.</param>
    public void Begin(PageTree tree, bool selectEndsScope, Action? progress)
    {
        _tree = tree;
        _progress = progress;
        _loop = new LoopProgress(progress);
        SelectEndsScope = selectEndsScope;
    }

    /// <summary>Pops all elements and ends the page.</summary>
    public void End()
    {
        PopFrom(0);
        _tree = null!;
        _progress = null;
        _loop = default;

        if (_rows.Items.Length > MaxKept)
        {
            _rows.Return(used: 0);
            _places.Return(used: 0);
        }

        if (_lastOpen.Length > MaxKept)
        {
            _lastOpen = NewIndex(TagNames.FirstUnknown);
        }

        if (_lastForeignOpen.Length > MaxKept)
        {
            _lastForeignOpen = NewIndex(TagNames.FirstUnknown);
        }
    }

    /// <summary>Pushes an element.</summary>
    public void Push(int row)
    {
        _rows.Reserve(Count + 1, _progress);
        _places.Reserve(Count + 1, _progress);
        _rows.Items[Count++] = row;
        _tree.Nodes[row].Flags |= PageNodeFlags.Open;
        Describe(Count - 1);
        Current = row;
    }

    /// <summary>Pops the current node.</summary>
    public void Pop()
    {
        int place = --Count;
        ref PageNode node = ref _tree.Nodes[_rows.Items[place]];
        node.Flags &= ~PageNodeFlags.Open;
        Index(node)[node.Name] = _places.Items[place].PreviousOfSameName;
        Current = place > 0 ? _rows.Items[place - 1] : 0;
    }

    /// <summary>Pops the elements from a place on.</summary>
    public void PopFrom(int place)
    {
        while (Count > place)
        {
            _loop.Step();
            Pop();
        }
    }

    /// <summary>Pops elements up to and including the last one of HTML with a name.</summary>
    public void PopUntil(ushort name) => PopFrom(Math.Max(0, LastPlaceOf(name)));

    /// <summary>Reports whether an element is in scope (HTML, "has an element in scope").</summary>
    public bool IsInScope(ushort name) => LastPlaceOf(name) >= 0 && IsPlaceInScope(LastPlaceOf(name));

    /// <summary>Reports whether the element at a place is in scope.</summary>
    public bool IsPlaceInScope(int place) => place >= _places.Items[Count - 1].Scope;

    /// <summary>Reports whether an element is in button scope.</summary>
    public bool IsInButtonScope(ushort name) => LastPlaceOf(name) >= 0 && LastPlaceOf(name) >= _places.Items[Count - 1].ButtonScope;

    /// <summary>Reports whether an element is in list item scope.</summary>
    public bool IsInListItemScope(ushort name) => LastPlaceOf(name) >= 0 && LastPlaceOf(name) >= _places.Items[Count - 1].ListItemScope;

    /// <summary>Reports whether an element is in table scope.</summary>
    public bool IsInTableScope(ushort name)
        => LastPlaceOf(name) >= 0 && LastPlaceOf(name) >= Math.Max(LastPlaceOf(TagNames.Table), Math.Max(LastPlaceOf(TagNames.Template), LastPlaceOf(TagNames.Html)));

    /// <summary>Reports whether a heading is in scope.</summary>
    public bool IsHeadingInScope(out int place)
    {
        place = -1;

        for (ushort name = TagNames.H1; name <= TagNames.H6; name++)
        {
            place = Math.Max(place, LastPlaceOf(name));
        }

        return place >= 0 && IsPlaceInScope(place);
    }

    /// <summary>Reports whether an item is open that the start tag of another item closes: no special element other than <c>address</c>, <c>div</c> and <c>p</c> is above it.</summary>
    public bool IsItemOpen(ushort name) => LastPlaceOf(name) >= 0 && LastPlaceOf(name) >= _places.Items[Count - 1].ItemEnd;

    /// <summary>Gets the place of an open element.</summary>
    public int PlaceOf(int row)
    {
        ref PageNode node = ref _tree.Nodes[row];
        int place = Index(node)[node.Name];

        while (_rows.Items[place] != row)
        {
            _loop.Step();
            place = _places.Items[place].PreviousOfSameName;
        }

        return place;
    }

    /// <summary>Removes the element at a place.</summary>
    /// <returns>The number of places that changed.</returns>
    public int RemoveAt(int place)
    {
        BeginChange(place);
        _tree.Nodes[_rows.Items[place]].Flags &= ~PageNodeFlags.Open;
        _rows.Items[place] = 0;
        return EndChange(place);
    }

    /// <summary>Begins a change of the rows from a place on, which <see cref="EndChange"/> ends; no other member than the indexer and those for changes may be used in between.</summary>
    public void BeginChange(int from)
    {
        for (int place = Count - 1; place >= from; place--)
        {
            _loop.Step();
            ref PageNode node = ref _tree.Nodes[_rows.Items[place]];
            Index(node)[node.Name] = _places.Items[place].PreviousOfSameName;
        }
    }

    /// <summary>Replaces the row at a place during a change, or removes it if the row is 0.</summary>
    public void Replace(int place, int row)
    {
        if (_rows.Items[place] != 0)
        {
            _tree.Nodes[_rows.Items[place]].Flags &= ~PageNodeFlags.Open;
        }

        _rows.Items[place] = row;

        if (row != 0)
        {
            _tree.Nodes[row].Flags |= PageNodeFlags.Open;
        }
    }

    /// <summary>Ends a change of the rows from a place on, and removes those that are now 0.</summary>
    /// <returns>The number of places that were computed again.</returns>
    public int EndChange(int from)
    {
        int kept = from;

        for (int place = from; place < Count; place++)
        {
            _loop.Step();

            if (_rows.Items[place] != 0)
            {
                _rows.Items[kept++] = _rows.Items[place];
            }
        }

        Count = kept;

        for (int place = from; place < Count; place++)
        {
            _loop.Step();
            Describe(place);
        }

        Current = Count > 0 ? _rows.Items[Count - 1] : 0;
        return Count - from + 1;
    }

    /// <summary>Moves rows down by one into an empty place during a change, and inserts a row where the last of them was.</summary>
    /// <param name="empty">A place whose row is 0.</param>
    /// <param name="last">The place of the last row that is moved.</param>
    /// <param name="inserted">The row that is inserted at <paramref name="last"/>.</param>
    public void ShiftDown(int empty, int last, int inserted)
    {
        Array.Copy(_rows.Items, empty + 1, _rows.Items, empty, last - empty);
        _rows.Items[last] = inserted;
        _tree.Nodes[inserted].Flags |= PageNodeFlags.Open;
    }

    private static int[] NewIndex(int length)
    {
        int[] index = new int[length];
        Array.Fill(index, -1);
        return index;
    }

    private static bool IsHtml(in PageNode node) => (node.Flags & PageNodeFlags.Namespace) == 0;

    private int[] Index(in PageNode node) => IsHtml(node) ? _lastOpen : _lastForeignOpen;

    private void Describe(int place)
    {
        ref PageNode node = ref _tree.Nodes[_rows.Items[place]];
        ref Place described = ref _places.Items[place];
        described = place > 0 ? _places.Items[place - 1] : Place.None;
        bool isHtml = IsHtml(node);
        ref int[] index = ref isHtml ? ref _lastOpen : ref _lastForeignOpen;

        if (node.Name >= index.Length)
        {
            int length = index.Length;
            Array.Resize(ref index, Math.Max(_tree.NextTagName, length * 2));
            Array.Fill(index, -1, length, index.Length - length);
        }

        described.PreviousOfSameName = index[node.Name];
        index[node.Name] = place;

        if (!isHtml)
        {
            if (TagRules.IsForeignScope(node))
            {
                described.EndScopes(place);
                described.Special = described.ItemEnd = place;
            }

            return;
        }

        described.HtmlElement = place;
        TagCategories categories = TagRules.CategoriesOf(node.Name);

        if ((categories & TagCategories.Special) == 0)
        {
            return;
        }

        described.Special = place;
        described.ItemEnd = node.Name is TagNames.Address or TagNames.Div or TagNames.P ? described.ItemEnd : place;

        if ((categories & TagCategories.Scope) != 0 || (SelectEndsScope && node.Name == TagNames.Select))
        {
            described.EndScopes(place);
        }
        else if ((categories & TagCategories.ButtonScope) != 0)
        {
            described.ButtonScope = place;
        }
        else if ((categories & TagCategories.ListItemScope) != 0)
        {
            described.ListItemScope = place;
        }
    }

    /// <summary>The nearest elements of each sort at a place or below it, as places; -1 if there is none.</summary>
    private struct Place
    {
        public static readonly Place None = new() { PreviousOfSameName = -1, Scope = -1, ButtonScope = -1, ListItemScope = -1, Special = -1, ItemEnd = -1, HtmlElement = -1 };

        /// <summary>The element of the same name below, in HTML or outside of it.</summary>
        public int PreviousOfSameName;
        public int Scope;
        public int ButtonScope;
        public int ListItemScope;
        public int Special;

        /// <summary>A special element other than <c>address</c>, <c>div</c> and <c>p</c>.</summary>
        public int ItemEnd;
        public int HtmlElement;

        public void EndScopes(int place) => Scope = ButtonScope = ListItemScope = place;
    }
}

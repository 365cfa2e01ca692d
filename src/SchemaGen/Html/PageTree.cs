using System;
using System.Buffers;
using AngleSharp.Dom;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>A page as rows in document order, in pooled arrays. It is filled by the parser from text, or from a caller's tree as far as that is read.</summary>
/// <remarks>
/// In a parsed page, text and attribute values are ranges of the input and are decoded when they are read, so the input must not change before the tree is disposed.
/// In a caller's tree, they are read from its nodes. Names are numbers: those of <see cref="Runtime.TagNames"/> and <see cref="AttributeNames"/>, then those that only this page has.
/// </remarks>
internal sealed partial class PageTree : IDisposable
{
    /// <summary>No row; as the row of a scope, the whole page.</summary>
    public const int None = 0;

    private const int InitialLength = 1024;

    /// <summary>The number of characters of a page for which a new array has room for one row, or one attribute. Most pages have more characters for each, so the arrays seldom grow.</summary>
    private const int CharactersPerRow = 96;

    private readonly NameTable _tagNames = new(Runtime.TagNames.FirstUnknown);
    private readonly NameTable _attributeNames = new(AttributeNames.KnownCount);
    private readonly DomWalk? _dom;
    private readonly Action? _progress;
    private char[] _decoded = [];
    private LoopProgress _loop;

    /// <summary>Creates a tree with only the document, for the parser to fill.</summary>
    /// <param name="input">The page, which must not change before the tree is disposed.</param>
    /// <param name="progress">Called from time to time while rows are copied or a long text is decoded.</param>
    internal PageTree(ReadOnlyMemory<char> input, Action? progress)
    {
        _progress = progress;
        _loop = new LoopProgress(progress);
        Input = _tagNames.Input = _attributeNames.Input = input;
        Nodes = ArrayPool<PageNode>.Shared.Rent(InitialLength + (input.Length / CharactersPerRow));
        Attributes = ArrayPool<PageAttribute>.Shared.Rent(InitialLength + (input.Length / CharactersPerRow));
        Nodes[0] = new PageNode { Kind = PageNodeKind.Document };
        Count = 1;
        IsDocument = true;
    }

    private PageTree(INode top, bool isInQuirksMode, int maxElements, Action<int> progress)
    {
        Nodes = ArrayPool<PageNode>.Shared.Rent(InitialLength);
        Attributes = [];
        Nodes[0] = new PageNode { Kind = PageNodeKind.Document };
        Count = 1;
        IsInQuirksMode = isInQuirksMode;
        IsDocument = top is IDocument;
        _progress = () => progress(ElementCount);
        _loop = new LoopProgress(_progress);
        _dom = new DomWalk(this, maxElements, _progress);
    }

    /// <summary>The text that was parsed.</summary>
    public ReadOnlyMemory<char> Input { get; private set; }

    /// <summary>The rows; those from <see cref="Count"/> on are unused.</summary>
    public PageNode[] Nodes { get; private set; }

    /// <summary>The number of rows so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of elements so far.</summary>
    public int ElementCount { get; set; }

    /// <summary>Whether the tree is a document, and not a fragment or an element without one.</summary>
    public bool IsDocument { get; }

    /// <summary>Whether the page is in quirks mode.</summary>
    public bool IsInQuirksMode { get; set; }

    /// <summary>The outcome of parsing or walking: complete, or the limit that stopped it.</summary>
    public ParseOutcome Outcome { get; set; }

    /// <summary>Parses a page.</summary>
    /// <param name="html">The page, which must not change before the tree is disposed.</param>
    /// <param name="options">The limits and rules.</param>
    public static PageTree Parse(ReadOnlyMemory<char> html, in ParseOptions options)
    {
        var tree = new PageTree(html, options.Progress);

        try
        {
            TreeBuilder.Build(tree, options);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    /// <summary>Opens a caller's tree, which is walked as far as rows are requested.</summary>
    /// <param name="top">The top of the tree: a document, a fragment, or an element without a parent.</param>
    /// <param name="maxElements">The walk ends before the first element beyond this number.</param>
    /// <param name="progress">Called with the number of elements before the first node and every 1,024 nodes.</param>
    public static PageTree Of(INode top, int maxElements, Action<int> progress)
    {
        var tree = new PageTree(top, IsQuirky(top), maxElements, progress);
        tree._dom!.Begin(top);
        return tree;
    }

    /// <summary>Opens an element of a caller's tree, with its ancestors and optionally the earlier siblings.</summary>
    /// <param name="scope">The element.</param>
    /// <param name="withSiblings">Whether the earlier siblings of it and of its ancestors have rows; the descendants of siblings never have any.</param>
    /// <param name="maxElements">The walk ends before the first element beyond this number.</param>
    /// <param name="progress">Called with the number of elements before the first node and every 1,024 nodes.</param>
    /// <param name="scopeRow">The row of the element.</param>
    public static PageTree Around(Element scope, bool withSiblings, int maxElements, Action<int> progress, out int scopeRow)
    {
        INode top = scope;

        while (top.Parent is { } parent)
        {
            top = parent;
        }

        var tree = new PageTree(top, IsQuirky(top), maxElements, progress);
        scopeRow = tree._dom!.BeginAround(top, scope, withSiblings);
        return tree;
    }

    /// <summary>Walks to the next node of a caller's tree.</summary>
    /// <returns>False at the end of the tree; always for a page that was parsed.</returns>
    public bool MoveNext() => _dom is not null && _dom.MoveNext();

    /// <summary>Walks to the end of the tree.</summary>
    public void Complete()
    {
        while (MoveNext())
        {
        }
    }

    /// <summary>Finds the next row that is an element, in document order and outside of templates; walks as far as needed.</summary>
    /// <param name="row">The row to begin with.</param>
    /// <returns><see cref="None"/> at the end.</returns>
    public int NextElement(int row)
    {
        while (row < Count || MoveNext())
        {
            switch (Nodes[row].Kind)
            {
                case PageNodeKind.Element:
                    return row;
                case PageNodeKind.TemplateContent:
                    _loop.Step();
                    row = EndOf(row);
                    break;
                default:
                    _loop.Step();
                    row++;
                    break;
            }
        }

        return None;
    }

    /// <summary>Gets the row after the last descendant of a row; walks as far as needed.</summary>
    public int EndOf(int row)
    {
        while (Nodes[row].SubtreeEnd == 0 && MoveNext())
        {
        }

        int end = Nodes[row].SubtreeEnd;
        return end == 0 ? Count : end;
    }

    /// <summary>Finds the next element with the same parent; walks as far as needed.</summary>
    /// <returns><see cref="None"/> if it is the last.</returns>
    public int NextElementSibling(int row)
    {
        int parent = Nodes[row].Parent;
        int next = EndOf(row);

        while ((next < Count || MoveNext()) && Nodes[next].Parent == parent)
        {
            if (Nodes[next].Kind == PageNodeKind.Element)
            {
                return next;
            }

            _loop.Step();
            next = EndOf(next);
        }

        return None;
    }

    /// <summary>Reports whether no element with the same parent follows.</summary>
    public bool IsLastElement(int row) => NextElementSibling(row) == None;

    /// <summary>Finds the row of an element of a caller's tree; walks as far as needed.</summary>
    /// <returns><see cref="None"/> if the tree does not contain it.</returns>
    public int RowOf(IElement element)
    {
        foreach (int row in Elements())
        {
            if (ReferenceEquals(_dom!.ElementAt(row), element))
            {
                return row;
            }
        }

        return None;
    }

    /// <summary>Gets the row whose descendants are the content of an element: the next row for a template, otherwise the element.</summary>
    public int ContentOf(int row) => row + 1 < Count && Nodes[row + 1].Kind == PageNodeKind.TemplateContent && Nodes[row + 1].Parent == row ? row + 1 : row;

    /// <summary>Adds an empty row, to be filled in place, because copying a row waits for the writes to its fields.</summary>
    /// <returns>The row, valid until the next one is added.</returns>
    public ref PageNode AddRow()
    {
        if (Count == Nodes.Length)
        {
            PageNode[] larger = GradualArray.Copy(Nodes, Nodes.Length * 2, _progress);
            ArrayPool<PageNode>.Shared.Return(Nodes);
            Nodes = larger;
        }

        ref PageNode node = ref Nodes[Count++];
        node = default;
        return ref node;
    }

    /// <summary>Replaces the rows by others from the pool.</summary>
    public void ReplaceNodes(PageNode[] nodes, int count)
    {
        ArrayPool<PageNode>.Shared.Return(Nodes);
        Nodes = nodes;
        Count = count;
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        if (Nodes.Length > 0)
        {
            ArrayPool<PageNode>.Shared.Return(Nodes);
            Return(Attributes);
            Return(_decoded);
            _tagNames.Dispose();
            _attributeNames.Dispose();
            _dom?.Dispose();
            Nodes = [];
            Attributes = [];
            _decoded = [];
            Input = default;
        }
    }

    private static bool IsQuirky(INode top) => string.Equals((top as IDocument ?? top.Owner)?.CompatMode, "BackCompat", StringComparison.Ordinal);

    private static void Return<T>(T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
        }
    }
}

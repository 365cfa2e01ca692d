using System;
using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The elements of a tree in document order, a row each, filled as far as somebody asked: one walk that every schema of a page shares.</summary>
/// <remarks>
/// The walk goes over <c>ChildNodes[i]</c> with an explicit stack: <c>NextSibling</c> and its kin scan the parent at each call, and recursion would let a deep page overflow the stack.
/// A row knows its parent and its previous sibling by their rows, which is all that combinators need.
/// </remarks>
internal sealed class ElementTable : IDisposable
{
    /// <summary>No row.</summary>
    public const int None = -1;

    private const int QuestionInterval = 1024;

    private readonly int _maxElements;
    private readonly PageBudget _budget;
    private PooledArray<Row> _rows = new();
    private PooledArray<Frame> _stack = new();
    private int _maxDepth;
    private int _depth;

    /// <param name="root">The top of the tree: a document, a fragment, or an element without a parent, which is then the first row.</param>
    /// <param name="maxElements">More elements than this are not walked.</param>
    /// <param name="budget">Asked every 1,024 elements.</param>
    public ElementTable(INode root, int maxElements, PageBudget budget)
    {
        _maxElements = maxElements;
        _budget = budget;

        if (root is Element element)
        {
            Append(element, None, None);
        }
        else
        {
            Push(root, None);
        }
    }

    /// <summary>A part of a tree: an element, what is inside, and those around it that selectors see.</summary>
    /// <param name="scope">The element; its row is the last that is there at once.</param>
    /// <param name="withSiblings">Whether the siblings before it and before its ancestors have rows; their own inside has none.</param>
    /// <param name="maxElements">More elements than this are not walked.</param>
    /// <param name="budget">Asked every 1,024 elements.</param>
    public ElementTable(Element scope, bool withSiblings, int maxElements, PageBudget budget)
    {
        _maxElements = maxElements;
        _budget = budget;
        var path = new Stack<Element>();

        for (Element? element = scope; element is not null; element = element.ParentElement as Element)
        {
            path.Push(element);
        }

        int row = None;

        foreach (Element element in path)
        {
            // Only the scope is walked into.
            _depth = 0;
            row = withSiblings && ((INode)element).Parent is { } parent ? AppendAmongSiblings(element, parent.ChildNodes, row) : Append(element, row, None);
        }
    }

    /// <summary>How many rows there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the tree is a document, and no fragment or lone element.</summary>
    public bool IsDocument => (Count > 0 || MoveNext()) && ((INode)_rows.Items[0].Element).Parent is IDocument;

    /// <summary>Whether every element of the tree has its row.</summary>
    public bool IsComplete => _depth == 0;

    /// <summary>Whether the walk ended because the tree has more elements than are allowed.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>The element of a row.</summary>
    public Element this[int row] => _rows.Items[row].Element;

    /// <summary>The local name of a row's element.</summary>
    public string Name(int row) => _rows.Items[row].Name;

    /// <summary>The row of the parent element, or <see cref="None"/>.</summary>
    public int Parent(int row) => _rows.Items[row].Parent;

    /// <summary>The row of the element sibling before, or <see cref="None"/>.</summary>
    public int Previous(int row) => _rows.Items[row].Previous;

    /// <summary>The place among the element siblings, from 1.</summary>
    public int ChildIndex(int row) => _rows.Items[row].ChildIndex;

    /// <summary>Whether no element sibling follows.</summary>
    public bool IsLastChild(int row)
    {
        // Asked of the tree: the row of a later sibling comes only after all that is inside this one.
        // An element without a parent has no sibling.
        if (((INode)_rows.Items[row].Element).Parent is not { } parent)
        {
            return true;
        }

        INodeList siblings = parent.ChildNodes;

        for (int i = _rows.Items[row].NodeIndex + 1; i < siblings.Length; i++)
        {
            if (siblings[i] is Element)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row after the last one inside <paramref name="row"/>; walks as far as needed to know.</summary>
    public int EndOf(int row)
    {
        while (_rows.Items[row].End == 0 && MoveNext())
        {
        }

        return _rows.Items[row].End == 0 ? Count : _rows.Items[row].End;
    }

    /// <summary>Walks to the next element.</summary>
    /// <returns>False at the end of the tree.</returns>
    public bool MoveNext()
    {
        while (_depth > 0)
        {
            ref Frame frame = ref _stack.Items[_depth - 1];

            if (frame.Next == frame.Children.Length)
            {
                if (frame.Row != None)
                {
                    _rows.Items[frame.Row].End = Count;
                }

                _depth--;
                continue;
            }

            int nodeIndex = frame.Next++;

            // One look at the class. To ask a node for its kind, or for the interface of elements, is a search among all the interfaces that it has.
            if (frame.Children[nodeIndex] is Element element)
            {
                int previous = frame.LastChild;

                if (Count == _maxElements)
                {
                    LimitReached = true;
                    _depth = 0;
                    return false;
                }

                frame.LastChild = Count;
                Append(element, frame.Row, nodeIndex, previous);
                return true;
            }
        }

        return false;
    }

    /// <summary>Walks to the end of the tree.</summary>
    public void Complete()
    {
        while (MoveNext())
        {
        }
    }

    /// <summary>The row of an element, or <see cref="None"/> if the tree does not hold it. Searches.</summary>
    public int RowOf(IElement element)
    {
        for (int row = 0; row < Count || MoveNext(); row++)
        {
            if (ReferenceEquals(_rows.Items[row].Element, element))
            {
                return row;
            }
        }

        return None;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        _rows.Return(used: Count);
        _stack.Return(used: _maxDepth);
        _depth = 0;
        Count = 0;
    }

    private int AppendAmongSiblings(Element element, INodeList siblings, int parent)
    {
        int previous = None;
        int index = 0;

        for (; !ReferenceEquals(siblings[index], element); index++)
        {
            if (siblings[index] is Element sibling)
            {
                previous = Append(sibling, parent, index, previous);
                _rows.Items[previous].End = Count;
                _depth = 0;
            }
        }

        return Append(element, parent, index, previous);
    }

    private int Append(Element element, int parent, int nodeIndex, int previous = None)
    {
        if (Count % QuestionInterval == 0)
        {
            _budget.Ask();
            _budget.CountElements(Count);
        }

        _rows.Reserve(Count + 1);
        int row = Count++;
        _rows.Items[row] = new Row { Element = element, Name = element.LocalName, Parent = parent, Previous = previous, NodeIndex = nodeIndex, ChildIndex = previous == None ? 1 : _rows.Items[previous].ChildIndex + 1 };

        if (element.HasChildNodes)
        {
            Push(element, row);
        }
        else
        {
            _rows.Items[row].End = Count;
        }

        return row;
    }

    private void Push(INode parent, int row)
    {
        _stack.Reserve(_depth + 1);
        _stack.Items[_depth++] = new Frame { Children = parent.ChildNodes, Row = row, LastChild = None };
        _maxDepth = Math.Max(_maxDepth, _depth);
    }

    /// <summary>The element stands among its numbers: an array of interfaces would ask at each store whether the element is one.</summary>
    private struct Row
    {
        public Element Element;
        public string Name;
        public int Parent;
        public int Previous;
        public int NodeIndex;
        public int ChildIndex;

        /// <summary>0 while the walk is still inside; no row ends at 0.</summary>
        public int End;
    }

    private struct Frame
    {
        public INodeList Children;
        public int Row;
        public int Next;
        public int LastChild;
    }
}

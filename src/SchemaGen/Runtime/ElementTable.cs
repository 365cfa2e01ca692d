using System;
using System.Buffers;
using System.Collections.Generic;
using System.Threading;
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

    private const int CancellationInterval = 1024;

    private readonly int _maxElements;
    private readonly CancellationToken _cancellationToken;
    private Row[] _rows = ArrayPool<Row>.Shared.Rent(1024);
    private Frame[] _stack = ArrayPool<Frame>.Shared.Rent(64);
    private int _depth;

    /// <param name="root">The top of the tree: a document, a fragment, or an element without a parent, which is then the first row.</param>
    /// <param name="maxElements">More elements than this are not walked.</param>
    /// <param name="cancellationToken">Asked every 1,024 elements.</param>
    public ElementTable(INode root, int maxElements, CancellationToken cancellationToken)
    {
        _maxElements = maxElements;
        _cancellationToken = cancellationToken;

        if (root is IElement element)
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
    /// <param name="cancellationToken">Asked every 1,024 elements.</param>
    public ElementTable(IElement scope, bool withSiblings, int maxElements, CancellationToken cancellationToken)
    {
        _maxElements = maxElements;
        _cancellationToken = cancellationToken;
        var path = new Stack<IElement>();

        for (IElement? element = scope; element is not null; element = element.ParentElement)
        {
            path.Push(element);
        }

        int row = None;

        foreach (IElement element in path)
        {
            // Only the scope is walked into.
            _depth = 0;
            row = withSiblings && element.Parent is { } parent ? AppendAmongSiblings(element, parent.ChildNodes, row) : Append(element, row, None);
        }
    }

    /// <summary>How many rows there are so far.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the tree is a document, and no fragment or lone element.</summary>
    public bool IsDocument => (Count > 0 || MoveNext()) && _rows[0].Element.Parent is IDocument;

    /// <summary>Whether every element of the tree has its row.</summary>
    public bool IsComplete => _depth == 0;

    /// <summary>Whether the walk ended because the tree has more elements than are allowed.</summary>
    public bool LimitReached { get; private set; }

    /// <summary>The element of a row.</summary>
    public IElement this[int row] => _rows[row].Element;

    /// <summary>The row of the parent element, or <see cref="None"/>.</summary>
    public int Parent(int row) => _rows[row].Parent;

    /// <summary>The row of the element sibling before, or <see cref="None"/>.</summary>
    public int Previous(int row) => _rows[row].Previous;

    /// <summary>The place among the element siblings, from 1.</summary>
    public int ChildIndex(int row) => _rows[row].ChildIndex;

    /// <summary>Whether no element sibling follows.</summary>
    public bool IsLastChild(int row)
    {
        // Asked of the tree: the row of a later sibling comes only after all that is inside this one.
        // An element without a parent has no sibling.
        if (_rows[row].Element.Parent is not { } parent)
        {
            return true;
        }

        INodeList siblings = parent.ChildNodes;

        for (int i = _rows[row].NodeIndex + 1; i < siblings.Length; i++)
        {
            if (siblings[i] is IElement)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row after the last one inside <paramref name="row"/>; walks as far as needed to know.</summary>
    public int EndOf(int row)
    {
        while (_rows[row].End == 0 && MoveNext())
        {
        }

        return _rows[row].End == 0 ? Count : _rows[row].End;
    }

    /// <summary>Walks to the next element.</summary>
    /// <returns>False at the end of the tree.</returns>
    public bool MoveNext()
    {
        while (_depth > 0)
        {
            ref Frame frame = ref _stack[_depth - 1];

            if (frame.Next == frame.Children.Length)
            {
                if (frame.Row != None)
                {
                    _rows[frame.Row].End = Count;
                }

                _stack[--_depth] = default;
                continue;
            }

            int nodeIndex = frame.Next++;

            INode node = frame.Children[nodeIndex];

            // A text would be asked for all its interfaces before it is known to be no element; its kind is one call. A cast to the class finds the element sooner than one to the interface.
            if (node.NodeType == NodeType.Element)
            {
                IElement element = node as Element ?? (IElement)node;

                if (Count == _maxElements)
                {
                    LimitReached = true;
                    Array.Clear(_stack, 0, _depth);
                    _depth = 0;
                    return false;
                }

                int row = Append(element, frame.Row, nodeIndex, frame.LastChild);
                _stack[_depth - 2].LastChild = row;
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
            if (ReferenceEquals(_rows[row].Element, element))
            {
                return row;
            }
        }

        return None;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        // Only what was written holds on to the page.
        Array.Clear(_rows, 0, Count);
        ArrayPool<Row>.Shared.Return(_rows);
        ArrayPool<Frame>.Shared.Return(_stack, clearArray: true);
        _rows = [];
        _stack = [];
        _depth = 0;
        Count = 0;
    }

    private int AppendAmongSiblings(IElement element, INodeList siblings, int parent)
    {
        int previous = None;
        int index = 0;

        for (; !ReferenceEquals(siblings[index], element); index++)
        {
            if (siblings[index] is IElement sibling)
            {
                previous = Append(sibling, parent, index, previous);
                _rows[previous].End = Count;
                _depth = 0;
            }
        }

        return Append(element, parent, index, previous);
    }

    private int Append(IElement element, int parent, int nodeIndex, int previous = None)
    {
        if (Count % CancellationInterval == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (Count == _rows.Length)
        {
            Grow(ref _rows);
        }

        int row = Count++;
        _rows[row] = new Row { Element = element, Parent = parent, Previous = previous, NodeIndex = nodeIndex, ChildIndex = previous == None ? 1 : _rows[previous].ChildIndex + 1 };
        Push(element, row);
        return row;
    }

    private void Push(INode parent, int row)
    {
        if (_depth == _stack.Length)
        {
            Grow(ref _stack);
        }

        _stack[_depth++] = new Frame { Children = parent.ChildNodes, Row = row, LastChild = None };
    }

    private static void Grow<T>(ref T[] array)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        Array.Copy(array, larger, array.Length);
        ArrayPool<T>.Shared.Return(array, clearArray: true);
        array = larger;
    }

    /// <summary>The element stands among its numbers: an array of interfaces would ask at each store whether the element is one.</summary>
    private struct Row
    {
        public IElement Element;
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

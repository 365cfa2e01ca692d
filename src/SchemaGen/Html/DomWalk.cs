using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Fills a <see cref="PageTree"/> from a caller's tree, in document order and only as far as rows are requested.</summary>
/// <remarks>
/// The walk goes over <c>ChildNodes[i]</c> with an explicit stack: <c>NextSibling</c> and similar properties scan the parent at each call, and recursion would overflow the stack on a deep page.
/// </remarks>
internal sealed class DomWalk(PageTree tree, int maxElements, Action progress) : IDisposable
{
    private const int NodesPerProgress = 1024;
    private const int NameSlots = 64;

    private readonly (string? Name, ushort Number)[] _names = new (string?, ushort)[NameSlots];
    private PooledArray<Slot> _nodes = new();
    private PooledArray<Frame> _stack = new();
    private int _maxDepth;
    private int _depth;
    private int _untilProgress;

    /// <summary>Gets the node of a row.</summary>
    public INode NodeAt(int row)
    {
        ref PageNode node = ref tree.Nodes[row];
        return IsLeaf(node.Kind) ? _nodes.Items[node.Parent].Node.ChildNodes[node.Start] : _nodes.Items[row].Node;
    }

    /// <summary>Gets the element of a row that represents an element.</summary>
    /// <remarks>Rows of the kind <see cref="PageNodeKind.Element"/> are only made for elements, so the cast is not checked; a check costs as much as reading an attribute.</remarks>
    public Element ElementAt(int row)
    {
        Debug.Assert(_nodes.Items[row].Node is Element, "Only an element has a row of this kind.");
        return Unsafe.As<Element>(_nodes.Items[row].Node);
    }

    /// <summary>Begins at the top of a tree.</summary>
    public void Begin(INode top)
    {
        SetNode(0, top);

        if (top is Element element)
        {
            Push(new Frame());
            Append(element, ref _stack.Items[0], isShallow: false);
        }
        else
        {
            Push(new Frame { Children = top.ChildNodes });
        }
    }

    /// <summary>Begins at an element, after rows for its ancestors and their earlier siblings. The rows of the later siblings follow its descendants.</summary>
    /// <param name="top">The top of the tree.</param>
    /// <param name="scope">The element.</param>
    /// <param name="withSiblings">Whether the earlier siblings have rows; the descendants of siblings never have any.</param>
    /// <returns>The row of the element.</returns>
    public int BeginAround(INode top, Element scope, bool withSiblings)
    {
        SetNode(0, top);
        var path = new Stack<Element>();

        for (Element? element = scope; element is not null; element = element.ParentElement as Element)
        {
            path.Push(element);
        }

        int row = PageTree.None;

        foreach (Element element in path)
        {
            INodeList? siblings = ((INode)element).Parent?.ChildNodes;
            var frame = new Frame { Children = siblings, Row = row, IsShallow = true };

            while (siblings is not null && !ReferenceEquals(siblings[frame.Next++], element))
            {
                if (withSiblings && siblings[frame.Next - 1] is Element sibling)
                {
                    Append(sibling, ref frame, isShallow: true);
                }
            }

            bool isScope = ReferenceEquals(element, scope);
            Push(frame);
            row = Append(element, ref _stack.Items[_depth - 1], isShallow: !isScope);

            // The subtree of an ancestor ends after the siblings that follow the scope.
            tree.Nodes[row].SubtreeEnd = isScope ? tree.Nodes[row].SubtreeEnd : 0;
        }

        return row;
    }

    /// <summary>Walks to the next node.</summary>
    /// <returns>False at the end of the tree.</returns>
    public bool MoveNext()
    {
        while (_depth > 0)
        {
            ref Frame frame = ref _stack.Items[_depth - 1];

            if (frame.Children is null || frame.Next == frame.Children.Length)
            {
                tree.Nodes[frame.Row].SubtreeEnd = tree.Count;
                _depth--;
                continue;
            }

            INode node = frame.Children[frame.Next++];

            // A type test for a class is cheap; one for an interface searches all interfaces of the node.
            if (node is Element element)
            {
                if (tree.ElementCount == maxElements || tree.NextTagName > ushort.MaxValue)
                {
                    tree.Outcome = tree.ElementCount == maxElements ? ParseOutcome.TooManyElements : ParseOutcome.TooManyNames;
                    _depth = 0;
                    return false;
                }

                Append(element, ref frame, frame.IsShallow);
                return true;
            }

            if (KindOf(node) is { } kind)
            {
                AppendLeaf(frame, kind);
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        // The last rows may be texts, which have no slots.
        _nodes.Return(used: Math.Min(tree.Count, _nodes.Items.Length));
        _stack.Return(used: _maxDepth);
        _depth = 0;
    }

    private static PageNodeKind? KindOf(INode node) => ((node as Node)?.NodeType ?? node.NodeType) switch
    {
        NodeType.Text or NodeType.CharacterData => PageNodeKind.Text,
        NodeType.Comment => PageNodeKind.Comment,
        NodeType.ProcessingInstruction => PageNodeKind.ProcessingInstruction,
        NodeType.DocumentType => PageNodeKind.Doctype,
        _ => null,
    };

    private static PageNodeFlags NamespaceOf(Element element)
    {
        string? uri = element.NamespaceUri;

        return ReferenceEquals(uri, NamespaceNames.HtmlUri) || uri == NamespaceNames.HtmlUri ? PageNodeFlags.None
            : uri == NamespaceNames.SvgUri ? PageNodeFlags.Svg
            : uri == NamespaceNames.MathMlUri ? PageNodeFlags.MathMl
            : PageNodeFlags.Namespace;
    }

    private static bool IsLeaf(PageNodeKind kind) => kind is PageNodeKind.Text or PageNodeKind.Comment or PageNodeKind.ProcessingInstruction or PageNodeKind.Doctype;

    /// <summary>Adds a row for the child that was read last. Its node is not stored but found by its index, because few texts of a page are read.</summary>
    private void AppendLeaf(in Frame frame, PageNodeKind kind)
    {
        ReportProgress();
        ref PageNode node = ref tree.AddRow();
        node.Kind = kind;
        node.Parent = frame.Row;
        node.PreviousElement = frame.LastElement;
        node.SubtreeEnd = tree.Count;
        node.Start = frame.Next - 1;
    }

    private int Append(Element element, ref Frame frame, bool isShallow)
    {
        ReportProgress();
        int row = tree.Count;
        int parent = frame.Row;
        SetNode(row, element);
        tree.ElementCount++;
        ref PageNode node = ref tree.AddRow();
        node.Kind = PageNodeKind.Element;
        node.Name = NumberOf(element.LocalName);
        node.Flags = NamespaceOf(element);
        node.IsInTemplate = tree.Nodes[parent].Kind == PageNodeKind.TemplateContent || tree.Nodes[parent].IsInTemplate;
        node.Parent = parent;
        node.PreviousElement = frame.LastElement;
        node.ChildIndex = ++frame.ElementCount;
        frame.LastElement = row;

        if (isShallow)
        {
            node.SubtreeEnd = tree.Count;
        }
        else if (node.Name == Runtime.TagNames.Template && node.IsHtmlElement && element is IHtmlTemplateElement template)
        {
            SetNode(tree.Count, template.Content);
            Push(new Frame { Children = ((INode)element).ChildNodes, Row = row });
            Push(new Frame { Children = template.Content.ChildNodes, Row = AddContent(row) });
        }
        else if (element.HasChildNodes)
        {
            Push(new Frame { Children = ((INode)element).ChildNodes, Row = row });
        }
        else
        {
            node.SubtreeEnd = tree.Count;
        }

        return row;
    }

    /// <summary>Gets the number of a name. A page has few different names, so the cached name of a slot is nearly always the one asked for.</summary>
    private ushort NumberOf(string name)
    {
        ref (string? Name, ushort Number) slot = ref _names[name.Length == 0 ? 0 : ((name[0] * 31) + (name[^1] * 7) + name.Length) & (NameSlots - 1)];

        if (slot.Name != name)
        {
            slot = (name, tree.NumberOfName(name));
        }

        return slot.Number;
    }

    private void ReportProgress()
    {
        if (--_untilProgress <= 0)
        {
            _untilProgress = NodesPerProgress;
            progress();
        }
    }

    private int AddContent(int template)
    {
        int row = tree.Count;
        ref PageNode node = ref tree.AddRow();
        node.Kind = PageNodeKind.TemplateContent;
        node.Parent = template;
        return row;
    }

    private void SetNode(int row, INode node)
    {
        _nodes.Reserve(row + 1, progress);
        _nodes.Items[row].Node = node;
    }

    private void Push(in Frame frame)
    {
        _stack.Reserve(_depth + 1, progress);
        _stack.Items[_depth++] = frame;
        _maxDepth = Math.Max(_maxDepth, _depth);
    }

    /// <summary>Holds a node, because storing it in an array of interfaces would search all interfaces of the node.</summary>
    private struct Slot
    {
        public INode Node;
    }

    /// <summary>An open node, and its children that have rows.</summary>
    private struct Frame
    {
        /// <summary>The children; null for the frame above an element without a parent.</summary>
        public INodeList? Children;
        public int Row;
        public int Next;
        public int LastElement;
        public int ElementCount;

        /// <summary>Whether the descendants of the children have no rows.</summary>
        public bool IsShallow;
    }
}

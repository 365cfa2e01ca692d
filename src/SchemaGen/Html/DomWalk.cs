using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <summary>Fills a <see cref="PageTree"/> from a caller's tree, in document order and as far as rows are asked for.</summary>
/// <remarks>
/// The walk goes over <c>ChildNodes[i]</c> with an explicit stack: <c>NextSibling</c> and similar properties scan the parent at each call, and recursion would overflow the stack on a deep page.
/// </remarks>
internal sealed class DomWalk(PageTree tree, int maxElements, Action<int> progress) : IDisposable
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
    public INode NodeAt(int row) => _nodes.Items[row].Node;

    /// <summary>Begins at the top of a tree.</summary>
    public void Begin(INode top)
    {
        SetNode(0, top);

        if (top is Element element)
        {
            Push(new Frame());
            Append(element, PageTree.None, PageTree.None, PageTree.None);
        }
        else
        {
            Push(new Frame { Children = top.ChildNodes });
        }
    }

    /// <summary>Begins at an element, after rows for its ancestors and their earlier siblings. The rows of the later siblings follow its descendants.</summary>
    /// <param name="scope">The element.</param>
    /// <param name="withSiblings">Whether the earlier siblings have rows; descendants of siblings never have.</param>
    /// <returns>The row of the element.</returns>
    public int BeginAround(Element scope, bool withSiblings)
    {
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
                    frame.LastElement = frame.LastNode = Append(sibling, frame.Row, frame.LastElement, frame.LastNode, isShallow: true);
                }
            }

            int previous = frame.LastElement;
            int before = frame.LastNode;
            frame.LastElement = frame.LastNode = tree.Count;
            Push(frame);
            bool isScope = ReferenceEquals(element, scope);
            row = Append(element, frame.Row, previous, before, isShallow: !isScope);

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

            // A test for a class is cheap; one for an interface searches all interfaces of the node.
            if (node is Element element)
            {
                int previous = frame.LastElement;
                int before = frame.LastNode;

                if (tree.ElementCount == maxElements || tree.NextTagName > ushort.MaxValue)
                {
                    tree.Outcome = tree.ElementCount == maxElements ? ParseOutcome.TooManyElements : ParseOutcome.TooManyNames;
                    _depth = 0;
                    return false;
                }

                frame.LastElement = frame.LastNode = tree.Count;
                Append(element, frame.Row, previous, before, frame.IsShallow);
                return true;
            }

            if (KindOf(node) is { } kind)
            {
                ReportProgress();
                SetNode(tree.Count, node);
                int before = frame.LastNode;
                int row = tree.AddNode();
                ref PageNode added = ref tree.Nodes[row];
                added.Kind = kind;
                added.Parent = frame.Row;
                added.PreviousElement = frame.LastElement;
                added.SubtreeEnd = tree.Count;
                frame.LastNode = row;
                LinkAfter(before);
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        _nodes.Return(used: tree.Count);
        _stack.Return(used: _maxDepth);
        _depth = 0;
    }

    private static PageNodeKind? KindOf(INode node) => node.NodeType switch
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

    private int Append(Element element, int parent, int previousElement, int before, bool isShallow = false)
    {
        ReportProgress();
        SetNode(tree.Count, element);
        tree.ElementCount++;
        int row = tree.AddNode();
        PageNode[] nodes = tree.Nodes;
        ref PageNode node = ref nodes[row];
        node.Kind = PageNodeKind.Element;
        node.Name = NumberOf(element.LocalName);
        node.Flags = NamespaceOf(element);
        node.IsInTemplate = nodes[parent].Kind == PageNodeKind.TemplateContent || nodes[parent].IsInTemplate;
        node.Parent = parent;
        node.PreviousElement = previousElement;
        node.ChildIndex = previousElement == PageTree.None ? 1 : nodes[previousElement].ChildIndex + 1;
        LinkAfter(before);

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
            progress(tree.ElementCount);
        }
    }

    private int AddContent(int template)
    {
        int row = tree.AddNode();
        ref PageNode node = ref tree.Nodes[row];
        node.Kind = PageNodeKind.TemplateContent;
        node.Parent = template;
        return row;
    }

    private void LinkAfter(int before)
    {
        if (before != PageTree.None)
        {
            tree.Nodes[before].NextSibling = tree.Count - 1;
        }
    }

    private void SetNode(int row, INode node)
    {
        _nodes.Reserve(row + 1);
        _nodes.Items[row].Node = node;
    }

    private void Push(in Frame frame)
    {
        _stack.Reserve(_depth + 1);
        _stack.Items[_depth++] = frame;
        _maxDepth = Math.Max(_maxDepth, _depth);
    }

    /// <summary>Holds a node: a store in an array of interfaces would search all interfaces of the node.</summary>
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
        public int LastNode;

        /// <summary>Whether the descendants of the children have no rows.</summary>
        public bool IsShallow;
    }
}

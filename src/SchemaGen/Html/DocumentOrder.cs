using System;
using System.Buffers;
using SchemaGen.Limits;

namespace SchemaGen.Html;

/// <summary>Completes a constructed tree: puts its rows in document order, and computes the fields that depend on the order.</summary>
internal static class DocumentOrder
{
    /// <summary>Computes the end of each subtree, previous elements and child indexes, and gives elements of SVG their names in mixed case.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="progress">Called from time to time; an exception that it throws leaves the tree unfinished.</param>
    public static void Complete(PageTree tree, Action? progress)
    {
        Span<PageNode> nodes = tree.Nodes.AsSpan(0, tree.Count);
        var loop = new LoopProgress(progress);
        nodes[0].SubtreeEnd = nodes.Length;

        for (int row = 1; row < nodes.Length; row++)
        {
            loop.Step();
            ref PageNode node = ref nodes[row];
            int previous = node.PreviousSibling;

            if (previous != 0 && nodes[previous].Kind != PageNodeKind.Element)
            {
                previous = nodes[previous].PreviousElement;
            }

            node.PreviousElement = previous;
            node.ChildIndex = previous == 0 ? 1 : nodes[previous].ChildIndex + 1;
            node.SubtreeEnd = node.NextSibling != 0 ? node.NextSibling : nodes[node.Parent].SubtreeEnd;

            if (node.Kind != PageNodeKind.Element)
            {
                continue;
            }

            ref PageNode parent = ref nodes[node.Parent];
            node.IsInTemplate = parent.Kind == PageNodeKind.TemplateContent || parent.IsInTemplate;

            if ((node.Flags & PageNodeFlags.Namespace) == PageNodeFlags.Svg)
            {
                node.Name = ForeignNames.AdjustSvgTag(node.Name);
            }
        }
    }

    /// <summary>Renumbers the rows; those that are no longer in the tree are dropped.</summary>
    /// <inheritdoc cref="Complete"/>
    public static void Restore(PageTree tree, Action? progress)
    {
        PageNode[] nodes = tree.Nodes;
        var loop = new LoopProgress(progress);
        int[] newRows = ArrayPool<int>.Shared.Rent(tree.Count);
        int[] order = ArrayPool<int>.Shared.Rent(tree.Count);
        int count = 0;
        int elements = 0;
        int row = 0;

        do
        {
            loop.Step();
            newRows[row] = count;
            order[count++] = row;
            elements += nodes[row].Kind == PageNodeKind.Element ? 1 : 0;
            row = Next(tree, row, ref loop);
        }
        while (row != 0);

        PageNode[] ordered = ArrayPool<PageNode>.Shared.Rent(nodes.Length);

        for (int i = 0; i < count; i++)
        {
            loop.Step();
            PageNode node = nodes[order[i]];
            node.Parent = newRows[node.Parent];
            node.FirstChild = newRows[node.FirstChild];
            node.LastChild = newRows[node.LastChild];
            node.NextSibling = newRows[node.NextSibling];
            node.PreviousSibling = newRows[node.PreviousSibling];
            ordered[i] = node;
        }

        ArrayPool<int>.Shared.Return(newRows);
        ArrayPool<int>.Shared.Return(order);
        tree.ReplaceNodes(ordered, count);
        tree.ElementCount = elements;
    }

    /// <summary>Gets the next row in document order, in which the content of a template follows the template; 0 at the end.</summary>
    private static int Next(PageTree tree, int row, ref LoopProgress loop)
    {
        PageNode[] nodes = tree.Nodes;

        if (tree.IsTemplate(row))
        {
            return row + 1;
        }

        if (nodes[row].FirstChild != 0)
        {
            return nodes[row].FirstChild;
        }

        while (row != 0)
        {
            loop.Step();

            if (nodes[row].NextSibling != 0)
            {
                return nodes[row].NextSibling;
            }

            // A template has no children other than its content, so the walk goes on from the content to the siblings of the template.
            row = nodes[row].Parent;
        }

        return 0;
    }
}

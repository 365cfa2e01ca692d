using System.Buffers;

namespace SchemaGen.Html;

/// <summary>Puts the rows of a tree into document order after nodes were moved.</summary>
internal static class DocumentOrder
{
    /// <summary>Renumbers the rows; those that are no longer in the tree are dropped.</summary>
    public static void Restore(PageTree tree)
    {
        PageNode[] nodes = tree.Nodes;
        int[] newRows = ArrayPool<int>.Shared.Rent(tree.Count);
        int[] order = ArrayPool<int>.Shared.Rent(tree.Count);
        int count = 0;
        int row = 0;

        do
        {
            newRows[row] = count;
            order[count++] = row;
            row = Next(tree, row);
        }
        while (row != 0);

        PageNode[] ordered = ArrayPool<PageNode>.Shared.Rent(nodes.Length);

        for (int i = 0; i < count; i++)
        {
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
    }

    /// <summary>Gets the row that follows in document order; the content of a template comes right after it. 0: the end.</summary>
    private static int Next(PageTree tree, int row)
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
            if (nodes[row].NextSibling != 0)
            {
                return nodes[row].NextSibling;
            }

            // A template has no children besides its content, so that the way up from the content leads on to its siblings.
            row = nodes[row].Parent;
        }

        return 0;
    }
}

using System.Collections.Generic;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>Computes the links of the rows of a tree from their parents alone, and compares.</summary>
internal static class RowLinks
{
    /// <summary>Gets the next row with the same parent; 0 if there is none.</summary>
    public static int NextSibling(PageTree tree, int row) =>
        tree.Nodes[row].SubtreeEnd is var next && next < tree.Count && tree.Nodes[next].Parent == tree.Nodes[row].Parent ? next : 0;

    /// <summary>Describes the first wrong link; null: there is none.</summary>
    public static string? FindError(PageTree tree)
    {
        var lastElements = new Dictionary<int, int>();
        var childCounts = new Dictionary<int, int>();
        var ends = new int[tree.Count];
        int elements = 0;

        for (int row = tree.Count - 1; row >= 0; row--)
        {
            ends[row] = ends[row] == 0 ? row + 1 : ends[row];
            int parent = tree.Nodes[row].Parent;

            if (row > 0 && parent >= row)
            {
                return $"row {row}: the parent {parent} comes after it";
            }

            ends[parent] = ends[parent] < ends[row] ? ends[row] : ends[parent];
        }

        for (int row = 1; row < tree.Count; row++)
        {
            PageNode node = tree.Nodes[row];

            if (node.SubtreeEnd != ends[row])
            {
                return $"row {row}: the subtree ends at {node.SubtreeEnd}, not {ends[row]}";
            }

            if (row >= ends[node.Parent])
            {
                return $"row {row}: outside of its parent {node.Parent}";
            }

            if (node.Kind == PageNodeKind.TemplateContent)
            {
                if (node.Parent != row - 1 || !tree.IsTemplate(row - 1))
                {
                    return $"row {row}: content without a template";
                }

                continue;
            }

            if (tree.IsTemplate(node.Parent))
            {
                return $"row {row}: a child of a template";
            }

            if (node.PreviousElement != lastElements.GetValueOrDefault(node.Parent))
            {
                return $"row {row}: the previous element is {node.PreviousElement}, not {lastElements.GetValueOrDefault(node.Parent)}";
            }

            if (node.Kind != PageNodeKind.Element)
            {
                continue;
            }

            elements++;
            lastElements[node.Parent] = row;
            childCounts[node.Parent] = childCounts.GetValueOrDefault(node.Parent) + 1;

            if (node.ChildIndex != childCounts[node.Parent])
            {
                return $"row {row}: the child index is {node.ChildIndex}, not {childCounts[node.Parent]}";
            }

            if (tree.IsTemplate(row) && tree.Nodes[row + 1].Kind != PageNodeKind.TemplateContent)
            {
                return $"row {row}: a template without content";
            }
        }

        return null;
    }
}

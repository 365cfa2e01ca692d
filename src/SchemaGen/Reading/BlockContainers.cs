using System.Collections.Generic;
using System.Globalization;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Markdown;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The list items and quotes that contain the texts of a body. Those around the whole body are left out: they are the layout of the page.</summary>
internal sealed class BlockContainers
{
    /// <summary>Deeper containers are left out, so that the prefixes of lines stay short.</summary>
    private const int MaxDepth = 12;

    private readonly Dictionary<int, int> _indexes = [];
    private readonly List<int> _path = [];
    private int _body;

    /// <summary>The containers, each after the one around it.</summary>
    public List<BlockContainer> All { get; } = [];

    /// <summary>Begins a body.</summary>
    /// <param name="body">The row of the innermost element around all of it.</param>
    public void Begin(int body)
    {
        All.Clear();
        _indexes.Clear();
        _body = body;
    }

    /// <summary>Gets the innermost container of an element, which may be the element itself.</summary>
    public int Of(PageTree tree, int row, PageBudget budget)
    {
        _path.Clear();

        for (int i = row; i != _body && i != PageTree.None; i = tree.Nodes[i].Parent)
        {
            budget.AddNodes(1);

            if (BlockElements.IsContainer(tree.Nodes[i]))
            {
                _path.Add(i);
            }
        }

        int container = BlockContainer.None;

        for (int i = _path.Count - 1; i >= 0; i--)
        {
            container = Add(tree, _path[i], container);
        }

        return container;
    }

    /// <summary>Adds the container of an element.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="row">The element.</param>
    /// <param name="parent">The index of the container around it.</param>
    /// <returns>Its index; that of the container around it if it is too deep.</returns>
    public int Add(PageTree tree, int row, int parent)
    {
        if (_indexes.TryGetValue(row, out int index))
        {
            return index;
        }

        int depth = parent == BlockContainer.None ? 0 : All[parent].Depth + 1;

        if (depth == MaxDepth)
        {
            return parent;
        }

        All.Add(Describe(tree, row, parent, depth));
        _indexes.Add(row, All.Count - 1);
        return All.Count - 1;
    }

    private static BlockContainer Describe(PageTree tree, int row, int parent, int depth)
    {
        if (tree.Is(row, TagNames.Blockquote))
        {
            return new BlockContainer(parent, depth, BlockContainerKind.Quote, row, Number: 0);
        }

        int list = tree.Nodes[row].Parent;
        return tree.Is(list, TagNames.Ol)
            ? new BlockContainer(parent, depth, BlockContainerKind.Number, list, StartOf(tree, list) + tree.Nodes[row].ChildIndex - 1)
            : new BlockContainer(parent, depth, BlockContainerKind.Bullet, list, Number: 0);
    }

    private static int StartOf(PageTree tree, int list) =>
        int.TryParse(tree.Attribute(list, "start"), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int start) && start <= short.MaxValue ? start : 1;
}

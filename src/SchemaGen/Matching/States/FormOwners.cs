using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>Which form each control belongs to: the one that its attribute <c>form</c> names, else the nearest around it.</summary>
/// <remarks>HTML, 4.10.18.3: in a tree that is no document the attribute says nothing.</remarks>
internal sealed class FormOwners
{
    private readonly PageTree _tree;

    /// <summary>For each row the row of the nearest form around it.</summary>
    private readonly int[] _nearest;

    private readonly Dictionary<string, int> _byId = [];

    /// <param name="tree">The page, all of it.</param>
    public FormOwners(PageTree tree)
    {
        _tree = tree;
        _nearest = new int[tree.Count];

        for (int row = tree.NextElement(1); row != PageTree.None; row = tree.NextElement(row + 1))
        {
            _nearest[row] = tree.Is(row, TagNames.Form) ? row : _nearest[tree.Nodes[row].Parent];

            if (tree.Attribute(row, "id") is { Length: > 0 } id)
            {
                _byId.TryAdd(id, row);
            }
        }
    }

    /// <summary>Gets the form of a control; none: <see cref="PageTree.None"/>.</summary>
    public int OwnerOf(int row)
    {
        if (_tree.IsDocument && _tree.Attribute(row, "form") is { } id)
        {
            return _byId.TryGetValue(id, out int owner) && _tree.Is(owner, TagNames.Form) ? owner : PageTree.None;
        }

        return _nearest[row];
    }
}

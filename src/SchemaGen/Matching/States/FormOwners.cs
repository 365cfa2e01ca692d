using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>The form of each control: the one that its attribute <c>form</c> names, otherwise its nearest ancestor.</summary>
/// <remarks>HTML, 4.10.18.3: the attribute has no effect outside of a document.</remarks>
internal sealed class FormOwners
{
    private readonly PageTree _tree;

    /// <summary>The row of the nearest form of each row: itself or an ancestor.</summary>
    private readonly int[] _nearest;

    private readonly Dictionary<string, int> _byId = [];

    /// <param name="tree">The page, walked to its end.</param>
    /// <param name="progress">Called from time to time.</param>
    public FormOwners(PageTree tree, Action progress)
    {
        _tree = tree;
        var loop = new LoopProgress(progress);
        _nearest = new int[tree.Count];

        foreach (int row in tree.Elements())
        {
            loop.Step();
            _nearest[row] = tree.Is(row, TagNames.Form) ? row : _nearest[tree.Nodes[row].Parent];

            if (tree.Attribute(row, "id") is { Length: > 0 } id)
            {
                _byId.TryAdd(id, row);
            }
        }
    }

    /// <summary>Gets the form of a control; <see cref="PageTree.None"/> if it has no form.</summary>
    public int OwnerOf(int row)
    {
        if (_tree.IsDocument && _tree.Attribute(row, "form") is { } id)
        {
            return _byId.TryGetValue(id, out int owner) && _tree.Is(owner, TagNames.Form) ? owner : PageTree.None;
        }

        return _nearest[row];
    }
}

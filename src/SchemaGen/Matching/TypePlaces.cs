using System.Collections.Generic;
using SchemaGen.Html;

namespace SchemaGen.Matching;

/// <summary>The places of the children of one parent among those of their type, found in one pass over them.</summary>
internal sealed class TypePlaces
{
    /// <summary>Those of a lone child, as most parents of a deep page have.</summary>
    public static readonly TypePlaces OfOne = new();

    private readonly List<int> _first = [];
    private readonly List<int> _last = [];

    /// <param name="tree">The tree.</param>
    /// <param name="first">The first child.</param>
    public TypePlaces(PageTree tree, int first)
    {
        var counts = new Dictionary<(ushort Name, PageNodeFlags Namespace, string? NamespaceUri), int>();

        for (int row = first; row != PageTree.None; row = tree.NextElementSibling(row))
        {
            int count = counts.GetValueOrDefault(tree.TypeOf(row)) + 1;
            counts[tree.TypeOf(row)] = count;
            _first.Add(count);
        }

        for (int row = first, place = 0; row != PageTree.None; row = tree.NextElementSibling(row), place++)
        {
            _last.Add(counts[tree.TypeOf(row)] - _first[place] + 1);
        }
    }

    private TypePlaces()
    {
        _first.Add(1);
        _last.Add(1);
    }

    /// <summary>The place from the first, of the child with this index (from 1).</summary>
    public int First(int childIndex) => _first[childIndex - 1];

    /// <summary>The place from the last.</summary>
    public int Last(int childIndex) => _last[childIndex - 1];
}

using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The places of the children of one parent among those of their type, found in one pass over them.</summary>
internal sealed class TypePlaces
{
    /// <summary>Those of a lone child, as most parents of a deep page have.</summary>
    public static readonly TypePlaces OfOne = new();

    private readonly List<int> _first = [];
    private readonly List<int> _last = [];

    /// <param name="parent">The parent.</param>
    public TypePlaces(INode parent)
    {
        var counts = new Dictionary<(string Name, string? Namespace), int>();

        for (int i = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is IElement element)
            {
                var type = (element.LocalName, element.NamespaceUri);
                int count = counts.GetValueOrDefault(type) + 1;
                counts[type] = count;
                _first.Add(count);
            }
        }

        for (int i = 0, place = 0; i < parent.ChildNodes.Length; i++)
        {
            if (parent.ChildNodes[i] is IElement element)
            {
                _last.Add(counts[(element.LocalName, element.NamespaceUri)] - _first[place] + 1);
                place++;
            }
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

using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Limits;

namespace SchemaGen.Matching;

/// <summary>The indexes of the children of one parent among the siblings of their type, computed in one pass over them.</summary>
internal sealed class TypePlaces
{
    /// <summary>The indexes of an only child, which is the usual case on a deep page.</summary>
    public static readonly TypePlaces OfOne = new();

    private readonly List<int> _first = [];
    private readonly List<int> _last = [];

    /// <param name="tree">The tree.</param>
    /// <param name="first">The first child.</param>
    /// <param name="progress">Called from time to time.</param>
    public TypePlaces(PageTree tree, int first, Action progress)
    {
        var loop = new LoopProgress(progress);
        var counts = new Dictionary<(ushort Name, PageNodeFlags Namespace, string? NamespaceUri), int>();

        foreach (int row in tree.SiblingsFrom(first))
        {
            loop.Step();
            int count = counts.GetValueOrDefault(tree.TypeOf(row)) + 1;
            counts[tree.TypeOf(row)] = count;
            _first.Add(count);
        }

        foreach (int row in tree.SiblingsFrom(first))
        {
            loop.Step();
            _last.Add(counts[tree.TypeOf(row)] - _first[_last.Count] + 1);
        }
    }

    private TypePlaces()
    {
        _first.Add(1);
        _last.Add(1);
    }

    /// <summary>Gets the index of a child among the siblings of its type, from 1.</summary>
    /// <param name="childIndex">Its index among all siblings, from 1.</param>
    public int First(int childIndex) => _first[childIndex - 1];

    /// <summary>Gets the index of a child among the siblings of its type, counted from the last one, from 1.</summary>
    /// <inheritdoc cref="First"/>
    public int Last(int childIndex) => _last[childIndex - 1];
}

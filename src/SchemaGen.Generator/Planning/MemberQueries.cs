using System.Collections.Generic;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>The queries of one member. Equal selectors of its sources share a query.</summary>
internal sealed class MemberQueries(MatchPlanner matching)
{
    private readonly List<(SelectorList Selector, bool IsTraced, int Query)> _selectors = [];
    private readonly List<(EquatableArray<string> Names, int Query)> _metas = [];
    private readonly List<int> _indexes = [];

    /// <summary>The indexes of the queries.</summary>
    public EquatableArray<int> Indexes => new(_indexes);

    /// <inheritdoc cref="MatchPlanner.Add"/>
    public int Add(string label, SelectorList selector, string description, bool isTraced = false)
    {
        int same = _selectors.FindIndex(s => s.IsTraced == isTraced && s.Selector.Equals(selector));

        if (same >= 0)
        {
            return _selectors[same].Query;
        }

        int query = matching.Add(label, selector, description, isTraced);
        _selectors.Add((selector, isTraced, query));
        _indexes.Add(query);
        return query;
    }

    /// <inheritdoc cref="MatchPlanner.AddMeta"/>
    public int AddMeta(string label, EquatableArray<string> names, string description)
    {
        int same = _metas.FindIndex(m => m.Names.Equals(names));

        if (same >= 0)
        {
            return _metas[same].Query;
        }

        int query = matching.AddMeta(label, names, description);
        _metas.Add((names, query));
        _indexes.Add(query);
        return query;
    }
}

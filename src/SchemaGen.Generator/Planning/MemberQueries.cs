using System.Collections.Generic;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>The queries of one member. Equal selectors of its sources share a query.</summary>
internal sealed class MemberQueries(MatchPlanner matching)
{
    // Nearly all members have one or two.
    private readonly List<(SelectorList? Selector, bool IsTraced, EquatableArray<string> MetaNames, int Index)> _queries = new(1);

    /// <summary>The indexes of the queries.</summary>
    public EquatableArray<int> Indexes
    {
        get
        {
            var indexes = new int[_queries.Count];

            for (int i = 0; i < indexes.Length; i++)
            {
                indexes[i] = _queries[i].Index;
            }

            return new EquatableArray<int>(indexes);
        }
    }

    /// <inheritdoc cref="MatchPlanner.Add"/>
    public int Add(string label, SelectorList selector, string description, bool isTraced = false)
    {
        foreach ((SelectorList? known, bool isKnownTraced, _, int index) in _queries)
        {
            if (isKnownTraced == isTraced && selector.Equals(known))
            {
                return index;
            }
        }

        int query = matching.Add(label, selector, description, isTraced);
        _queries.Add((selector, isTraced, EquatableArray<string>.Empty, query));
        return query;
    }

    /// <inheritdoc cref="MatchPlanner.AddMeta"/>
    public int AddMeta(string label, EquatableArray<string> names, string description)
    {
        foreach ((SelectorList? selector, _, EquatableArray<string> known, int index) in _queries)
        {
            if (selector is null && known.Equals(names))
            {
                return index;
            }
        }

        int query = matching.AddMeta(label, names, description);
        _queries.Add((Selector: null, IsTraced: false, names, query));
        return query;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Combines the selectors of a schema into one plan.</summary>
internal sealed class MatchPlanner
{
    /// <summary>The number of selectors that few schemas exceed.</summary>
    private const int UsualSelectors = 16;

    private readonly ConditionBuilder _conditions = new();
    private readonly List<QueryPlan> _queries = new(UsualSelectors);
    private readonly List<(TagName? Tag, Condition Condition, MatchAction Action)> _matches = new(UsualSelectors);

    /// <summary>Whether a selector depends on the scope.</summary>
    public bool UsesScope => _conditions.UsesScope;

    /// <summary>Adds a selector.</summary>
    /// <param name="label">The text that its list of matches is named after.</param>
    /// <param name="selector">The selector.</param>
    /// <param name="description">Its purpose, in the user's words.</param>
    /// <param name="isTraced">Whether issues describe how far it matches.</param>
    /// <returns>The index of the query.</returns>
    public int Add(string label, SelectorList selector, string description, bool isTraced = false)
    {
        int query = _queries.Count;
        string comment = Comments.Shorten(description);

        foreach (ComplexSelector alternative in selector.Selectors)
        {
            foreach ((TagName? tag, Condition condition) in _conditions.Alternatives(alternative))
            {
                _matches.Add((tag, condition, new MatchAction(MatchActionKind.AddMatch, query, comment)));
            }
        }

        _queries.Add(new QueryPlan(label, description, isTraced ? TracePlanner.Plan(selector, _conditions) : EquatableArray<TraceStep>.Empty));
        return query;
    }

    /// <summary>Adds the meta elements that have one of several names.</summary>
    /// <inheritdoc cref="Add"/>
    /// <param name="names">The names.</param>
    public int AddMeta(string label, EquatableArray<string> names, string description)
    {
        int query = _queries.Count;
        _queries.Add(new QueryPlan(label, description, EquatableArray<TraceStep>.Empty));

        foreach (string name in names)
        {
            _matches.Add((TagName.Of("meta"), new MetaCondition(name), new MatchAction(MatchActionKind.AddMatch, query, description)));
        }

        return query;
    }

    /// <summary>Makes the plan of all that was added.</summary>
    public MatchPlan Build()
    {
        List<PassBuilder> before = [], backward = [];

        for (int i = _conditions.BackwardPasses; i > 0; i--)
        {
            before.Add(new PassBuilder(_conditions.States.Count));
            backward.Add(new PassBuilder(_conditions.LookAheads.Count));
        }

        var last = new PassBuilder(_matches.Count + _conditions.States.Count);

        foreach ((TagName? tag, Condition condition, MatchAction action) in _matches)
        {
            last.Add(tag, condition, action);
        }

        AddStates(before, last);
        AddLookAheads(backward);
        List<PassBuilder> passes = [last, .. before, .. backward];
        passes.ForEach(static p => p.Merge());
        List<Condition> leaves = LeavesOf(passes);
        var lowering = new ConditionLowering(leaves);
        return new MatchPlan
        {
            Queries = new EquatableArray<QueryPlan>(_queries),
            States = new EquatableArray<StatePlan>(_conditions.States.Select(static s => new StatePlan(s.Label, s.Selector)).ToArray()),
            LookAheads = new EquatableArray<LookAheadPlan>(_conditions.LookAheads.Select(static l => new LookAheadPlan(l.Selector, l.Combinator)).ToArray()),
            Counters = new EquatableArray<CounterPlan>(_conditions.Counters.Select(c => new CounterPlan(c.Selector, lowering.Lower(c.Condition), c.IsBackward)).ToArray()),
            Classes = lowering.Classes,
            Metas = lowering.Metas,
            Patterns = lowering.Patterns,
            Languages = lowering.Languages,
            KnowsAncestorStates = leaves.Exists(static l => l is StateCondition { Relation: StateRelation.AncestorStates }),
            KnowsEarlierSiblingStates = leaves.Exists(static l => l is StateCondition { Relation: StateRelation.EarlierSiblingStates }),
            UsesScope = _conditions.UsesScope,
            MatchesPagePerScope = _conditions.UsesScope && (_conditions.LooksAheadForScope || leaves.Exists(static l => l is MetaCondition)),
            IsSettledByEarlierElements = backward.Count == 0 && ConditionFacts.AreSettledByEarlierElements(leaves),
            Reach = backward.Count > 0 ? MatchReach.Page : ReachOf(last),
            Before = PassesOf(before, lowering, isBackward: false),
            Backward = PassesOf(backward, lowering, isBackward: true),
            Last = last.Build(lowering, _conditions, CountersOf(backward.Count, isBackward: false)),
        };
    }

    private void AddStates(List<PassBuilder> before, PassBuilder last)
    {
        for (int i = 0; i < _conditions.States.Count; i++)
        {
            ConditionBuilder.State state = _conditions.States[i];
            (state.IsNeededBefore ? before[state.Pass] : last).Add(state.Tag, state.Condition, new MatchAction(MatchActionKind.SetState, i, state.Selector));
        }
    }

    private void AddLookAheads(List<PassBuilder> backward)
    {
        for (int i = 0; i < _conditions.LookAheads.Count; i++)
        {
            ConditionBuilder.LookAhead lookAhead = _conditions.LookAheads[i];
            MatchActionKind kind = lookAhead.Combinator is Combinator.Child or Combinator.Descendant ? MatchActionKind.MarkParent : MatchActionKind.MarkPreviousSibling;
            backward[lookAhead.Pass].Add(tag: null, lookAhead.Condition, new MatchAction(kind, i, ":has(" + lookAhead.Selector + ")"));
        }
    }

    private List<Condition> LeavesOf(List<PassBuilder> passes)
    {
        var leaves = new List<Condition>(2 * UsualSelectors);

        foreach (PassBuilder pass in passes)
        {
            foreach (((_, Condition condition), _) in pass.Merged)
            {
                Conditions.AddLeaves(condition, leaves);
            }
        }

        foreach (ConditionBuilder.Counter counter in _conditions.Counters)
        {
            Conditions.AddLeaves(counter.Condition, leaves);
        }

        return leaves;
    }

    private MatchReach ReachOf(PassBuilder last)
    {
        MatchReach reach = MatchReach.Ancestors;

        foreach (((_, Condition condition), List<MatchAction> actions) in last.Merged)
        {
            reach = ConditionFacts.Farther(reach, ConditionFacts.ReachOf(condition, isOfOthers: actions.Exists(static a => a.Kind == MatchActionKind.SetState)));
        }

        foreach (ConditionBuilder.Counter counter in _conditions.Counters)
        {
            reach = ConditionFacts.Farther(reach, ConditionFacts.ReachOf(counter.Condition, isOfOthers: true));
        }

        return reach;
    }

    private EquatableArray<MatchPass> PassesOf(List<PassBuilder> passes, ConditionLowering lowering, bool isBackward) =>
        new(passes.Select((p, i) => p.Build(lowering, _conditions, CountersOf(i, isBackward))).ToArray());

    /// <summary>Gets the counters of a pass. A backward count is kept for later passes; a forward pass counts anew, since it may end early.</summary>
    private List<int> CountersOf(int pass, bool isBackward)
    {
        var counters = new List<int>();

        for (int i = 0; i < _conditions.Counters.Count; i++)
        {
            ConditionBuilder.Counter counter = _conditions.Counters[i];

            if (counter.IsBackward == isBackward && (isBackward ? counter.Pass == pass : counter.Pass <= pass))
            {
                counters.Add(i);
            }
        }

        return counters;
    }
}

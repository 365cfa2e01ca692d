namespace SchemaGen.Generator.Planning;

/// <summary>All selectors of a schema as one automaton over the elements in document order. Its parts refer to each other by index.</summary>
internal sealed record MatchPlan
{
    /// <summary>The lists of matches.</summary>
    public required EquatableArray<QueryPlan> Queries { get; init; }

    /// <summary>The states.</summary>
    public required EquatableArray<StatePlan> States { get; init; }

    /// <summary>The look-aheads.</summary>
    public required EquatableArray<LookAheadPlan> LookAheads { get; init; }

    /// <summary>The counters of siblings.</summary>
    public required EquatableArray<CounterPlan> Counters { get; init; }

    /// <summary>The forward passes before the last: each sets the states that the backward pass with the same index tests.</summary>
    public required EquatableArray<MatchPass> Before { get; init; }

    /// <summary>The backward passes.</summary>
    public required EquatableArray<MatchPass> Backward { get; init; }

    /// <summary>The last pass, which finds the matches.</summary>
    public required MatchPass Last { get; init; }

    /// <summary>The classes that are looked up at once, the lowest bit first.</summary>
    public required EquatableArray<string> Classes { get; init; }

    /// <summary>The names of meta elements that are looked up at once, the lowest bit first.</summary>
    public required EquatableArray<string> Metas { get; init; }

    /// <summary>The regular expressions of text selectors.</summary>
    public required EquatableArray<string> Patterns { get; init; }

    /// <summary>The lists of language ranges.</summary>
    public required EquatableArray<EquatableArray<string>> Languages { get; init; }

    /// <summary>Whether a condition tests the states of ancestors.</summary>
    public required bool KnowsAncestorStates { get; init; }

    /// <summary>Whether a condition tests the states of earlier siblings.</summary>
    public required bool KnowsEarlierSiblingStates { get; init; }

    /// <summary>Whether a condition depends on the scope, so that each scope is matched separately.</summary>
    public required bool UsesScope { get; init; }

    /// <summary>Whether each scope matches the whole page anew: a look-ahead depends on the scope, or a query matches elements outside of it.</summary>
    public required bool MatchesPagePerScope { get; init; }

    /// <summary>Whether the matches before a place of the page depend on nothing after it.</summary>
    public required bool IsSettledByEarlierElements { get; init; }

    /// <summary>The part of a page that is needed for matching inside one element.</summary>
    public required MatchReach Reach { get; init; }

    /// <summary>The number of words that the states take.</summary>
    public int StateWords => (States.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;

    /// <summary>The number of words that the look-aheads take.</summary>
    public int LookAheadWords => (LookAheads.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;
}

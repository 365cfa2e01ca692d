namespace SchemaGen.Generator.Planning;

/// <summary>All selectors of a schema as one automaton over the elements in document order.</summary>
internal sealed record MatchPlan
{
    /// <summary>The lists of matches.</summary>
    public required EquatableArray<QueryPlan> Queries { get; init; }

    /// <summary>The states.</summary>
    public required EquatableArray<StatePlan> States { get; init; }

    /// <summary>The look-aheads.</summary>
    public required EquatableArray<LookAheadPlan> LookAheads { get; init; }

    /// <summary>What is counted among siblings.</summary>
    public required EquatableArray<CounterPlan> Counters { get; init; }

    /// <summary>The passes before the last: forward ones, to set the states that the backward one of the same index needs.</summary>
    public required EquatableArray<MatchPass> Before { get; init; }

    /// <summary>The backward passes.</summary>
    public required EquatableArray<MatchPass> Backward { get; init; }

    /// <summary>The last pass, which finds the matches.</summary>
    public required MatchPass Last { get; init; }

    /// <summary>How many words the states need.</summary>
    public int StateWords => (States.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;

    /// <summary>How many words the look-aheads need.</summary>
    public int LookAheadWords => (LookAheads.Count + StatePlan.PerWord - 1) / StatePlan.PerWord;
}

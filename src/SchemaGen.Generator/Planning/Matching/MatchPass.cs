namespace SchemaGen.Generator.Planning;

/// <summary>One pass over the elements, in the order of the generated code.</summary>
internal sealed record MatchPass
{
    /// <summary>Whether elements of any name are tested for known classes, which are then kept in a variable.</summary>
    public required bool KeepsClasses { get; init; }

    /// <summary>The steps of inherited states, which the other steps may test.</summary>
    public required EquatableArray<MatchStep> Inherited { get; init; }

    /// <summary>The indexes of the counters that count in this pass.</summary>
    public required EquatableArray<int> Counters { get; init; }

    /// <summary>The steps by local name, for names that have a constant.</summary>
    public required EquatableArray<MatchCase> KnownTags { get; init; }

    /// <summary>The steps by local name, for names that are compared as text.</summary>
    public required EquatableArray<MatchCase> UnknownTags { get; init; }

    /// <summary>The steps of elements of any name that have at least one known class.</summary>
    public required EquatableArray<MatchStep> OfClasses { get; init; }

    /// <summary>The steps of elements of any name.</summary>
    public required EquatableArray<MatchStep> Others { get; init; }

    /// <summary>Whether the pass does nothing.</summary>
    public bool IsEmpty => Inherited.Count + Counters.Count + KnownTags.Count + UnknownTags.Count + OfClasses.Count + Others.Count == 0;
}

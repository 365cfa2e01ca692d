namespace SchemaGen.Generator.Planning;

/// <summary>The element whose states a condition tests; the names are those of the matcher's methods.</summary>
internal enum StateRelation
{
    /// <summary>The element itself, whose states are set before they are tested.</summary>
    OwnStates,

    /// <summary>The parent: the child combinator.</summary>
    ParentStates,

    /// <summary>Any ancestor: the descendant combinator.</summary>
    AncestorStates,

    /// <summary>The previous element sibling: the next-sibling combinator.</summary>
    PreviousSiblingStates,

    /// <summary>Any earlier sibling: the subsequent-sibling combinator.</summary>
    EarlierSiblingStates,
}

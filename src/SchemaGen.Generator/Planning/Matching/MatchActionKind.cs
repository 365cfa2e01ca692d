namespace SchemaGen.Generator.Planning;

/// <summary>The kinds of actions for an element that meets a condition.</summary>
internal enum MatchActionKind
{
    /// <summary>Adds the element to the matches of a query.</summary>
    AddMatch,

    /// <summary>Sets a state of the element.</summary>
    SetState,

    /// <summary>Sets a look-ahead bit of the parent.</summary>
    MarkParent,

    /// <summary>Sets a look-ahead bit of the previous sibling.</summary>
    MarkPreviousSibling,
}

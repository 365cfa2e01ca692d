namespace SchemaGen.Generator.Planning;

/// <summary>The kinds of what follows when an element passes a test.</summary>
internal enum MatchActionKind
{
    /// <summary>It is a match of a query.</summary>
    AddMatch,

    /// <summary>It gets a state.</summary>
    SetState,

    /// <summary>Its parent, or the sibling before, is told.</summary>
    Tell,
}

namespace SchemaGen.Matching;

/// <summary>How the element of a step is related to the element of the step before.</summary>
internal enum SelectorRelation
{
    /// <summary>The step is the first of its selector.</summary>
    First,

    /// <summary>The descendant combinator.</summary>
    Descendant,

    /// <summary>The child combinator.</summary>
    Child,

    /// <summary>The next-sibling combinator.</summary>
    NextSibling,

    /// <summary>The subsequent-sibling combinator.</summary>
    LaterSibling,
}

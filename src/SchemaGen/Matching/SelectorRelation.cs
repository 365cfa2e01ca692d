namespace SchemaGen.Matching;

/// <summary>The relation between the element of a step and the element of the step before.</summary>
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

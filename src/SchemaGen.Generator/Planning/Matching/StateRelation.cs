namespace SchemaGen.Generator.Planning;

/// <summary>Whose states a test asks for.</summary>
internal enum StateRelation
{
    /// <summary>The element's own, set before the test is made.</summary>
    Own,

    /// <summary>Those of the parent: the child combinator.</summary>
    Parent,

    /// <summary>Those of any ancestor: the descendant combinator.</summary>
    Above,

    /// <summary>Those of the element sibling before: the next-sibling combinator.</summary>
    Previous,

    /// <summary>Those of any earlier sibling: the subsequent-sibling combinator.</summary>
    Earlier,
}

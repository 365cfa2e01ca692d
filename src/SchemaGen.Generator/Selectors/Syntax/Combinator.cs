namespace SchemaGen.Generator.Selectors;

/// <summary>The relations of the element on the right of a combinator to the one on the left.</summary>
internal enum Combinator
{
    /// <summary>White space: a descendant.</summary>
    Descendant,

    /// <summary><c>&gt;</c>: a child.</summary>
    Child,

    /// <summary><c>+</c>: the next sibling.</summary>
    NextSibling,

    /// <summary><c>~</c>: any later sibling.</summary>
    SubsequentSibling,
}

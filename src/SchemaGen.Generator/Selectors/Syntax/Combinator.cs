namespace SchemaGen.Generator.Selectors;

/// <summary>How the element on the right of a combinator is related to the one on the left.</summary>
internal enum Combinator
{
    /// <summary>White space: anywhere below.</summary>
    Descendant,

    /// <summary><c>&gt;</c>: directly below.</summary>
    Child,

    /// <summary><c>+</c>: the element that follows.</summary>
    NextSibling,

    /// <summary><c>~</c>: any later sibling.</summary>
    SubsequentSibling,
}

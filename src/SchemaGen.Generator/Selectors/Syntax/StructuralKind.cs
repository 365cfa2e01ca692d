namespace SchemaGen.Generator.Selectors;

/// <summary>The pseudo-classes without an argument that test an element's place in the tree.</summary>
internal enum StructuralKind
{
    /// <summary><c>:first-child</c></summary>
    FirstChild,

    /// <summary><c>:last-child</c></summary>
    LastChild,

    /// <summary><c>:only-child</c></summary>
    OnlyChild,

    /// <summary><c>:first-of-type</c></summary>
    FirstOfType,

    /// <summary><c>:last-of-type</c></summary>
    LastOfType,

    /// <summary><c>:only-of-type</c></summary>
    OnlyOfType,

    /// <summary><c>:empty</c></summary>
    Empty,

    /// <summary><c>:root</c></summary>
    Root,

    /// <summary><c>:scope</c></summary>
    Scope,
}

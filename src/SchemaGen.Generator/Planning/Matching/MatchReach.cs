namespace SchemaGen.Generator.Planning;

/// <summary>How much of a page must be seen to match inside one element; the names are those of the runtime's <c>MatcherReach</c>.</summary>
internal enum MatchReach
{
    /// <summary>The element, what is inside, and its ancestors.</summary>
    Ancestors,

    /// <summary>Also the siblings before each of these.</summary>
    Siblings,

    /// <summary>All of it.</summary>
    Page,
}

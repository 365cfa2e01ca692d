namespace SchemaGen.Generator.Planning;

/// <summary>The part of a page that is needed for matching inside one element; the names are those of the runtime's <c>MatcherReach</c>.</summary>
internal enum MatchReach
{
    /// <summary>The element, its descendants and its ancestors.</summary>
    Ancestors,

    /// <summary>Also the earlier siblings of each of these.</summary>
    Siblings,

    /// <summary>The whole page.</summary>
    Page,
}

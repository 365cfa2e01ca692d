using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The part of a page that a matcher needs for matching inside one element. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MatcherReach
{
    /// <summary>The element, its descendants and its ancestors.</summary>
    Ancestors,

    /// <summary>Also the siblings of the element and of its ancestors, without their descendants.</summary>
    Siblings,

    /// <summary>The whole page.</summary>
    Page,
}

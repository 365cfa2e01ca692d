using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>How much of a page a matcher must see to match inside one element. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum MatcherReach
{
    /// <summary>The element, what is inside, and its ancestors.</summary>
    Ancestors,

    /// <summary>Also the siblings before each of these.</summary>
    Siblings,

    /// <summary>All of it.</summary>
    Page,
}

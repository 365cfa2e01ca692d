using System;

namespace SchemaGen;

/// <summary>On a static partial method: the generator writes code that finds what a selector matches.</summary>
/// <remarks>
/// <c>IElement? M(IParentNode)</c> is the first match; <c>IReadOnlyList&lt;IElement&gt;</c> or <c>List&lt;IElement&gt; M(IParentNode)</c> are all, in document order; <c>bool M(IElement)</c> is whether the element matches.
/// Ancestors above the node are seen; <c>:scope</c> is the node, or of a document its root element.
/// </remarks>
/// <param name="selector">A selector of Selectors Level 4. It is checked by the compiler.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedSelectorAttribute(string selector) : Attribute
{
    /// <summary>The selector.</summary>
    public string Selector { get; } = selector;
}

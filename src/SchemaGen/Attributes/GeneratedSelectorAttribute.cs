using System;
using JetBrains.Annotations;

namespace SchemaGen;

/// <summary>Implements a static partial method by code that finds the elements a selector matches.</summary>
/// <remarks>
/// <c>IElement? M(IParentNode)</c> returns the first match; <c>IReadOnlyList&lt;IElement&gt;</c> or <c>List&lt;IElement&gt; M(IParentNode)</c> returns all matches in document order; <c>bool M(IElement)</c> reports whether the element matches.
/// Combinators also see the ancestors of the node. <c>:scope</c> is the node itself; for a document, its root element.
/// </remarks>
/// <param name="selector">A selector (Selectors Level 4), checked at compile time.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GeneratedSelectorAttribute([LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")] string selector) : Attribute
{
    /// <summary>The selector.</summary>
    public string Selector { get; } = selector;
}

using System;

namespace SchemaGen.Generator.Selectors;

/// <summary>The facts known at build time about the scope of a selector.</summary>
/// <param name="IsElement">Whether it is an element and never the document.</param>
/// <param name="Kinds">The kinds of element that it can be.</param>
/// <param name="Name">Its name in messages.</param>
internal sealed record SelectorScope(bool IsElement, TagSet Kinds, string Name)
{
    /// <summary>Whether the scope may be an element and the siblings that follow (<c>NextUntil</c>); null if it is not. Answering takes a search, so it is asked only if a finding depends on it.</summary>
    public Lazy<bool>? IsRange { get; init; }

    /// <summary>A document or an element.</summary>
    public static readonly SelectorScope Any = new(IsElement: false, HtmlTags.All, "the scope");

    /// <summary>An element without further facts: the match of the member that reads the nested schema.</summary>
    public static readonly SelectorScope Nested = new(IsElement: true, HtmlTags.All, "the element that this schema reads");

    /// <summary>Gets the scope for an element that a selector matches.</summary>
    /// <param name="selector">The selector; null if it has errors.</param>
    /// <param name="text">The selector as it is written.</param>
    public static SelectorScope Match(SelectorList? selector, string? text)
    {
        TagSet kinds = default;

        foreach (ComplexSelector alternative in selector?.Selectors ?? EquatableArray<ComplexSelector>.Empty)
        {
            kinds |= CompoundFacts.Kinds(alternative.Compounds[alternative.Compounds.Count - 1]);
        }

        return kinds.IsEmpty ? Nested : new SelectorScope(IsElement: true, kinds, $"a match of '{text}'");
    }
}

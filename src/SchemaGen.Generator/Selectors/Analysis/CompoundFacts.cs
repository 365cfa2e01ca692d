using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Facts about a compound, for checks after parsing.</summary>
internal static class CompoundFacts
{
    /// <summary>Gets the kinds of element that it can match, by its tag name and those in <c>:is()</c> and <c>:where()</c>; other conditions do not count.</summary>
    public static TagSet Kinds(CompoundSelector compound)
    {
        TagSet kinds = compound.Type?.Name is { } name ? HtmlTags.Of(SelectorCharacters.ToAsciiLower(name)) : HtmlTags.All;

        foreach (LogicalSelector list in compound.Simple.OfType<LogicalSelector>())
        {
            TagSet alternatives = list.Kind == LogicalKind.Not ? kinds : list.List.Selectors.Aggregate(default(TagSet), static (set, s) => set | Kinds(s.Compounds[s.Compounds.Count - 1]));
            kinds = (kinds & alternatives).IsEmpty ? kinds : kinds & alternatives;
        }

        return kinds;
    }

    /// <summary>Gets its tag name in lower case; null for <c>*</c> and if none is written.</summary>
    public static string? Tag(CompoundSelector compound) => compound.Type?.Name is { } name ? SelectorCharacters.ToAsciiLower(name) : null;

    /// <summary>Reports whether a pseudo-class without an argument is one of its conditions.</summary>
    public static bool Has(CompoundSelector compound, StructuralKind kind) => compound.Simple.Any(s => s is StructuralSelector structural && structural.Kind == kind);
}

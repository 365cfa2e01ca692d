using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Facts about the elements that a selector matches.</summary>
internal static class SelectorSubjects
{
    /// <summary>Gets the names of the elements that a selector can match, in lower case and in ordinal order; null if it leaves them open.</summary>
    public static IReadOnlyCollection<string>? Types(SelectorList selector)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);

        foreach (ComplexSelector alternative in selector.Selectors)
        {
            if (Types(Subject(alternative)) is not { } own)
            {
                return null;
            }

            names.UnionWith(own);
        }

        return names;
    }

    /// <summary>Reports whether an element can match only if it has an attribute.</summary>
    public static bool Requires(SelectorList selector, string attribute) =>
        selector.Selectors.Count > 0 && selector.Selectors.All(s => Requires(Subject(s), attribute));

    /// <summary>Gets all compounds of a selector, those in the arguments of pseudo-classes included, in the order in which they are written.</summary>
    public static IEnumerable<CompoundSelector> Compounds(SelectorList selector) => Compounds(selector.Selectors);

    private static IEnumerable<CompoundSelector> Compounds(IEnumerable<ComplexSelector> selectors)
    {
        foreach (CompoundSelector compound in selectors.SelectMany(static s => s.Compounds))
        {
            yield return compound;

            foreach (CompoundSelector inner in compound.Simple.SelectMany(Arguments))
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<CompoundSelector> Arguments(SimpleSelector condition) => condition switch
    {
        LogicalSelector logical => Compounds(logical.List),
        HasSelector has => Compounds(has.List.Select(static r => r.Selector)),
        NthSelector { Of: { } of } => Compounds(of),
        _ => [],
    };

    private static CompoundSelector Subject(ComplexSelector selector) => selector.Compounds[selector.Compounds.Count - 1];

    private static IReadOnlyCollection<string>? Types(CompoundSelector compound) =>
        compound.Type?.Name is { } name
            ? [name.ToLowerInvariant()]
            : compound.Simple.OfType<LogicalSelector>().Where(static s => s.Kind != LogicalKind.Not).Select(static s => Types(s.List)).FirstOrDefault(static t => t is not null);

    private static bool Requires(CompoundSelector compound, string attribute) => compound.Simple.Any(simple => simple switch
    {
        AttributeSelector condition => condition.Name.Equals(attribute, StringComparison.OrdinalIgnoreCase),
        LogicalSelector { Kind: not LogicalKind.Not } logical => Requires(logical.List, attribute),
        _ => false,
    });
}

using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>Gives selectors that are written differently, but match the same elements, one tree.</summary>
/// <remarks>
/// The order of conditions on an element and of alternatives in a list does not matter, repetitions are removed, and a <c>*</c> beside other conditions has no meaning;
/// <c>:nth-child(1)</c> is <c>:first-child</c>.
/// Names keep their case, since it counts for elements that are not HTML's.
/// </remarks>
internal static class SelectorNormalForm
{
    /// <summary>Gets the normal form of <paramref name="list"/>.</summary>
    public static SelectorList Of(SelectorList list) => new(Distinct(list.Selectors, Of, SelectorPrinter.Print));

    private static ComplexSelector Of(ComplexSelector selector)
    {
        List<CompoundSelector> compounds = [];

        foreach (CompoundSelector compound in selector.Compounds)
        {
            compounds.Add(Of(compound));
        }

        return selector with { Compounds = new EquatableArray<CompoundSelector>(compounds) };
    }

    private static CompoundSelector Of(CompoundSelector compound)
    {
        bool saysNothing = compound.Type is { Name: null, NoNamespace: false } && compound.Simple.Count > 0;

        return new CompoundSelector(saysNothing ? null : compound.Type, Distinct(compound.Simple, Of, SelectorPrinter.PrintSimple));
    }

    private static SimpleSelector Of(SimpleSelector simple) => simple switch
    {
        LogicalSelector logical => logical with { List = Of(logical.List) },
        HasSelector has => new HasSelector(Distinct(has.List, Of, SelectorPrinter.Print)),
        NthSelector { Of: { } list } nth => nth with { Of = Of(list) },
        NthSelector { Step: 0, Offset: 1 } nth => new StructuralSelector(First(nth.Kind)),
        LangSelector lang => new LangSelector(Distinct(lang.Ranges, SelectorCharacters.ToAsciiLower, static range => range)),
        _ => simple,
    };

    private static RelativeSelector Of(RelativeSelector relative) => relative with { Selector = Of(relative.Selector) };

    private static StructuralKind First(NthKind kind) => kind switch
    {
        NthKind.Child => StructuralKind.FirstChild,
        NthKind.LastChild => StructuralKind.LastChild,
        NthKind.OfType => StructuralKind.FirstOfType,
        _ => StructuralKind.LastOfType,
    };

    /// <summary>Brings the items into normal form and into the order of their spelling, each once.</summary>
    private static EquatableArray<T> Distinct<T>(EquatableArray<T> items, Func<T, T> normalize, Func<T, string> print)
        where T : IEquatable<T>
    {
        SortedDictionary<string, T> distinct = new(StringComparer.Ordinal);

        foreach (T item in items)
        {
            T normal = normalize(item);
            distinct[print(normal)] = normal;
        }

        return new EquatableArray<T>(new List<T>(distinct.Values));
    }
}

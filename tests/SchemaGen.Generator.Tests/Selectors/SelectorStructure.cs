using System;
using System.Linq;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Random selectors of every construct, whose names and values their users choose.</summary>
/// <param name="flat">Simple selectors that hold no other selector.</param>
/// <param name="number">The steps and offsets of <c>:nth-child()</c> and its relatives.</param>
/// <param name="compound">Makes compounds of simple selectors.</param>
/// <param name="mostInList">The largest number of selectors in a list.</param>
/// <param name="nestedWeight">The frequency of each construct that holds selectors, relative to six of <paramref name="flat"/>.</param>
internal sealed class SelectorStructure(
    Gen<SimpleSelector> flat,
    Gen<int> number,
    Func<Gen<SimpleSelector>, Gen<CompoundSelector>> compound,
    int mostInList,
    int nestedWeight)
{
    /// <summary>Generates lists of at least <paramref name="least"/> selectors, nested to a depth.</summary>
    public Gen<SelectorList> List(int depth, bool allowHas, int least) =>
        Complex(depth, allowHas).Array[least, mostInList].Select(selectors => new SelectorList(new EquatableArray<ComplexSelector>(selectors)));

    private Gen<ComplexSelector> Complex(int depth, bool allowHas) =>
        from compounds in compound(Simple(depth, allowHas)).Array[1, 3]
        from combinators in Gen.Enum<Combinator>().Array[compounds.Length - 1]
        select new ComplexSelector(new EquatableArray<CompoundSelector>(compounds), new EquatableArray<Combinator>(combinators));

    private Gen<SimpleSelector> Simple(int depth, bool allowHas)
    {
        if (depth == 0)
        {
            return flat;
        }

        Gen<SimpleSelector> logical =
            from kind in Gen.Enum<LogicalKind>()
            from list in List(depth - 1, allowHas, kind == LogicalKind.Not ? 1 : 0)
            select (SimpleSelector)new LogicalSelector(kind, list);

        Gen<SimpleSelector> nth =
            from kind in Gen.Enum<NthKind>()
            from step in number
            from offset in number
            from hasList in Gen.Bool
            from list in List(depth - 1, allowHas, least: 1)
            select (SimpleSelector)new NthSelector(kind, step, offset, hasList && kind is NthKind.Child or NthKind.LastChild ? list : null);

        Gen<SimpleSelector> has =
            from leading in Gen.Enum<Combinator>().Array[1, 2]
            from selectors in Complex(depth - 1, allowHas: false).Array[leading.Length]
            select (SimpleSelector)new HasSelector(new EquatableArray<RelativeSelector>(leading.Zip(selectors, (combinator, selector) => new RelativeSelector(combinator, selector)).ToArray()));

        return allowHas
            ? Gen.Frequency((6, flat), (nestedWeight, logical), (nestedWeight, nth), (nestedWeight, has))
            : Gen.Frequency((6, flat), (nestedWeight, logical), (nestedWeight, nth));
    }
}

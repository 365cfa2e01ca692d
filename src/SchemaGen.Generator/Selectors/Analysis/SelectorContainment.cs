using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Decides whether every element that a selector matches is also matched by another, whatever the page, its mode and the scope.</summary>
/// <remarks>
/// Containment is certain if it is reported. Conditions on one element are compared by their meaning (see <see cref="ConditionContainment"/>). Combinators are compared by mapping the compounds of the outer
/// selector to those of the inner one, whose relations must be at least as narrow; the alternatives of <c>:is()</c> are tried one by one. Containment for any other reason is not found.
/// </remarks>
internal sealed class SelectorContainment
{
    /// <summary>The maximum number of compounds that are compared, because alternatives inside of alternatives multiply. No containment is found beyond it.</summary>
    private const int MaxSteps = 20_000;

    /// <summary>Longer chains are not compared, because comparing recurses.</summary>
    private const int MaxCompounds = 64;

    private int _steps;

    private SelectorContainment()
    {
    }

    /// <summary>Reports whether every match of <paramref name="inner"/> is a match of <paramref name="outer"/>. Both are in normal form (see <see cref="SelectorNormalForm"/>).</summary>
    public static bool Contains(SelectorList outer, SelectorList inner) =>
        inner.Selectors.Count > 0 && inner.Selectors.All(s => new SelectorContainment().Contains(outer, s));

    private bool Contains(SelectorList outer, ComplexSelector inner)
    {
        if (++_steps > MaxSteps || inner.Compounds.Count > MaxCompounds)
        {
            return false;
        }

        foreach (ComplexSelector alternative in outer.Selectors)
        {
            if (alternative.Compounds.Count <= MaxCompounds && Maps(alternative, alternative.Compounds.Count - 1, inner, inner.Compounds.Count - 1))
            {
                return true;
            }
        }

        return ContainsAlternatives(outer, inner);
    }

    /// <summary>Replaces the first <c>:is()</c> of the inner selector by each of its alternatives, all of which have to be contained.</summary>
    private bool ContainsAlternatives(SelectorList outer, ComplexSelector inner)
    {
        for (int i = inner.Compounds.Count - 1; i >= 0; i--)
        {
            CompoundSelector compound = inner.Compounds[i];

            if (compound.Simple.OfType<LogicalSelector>().FirstOrDefault(static s => s.Kind != LogicalKind.Not && s.List.Selectors.Count > 0) is not { } list)
            {
                continue;
            }

            foreach (ComplexSelector alternative in list.List.Selectors)
            {
                CompoundSelector merged = Merge(compound, list, alternative.Compounds[alternative.Compounds.Count - 1]);

                // Of two relations to what is around the element, a chain has only one; either alone matches more, which is on the safe side.
                bool isContained = (i > 0 && Contains(outer, Replace(inner, i, inner, i, merged)))
                    || ((i == 0 || alternative.Compounds.Count > 1) && Contains(outer, Replace(alternative, alternative.Compounds.Count - 1, inner, i, merged)));

                if (!isContained)
                {
                    return false;
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>Reports whether a compound of the outer selector, with those before it, matches whenever the compound of the inner selector does with those before it.</summary>
    private bool Maps(ComplexSelector outer, int o, ComplexSelector inner, int i)
    {
        if (++_steps > MaxSteps || !Implies(inner, i, outer.Compounds[o]))
        {
            return false;
        }

        if (o == 0)
        {
            return true;
        }

        foreach (int related in Related(inner, i, outer.Combinators[o - 1]))
        {
            if (Maps(outer, o - 1, inner, related))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the compounds of a selector whose elements certainly have a relation to the element of another: for <see cref="Combinator.Child"/>, that of its parent.</summary>
    private static IEnumerable<int> Related(ComplexSelector selector, int from, Combinator combinator)
    {
        for (int i = from - 1; i >= 0; i--)
        {
            Combinator step = selector.Combinators[i];
            bool isSibling = step is Combinator.NextSibling or Combinator.SubsequentSibling;
            bool isRelated = combinator switch
            {
                Combinator.Descendant => !isSibling,
                Combinator.SubsequentSibling => isSibling,
                _ => step == combinator,
            };

            if (isRelated)
            {
                yield return i;
            }

            // Siblings have the same parent and the same ancestors. The parent and the previous sibling are the only ones of their kind.
            bool goesOn = combinator switch
            {
                Combinator.Descendant => true,
                Combinator.Child or Combinator.SubsequentSibling => isSibling,
                _ => false,
            };

            if (!goesOn)
            {
                yield break;
            }
        }
    }

    private bool Implies(ComplexSelector inner, int i, CompoundSelector outer) =>
        ConditionContainment.Implies(inner.Compounds[i].Type, outer.Type) && outer.Simple.All(condition => Implies(inner, i, condition));

    private bool Implies(ComplexSelector inner, int i, SimpleSelector condition)
    {
        CompoundSelector compound = inner.Compounds[i];
        return condition switch
        {
            LogicalSelector { Kind: LogicalKind.Not } not => not.List.Selectors.All(s => Excludes(compound, s)),
            LogicalSelector list => compound.Simple.Contains(condition) || Contains(list.List, Until(inner, i)),
            HasSelector has => compound.Simple.OfType<HasSelector>().Any(own => Contains(has, own)),
            _ => ConditionContainment.Implies(compound, condition),
        };
    }

    /// <summary>Reports whether no element that meets the conditions of a compound is matched by a selector.</summary>
    private bool Excludes(CompoundSelector compound, ComplexSelector selector)
    {
        ComplexSelector[] excluded = [.. compound.Simple.OfType<LogicalSelector>().Where(static s => s.Kind == LogicalKind.Not).SelectMany(static s => s.List.Selectors)];
        return ConditionContainment.Contradicts(compound, selector.Compounds[selector.Compounds.Count - 1]) || Contains(new SelectorList(new EquatableArray<ComplexSelector>(excluded)), selector);
    }

    private bool Contains(HasSelector outer, HasSelector inner)
    {
        var list = new SelectorList(new EquatableArray<ComplexSelector>((ComplexSelector[])[.. outer.List.Select(Anchor.Chain)]));
        return inner.List.All(relative => Contains(list, Anchor.Chain(relative)));
    }

    /// <summary>Gets the compounds up to an index.</summary>
    private static ComplexSelector Until(ComplexSelector selector, int last) =>
        new(new EquatableArray<CompoundSelector>((CompoundSelector[])[.. selector.Compounds.Take(last + 1)]), new EquatableArray<Combinator>((Combinator[])[.. selector.Combinators.Take(last)]));

    /// <summary>Gets the compounds of a selector before an index, then <paramref name="compound"/>, then the compounds of another after an index.</summary>
    private static ComplexSelector Replace(ComplexSelector before, int b, ComplexSelector after, int a, CompoundSelector compound) => new(
        new EquatableArray<CompoundSelector>((CompoundSelector[])[.. before.Compounds.Take(b), compound, .. after.Compounds.Skip(a + 1)]),
        new EquatableArray<Combinator>((Combinator[])[.. before.Combinators.Take(b), .. after.Combinators.Skip(a)]));

    /// <summary>Gets the conditions of a compound without a list, and those of the alternative that takes the list's place. Of two tag names one is kept, which is on the safe side.</summary>
    private static CompoundSelector Merge(CompoundSelector compound, LogicalSelector list, CompoundSelector alternative)
    {
        TypeSelector? type = compound.Type?.Name is null ? alternative.Type ?? compound.Type : compound.Type;
        SimpleSelector[] simple = [.. compound.Simple.Where(s => !ReferenceEquals(s, list)), .. alternative.Simple];
        return new CompoundSelector(type, new EquatableArray<SimpleSelector>(simple));
    }

    /// <summary>The element that <c>:has()</c> is tested for, in a selector that begins with it.</summary>
    private sealed record Anchor : SimpleSelector
    {
        private static readonly CompoundSelector s_compound = new(Type: null, new EquatableArray<SimpleSelector>(new Anchor()));

        /// <summary>Gets the selector of the elements that an alternative of <c>:has()</c> looks for.</summary>
        public static ComplexSelector Chain(RelativeSelector relative) => new(
            new EquatableArray<CompoundSelector>((CompoundSelector[])[s_compound, .. relative.Selector.Compounds]),
            new EquatableArray<Combinator>((Combinator[])[relative.Leading, .. relative.Selector.Combinators]));
    }
}

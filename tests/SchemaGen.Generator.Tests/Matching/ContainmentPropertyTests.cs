using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Where a selector contains another, each match of the inner one is a match of the outer one, on random trees.</summary>
[Trait("Runs", "Once")]
public class ContainmentPropertyTests
{
    private const int Pairs = 2500;
    private const int Trees = 25;

    /// <summary>Attribute selectors of few values, so that many follow from others.</summary>
    private static readonly Gen<SimpleSelector> s_attribute =
        from name in Gen.OneOf("class", "id", "title", "type")
        from operation in Gen.Enum<AttributeOperator>()
        from value in Gen.OneOf("a", "A", "a-b", "b", "a b", "")
        from flag in Gen.Enum<AttributeCase>()
        from any in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        select (SimpleSelector)(operation == AttributeOperator.Exists
            ? new AttributeSelector(name, operation, string.Empty, AttributeCase.Default) { AnyNamespace = any }
            : new AttributeSelector(name, operation, value, flag) { AnyNamespace = any });

    private static readonly Gen<SimpleSelector> s_place =
        from kind in Gen.Enum<NthKind>()
        from step in Gen.Int[-3, 3]
        from offset in Gen.Int[-3, 4]
        select (SimpleSelector)new NthSelector(kind, step, offset, Of: null);

    /// <summary>A selector and one that is made of it by adding conditions, so that containment is common.</summary>
    private static readonly Gen<(SelectorList Outer, SelectorList Inner)> s_pair = Gen.Frequency(
        (2, Gen.Select(MatchingGenerators.Selector, MatchingGenerators.Selector)),
        (3, Gen.Select(s_attribute, s_attribute, (one, two) => (ListOf(one), ListOf(two)))),
        (2, Gen.Select(s_place, s_place, (one, two) => (ListOf(one), ListOf(two)))),
        (3, from list in MatchingGenerators.Selector
            from other in MatchingGenerators.Selector
            from attribute in s_attribute
            from kind in Gen.Int[0, 7]
            select (list, Narrow(list, other, attribute, kind))));

    [Theory]
    [InlineData("0000000000001")]
    [InlineData("0000000000002")]
    public void Contains_RandomSelectors_AgreesWithTheMatchesOnRandomTrees(string seed)
    {
        var contained = new List<(SelectorList Outer, SelectorList Inner)>();

        foreach ((SelectorList Outer, SelectorList Inner) pair in RandomSamples.Of(s_pair, seed, Pairs))
        {
            SelectorList outer = SelectorParser.Parse(SelectorPrinter.Print(pair.Outer)).Selector!;
            SelectorList inner = SelectorParser.Parse(SelectorPrinter.Print(pair.Inner)).Selector!;

            if (SelectorContainment.Contains(SelectorNormalForm.Of(outer), SelectorNormalForm.Of(inner)))
            {
                contained.Add((outer, inner));
            }
        }

        List<INode> roots = RandomTrees(seed);
        roots.AddRange(Pages.All.Take(8).Select(static page => page.Root));
        int matches = 0;

        foreach ((SelectorList outer, SelectorList inner) in contained)
        {
            foreach (INode root in roots)
            {
                List<IElement> found = ReferenceMatcher.All(inner, root);
                matches += found.Count;

                if (found.Count > 0)
                {
                    Assert.True(found.All(ReferenceMatcher.All(outer, root).ToHashSet().Contains), $"'{outer}' does not contain '{inner}'.");
                }
            }
        }

        // The test means something only if containment is found, and found where there are matches.
        Assert.True(contained.Count > 400 && matches > 4000, $"{contained.Count} of {Pairs} pairs with {matches} matches");
    }

    /// <summary>Random pairs rarely have conditions of the same kind, so that of each kind a few are compared with all others.</summary>
    [Fact]
    public void Contains_EveryPairOfConditions_AgreesWithTheMatchesOnRandomTrees()
    {
        string[] conditions =
        [
            .. Enum.GetValues<StructuralKind>().Select(static kind => SelectorPrinter.PrintSimple(new StructuralSelector(kind))),
            .. Enum.GetValues<StateKind>().Select(static kind => SelectorPrinter.PrintSimple(new StateSelector(kind))),
            .. new[] { "child", "last-child", "of-type", "last-of-type" }.SelectMany(static kind => new[] { "1", "2", "odd", "n+2", "-n+2" }.Select(index => $":nth-{kind}({index})")),
            ":nth-child(1 of .a)", ":nth-child(odd of .a)", ":nth-last-child(1 of .a)", ".a", ".A", "#i1", "#I1", "[class]", "[class=a]", "[class~=a]", "[class*=a]", "[class=A i]", "[id=i1]", "[title]", "[title=a]", "[title=a i]", "[title^=a]",
            "[title|=a]", "[type=text]", "[type=TEXT i]", "[*|href]", "[href]", ":lang(en)", ":lang('en-US')", ":lang('')", ":dir(ltr)", ":dir(rtl)", ":contains(x)", ":containsOwn(x)", ":matches(x)", "p", "P", "|p", "*", "|*", "p.a", ":not(p)",
            ":not(.a)", ":not(.a, .b)", ":is(p, .a)", ":has(p)", ":has(> p)", ":has(+ p)", ":has(~ p)", "p p", "p > p", "p ~ p", "p + p", ":first-child:last-child", ":first-of-type:last-of-type",
        ];
        SelectorList[] selectors = [.. conditions.Select(static text => SelectorParser.Parse(text).Selector).OfType<SelectorList>()];
        List<INode> roots = RandomTrees("0000000000003");
        HashSet<IElement>[] matches = [.. selectors.Select(selector => roots.SelectMany(root => ReferenceMatcher.All(selector, root)).ToHashSet())];
        SelectorList[] normal = [.. selectors.Select(SelectorNormalForm.Of)];
        int contained = 0;

        for (int outer = 0; outer < selectors.Length; outer++)
        {
            for (int inner = 0; inner < selectors.Length; inner++)
            {
                if (outer != inner && SelectorContainment.Contains(normal[outer], normal[inner]))
                {
                    contained++;
                    Assert.True(matches[inner].IsSubsetOf(matches[outer]), $"'{selectors[outer]}' does not contain '{selectors[inner]}'.");
                }
            }
        }

        Assert.True(selectors.Length > 90 && contained > 200, $"{contained} pairs of {selectors.Length} selectors");
    }

    private static List<INode> RandomTrees(string seed) =>
        [.. RandomSamples.Of(Gen.Select(MatchingGenerators.Kind, MatchingGenerators.Tree), seed, Trees).Select(static tree => TreeNode.Build(tree.Item1, tree.Item2))];

    private static SelectorList ListOf(SimpleSelector condition) => new(new EquatableArray<ComplexSelector>(
        new ComplexSelector(new EquatableArray<CompoundSelector>(new CompoundSelector(Type: null, new EquatableArray<SimpleSelector>(condition))), EquatableArray<Combinator>.Empty)));

    /// <summary>Makes a selector that matches fewer elements, in most cases.</summary>
    private static SelectorList Narrow(SelectorList list, SelectorList other, SimpleSelector attribute, int kind)
    {
        ComplexSelector first = list.Selectors[0];
        CompoundSelector last = first.Compounds[^1];
        SimpleSelector alternatives = new LogicalSelector(LogicalKind.Is, other);
        CompoundSelector narrow = kind switch
        {
            0 => last with { Simple = new EquatableArray<SimpleSelector>((SimpleSelector[])[.. last.Simple, attribute]) },
            1 => last with { Simple = new EquatableArray<SimpleSelector>((SimpleSelector[])[.. last.Simple, alternatives]) },
            2 => new CompoundSelector(Type: null, new EquatableArray<SimpleSelector>(new LogicalSelector(LogicalKind.Is, list), attribute)),
            3 => last with { Simple = new EquatableArray<SimpleSelector>((SimpleSelector[])[.. last.Simple, new LogicalSelector(LogicalKind.Not, other)]) },
            _ => last,
        };
        CompoundSelector[] before = kind is 4 or 5 ? [.. other.Selectors[0].Compounds] : [];
        Combinator[] combinators = kind is 4 or 5 ? [.. other.Selectors[0].Combinators, (Combinator)(kind == 4 ? Combinator.Child : Combinator.SubsequentSibling)] : [];
        return new SelectorList(new EquatableArray<ComplexSelector>(new ComplexSelector(
            new EquatableArray<CompoundSelector>((CompoundSelector[])[.. before, .. first.Compounds.Take(first.Compounds.Count - 1), narrow]),
            new EquatableArray<Combinator>((Combinator[])[.. combinators, .. first.Combinators]))));
    }
}

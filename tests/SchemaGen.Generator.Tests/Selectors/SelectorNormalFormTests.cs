using System.Linq;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

[Trait("Runs", "Once")]
public class SelectorNormalFormTests
{
    [Theory]
    [InlineData("b, a, b", "a, b")]
    [InlineData("*.b.a.b", ".a.b")]
    [InlineData("* > a", "* > a")]
    [InlineData("|*.a", "|*.a")]
    [InlineData("a:not(.c, .b) b", "a:not(.b, .c) b")]
    [InlineData("a:has(~ c, > b, > b)", "a:has(> b, ~ c)")]
    [InlineData(":nth-child(1)", ":first-child")]
    [InlineData(":nth-last-child(0n+1)", ":last-child")]
    [InlineData(":nth-of-type(1)", ":first-of-type")]
    [InlineData(":nth-last-of-type(1)", ":last-of-type")]
    [InlineData(":nth-child(1 of .b, .a)", ":nth-child(1 of .a, .b)")]
    [InlineData(":lang(FR, de)", ":lang(\"de\", \"fr\")")]
    [InlineData("A.B", "A.B")]
    public void Of_EquivalentSpellings_GivesOneNormalForm(string text, string normal) =>
        Assert.Equal(normal, SelectorPrinter.Print(SelectorNormalForm.Of(SelectorParser.Parse(text).Selector!)));

    [Fact]
    public void Of_RandomSelector_IsIdempotentAndParsesBack() => SelectorGenerators.Tree.Sample(
        tree =>
        {
            SelectorList normal = SelectorNormalForm.Of(tree);

            return SelectorNormalForm.Of(normal) == normal && SelectorParser.Parse(SelectorPrinter.Print(normal)).Selector == normal;
        },
        iter: 5_000,
        print: SelectorPrinter.Print);

    [Fact]
    public void Of_ReversedListsAndCompounds_GivesTheSameNormalForm() => SelectorGenerators.Tree.Sample(
        tree =>
        {
            SelectorList reversed = new(new EquatableArray<ComplexSelector>(tree.Selectors.Reverse().Select(Reverse).ToArray()));

            return SelectorNormalForm.Of(reversed) == SelectorNormalForm.Of(tree);
        },
        iter: 5_000,
        print: SelectorPrinter.Print);

    private static ComplexSelector Reverse(ComplexSelector selector) => selector with
    {
        Compounds = new EquatableArray<CompoundSelector>(
            selector.Compounds.Select(compound => compound with { Simple = new EquatableArray<SimpleSelector>(compound.Simple.Reverse().ToArray()) }).ToArray()),
    };
}

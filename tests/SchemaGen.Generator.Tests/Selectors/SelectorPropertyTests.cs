using System;
using System.Linq;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>What holds for every text and every tree.</summary>
[Trait("Runs", "Once")]
public class SelectorPropertyTests
{
    [Fact]
    public void Parse_PrintedRandomTree_GivesTheSameTree() => SelectorGenerators.Tree.Sample(
        tree =>
        {
            SelectorParseResult result = SelectorParser.Parse(SelectorPrinter.Print(tree));

            return result.Selector == tree && result.Selector.GetHashCode() == tree.GetHashCode();
        },
        iter: 10_000,
        print: SelectorPrinter.Print);

    [Fact]
    public void Parse_RandomText_GivesErrorsInsideTheText() => SelectorGenerators.Noise.Sample(IsSound, iter: 20_000);

    [Fact]
    public void Parse_DamagedSelector_GivesErrorsInsideTheText() => SelectorGenerators.Damaged.Sample(IsSound, iter: 20_000);

    [Fact]
    public void Print_ParsedRandomText_ParsesToTheSame() => SelectorGenerators.Noise.Sample(
        text => SelectorParser.Parse(text).Selector is not { } tree || SelectorParser.Parse(SelectorPrinter.Print(tree)).Selector == tree,
        iter: 20_000);

    [Fact]
    public void Parse_CommentsAndBlanksAroundASelector_GivesTheSameTree() => SelectorGenerators.Tree.Sample(
        tree => SelectorParser.Parse($" /* ( */\n{SelectorPrinter.Print(tree)}/* ' */ ").Selector == tree,
        iter: 2_000,
        print: SelectorPrinter.Print);

    [Fact]
    public void Parse_EveryPrefixOfASelector_GivesATreeOrErrors() => SelectorGenerators.Tree.Sample(
        tree =>
        {
            string text = SelectorPrinter.Print(tree);

            return Enumerable.Range(0, Math.Min(text.Length, 200)).All(length => IsSound(text[..length]));
        },
        iter: 200,
        print: SelectorPrinter.Print);

    [Theory]
    [InlineData("//a,", "", "")]
    [InlineData("a..b,", "", "")]
    [InlineData("[", ":matches(", "")]
    [InlineData("[", "", "")]
    [InlineData("(", ":contains(", "")]
    [InlineData("(", ":is(!", "")]
    [InlineData("!,", ":is(", ")")]
    [InlineData(":contains(", ":is(!", "")]
    [InlineData(":is(!", "", "")]
    [InlineData("\\", ".", "")]
    [InlineData("/**/", "", "a")]
    [InlineData(" ", "a", "")]
    [InlineData("9", ":nth-child(", ")")]
    [InlineData("a|", "", "")]
    [InlineData("::", "", "")]
    [InlineData("a ", ":nth-child(", ")")]
    [InlineData("x", ":", "")]
    [InlineData("\"", "[a=", "")]
    public void Parse_HostileTextOf200000Characters_EndsInTime(string repeated, string before, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(repeated, 200_000 / repeated.Length)) + after;
        long start = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.True(IsSound(text));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(30));
    }

    private static bool IsSound(string text)
    {
        SelectorParseResult result = SelectorParser.Parse(text);
        bool hasError = result.Errors.Any(error => error.Severity == SelectorErrorSeverity.Error);

        return hasError == (result.Selector is null)
            && result.Errors.All(error => error.Start >= 0 && error.Length >= Math.Min(1, text.Length) && error.Start + error.Length <= text.Length)
            && result.Errors.All(error => error.Message.Length is > 0 and < 600 && !error.Message.Any(char.IsControl) && !error.Message.EndsWith('.'));
    }
}

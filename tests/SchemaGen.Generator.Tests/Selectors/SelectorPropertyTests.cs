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
    public void Printing_and_parsing_a_tree_gives_the_same_tree() => SelectorGenerators.Tree.Sample(
        tree =>
        {
            SelectorParseResult result = SelectorParser.Parse(SelectorPrinter.Print(tree));

            return result.Selector == tree && result.Selector.GetHashCode() == tree.GetHashCode();
        },
        iter: 10_000,
        print: SelectorPrinter.Print);

    [Fact]
    public void No_text_makes_the_parser_throw_and_every_span_lies_inside() => SelectorGenerators.Noise.Sample(IsSound, iter: 20_000);

    [Fact]
    public void No_damage_to_a_selector_makes_the_parser_throw() => SelectorGenerators.Damaged.Sample(IsSound, iter: 20_000);

    [Fact]
    public void What_is_parsed_prints_to_something_that_parses_to_the_same() => SelectorGenerators.Noise.Sample(
        text => SelectorParser.Parse(text).Selector is not { } tree || SelectorParser.Parse(SelectorPrinter.Print(tree)).Selector == tree,
        iter: 20_000);

    [Fact]
    public void Comments_and_blanks_around_a_selector_change_nothing() => SelectorGenerators.Tree.Sample(
        tree => SelectorParser.Parse($" /* ( */\n{SelectorPrinter.Print(tree)}/* ' */ ").Selector == tree,
        iter: 2_000,
        print: SelectorPrinter.Print);

    [Fact]
    public void Every_beginning_of_a_selector_is_parsed_or_refused() => SelectorGenerators.Tree.Sample(
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
    public void A_hostile_text_of_two_hundred_thousand_characters_is_done_in_no_time(string repeated, string before, string after)
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

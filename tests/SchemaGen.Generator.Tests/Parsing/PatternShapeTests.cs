using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Parsing.Checks;

namespace SchemaGen.Generator.Tests.Parsing;

/// <summary>SCHEMA0089: patterns that never give a value.</summary>
public class PatternShapeTests
{
    private const string Characters = "ab1 \n";

    /// <summary>All texts of at most four of the characters.</summary>
    private static readonly string[] s_texts = [.. Enumerable.Range(0, 5).SelectMany(Texts)];

    [Theory]
    [InlineData("a^")]
    [InlineData("$a")]
    [InlineData("a$b")]
    [InlineData(@"a\Ab")]
    [InlineData(@"\zb")]
    [InlineData(@"a\Z\d{2}")]
    [InlineData("(?!)")]
    [InlineData("a(?!)b")]
    [InlineData("(?!a*)")]
    [InlineData("(?<!)a")]
    [InlineData(@"[^\s\S]")]
    [InlineData(@"(a|b)+^c|$a")]
    [InlineData("(^a){2}")]
    [InlineData("(?:a$)+b")]
    [InlineData("(?i)a^")]
    [InlineData("(?<value>a)^")]
    [InlineData("a(?=(?!))")]
    [InlineData(@"a+?^\d")]
    [InlineData("[a-z]^")]
    [InlineData("(?#note)a^")]
    [InlineData(@"(a)\1^")]
    public void ProblemOf_ExpressionThatMatchesNothing_IsFound(string pattern)
    {
        Assert.Contains("No text matches", PatternShape.ProblemOf(pattern, isValue: false, isLine: false), StringComparison.Ordinal);
        Assert.DoesNotContain(s_texts, text => Regex.IsMatch(text, pattern));
    }

    [Theory]
    [InlineData("^$")]
    [InlineData(@"\A\s{0}\z")]
    [InlineData("a()")]
    [InlineData("a(^|$)")]
    [InlineData("(?<value>)a")]
    [InlineData("(?<empty>)a")]
    [InlineData(@"a(\b)(b)")]
    [InlineData("(?=a)$|^$")]
    [InlineData("a(?<value>$)(b)?")]
    public void ProblemOf_ExpressionWithAnEmptyValue_IsFound(string pattern)
    {
        Assert.Contains("always empty", PatternShape.ProblemOf(pattern, isValue: true, isLine: false), StringComparison.Ordinal);
        Assert.Null(PatternShape.ProblemOf(pattern, isValue: false, isLine: false));
    }

    [Theory]
    [InlineData(@"(.+)\n")]
    [InlineData("a\nb")]
    [InlineData(@"(a)\t|(b)\r\n")]
    [InlineData(@"(?:\n)+a")]
    [InlineData(@"a(?=\n)")]
    [InlineData(@"$\s")]
    [InlineData(@"a$\n")]
    public void ProblemOf_LineEndInALine_IsFound(string pattern)
    {
        Assert.Contains("line end", PatternShape.ProblemOf(pattern, isValue: true, isLine: true), StringComparison.Ordinal);
        Assert.Null(PatternShape.ProblemOf(pattern, isValue: true, isLine: false));
    }

    [Theory]
    [InlineData("^a$")]
    [InlineData("a$|^b")]
    [InlineData("a?^b")]
    [InlineData(@"$\n?")]
    [InlineData("(?m)a$\n^b")]
    [InlineData("(?x) a ^ # comment")]
    [InlineData("(a)?^b")]
    [InlineData("((?x) a ^ b)c")]
    [InlineData("((a(?(b)c|d))e)^")]
    [InlineData(@"(?<=a)b")]
    [InlineData(@"\bcat\b")]
    [InlineData("x*^")]
    [InlineData("(?(a)b|c)^")]
    [InlineData(@"(a)?\1^b")]
    [InlineData("[]a]^?b")]
    [InlineData("[^]]+")]
    [InlineData("[a-z-[aeiou]]+")]
    [InlineData("(a*)b")]
    [InlineData(@"By (\w+)\s*(?:\n|$)")]
    [InlineData(@"[^\n]+")]
    [InlineData("a{2,}b{3}c{,4}")]
    [InlineData("^(?!foo).+")]
    [InlineData("(?>a+)b")]
    [InlineData(@"\d+(?:[.,]\d+)?")]
    [InlineData(@"comment-(\d+)")]
    [InlineData(@" \| The Gateway Pundit\b.*$")]
    [InlineData("^..+$")]
    public void ProblemOf_ExpressionThatMayGiveAValue_IsFine(string pattern) => Assert.Null(PatternShape.ProblemOf(pattern, isValue: true, isLine: true));

    [Fact]
    public void ProblemOf_DeepGroups_AreNotFollowed()
    {
        string deep = new string('(', 10_000) + "a^" + new string(')', 10_000);
        Assert.Null(PatternShape.ProblemOf(deep, isValue: true, isLine: true));
        Assert.NotNull(PatternShape.ProblemOf(new string('(', 50) + "a^" + new string(')', 50), isValue: true, isLine: true));
    }

    /// <summary>The judgement is never wrong: the engine matches nothing, or only the empty text.</summary>
    [Fact]
    public void ProblemOf_RandomExpressions_AgreesWithTheEngine()
    {
        var random = new Random(20261127);
        int never = 0;
        int empty = 0;
        int line = 0;

        for (int i = 0; i < 4000; i++)
        {
            string pattern = RandomPattern(random, depth: 3);
            var regex = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
            string group = PatternFacts.Of(pattern, isSplit: false).Group;

            if (PatternShape.ProblemOf(pattern, isValue: false, isLine: false) is not null)
            {
                never++;
                Assert.False(s_texts.Any(regex.IsMatch), pattern);
            }
            else if (PatternShape.ProblemOf(pattern, isValue: true, isLine: false) is not null)
            {
                empty++;
                Assert.False(s_texts.Any(text => regex.Matches(text).Any(m => m.Groups[group].Length > 0)), pattern);
            }
            else if (PatternShape.ProblemOf(pattern, isValue: true, isLine: true) is not null)
            {
                line++;
                Assert.False(s_texts.Any(text => !text.Contains('\n', StringComparison.Ordinal) && regex.IsMatch(text)), pattern);
            }
        }

        Assert.True(never > 100 && empty > 100 && line > 50, $"{never}, {empty}, {line}");
    }

    private static IEnumerable<string> Texts(int length) =>
        length == 0 ? [""] : Texts(length - 1).SelectMany(static text => Characters.Select(c => text + c));

    private static string RandomPattern(Random random, int depth) => random.Next(depth == 0 ? 6 : 14) switch
    {
        0 or 1 => Pick(random, "a", "b", "1", ".", @"\d", @"\s", "[ab]", @"\n", " "),
        2 => Pick(random, "^", "$", @"\A", @"\z", @"\Z", @"\b"),
        3 => Pick(random, "", "(?!)", @"[^\s\S]", "()"),
        4 or 5 => Pick(random, "a", "b", "^", "$", @"\n"),
        6 => $"({RandomPattern(random, depth - 1)})",
        7 => $"(?:{RandomPattern(random, depth - 1)}){Pick(random, "*", "+", "?", "{2}", "{0}", "{1,2}", "+?", "{2,}")}",
        8 => $"{RandomPattern(random, depth - 1)}|{RandomPattern(random, depth - 1)}",
        9 => $"(?{Pick(random, "=", "!", "<=", "<!")}{RandomPattern(random, depth - 1)})",
        10 => $"(?<value>{RandomPattern(random, depth - 1)})",
        _ => RandomPattern(random, depth - 1) + RandomPattern(random, depth - 1),
    };

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}

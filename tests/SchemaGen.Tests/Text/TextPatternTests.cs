using System;
using System.Threading;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Text;

/// <summary>Patterns that cut, replace and split texts.</summary>
public sealed class TextPatternTests
{
    private const int NoLimit = int.MaxValue;

    [Theory]
    [InlineData(@"\d+", "0", "a12b3", "12")]
    [InlineData(@"a(\d+)", "1", "a12b3", "12")]
    [InlineData(@"(?<year>\d{4})-(\d\d)", "year", "on 2024-05", "2024")]
    [InlineData(@"(?<year>\d{4})-(\d\d)", "2", "on 2024-05", "2024")]
    [InlineData(@"(?<year>\d{4})-(\d\d)", "1", "on 2024-05", "05")]
    [InlineData(@"x(\d*)", "1", "x", "")]
    [InlineData(@"(a)|(b)", "2", "a", null)]
    [InlineData(@"\d+", "0", "none", null)]
    [InlineData("I", "0", "i", null)]
    [InlineData("(?i)I", "0", "i", "i")]
    public void Match_WithGroup_IsTheTextOfTheGroup(string pattern, string group, string text, string? expected) =>
        Assert.Equal(expected, new TextPattern(pattern, group).Match(text, NoLimit, PageBudget.Unlimited));

    [Theory]
    [InlineData("a", "b", "banana", "bbnbnb")]
    [InlineData(@"(\w+) (\w+)", "$2 $1", "one two", "two one")]
    [InlineData("^a", "", "ab", "b")]
    [InlineData("x", "y", "abc", "abc")]
    [InlineData("^", "> ", "abc", "> abc")]
    [InlineData("a", "", "a", "")]
    [InlineData("c$", "d", "abc", "abd")]
    public void Match_WithReplacement_ReplacesEachMatch(string pattern, string replacement, string text, string expected)
    {
        var replacing = new TextPattern(pattern, replacement: replacement);
        Assert.True(replacing.Replaces);
        Assert.Equal(expected, replacing.Match(text, NoLimit, PageBudget.Unlimited));
    }

    [Fact]
    public void Match_ReplacementLongerThanTheLimit_StopsBeyondIt()
    {
        var pattern = new TextPattern("a", replacement: "xx");
        Assert.Equal("xxxx", pattern.Match("aa", 4, PageBudget.Unlimited));
        Assert.Equal("xxxx", pattern.Match("aaaa", 3, PageBudget.Unlimited));
        Assert.Equal("xxxxxx", pattern.Match("aaaa", 4, PageBudget.Unlimited));
    }

    [Theory]
    [InlineData("[,;]", "a,b;c", new[] { "a", "b", "c" })]
    [InlineData(",", "abc", new[] { "abc" })]
    [InlineData(",", ",a,", new[] { "", "a", "" })]
    [InlineData(@"\s+", "a  b", new[] { "a", "b" })]
    [InlineData("(?=[A-Z])", "aBC", new[] { "a", "B", "C" })]
    public void Split_Text_GivesWhatIsBetweenMatches(string pattern, string text, string[] expected) => Assert.Equal(expected, new TextPattern(pattern).Split(text, PageBudget.Unlimited));

    [Fact]
    public void IsMatch_Text_LooksForThePattern()
    {
        var pattern = new TextPattern("b+");
        Assert.True(pattern.IsMatch("abc"));
        Assert.False(pattern.IsMatch("ac"));
        Assert.False(pattern.Replaces);
    }

    /// <summary>A match weighs as much as an item of a list, 64 nodes; every 16,384 nodes the token is checked.</summary>
    [Fact]
    public void Split_ManyMatchesAndACancelledToken_Ends()
    {
        var pattern = new TextPattern(",");
        var cancelled = new CancellationToken(canceled: true);
        Assert.Equal(257, pattern.Split(new string(',', 256), new PageBudget(new HtmlContext(), cancelled)).Count);
        Assert.Throws<OperationCanceledException>(() => pattern.Split(new string(',', 300), new PageBudget(new HtmlContext(), cancelled)));
    }
}

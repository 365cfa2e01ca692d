using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary><c>Split</c>, <c>SplitPattern</c>, <c>Replace</c>, <c>Combine</c>, <c>SkipInvalid</c>, and patterns that take too long.</summary>
public sealed partial class ListTests
{
    /// <summary>On which <c>^(a+)+$</c> tries every way to part the letters.</summary>
    private static readonly string s_hostile = new string('a', 40) + "!";

    [Fact]
    public void Extract_SplitPattern_SplitsTheText()
    {
        Splits page = Issues.Clean(Splits.Extract("<b>a, b;  ;c</b><b>d</b>"));
        Assert.Equal(["a", "b", "c", "d"], page.Parts);
        Assert.Equal(["a", "b", "c", "d"], page.Upto);
    }

    [Fact]
    public void Extract_SplitPatternWithGroups_OmitsTheGroups() => Assert.Equal(["1", "2"], Issues.Clean(Splits.Extract("<i>1(x)2</i>")).Groups);

    [Fact]
    public void Extract_SplitWithPatternAndConversion_SplitsFirst()
    {
        Assert.Equal([1, 2], Issues.Clean(Splits.Extract("<u>n1,x,n2</u>")).Numbers);
        Assert.Equal(["Error Unconvertible Plain[0]"], Issues.All(Splits.Extract("<s>1,x</s>")));
    }

    [Theory]
    [InlineData("a-b-c", "a+b+c")]
    [InlineData("abc", "abc")]
    [InlineData("-", "+")]
    public void Extract_Replace_ReplacesEveryMatch(string text, string expected) => Assert.Equal(expected, Issues.Clean(Replaced.Extract($"<b>{text}</b>")).All);

    [Fact]
    public void Extract_ReplacementWithGroups_InsertsThem()
    {
        Replaced page = Issues.Clean(Replaced.Extract("<i>2020-12-31</i><u>1 234 DH</u>"));
        Assert.Equal(new DateOnly(2020, 12, 31), page.Day);
        Assert.Equal(1234, page.Number);
    }

    [Fact]
    public void Extract_TextReplacedByNothing_IsBlank()
    {
        Assert.Equal("other", Issues.Clean(Replaced.Extract("<s>xx</s><s>other</s>")).Removed);
        HtmlIssue issue = Issues.Single(Needed.Extract("<s>xx</s>"), "Removed", HtmlIssueKind.Missing);
        Assert.Equal(["0 Blank"], Issues.Attempts(issue));
    }

    [Fact]
    public void Extract_ReplacementBeyondMaxTextLength_GivesLimitReachedError()
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 10_000 } };
        Issues.Single(Growing.Extract($"<b>{new string('x', 9_000)}</b>", context), "Text", HtmlIssueKind.LimitReached);
        Assert.Equal("xx", Issues.Clean(Growing.Extract("<b>x</b>", context)).Text?[..2]);
    }

    [Fact]
    public void Extract_CombinedSources_GiveDistinctItemsOfAll()
    {
        HtmlResult<Combined> result = Combined.Extract("<b>1</b><b>2</b><i>2</i><i>3</i><meta name=n content=1><meta name=n content=4>");
        Assert.Equal([1, 2, 3, 4], Issues.Clean(result).Numbers);
        Assert.Equal(0, result.Sources["Numbers"]!.Index);
        Assert.Equal([1, 2], result.Value.First);
        Assert.Equal(1, Combined.Extract("<i>2</i><meta name=n content=4>").Sources["Numbers"]!.Index);
        Assert.Null(Combined.Extract("").Sources["Numbers"]);
        Assert.Empty(Issues.Clean(Combined.Extract("")).Numbers);
    }

    [Fact]
    public void Extract_CombinedItemsOutsideMinAndMax_GiveTooFewOrTooManyError()
    {
        Issues.Single(Counted.Extract("<b>1</b><b>1</b><i>1</i>"), "Numbers", HtmlIssueKind.TooFew);
        Assert.Equal([1, 2], Issues.Clean(Counted.Extract("<b>1</b><b>1</b><i>2</i>")).Numbers);
        Issues.Single(Counted.Extract("<b>1</b><b>2</b><i>3</i><i>4</i>"), "Numbers", HtmlIssueKind.TooMany);
    }

    [Fact]
    public void Extract_CombinedSources_ShareMaxItems() =>
        Issues.Single(Combined.Extract("<b>1</b><b>2</b><i>3</i>", new HtmlContext { Limits = new HtmlLimits { MaxItems = 2 } }), "Numbers", HtmlIssueKind.LimitReached);

    [Fact]
    public void Extract_CombinedNestedSchemas_AreDistinct() =>
        Assert.Equal(["1", "2"], Issues.Clean(Nests.Extract("<b><u>1</u></b><i><u>1</u></i><i><u>2</u></i>")).Combined.Select(static p => p.Text));

    [Fact]
    public void Extract_InvalidItemsWithSkipInvalid_AreSkipped()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<b>1</b><b>x</b><b>2</b>");
        HtmlIssue issue = Issues.Single(result, "Numbers[1]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(["0 Unconvertible x"], Issues.Attempts(issue));
        Assert.Equal([1, 2], result.Value.Numbers);
        Assert.Equal(0, result.Sources["Numbers"]!.Index);
    }

    [Fact]
    public void Extract_EveryItemOfASourceSkipped_TriesNextSource()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<b>x</b><b>y</b><i>3</i><i>z</i>");
        Assert.Equal(["Warning Unconvertible Numbers[0]", "Warning Unconvertible Numbers[1]", "Warning Unconvertible Numbers[1]"], Issues.All(result));
        Assert.Equal([3], result.Value.Numbers);
        Assert.Equal(1, result.Sources["Numbers"]!.Index);
    }

    [Fact]
    public void Extract_SkippedItems_DoNotCountTowardMin()
    {
        Issues.Single(Skipped.Extract("<b>1</b><s>x</s>"), "AtLeastOne[0]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(["Warning Unconvertible Numbers[0]", "Error TooFew Numbers"], Issues.All(Needs.Extract("<s>x</s>")));
    }

    [Fact]
    public void Extract_EveryItemSkipped_IsAsIfNothingMatched()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<u>x</u>");
        Assert.Null(result.Value.Nullable);
        Assert.Equal([7], result.Value.Kept);
    }

    [Fact]
    public void Extract_InvalidNestedSchemasWithSkipInvalid_AreSkipped()
    {
        HtmlResult<Nests> result = Nests.Extract("<p><u>1</u></p><p></p><p><u>2</u></p>");
        HtmlIssue issue = Issues.Single(result, "Skipped[1]", HtmlIssueKind.Missing, HtmlIssueSeverity.Warning);
        Assert.Contains("is left out, because Skipped[1].Text has no value", issue.Message, StringComparison.Ordinal);
        Assert.Equal(["1", "2"], result.Value.Skipped.Select(static p => p.Text));
        result = Nests.Extract("<p></p><s><u>3</u></s>");
        Assert.Equal(["3"], result.Value.Skipped.Select(static p => p.Text));
        Assert.Equal(1, result.Sources["Skipped"]!.Index);
    }

    [Theory]
    [InlineData("Pattern")]
    [InlineData("Replace")]
    [InlineData("Split")]
    public void Extract_SlowPatternOnHundredItems_GivesOneIssue(string member)
    {
        long start = Stopwatch.GetTimestamp();
        HtmlResult<Slow> result = Slow.Extract($"<h1>title</h1><ul class={member}>{string.Concat(Enumerable.Repeat($"<li>{s_hostile}</li>", 100))}</ul>");
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5), "it took " + Stopwatch.GetElapsedTime(start));
        Issues.Single(result, member, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning);
        Assert.Equal("title", result.Value.Title);
        Assert.Empty(result.Value.Pattern.Concat(result.Value.Replace).Concat(result.Value.Split));
    }

    [Fact]
    public void Extract_SlowPatternOfRequiredMember_GivesMissingError()
    {
        HtmlResult<SlowRequired> result = SlowRequired.Extract($"<b>{s_hostile}</b><i>x</i>");
        Assert.Equal(["Warning Timeout Text", "Error Missing Text"], Issues.All(result));
        Assert.Equal(["0 Timeout " + s_hostile], Issues.Attempts(result.Issues[1]));
    }

    [HtmlSchema]
    private sealed partial class Splits
    {
        [Css("b", SplitPattern = @"\s*[,;]\s*")]
        public IReadOnlyList<string> Parts { get; init; } = [];

        [Css("b", SplitPattern = "[,;]")]
        public HashSet<string> Upto { get; init; } = [];

        [Css("i", SplitPattern = @"\((.)\)")]
        public string[] Groups { get; init; } = [];

        [Css("u", Split = ",", Pattern = @"n(\d)")]
        public List<int> Numbers { get; init; } = [];

        [Css("s", SplitPattern = ",")]
        public List<int> Plain { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Replaced
    {
        [Css("b", Pattern = "-", Replace = "+")]
        public string? All { get; init; }

        [Css("i", Pattern = @"(?<y>\d+)-(\d+)-(\d+)", Replace = "$2/$1/${y}", Format = "d/M/yyyy")]
        public DateOnly? Day { get; init; }

        [Css("u", Pattern = @"\s|DH", Replace = "")]
        public int? Number { get; init; }

        [Css("s", Pattern = "x", Replace = "")]
        public string? Removed { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Needed
    {
        [Css("s", Pattern = "x", Replace = "")]
        public required string Removed { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Growing
    {
        [Css("b", Pattern = "x", Replace = "$_$_$_")]
        public string? Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Combined
    {
        [Css("b"), Css("i"), Meta("n"), Items(Combine = true)]
        public IReadOnlyList<int> Numbers { get; init; } = [];

        [Css("b"), Css("i"), Meta("n")]
        public IReadOnlyList<int> First { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Counted
    {
        [Css("b"), Css("i"), Items(Combine = true, Min = 2, Max = 3)]
        public IReadOnlyList<int> Numbers { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Skipped
    {
        [Css("b"), Css("i"), Items(SkipInvalid = true)]
        public IReadOnlyList<int> Numbers { get; init; } = [];

        [Css("s"), Items(SkipInvalid = true)]
        public IReadOnlyList<int> AtLeastOne { get; init; } = [];

        [Css("u"), Items(SkipInvalid = true)]
        public IReadOnlyList<int>? Nullable { get; init; }

        [Css("u"), Items(SkipInvalid = true)]
        public IReadOnlyList<int> Kept { get; init; } = [7];
    }

    [HtmlSchema]
    private sealed partial class Needs
    {
        [Css("s"), Items(SkipInvalid = true, Min = 1)]
        public IReadOnlyList<int> Numbers { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Nests
    {
        [Css("b"), Css("i"), Items(Combine = true)]
        public IReadOnlyList<Part> Combined { get; init; } = [];

        [Css("p"), Css("s"), Items(SkipInvalid = true)]
        public IReadOnlyList<Part> Skipped { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial record Part
    {
        [Css("u")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Slow
    {
        [Css("h1")]
        public required string Title { get; init; }

        [Css(".Pattern li", Pattern = "^(a+)+$")]
        public IReadOnlyList<string> Pattern { get; init; } = [];

        [Css(".Replace li", Pattern = "^(a+)+$", Replace = "x")]
        public IReadOnlyList<string> Replace { get; init; } = [];

        [Css(".Split li", SplitPattern = "^(a+)+$")]
        public IReadOnlyList<string> Split { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class SlowRequired
    {
        [Css("b", Pattern = "^(a+)+$")]
        public required string Text { get; init; }

        [Css("i")]
        public required string Other { get; init; }
    }
}

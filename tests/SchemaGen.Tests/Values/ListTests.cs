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
    public void A_pattern_parts_a_text()
    {
        Splits page = Issues.Clean(Splits.Extract("<b>a, b;  ;c</b><b>d</b>"));
        Assert.Equal(["a", "b", "c", "d"], page.Parts);
        Assert.Equal(["a", "b", "c", "d"], page.Upto);
    }

    [Fact]
    public void Groups_of_a_split_are_no_parts() => Assert.Equal(["1", "2"], Issues.Clean(Splits.Extract("<i>1(x)2</i>")).Groups);

    [Fact]
    public void Split_comes_before_the_pattern_and_the_conversion()
    {
        Assert.Equal([1, 2], Issues.Clean(Splits.Extract("<u>n1,x,n2</u>")).Numbers);
        Assert.Equal(["Error Unconvertible Plain[0]"], Issues.All(Splits.Extract("<s>1,x</s>")));
    }

    [Theory]
    [InlineData("a-b-c", "a+b+c")]
    [InlineData("abc", "abc")]
    [InlineData("-", "+")]
    public void Every_match_is_replaced(string text, string expected) => Assert.Equal(expected, Issues.Clean(Replaced.Extract($"<b>{text}</b>")).All);

    [Fact]
    public void Groups_in_a_replacement()
    {
        Replaced page = Issues.Clean(Replaced.Extract("<i>2020-12-31</i><u>1 234 DH</u>"));
        Assert.Equal(new DateOnly(2020, 12, 31), page.Day);
        Assert.Equal(1234, page.Number);
    }

    [Fact]
    public void A_text_of_which_nothing_is_left_is_blank()
    {
        Assert.Equal("other", Issues.Clean(Replaced.Extract("<s>xx</s><s>other</s>")).Removed);
        HtmlIssue issue = Issues.Single(Needed.Extract("<s>xx</s>"), "Removed", HtmlIssueKind.Missing);
        Assert.Equal(["0 Blank"], Issues.Attempts(issue));
    }

    [Fact]
    public void A_replacement_may_not_grow_without_end()
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 10_000 } };
        Issues.Single(Growing.Extract($"<b>{new string('x', 9_000)}</b>", context), "Text", HtmlIssueKind.LimitReached);
        Assert.Equal("xx", Issues.Clean(Growing.Extract("<b>x</b>", context)).Text?[..2]);
    }

    [Fact]
    public void Sources_are_combined()
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
    public void Items_are_counted_when_they_are_combined()
    {
        Issues.Single(Counted.Extract("<b>1</b><b>1</b><i>1</i>"), "Numbers", HtmlIssueKind.TooFew);
        Assert.Equal([1, 2], Issues.Clean(Counted.Extract("<b>1</b><b>1</b><i>2</i>")).Numbers);
        Issues.Single(Counted.Extract("<b>1</b><b>2</b><i>3</i><i>4</i>"), "Numbers", HtmlIssueKind.TooMany);
    }

    [Fact]
    public void Combined_sources_share_the_limit() =>
        Issues.Single(Combined.Extract("<b>1</b><b>2</b><i>3</i>", new HtmlContext { Limits = new HtmlLimits { MaxItems = 2 } }), "Numbers", HtmlIssueKind.LimitReached);

    [Fact]
    public void Nested_schemas_are_combined() =>
        Assert.Equal(["1", "2"], Issues.Clean(Nests.Extract("<b><u>1</u></b><i><u>1</u></i><i><u>2</u></i>")).Combined.Select(static p => p.Text));

    [Fact]
    public void Invalid_items_are_left_out()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<b>1</b><b>x</b><b>2</b>");
        HtmlIssue issue = Issues.Single(result, "Numbers[1]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(["0 Unconvertible x"], Issues.Attempts(issue));
        Assert.Equal([1, 2], result.Value.Numbers);
        Assert.Equal(0, result.Sources["Numbers"]!.Index);
    }

    [Fact]
    public void A_source_of_which_every_item_is_left_out_gives_none()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<b>x</b><b>y</b><i>3</i><i>z</i>");
        Assert.Equal(["Warning Unconvertible Numbers[0]", "Warning Unconvertible Numbers[1]", "Warning Unconvertible Numbers[1]"], Issues.All(result));
        Assert.Equal([3], result.Value.Numbers);
        Assert.Equal(1, result.Sources["Numbers"]!.Index);
    }

    [Fact]
    public void What_is_left_out_does_not_count()
    {
        Issues.Single(Skipped.Extract("<b>1</b><s>x</s>"), "AtLeastOne[0]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(["Warning Unconvertible Numbers[0]", "Error TooFew Numbers"], Issues.All(Needs.Extract("<s>x</s>")));
    }

    [Fact]
    public void A_list_of_which_everything_is_left_out_is_as_if_nothing_was_there()
    {
        HtmlResult<Skipped> result = Skipped.Extract("<u>x</u>");
        Assert.Null(result.Value.Nullable);
        Assert.Equal([7], result.Value.Kept);
    }

    [Fact]
    public void Nested_schemas_that_fail_are_left_out()
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
    public void A_pattern_that_takes_too_long_on_a_hundred_items_is_one_issue(string member)
    {
        long start = Stopwatch.GetTimestamp();
        HtmlResult<Slow> result = Slow.Extract($"<h1>title</h1><ul class={member}>{string.Concat(Enumerable.Repeat($"<li>{s_hostile}</li>", 100))}</ul>");
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5), "it took " + Stopwatch.GetElapsedTime(start));
        Issues.Single(result, member, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning);
        Assert.Equal("title", result.Value.Title);
        Assert.Empty(result.Value.Pattern.Concat(result.Value.Replace).Concat(result.Value.Split));
    }

    [Fact]
    public void A_required_value_whose_pattern_takes_too_long()
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

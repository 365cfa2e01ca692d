using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AngleSharp.Html.Parser;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Reading;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>What a pattern may take on a page in all, by a clock of the tests.</summary>
public sealed partial class PatternBudgetTests
{
    private static readonly string s_items = string.Concat(Enumerable.Range(0, 100).Select(static i => FormattableString.Invariant($"<li>n{i}</li>")));

    [Fact]
    public void PatternBudget_MatchesBeyondTheBudget_GiveOneTimeoutIssueAndKeepEarlierItems()
    {
        SchemaPage page = Read(s_items + "<b>n7</b>", millisecondsOfAMatch: 240, out Page? value);

        // The third match uses the rest up; what was read by then stays.
        Assert.Equal([0, 1, 2], value!.Numbers);
        Assert.Equal(7, value.Other);
        HtmlIssue issue = Assert.Single(page.Log.Issues);
        Assert.Equal((HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, "Numbers"), (issue.Kind, issue.Severity, issue.Path));
        Assert.Equal("Numbers: the pattern of [Css(\"li\", Pattern = \"n(\\\\d+)\")] took longer than 500 ms in all and is not tried again on this page.", issue.Message);
    }

    [Fact]
    public void PatternBudget_UsedUpByTheLastText_GivesNoIssue()
    {
        SchemaPage page = Read("<li>n1</li><li>n2</li><li>n3</li><b>n4</b>", millisecondsOfAMatch: 240, out Page? value);
        Assert.Equal([1, 2, 3], value!.Numbers);
        Assert.Empty(page.Log.Issues);
    }

    [Fact]
    public void PatternBudget_MatchesThatTakeNoTime_AreAllRead()
    {
        SchemaPage page = Read(s_items, millisecondsOfAMatch: 0, out Page? value);
        Assert.Equal(Enumerable.Range(0, 100), value!.Numbers);
        Assert.Empty(page.Log.Issues);
    }

    [Fact]
    public void PatternBudget_SplitsAndReplacements_AreCounted()
    {
        SchemaPage page = Read(string.Concat(Enumerable.Repeat("<i>a,b</i><u>a</u>", 10)), millisecondsOfAMatch: 500, out Page? value);
        Assert.Equal(["a", "b"], value!.Parts);
        Assert.Equal(["b"], value.Replaced);
        Assert.Equal(["Parts", "Replaced"], page.Log.Issues.Select(static i => i.Path));
    }

    [Fact]
    public void PatternBudget_PatternsOfSelectors_AreCounted()
    {
        SchemaPage page = Read(string.Concat(Enumerable.Repeat("<p>x</p>", 100)) + "<h1>x</h1>", millisecondsOfAMatch: 100, out Page? value);
        Assert.Equal(5, value!.Matched.Count);
        Assert.Equal(5, value.OwnMatched.Count);
        Assert.Equal(2, page.Log.Issues.Count);
        Assert.All(page.Log.Issues, static issue => Assert.Equal("A pattern of a selector took longer than 500 ms in all and is not tried again on this page.", issue.Message));
    }

    [Fact]
    public void TryAdmit_AfterGiveUp_RefusesWithoutASecondIssue()
    {
        var pattern = new TextPattern("x");
        var budget = new PatternBudget();
        Assert.True(budget.TryAdmit(pattern, out string? exceeded));
        Assert.Null(exceeded);
        Assert.Equal("250 ms", budget.GiveUp(pattern));
        Assert.False(budget.TryAdmit(pattern, out exceeded));
        Assert.Null(exceeded);
        Assert.True(budget.TryAdmit(new TextPattern("x"), out _));
    }

    /// <summary>The clock goes on with each look at it, so that a match takes as long as is said.</summary>
    private static SchemaPage Read<T>(string html, long millisecondsOfAMatch, out T? value)
        where T : class, ISchemaReader<T>
    {
        long time = 0;
        using var page = new SchemaPage(PageTree.Parse(html.AsMemory(), ParseOptions.Default), PageTree.None, new HtmlContext(), isCallersTree: false, PageBudget.Unlimited)
        {
            Patterns = new PatternBudget(() => time += millisecondsOfAMatch),
        };
        T.TryRead(new SchemaScope(page, T.Descriptor, page.ScopeRow), out value);
        return page;
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("li", Pattern = @"n(\d+)")]
        public IReadOnlyList<int> Numbers { get; init; } = [];

        [Css("b", Pattern = @"n(\d+)")]
        public int? Other { get; init; }

        [Css("i", SplitPattern = ",")]
        public IReadOnlyList<string> Parts { get; init; } = [];

        [Css("u", Pattern = "a", Replace = "b")]
        public IReadOnlyList<string> Replaced { get; init; } = [];

        [Css("p:matches(x)")]
        public IReadOnlyList<string> Matched { get; init; } = [];

        [Css("p:matchesOwn(^x)")]
        public IReadOnlyList<string> OwnMatched { get; init; } = [];
    }
}

using System;
using System.Collections.Generic;
using System.Threading;
using SchemaGen.JsonLd;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.JsonLd;

/// <summary>The budget that all JSON of a page shares.</summary>
public sealed class JsonBudgetTests
{
    [Fact]
    public void Budget_Spent_IsReportedOnceAndEndsWhatReads()
    {
        var reports = new List<long>();
        var budget = new JsonBudget(reports.Add, default);
        budget.Grant(1_000_000);
        Assert.True(budget.TrySpend(31_000_000));
        Assert.False(budget.TrySpend(2_000_000));
        Assert.False(budget.TrySpend());
        Assert.Equal([32_000_000L], reports);
        var graph = new JsonLdGraph(budget);
        graph.Add("{\"a\":1}");
        Assert.False(new JsonLdPath("a").Search(graph).MoveNext());
    }

    [Fact]
    public void Budget_OfAShortPage_IsFourMillionValues()
    {
        var reports = new List<long>();
        var budget = new JsonBudget(reports.Add, default);
        budget.Grant(1_000);
        Assert.True(budget.TrySpend(4_000_000));
        Assert.False(budget.IsExhausted);
        Assert.Empty(reports);
        Assert.False(budget.TrySpend(1_024));
        Assert.True(budget.IsExhausted);
        Assert.False(budget.TrySpend());
        Assert.Equal([4_000_000L], reports);
    }

    /// <summary>32 values for each character, of all texts together.</summary>
    [Fact]
    public void Budget_OfSeveralTexts_GrowsWithEach()
    {
        var reports = new List<long>();
        var budget = new JsonBudget(reports.Add, default);
        budget.Grant(100_000);
        budget.Grant(200_000);
        Assert.True(budget.TrySpend(9_600_000));
        Assert.False(budget.TrySpend(10_000));
        Assert.Equal([9_600_000L], reports);
    }

    [Fact]
    public void TrySpend_CancelledToken_EndsAtTheNextThousand()
    {
        var budget = new JsonBudget(onExhausted: null, new PageBudget(new HtmlContext(), new CancellationToken(canceled: true)));

        for (int i = 1; i < 1024; i++)
        {
            Assert.True(budget.TrySpend());
        }

        Assert.Throws<OperationCanceledException>(() => budget.TrySpend());
    }
}

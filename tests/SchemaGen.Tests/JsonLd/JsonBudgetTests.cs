using System.Collections.Generic;
using SchemaGen.JsonLd;
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
}

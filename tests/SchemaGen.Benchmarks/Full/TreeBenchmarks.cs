using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SchemaGen.Benchmarks.Contestants;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Full;

/// <summary>Values from a tree that is already there.</summary>
[MemoryDiagnoser]
public class TreeBenchmarks
{
    private Contestant[] _contestants = [];
    private List<object> _trees = [];

    /// <summary>Which schema.</summary>
    [Params(nameof(Five), nameof(Twenty), nameof(Fifty))]
    public string Schema { get; set; } = nameof(Twenty);

    /// <summary>Compares what they read.</summary>
    [GlobalSetup]
    public void Compare()
    {
        (HtmlSchemaDescriptor schema, Contestant generated) = SchemaList.Find(Schema);
        IReadOnlyList<Field> fields = Field.Of(schema);
        _contestants = [generated, Rivals.QueryAll(fields), Rivals.HandWritten(fields), Rivals.Precompiled(fields)];
        _ = Comparison.Agreed(PageSet.Given, _contestants, fields, []);
        _trees = PageSet.Given.Pages.Select(p => generated.Parse(p.Html)).ToList();
    }

    /// <summary>Generated.</summary>
    [Benchmark]
    public void Generated() => Run(0);

    /// <summary>A <c>QuerySelectorAll</c> for each field.</summary>
    [Benchmark(Baseline = true)]
    public void QuerySelectorAll() => Run(1);

    /// <summary>A <c>QuerySelector</c> for each field.</summary>
    [Benchmark]
    public void HandWritten() => Run(2);

    /// <summary>Selectors parsed beforehand.</summary>
    [Benchmark]
    public void Precompiled() => Run(3);

    private void Run(int contestant) => _trees.ForEach(t => _ = _contestants[contestant].FromTree(t));
}

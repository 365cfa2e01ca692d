using AngleSharp.Dom;
using BenchmarkDotNet.Attributes;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Full;

/// <summary>A walk over elements that are all nested in each other.</summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private IDocument _document = null!;

    /// <summary>How deep.</summary>
    [Params(25_000, 50_000, 100_000)]
    public int Depth { get; set; }

    /// <summary>Builds them.</summary>
    [GlobalSetup]
    public void Build() => _document = DeepTree.OfDepth(Depth);

    /// <summary>The walk.</summary>
    [Benchmark]
    public HtmlResult<Twenty> Walk() => Twenty.Extract(_document);
}

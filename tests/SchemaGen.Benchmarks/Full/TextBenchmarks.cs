using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using SchemaGen.Benchmarks.Contestants;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Full;

/// <summary>A page from its text to values.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private Contestant[] _contestants = [];
    private List<Page> _pages = [];

    /// <summary>Which pages.</summary>
    [ParamsSource(nameof(AllPages))]
    public PageSet Pages { get; set; } = PageSet.Bundled;

    /// <summary>Which schema.</summary>
    [Params(nameof(Five), nameof(Ten), nameof(Twenty), nameof(Fifty), nameof(Head))]
    public string Schema { get; set; } = nameof(Ten);

    /// <summary>The sample's pages, those of the given folder, and made ones of 10 KiB to 10 MiB.</summary>
    public static IEnumerable<PageSet> AllPages()
    {
        yield return PageSet.Bundled;

        if (PageSet.Given != PageSet.Bundled)
        {
            yield return PageSet.Given;
        }

        foreach (int size in new[] { 10, 100, 1024, 10 * 1024 })
        {
            Page page = SyntheticPage.OfSize(size * 1024);
            yield return new PageSet(page.Name, [page]);
        }
    }

    /// <summary>Compares what they read.</summary>
    [GlobalSetup]
    public void Compare()
    {
        (HtmlSchemaDescriptor schema, Contestant generated) = SchemaList.Find(Schema);
        IReadOnlyList<Field> fields = Field.Of(schema);
        var notes = new List<string>();
        _contestants = [generated, Rivals.HandWritten(fields), Rivals.Precompiled(fields), Rivals.AgilityPack(fields)];
        _pages = Comparison.Agreed(Pages, _contestants, fields, notes);
        notes.ForEach(static n => Console.WriteLine("// Not measured, because HtmlAgilityPack reads another value: " + n));
    }

    /// <summary>Generated.</summary>
    [Benchmark]
    public void Generated() => Run(0);

    /// <summary>A <c>QuerySelector</c> for each field.</summary>
    [Benchmark(Baseline = true)]
    public void HandWritten() => Run(1);

    /// <summary>Selectors parsed beforehand.</summary>
    [Benchmark]
    public void Precompiled() => Run(2);

    /// <summary>XPath.</summary>
    [Benchmark]
    public void HtmlAgilityPack() => Run(3);

    private void Run(int contestant)
    {
        foreach (Page page in _pages)
        {
            _ = _contestants[contestant].FromText(page.Html);
        }
    }
}

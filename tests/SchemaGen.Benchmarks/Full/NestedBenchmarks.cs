using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using SchemaGen.Benchmarks.Contestants;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Full;

/// <summary>200 nested items of five fields.</summary>
[MemoryDiagnoser]
public class NestedBenchmarks
{
    private readonly IReadOnlyList<Field> _fields = Field.Of(Discussion.Comment.Descriptor);
    private IDocument _document = null!;

    /// <summary>Compares what they read.</summary>
    [GlobalSetup]
    public void Compare()
    {
        _document = new HtmlParser().ParseDocument(SyntheticPage.OfComments(200).Html);

        if (!Generated().Comments.SelectMany(static c => c.Values).SequenceEqual(HandWritten()))
        {
            throw new InvalidOperationException("The comments differ.");
        }
    }

    /// <summary>Generated.</summary>
    [Benchmark]
    public Discussion Generated() => Discussion.Parse(_document);

    /// <summary>A <c>QuerySelector</c> for each item and field.</summary>
    [Benchmark(Baseline = true)]
    public List<string?> HandWritten() => DiscussionRival.Read(_document, _fields);
}

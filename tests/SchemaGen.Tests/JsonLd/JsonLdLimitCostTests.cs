using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using AngleSharp.Html.Parser;
using SchemaGen.JsonLd;
using SchemaGen.Limits;
using SchemaGen.Runtime;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>The memory and time that hostile JSON-LD takes.</summary>
[Trait("Runs", "Once")]
public sealed partial class JsonLdLimitCostTests
{
    private const int Small = 100_000;
    private const int Large = 5_000_000;
    private const long MaxSmall = 64L << 20;

    public static TheoryData<string, string, string> BlockParts => new()
    {
        { "[", "1,", "1]" },
        { "[", "{},", "1]" },
        { "[", "[],", "1]" },
        { "[", "{\"\":0},", "1]" },
        { "[", "{\"a\":1},", "1]" },
        { "[", "{\"name\":{}},", "1]" },
        { "[", "{\"@id\":\"x\"},", "{\"@id\":\"x\",\"a\":1}]" },
        { "[", "{\"@list\":[1]},", "1]" },
        { "{\"a\":[", "{\"a\":\"\"},", "1]}" },
        { "{\"a\":[", "\"x\",", "\"x\"]}" },
        { "{\"a\":\"", "\\u00e9", "\"}" },
        { "{\"a\":\"", "\\x27", "\"}" },
        { "{\"a\":\"", "\n", "\"}" },
        { "{a:'", "\"", "'}" },
        { "{&quot;a&quot;:&quot;", "&amp;", "&quot;}" },
        { "{", "\"a\":1,", "\"b\":1}" },
        { "{", "\"@type\":1,", "\"b\":1}" },
    };

    [Theory]
    [MemberData(nameof(BlockParts))]
    public void Graph_LargeBlock_AllocatesASmallMultiple(string start, string repeated, string end)
    {
        string block = Fill(start, repeated, end, Large);
        var page = new JsonLdPath("missing.x", "NewsArticle");
        long before = GC.GetAllocatedBytesForCurrentThread();
        var graph = new JsonLdGraph(new JsonBudget(onExhausted: null, default));
        Assert.Null(graph.Add(block));

        for (int i = 0; i < 5; i++)
        {
            JsonLdSearch search = page.Search(graph);

            while (search.MoveNext())
            {
                search.TryNext(out _);
            }
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, Large, 10L * Large);
    }

    [Theory]
    [MemberData(nameof(BlockParts))]
    public void Extract_SmallPage_AllocatesLittleInShortTime(string start, string repeated, string end)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(Blocks.Script(Fill(start, repeated, end, Small)));
        JsonLdProperties.Everything.Extract("<p>warm");
        long time = Stopwatch.GetTimestamp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Everything.Extract(document);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxSmall);
        Assert.InRange(Stopwatch.GetElapsedTime(time).TotalSeconds, 0, 10);
    }

    [Fact]
    public void Extract_JsonElementsOfNestedObjects_AllocateLittle()
    {
        string nested = string.Concat(Enumerable.Repeat("{\"x\":", 120)) + "[" + string.Concat(Enumerable.Repeat("1,", Small / 2)) + "1]" + new string('}', 120);
        string references = "{\"x\":{" + string.Join(",", Enumerable.Range(0, 3000).Select(static i => FormattableString.Invariant($"\"k{i}\":{{\"@id\":\"x\"}}"))) + "}},{\"@id\":\"x\",\"v\":[" + string.Concat(Enumerable.Repeat("1,", 20_000)) + "1]}";

        foreach (string block in (string[])[nested, "[" + references + "]"])
        {
            using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(Blocks.Script(block));
            long before = GC.GetAllocatedBytesForCurrentThread();
            HtmlResult<Elements> result = Elements.Extract(document);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxSmall);
            Assert.Equal(HtmlIssueKind.LimitReached, result.Issues.Single().Kind);
            Assert.Contains("JSON", result.Issues.Single().Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Each of many references leads to one node of many types.</summary>
    [Theory]
    [InlineData(5_000)]
    [InlineData(50_000)]
    public void Extract_TypeOfManyReferences_TakesLinearTimeAndMemory(int count)
    {
        string types = string.Join(",", Enumerable.Range(0, count).Select(static i => FormattableString.Invariant($"\"T{i}\"")));
        string html = Blocks.Script($"[{string.Join(",", Enumerable.Repeat("{\"@id\":\"x\"}", count))},{{\"@id\":\"x\",\"@type\":[{types}],\"n\":1}}]");
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(html);
        long time = Stopwatch.GetTimestamp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(Typed.Extract(document).ValueOrDefault?.Name);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40L * html.Length);
        Assert.InRange(Stopwatch.GetElapsedTime(time).TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("[{\"a\":[", "{\"b\":1},", "1]}]", "**.missing")]
    [InlineData("[", "1,", "1]", "a")]
    [InlineData("[", "{\"@id\":\"x\"},", "1]", "a.b")]
    [InlineData("[", "[],", "1]", "*.*.a")]
    [InlineData("{", "\"a\":0,", "\"b\":1}", "c")]
    [InlineData("[", "{\"@list\":[]},", "1]", "a")]
    public void Budget_CancelledAtAnyPoint_EndsEveryLoop(string start, string repeated, string end, string path)
    {
        string block = Fill(start, repeated, end, 1_000_000);

        foreach (int after in (int[])[0, 10, 100, 200])
        {
            using var source = new CancellationTokenSource();
            var graph = new JsonLdGraph(new JsonBudget(onExhausted: null, new PageBudget(new HtmlContext(), source.Token)));

            if (after == 0)
            {
                source.Cancel();
                Assert.Throws<OperationCanceledException>(() => graph.Add(block));
                continue;
            }

            Assert.Null(graph.Add(block));
            JsonLdSearch search = new JsonLdPath(path, "T, U").Search(graph);
            source.Cancel();
            Assert.Throws<OperationCanceledException>(() =>
            {
                for (int i = 0; i < 100_000 && search.MoveNext(); i++)
                {
                    search.TryNext(out _);
                }

                JsonLdSearch untyped = new JsonLdPath(path).Search(graph);

                while (untyped.MoveNext())
                {
                    untyped.TryNext(out _);
                }

                graph.Tokens.Budget.TrySpend(1_000_000);
            });
        }
    }

    [Fact]
    public void JsonLd_MorePathsThanObjects_EndInALimit()
    {
        var block = new StringBuilder("[{\"root\":{\"@id\":\"0\"}},");

        for (int i = 0; i < 300; i++)
        {
            block.Append(FormattableString.Invariant($"{{\"@id\":\"{i}\",\"name\":\"x\",\"knows\":[{{\"@id\":\"{i}a\"}},{{\"@id\":\"{i}b\"}}]}},{{\"@id\":\"{i}a\",\"name\":\"x\",\"knows\":{{\"@id\":\"{i + 1}\"}}}},{{\"@id\":\"{i}b\",\"name\":\"x\",\"knows\":{{\"@id\":\"{i + 1}\"}}}},"));
        }

        string html = Blocks.Script(block.Append("1]").ToString());
        long before = GC.GetAllocatedBytesForCurrentThread();
        HtmlResult<JsonSchemaTests.Circle> result = JsonSchemaTests.Circle.Extract(html);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
        Assert.Contains(result.Issues, static i => i.Kind == HtmlIssueKind.LimitReached);
        Assert.False(result.Success);
    }

    private static string Fill(string start, string repeated, string end, int length)
    {
        var block = new StringBuilder(start, length);
        block.Insert(start.Length, repeated, (length - start.Length - end.Length) / repeated.Length);
        return block.Append(end).ToString();
    }

    [HtmlSchema]
    public sealed partial record Everything
    {
        [JsonLd("a")] public string? Text { get; init; }
        [JsonLd("a")] public IReadOnlyList<string> Texts { get; init; } = [];
        [JsonLd("**.a")] public IReadOnlyList<string> All { get; init; } = [];
        [JsonLd("*.*.a")] public IReadOnlyList<Uri> Addresses { get; init; } = [];
        [JsonLd("name", Type = "T, U")] public Uri? Address { get; init; }
        [JsonLd("*")] public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();
        [JsonLd("missing")] public int? Missing { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Elements
    {
        [JsonLd("**.x")] public IReadOnlyList<System.Text.Json.JsonElement> All { get; init; } = [];
        [JsonLd("x")] public IReadOnlyDictionary<string, System.Text.Json.JsonElement> Map { get; init; } = new Dictionary<string, System.Text.Json.JsonElement>();
    }

    [HtmlSchema]
    public sealed partial record Typed
    {
        [JsonLd("n", Type = "NewsArticle")] public string? Name { get; init; }
        [JsonLd("m", Type = "NewsArticle, Article")] public string? Other { get; init; }
    }
}

using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Time and stack that large blocks take.</summary>
[Trait("Runs", "Once")]
public sealed class JsonLdCostTests
{
    [Fact]
    public void Parse_BlocksOfTenMegabytes_TakeLinearTime()
    {
        const int Size = 10_000_000;
        string[] blocks =
        [
            "{\"a\":\"" + new string('x', Size) + "\"}",
            "{\"a\":\"" + new string('\n', Size) + "\"}",
            "[" + string.Concat(Enumerable.Repeat("{\"a\":1},", Size / 8)) + "{\"b\":1}]",
            string.Concat(Enumerable.Repeat("{} ", Size / 3)),
            "[" + string.Concat(Enumerable.Repeat("1,", Size / 2)) + "1]",
            new string('-', Size),
            new string('<', Size),
            string.Concat(Enumerable.Repeat("<!--", Size / 4)),
            string.Concat(Enumerable.Repeat("<!-- x ", Size / 7)),
            string.Concat(Enumerable.Repeat("/*", Size / 2)),
            string.Concat(Enumerable.Repeat("// ", Size / 3)),
            "{\"a\":\"" + string.Concat(Enumerable.Repeat("\\ud83d", Size / 6)),
            "{\"a\":" + new string('9', Size) + "}",
            new string(' ', Size) + "x",
        ];

        foreach (string block in blocks)
        {
            long start = Stopwatch.GetTimestamp();
            Blocks.Parse(block, out _);

            // A second or less; quadratic time is hours.
            Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
        }
    }

    [Theory]
    [InlineData("**.missing")]
    [InlineData("**.x.**.missing")]
    [InlineData("*.*.*.*.*.*.missing")]
    [InlineData("x.x.x.x.x.x.x.x")]
    [InlineData("**.*.**.*.**.*")]
    public void JsonLdPath_ReferencesToReferences_TakeNoExponentialTime(string path)
    {
        // Each of 300 nodes leads to the next by 300 references.
        var block = new StringBuilder("[");

        for (int i = 0; i < 300; i++)
        {
            string references = string.Join(",", Enumerable.Repeat(FormattableString.Invariant($$"""{"@id":"{{(i + 1) % 300}}"}"""), 300));
            block.Append(FormattableString.Invariant($$"""{"@id":"{{i}}","p":1,"x":[{{references}}],"name":[{{references}}]},"""));
        }

        long start = Stopwatch.GetTimestamp();
        Blocks.Names(path, block.Append(']').ToString());
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 10);
    }

    [Fact]
    public void JsonLdPath_ChainOf100000References_DoesNotOverflowTheStack()
    {
        string block = "[" + string.Join(",", Enumerable.Range(0, 100_000).Select(static i => FormattableString.Invariant($$$"""{"@id":"{{{i}}}","x":{"@id":"{{{i + 1}}}"},"name":{"@id":"{{{i + 1}}}"}}"""))) + ",{\"@id\":\"100000\",\"n\":1,\"name\":\"end\"}]";
        Assert.Equal("1", Blocks.Names("**.n", block));
        Assert.Equal("", Blocks.Names("x.x.x.missing", block));
        Assert.EndsWith("| end", Blocks.Names("name", block), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLdPath_ManyReferencesToALargeNode_TakeLessThanFiveSeconds()
    {
        string large = string.Join(",", Enumerable.Range(0, 50_000).Select(static i => FormattableString.Invariant($"\"k{i}\":0")));
        string references = string.Join(",", Enumerable.Repeat("{\"@id\":\"x\"}", 50_000));
        long start = Stopwatch.GetTimestamp();
        Assert.Equal("", Blocks.Names("a.missing", $$"""{"a":[{{references}}]}""", $$"""{"@id":"x",{{large}}}"""));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }

    [Fact]
    public void Extract_ThousandBlocks_TakesLessThanTenSeconds()
    {
        string html = string.Concat(Enumerable.Range(0, 999).Select(static i => Blocks.Script($"{{\"n{i}\":1,"))) + Blocks.Script("""{"b":{"a":"x"}}""");
        long start = Stopwatch.GetTimestamp();
        HtmlResult<JsonLdSourceTests.Texts> result = JsonLdSourceTests.Texts.Extract(html);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 10);
        Assert.Equal("x", result.Value.A);
        Assert.Equal(new HtmlLimits().MaxIssues, result.Issues.Count);
        Assert.True(result.Success);
    }

    [Fact]
    public void Extract_DeeplyNestedBlock_GivesAWarning()
    {
        HtmlResult<JsonLdSourceTests.Texts> result = JsonLdSourceTests.Texts.Extract(Blocks.Script(new string('[', 100_000)) + Blocks.Script(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))) + Blocks.Script("""{"a":"x"}"""));
        Assert.Equal(["Warning MalformedJsonLd", "Warning MalformedJsonLd"], Issues.All(result));
        Assert.Equal("x", result.Value.A);
        Assert.All(result.Issues, static i => Assert.InRange(i.Message.Length, 50, 400));
    }

    [Fact]
    public void Parse_100000Levels_ReportsAProblem()
    {
        const int Depth = 100_000;
        Assert.NotNull(Blocks.Parse(new string('[', Depth) + new string(']', Depth), out _));
        Assert.NotNull(Blocks.Parse(new string('[', Depth), out _));
        Assert.NotNull(Blocks.Parse(string.Concat(Enumerable.Repeat("{\"a\":", Depth)) + "1" + new string('}', Depth), out _));
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using CsCheck;
using SchemaGen.JsonLd;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Random JSON, whole and damaged.</summary>
public sealed partial class JsonLdProperties
{
    private static readonly Gen<string> s_leaf = Gen.OneOf(
        OneOf("\"\"", "\"x\"", "\" y\"", "true", "0", "1.5e3", "-7", "\"T\"", "\"U\""),
        Gen.Int[0, 9].Select(static i => FormattableString.Invariant($"\"{i}\"")));

    private static readonly Gen<string> s_key = OneOf("a", "b", "c", "name", "@graph", "@type", "@context");

    private static readonly Gen<string> s_json = Gen.Recursive<string>(static (depth, inner) => depth > 5 ? s_leaf : Gen.Frequency(
        (2, s_leaf),
        (2, inner.Array[0, 3].Select(static items => "[" + string.Join(",", items) + "]")),
        (5, Gen.Select(s_key, inner).Array[0, 4].Select(static members => "{" + string.Join(",", members.DistinctBy(static m => m.Item1).Select(static m => $"\"{m.Item1}\":{m.Item2}")) + "}"))));

    private static readonly Gen<string> s_path = OneOf("a", "b", "c", "*", "**", "name", "@graph", "@type").Array[1, 4].Select(static keys => string.Join('.', keys));

    [Fact]
    public void JsonLdGraph_RandomJson_IsEqualToNaiveReader() => Gen.Select(s_json.Array[1, 3], s_path, Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"T"), Gen.Const((string?)"T,U"))).Sample(
        static (blocks, path, type) =>
        {
            JsonLdGraph graph = Blocks.Graph(blocks);
            IEnumerable<string> actual = Blocks.Find(graph, path, type).Select(static values => string.Join(" ", values));
            IEnumerable<string> expected = NaiveReader.Find(blocks, path, type).Select(static values => string.Join(" ", values.Select(static v => v.ToJsonString())));
            Assert.Equal(expected, actual);
        },
        iter: 2000);

    [Fact]
    public void Parse_DamagedJson_NeverThrows()
    {
        Gen<string> noise = Gen.OneOf(
            OneOf("\"", "\\", "\\u", "\\ud83d", "{", "}", "[", "]", ",", ":", ";", "/", "//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", "&quot;", "&#", "\n", "\0", "\uFEFF", "\u2028", "1e", "-", "'", "{\"@id\":\"x\"}", "null", "NaN", "</script"),
            Gen.Char.Select(static c => c.ToString()));
        Gen.Select(s_json, Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], noise).Array[0, 6]).Sample(
            static (json, edits) =>
            {
                string text = json;

                foreach ((double place, double length, string added) in edits)
                {
                    int start = (int)(place * text.Length);
                    text = text.Remove(start, (int)(length * length * length * (text.Length - start))).Insert(start, added);
                }

                string? problem = Blocks.Parse(text, out _);
                Assert.False(problem is { Length: 0 });
                Assert.True(problem is null || (!problem.Contains('\n', StringComparison.Ordinal) && problem.Contains("(line ", StringComparison.Ordinal)));
                Everything.Extract($"<script type='application/ld+json'>{text}</script>");
            },
            iter: 2000);
    }

    [Fact]
    public void JsonLdGraph_RandomReferences_TerminateWithoutThrowing()
    {
        Gen<string> value = Gen.Frequency((1, s_leaf), (4, Gen.Int[0, 6].Select(static i => FormattableString.Invariant($$"""{"@id":"{{i}}"}"""))));
        Gen<string> node = Gen.Select(Gen.Int[0, 6], Gen.Select(s_key, value.Array[1, 4]).Array[1, 4]).Select(static (id, members) =>
            FormattableString.Invariant($"{{\"@id\":\"{id}\",") + string.Join(",", members.DistinctBy(static m => m.Item1).Select(static m => $"\"{m.Item1}\":[{string.Join(",", m.Item2)}]")) + "}");
        Gen.Select(node.Array[1, 7], s_path).Sample(
            static (nodes, path) =>
            {
                string block = "[" + string.Join(",", nodes) + "]";
                Blocks.Names(path, block);
                Blocks.Addresses(path, block);
                Blocks.NamesOf("T", path, block);
            },
            iter: 2000);
    }

    /// <summary>Objects whose names and addresses lead to one another, in circles and without.</summary>
    [Fact]
    public void Of_AnyOrderOfReads_GivesTheSameTexts()
    {
        Gen<string> key = OneOf("name", "givenName", "familyName", "@value", "url", "contentUrl", "x");
        Gen<string> value = Gen.Frequency((1, s_leaf), (5, Gen.Int[0, 6].Select(static i => FormattableString.Invariant($$"""{"@id":"{{i}}"}"""))));
        Gen<string[]> nodes = Gen.Select(Gen.Select(key, value.Array[1, 3]).Array[1, 5].Array[2, 7], static all => all.Select(static (members, id) =>
            FormattableString.Invariant($"{{\"@id\":\"{id}\",") + string.Join(",", members.DistinctBy(static m => m.Item1).Select(static m => $"\"{m.Item1}\":[{string.Join(",", m.Item2)}]")) + "}").ToArray());
        Gen.Select(nodes, Gen.Int[0, 1000].Array[20]).Sample(
            static (nodes, order) =>
            {
                string block = "[" + string.Join(",", nodes) + "]";
                JsonLdGraph shared = Blocks.Graph(block);

                foreach (int any in order)
                {
                    int index = any % nodes.Length;
                    JsonLdGraph fresh = Blocks.Graph(block);
                    Assert.Equal(fresh.Names.Of(fresh.ObjectAt(index)), shared.Names.Of(shared.ObjectAt(index)));
                    Assert.Equal(fresh.Addresses.Of(fresh.ObjectAt(index)), shared.Addresses.Of(shared.ObjectAt(index)));
                }
            },
            iter: 5000);
    }

    /// <summary>Damaged JSON-LD: it never throws, and what .NET reads has the values that .NET reads.</summary>
    /// <remarks>
    /// A few seconds; <c>SCHEMAGEN_FUZZ_SECONDS</c> makes it longer, and <c>SCHEMAGEN_FUZZ_MUTATIONS</c> sets the number of blocks instead of the time. A failure names the seed, with which
    /// <c>SCHEMAGEN_FUZZ_SEED</c> begins.
    /// </remarks>
    [Fact]
    public void Parse_MutatedBlocks_NeverThrowsAndReadsWhatDotNetReads()
    {
        double seconds = Number("SCHEMAGEN_FUZZ_SECONDS") ?? 4;
        double count = Number("SCHEMAGEN_FUZZ_MUTATIONS") ?? (seconds > 4 ? double.PositiveInfinity : 100_000);
        bool isTimed = Number("SCHEMAGEN_FUZZ_MUTATIONS") is null;
        long seed = (long)(Number("SCHEMAGEN_FUZZ_SEED") ?? Environment.TickCount64);
        long start = Stopwatch.GetTimestamp();
        long blocks = 0;

        for (; blocks < count && !(isTimed && Stopwatch.GetElapsedTime(start).TotalSeconds >= seconds); blocks++, seed++)
        {
            string text = Mutations.Mutate(seed);

            try
            {
                Compare(text);
                Everything.Extract(Blocks.Script(text));
            }
            catch (Exception exception)
            {
                Assert.Fail(FormattableString.Invariant($"SCHEMAGEN_FUZZ_SEED={seed}: {text}\n{exception}"));
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{blocks} blocks in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s, up to seed {seed - 1}"));
    }

    private static double? Number(string variable) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double number) ? number : null;

    private static void Compare(string text)
    {
        string? problem = Blocks.Parse(text, out List<string> values);
        Assert.True(problem is null || problem.Contains("(line ", StringComparison.Ordinal));
        JsonLdGraph graph = new(new JsonBudget(onExhausted: null, default));
        graph.Add(text);

        for (int i = 0; graph.ObjectAt(i) is var value and not JsonTokens.None; i++)
        {
            graph.Names.Of(value);
            graph.Addresses.Of(value);
        }

        Blocks.Find(graph, "**.a");
        JsonDocument document;

        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 128 });
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // ArgumentException: half a surrogate pair.
            return;
        }

        using (document)
        {
            Assert.Null(problem);

            // Half a surrogate pair is JSON, but no text.
            if (!text.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            {
                Assert.Equal([document.RootElement.GetRawText()], values);
                var tokens = new JsonTokens(new JsonBudget(onExhausted: null, default));
                var roots = new List<int>();
                JsonLdBlock.Parse(text, tokens, roots);
                CompareValue(document.RootElement, tokens, roots[0]);
            }
        }
    }

    private static void CompareValue(JsonElement expected, JsonTokens tokens, int actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Array:
                Assert.True(tokens.IsArray(actual));
                int item = tokens.Inside(actual);

                foreach (JsonElement element in expected.EnumerateArray())
                {
                    CompareValue(element, tokens, item);
                    item = tokens.After(item);
                }

                Assert.Equal(tokens.After(actual), item);
                break;
            case JsonValueKind.Object:
                Assert.True(tokens.IsObject(actual));
                int name = tokens.Inside(actual);

                foreach (JsonProperty property in expected.EnumerateObject())
                {
                    Assert.Equal(property.Name, tokens.Text(name));
                    Assert.True(tokens.NameEquals(name, System.Text.Encoding.UTF8.GetBytes(property.Name)));
                    CompareValue(property.Value, tokens, name + 1);
                    name = tokens.After(name + 1);
                }

                Assert.Equal(tokens.After(actual), name);
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), tokens.Text(actual));
                break;
            case JsonValueKind.Null:
                Assert.True(tokens.IsNull(actual));
                break;
            default:
                Assert.Equal(expected.GetRawText(), tokens.Text(actual));
                break;
        }
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [HtmlSchema]
    public sealed partial record Everything
    {
        [JsonLd("a")] public string? Text { get; init; }
        [JsonLd("**.b")] public IReadOnlyList<int> Numbers { get; init; } = [];
        [JsonLd("*.c", Split = ",")] public IReadOnlyList<string> Parts { get; init; } = [];
        [JsonLd("name", Type = "T")] public Uri? Address { get; init; }
        [JsonLd("a.**.b")] public DateTimeOffset? Date { get; init; }
        [JsonLd("*")] public bool? Flag { get; init; }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SchemaGen.Runtime;

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
    public void Undamaged_JSON_is_read_as_a_naive_reader_does() => Gen.Select(s_json.Array[1, 3], s_path, Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"T"), Gen.Const((string?)"T,U"))).Sample(
        static (blocks, path, type) =>
        {
            JsonLdGraph graph = Blocks.Graph(blocks);
            IEnumerable<string> actual = Blocks.Find(graph, path, type).Select(static values => string.Join(" ", values));
            IEnumerable<string> expected = NaiveReader.Find(blocks, path, type).Select(static values => string.Join(" ", values.Select(static v => v.ToJsonString())));
            Assert.Equal(expected, actual);
        },
        iter: 2000);

    [Fact]
    public void Damaged_JSON_never_throws()
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
    public void References_never_throw_and_end()
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

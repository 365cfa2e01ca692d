using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace SchemaGen.Tests.JsonLd;

/// <summary>What a path finds, as one would say it, without references: no state is kept but what was found.</summary>
internal sealed class NaiveReader
{
    private readonly HashSet<JsonNode> _found = new(ReferenceEqualityComparer.Instance);
    private readonly string[] _keys;

    private NaiveReader(string path) => _keys = path.Split('.');

    public static IEnumerable<List<JsonNode>> Find(string[] blocks, string path, string? types)
    {
        var reader = new NaiveReader(path);
        List<JsonObject> level = [.. blocks.SelectMany(static b => Objects(JsonNode.Parse(b)!))];

        while (level.Count > 0)
        {
            foreach (JsonObject start in level)
            {
                if (types is null || types.Split(',').Any(t => start["@type"] is { } type && Flat(type).Any(v => v is JsonValue && v.GetValueKind() == System.Text.Json.JsonValueKind.String && v.GetValue<string>() == t)))
                {
                    List<JsonNode> values = [];
                    reader.Match(start, isItem: false, 0, values);

                    if (values.Count > 0)
                    {
                        yield return values;
                    }
                }
            }

            level = [.. level.SelectMany(static o => o.Where(static m => m.Key is not ("@graph" or "@context")).SelectMany(static m => Objects(m.Value!)))];
        }
    }

    private static IEnumerable<JsonNode> Flat(JsonNode node) => node is JsonArray items ? items.SelectMany(static i => Flat(i!)) : [node];

    private static IEnumerable<JsonObject> Objects(JsonNode node) =>
        Flat(node).OfType<JsonObject>().SelectMany(static o => o["@graph"] is { } graph ? Objects(graph).Prepend(o) : [o]);

    private static IEnumerable<JsonNode> Properties(JsonObject node) => node.Where(static m => m.Key is not ("@type" or "@context" or "@id")).Select(static m => m.Value!);

    private void Match(JsonNode node, bool isItem, int key, List<JsonNode> values)
    {
        if (node is JsonArray items)
        {
            foreach (JsonNode? item in items)
            {
                Match(item!, isItem: true, key, values);
            }
        }
        else if (key == _keys.Length)
        {
            if (_found.Add(node))
            {
                values.Add(node);
            }
        }
        else if (_keys[key] == "**")
        {
            Match(node, isItem, key + 1, values);

            foreach (JsonNode child in node is JsonObject parent ? Properties(parent) : [])
            {
                foreach (JsonObject inner in Flat(child).OfType<JsonObject>())
                {
                    Match(inner, isItem: child is JsonArray, key, values);
                }
            }
        }
        else if (_keys[key] == "*")
        {
            if (isItem)
            {
                Match(node, isItem: false, key + 1, values);
            }

            foreach (JsonNode child in node is JsonObject parent ? Properties(parent) : [])
            {
                Match(child, isItem: false, key + 1, values);
            }
        }
        else if (node is JsonObject owner && owner[_keys[key]] is { } value)
        {
            Match(value, isItem: false, key + 1, values);
        }
    }
}

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>The path of a <see cref="JsonLdAttribute"/>. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLdPath
{
    private const string AnyKey = "*";
    private const string AnyDepth = "**";

    private readonly string[] _keys;
    private readonly string[] _types;

    /// <param name="path">Keys, parted by dots.</param>
    /// <param name="types">The types of the objects that it begins at, parted by commas; null: any.</param>
    public JsonLdPath(string path, string? types = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _keys = path.Split('.');
        _types = types?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    /// <summary>The values of the first object that has any, then those of the next: lists are flattened.</summary>
    /// <returns>For each object that the path begins at and that has a value, its values.</returns>
    internal IEnumerable<List<JsonElement>> Find(JsonLdGraph graph)
    {
        foreach (JsonElement node in graph.Objects())
        {
            if (_types.Length == 0 || JsonLdGraph.IsOf(node, _types))
            {
                var values = new List<JsonElement>();
                Collect(graph, node, 0, values, []);

                if (values.Count > 0)
                {
                    yield return values;
                }
            }
        }
    }

    private void Collect(JsonLdGraph graph, JsonElement value, int key, List<JsonElement> values, HashSet<string> references)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                Collect(graph, item, key, values, references);
            }

            return;
        }

        if (key == _keys.Length)
        {
            values.Add(value);
            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        JsonElement node = graph.Resolve(value);
        string? id = node.TryGetProperty("@id", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

        // A node that leads back to itself is entered once.
        if (id is not null && !references.Add(id))
        {
            return;
        }

        Step(graph, node, key, values, references);

        if (id is not null)
        {
            references.Remove(id);
        }
    }

    private void Step(JsonLdGraph graph, JsonElement node, int key, List<JsonElement> values, HashSet<string> references)
    {
        switch (_keys[key])
        {
            case AnyKey:
                foreach (JsonProperty property in node.EnumerateObject())
                {
                    Collect(graph, property.Value, key + 1, values, references);
                }

                break;
            case AnyDepth:
                Step(graph, node, key + 1, values, references);

                foreach (JsonProperty property in node.EnumerateObject())
                {
                    Descend(graph, property.Value, key, values, references);
                }

                break;
            default:
                if (node.TryGetProperty(_keys[key], out JsonElement value))
                {
                    Collect(graph, value, key + 1, values, references);
                }

                break;
        }
    }

    /// <summary>At any depth, only objects lead on.</summary>
    private void Descend(JsonLdGraph graph, JsonElement value, int key, List<JsonElement> values, HashSet<string> references)
    {
        if (value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            Collect(graph, value, key, values, references);
        }
    }
}

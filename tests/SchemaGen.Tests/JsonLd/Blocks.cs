using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Blocks of JSON-LD without a page around.</summary>
internal static class Blocks
{
    /// <summary>The texts of a path: of each object that has any, objects with a bar between.</summary>
    public static string Names(string path, params string[] blocks) => Read(path, type: null, isAddress: false, blocks);

    /// <summary>The same, below objects of a type.</summary>
    public static string NamesOf(string type, string path, params string[] blocks) => Read(path, type, isAddress: false, blocks);

    /// <summary>The addresses of a path.</summary>
    public static string Addresses(string path, params string[] blocks) => Read(path, type: null, isAddress: true, blocks);

    public static JsonLdGraph Graph(params string[] blocks)
    {
        var graph = new JsonLdGraph();

        foreach (string block in blocks)
        {
            Assert.Null(JsonLdBlock.Parse(block, out List<JsonElement> values));
            graph.Add(values);
        }

        return graph;
    }

    /// <summary>What one block is, as JSON; what is wrong with it, if it cannot be read.</summary>
    public static string Json(string block)
    {
        string? problem = JsonLdBlock.Parse(block, out List<JsonElement> values);
        return problem ?? string.Join(" ", values.Select(static v => JsonSerializer.Serialize(v)));
    }

    private static string Read(string path, string? type, bool isAddress, string[] blocks)
    {
        JsonLdGraph graph = Graph(blocks);
        return string.Join(" | ", new JsonLdPath(path, type).Find(graph).Select(values => string.Join(", ", values.Select(v => isAddress ? JsonLdText.Address(graph, v) : JsonLdText.Name(graph, v)))));
    }
}

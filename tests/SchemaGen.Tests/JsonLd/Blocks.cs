using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SchemaGen.JsonLd;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Blocks of JSON-LD, read without a page or put into one.</summary>
internal static class Blocks
{
    /// <summary>The element that holds a block on a page.</summary>
    public static string Script(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    /// <summary>The texts of a path: of each object that has any, objects with a bar between.</summary>
    public static string Names(string path, params string[] blocks) => Read(path, type: null, isAddress: false, blocks);

    /// <summary>The same, below objects of a type.</summary>
    public static string NamesOf(string type, string path, params string[] blocks) => Read(path, type, isAddress: false, blocks);

    /// <summary>The addresses of a path.</summary>
    public static string Addresses(string path, params string[] blocks) => Read(path, type: null, isAddress: true, blocks);

    public static JsonLdGraph Graph(params string[] blocks)
    {
        var graph = new JsonLdGraph(new JsonBudget(onExhausted: null, default));

        foreach (string block in blocks)
        {
            Assert.Null(graph.Add(block));
        }

        return graph;
    }

    /// <summary>What a block is, value by value, as it is written; null if it cannot be read.</summary>
    public static string? Parse(string block, out List<string> values)
    {
        var tokens = new JsonTokens(new JsonBudget(onExhausted: null, default));
        var roots = new List<int>();
        string? problem = JsonLdBlock.Parse(block, tokens, roots);
        values = [.. roots.Select(tokens.Json)];
        return problem;
    }

    /// <summary>What one block is, as JSON; what is wrong with it, if it cannot be read.</summary>
    public static string Json(string block)
    {
        string? problem = Parse(block, out List<string> values);
        return problem ?? string.Join(" ", values.Select(static v => JsonSerializer.Serialize(Element(v))));
    }

    /// <summary>JSON as .NET reads it, with the tolerance of blocks.</summary>
    public static JsonElement Element(string json) => JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 }).RootElement;

    /// <summary>The values of a path, object by object, as they are written.</summary>
    public static List<List<string>> Find(JsonLdGraph graph, string path, string? type = null)
    {
        JsonLdSearch search = new JsonLdPath(path, type).Search(graph);
        var found = new List<List<string>>();

        while (search.MoveNext())
        {
            var values = new List<string>();

            while (search.TryNext(out int value))
            {
                values.Add(graph.Tokens.Json(value));
            }

            if (values.Count > 0)
            {
                found.Add(values);
            }
        }

        return found;
    }

    private static string Read(string path, string? type, bool isAddress, string[] blocks)
    {
        JsonLdGraph graph = Graph(blocks);
        JsonLdSearch search = new JsonLdPath(path, type).Search(graph);
        var objects = new List<string>();

        while (search.MoveNext())
        {
            var values = new List<string>();

            while (search.TryNext(out int value))
            {
                values.Add((isAddress ? graph.Addresses : graph.Names).Of(value));
            }

            if (values.Count > 0)
            {
                objects.Add(string.Join(", ", values));
            }
        }

        return string.Join(" | ", objects);
    }
}

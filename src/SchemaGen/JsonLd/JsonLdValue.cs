using System;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>A value of JSON-LD as text.</summary>
internal static class JsonLdValue
{
    /// <summary>An object in an object in an object is no text any more.</summary>
    private const int MaxDepth = 4;

    private static readonly string[] s_addresses = ["url", "contentUrl", "@id"];

    /// <summary>The text of a value; empty if it has none.</summary>
    /// <param name="graph">The blocks of the page.</param>
    /// <param name="value">The value.</param>
    /// <param name="isAddress">Whether an address is wanted; otherwise a name.</param>
    public static string Text(JsonLdGraph graph, JsonElement value, bool isAddress) => Text(graph, value, isAddress, MaxDepth);

    private static string Text(JsonLdGraph graph, JsonElement value, bool isAddress, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return ElementText.Normalize(JsonLdText.Decode(value.GetString()!));
            case JsonValueKind.Number:
            case JsonValueKind.True:
            case JsonValueKind.False:
                return value.GetRawText();
            case JsonValueKind.Array when depth > 0 && value.GetArrayLength() > 0:
                return Text(graph, value[0], isAddress, depth - 1);
            case JsonValueKind.Object when depth > 0:
                JsonElement node = graph.Resolve(value);
                return isAddress ? Address(graph, node, depth - 1) : Name(graph, node, depth - 1);
            default:
                return string.Empty;
        }
    }

    private static string Address(JsonLdGraph graph, JsonElement node, int depth)
    {
        foreach (string key in s_addresses)
        {
            if (Member(graph, node, key, isAddress: true, depth) is { Length: > 0 } address)
            {
                return address;
            }
        }

        return string.Empty;
    }

    private static string Name(JsonLdGraph graph, JsonElement node, int depth)
    {
        string name = Member(graph, node, "name", isAddress: false, depth);

        if (name.Length == 0)
        {
            string given = Member(graph, node, "givenName", isAddress: false, depth);
            string family = Member(graph, node, "familyName", isAddress: false, depth);
            name = given.Length > 0 && family.Length > 0 ? given + " " + family : given + family;
        }

        return name.Length > 0 ? name : Member(graph, node, "@value", isAddress: false, depth);
    }

    private static string Member(JsonLdGraph graph, JsonElement node, string key, bool isAddress, int depth) =>
        node.TryGetProperty(key, out JsonElement value) ? Text(graph, value, isAddress, depth) : string.Empty;
}

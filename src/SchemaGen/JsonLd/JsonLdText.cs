using System;
using System.Net;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>Values of JSON-LD as text.</summary>
internal static class JsonLdText
{
    /// <summary>How many objects a name may lie in: <c>author.name.name</c>. An object is asked once, so that this is about the stack only.</summary>
    private const int MaxDepth = 8;

    private static readonly JsonLdKey s_name = new("name");
    private static readonly JsonLdKey s_givenName = new("givenName");
    private static readonly JsonLdKey s_familyName = new("familyName");
    private static readonly JsonLdKey s_value = new("@value");
    private static readonly JsonLdKey[] s_addresses = [new("url"), new("contentUrl"), new("@id"), s_value];

    /// <summary>The text of a value, white space as it is; empty if it has none. Of an object it is the name, never an address.</summary>
    public static string Name(JsonLdGraph graph, in JsonLdValue value) => Name(graph, value, MaxDepth);

    /// <summary>The address of a value; empty if it has none. A text is taken for one.</summary>
    public static string Address(JsonLdGraph graph, in JsonLdValue value) => Address(graph, value, MaxDepth);

    /// <summary>Texts are HTML to many publishers: <c>Q&amp;amp;A</c>. That one is meant as it is written is the rare case.</summary>
    /// <remarks>Only entities that end in a semicolon, so that the parameters of an address stay.</remarks>
    public static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    private static string Name(JsonLdGraph graph, in JsonLdValue value, int depth)
    {
        if (value.Object is not { } reference)
        {
            return Leaf(value.Element);
        }

        JsonLdObject node = graph.Resolve(reference);

        if (node.Name is null && depth > 0)
        {
            // An object that leads back to itself has no name of its own.
            node.Name = string.Empty;
            node.Name = NameOf(graph, node, depth - 1);
        }

        return node.Name ?? string.Empty;
    }

    private static string NameOf(JsonLdGraph graph, JsonLdObject node, int depth)
    {
        string name = First(graph, node, s_name, depth);

        if (name.Length == 0)
        {
            string given = First(graph, node, s_givenName, depth);
            string family = First(graph, node, s_familyName, depth);
            name = given.Length > 0 && family.Length > 0 ? given + " " + family : given + family;
        }

        return name.Length > 0 ? name : First(graph, node, s_value, depth);
    }

    private static string First(JsonLdGraph graph, JsonLdObject node, JsonLdKey key, int depth)
    {
        foreach (ref readonly JsonLdValue value in node.Values(key))
        {
            string text = Name(graph, value, depth);

            if (!ElementText.IsBlank(text))
            {
                return text;
            }
        }

        return string.Empty;
    }

    private static string Address(JsonLdGraph graph, in JsonLdValue value, int depth)
    {
        if (value.Object is not { } reference)
        {
            return Leaf(value.Element);
        }

        JsonLdObject node = graph.Resolve(reference);

        if (node.Address is null && depth > 0)
        {
            node.Address = string.Empty;
            node.Address = AddressOf(graph, node, depth - 1);
        }

        return node.Address ?? string.Empty;
    }

    private static string AddressOf(JsonLdGraph graph, JsonLdObject node, int depth)
    {
        foreach (JsonLdKey key in s_addresses)
        {
            foreach (ref readonly JsonLdValue value in node.Values(key))
            {
                string address = Address(graph, value, depth);

                // "_:b0" names a node of this page, and no resource.
                if (!ElementText.IsBlank(address) && !address.StartsWith("_:", StringComparison.Ordinal))
                {
                    return address;
                }
            }
        }

        return string.Empty;
    }

    /// <summary>Numbers and truth values as JSON writes them.</summary>
    private static string Leaf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Decode(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => string.Empty,
    };
}

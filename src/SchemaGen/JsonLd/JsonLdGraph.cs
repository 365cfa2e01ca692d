using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>The blocks of JSON-LD of a page.</summary>
internal sealed class JsonLdGraph
{
    private const string Id = "@id";
    private const string Type = "@type";
    private const string Graph = "@graph";

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    private readonly List<JsonElement> _roots = [];
    private Dictionary<string, JsonElement>? _byId;

    /// <summary>Adds a block.</summary>
    /// <param name="text">The text of the script element.</param>
    /// <returns>What is wrong with it; null: nothing.</returns>
    public string? Add(string text)
    {
        string json = JsonLdText.Clean(text);

        if (json.Length == 0)
        {
            return null;
        }

        string? problem = TryAdd(json);
        return problem is not null && json.Contains("&quot;", StringComparison.Ordinal) && TryAdd(JsonLdText.Clean(JsonLdText.Decode(json))) is null ? null : problem;
    }

    /// <summary>All objects, one level of all blocks after the other; lists and <c>@graph</c> are no level.</summary>
    public IEnumerable<JsonElement> Objects()
    {
        var level = new List<JsonElement>();

        foreach (JsonElement root in _roots)
        {
            AddObjects(root, level);
        }

        while (level.Count > 0)
        {
            var next = new List<JsonElement>();

            foreach (JsonElement node in level)
            {
                yield return node;

                foreach (JsonProperty property in node.EnumerateObject())
                {
                    if (!property.NameEquals(Graph))
                    {
                        AddObjects(property.Value, next);
                    }
                }
            }

            level = next;
        }
    }

    /// <summary>The object that another one stands for: the one that says more about the same <c>@id</c>.</summary>
    public JsonElement Resolve(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !IsReference(value))
        {
            return value;
        }

        return (_byId ??= Index()).TryGetValue(value.GetProperty(Id).GetString()!, out JsonElement node) ? node : value;
    }

    /// <summary>Whether an object is of one of these types.</summary>
    public static bool IsOf(JsonElement node, IReadOnlyList<string> types)
    {
        if (!node.TryGetProperty(Type, out JsonElement type))
        {
            return false;
        }

        foreach (string wanted in types)
        {
            if (type.ValueKind == JsonValueKind.String ? Is(type, wanted) : type.ValueKind == JsonValueKind.Array && HasItem(type, wanted))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasItem(JsonElement types, string wanted)
    {
        foreach (JsonElement type in types.EnumerateArray())
        {
            if (type.ValueKind == JsonValueKind.String && Is(type, wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A type may be written with its vocabulary: <c>https://schema.org/NewsArticle</c>, <c>schema:NewsArticle</c>.</summary>
    private static bool Is(JsonElement type, string wanted)
    {
        string name = type.GetString()!;
        return name.EndsWith(wanted, StringComparison.Ordinal) && (name.Length == wanted.Length || name[name.Length - wanted.Length - 1] is '/' or ':' or '#');
    }

    private static bool IsReference(JsonElement node)
    {
        bool hasId = false;

        foreach (JsonProperty property in node.EnumerateObject())
        {
            if (property.NameEquals(Id) && property.Value.ValueKind == JsonValueKind.String)
            {
                hasId = true;
            }
            else if (!property.NameEquals(Type))
            {
                return false;
            }
        }

        return hasId;
    }

    private Dictionary<string, JsonElement> Index()
    {
        var nodes = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

        foreach (JsonElement node in Objects())
        {
            if (!IsReference(node) && node.TryGetProperty(Id, out JsonElement id) && id.ValueKind == JsonValueKind.String)
            {
                nodes.TryAdd(id.GetString()!, node);
            }
        }

        return nodes;
    }

    private string? TryAdd(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, s_options);
            _roots.Add(document.RootElement.Clone());
            return null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static void AddObjects(JsonElement value, List<JsonElement> objects)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in value.EnumerateArray())
            {
                AddObjects(item, objects);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            objects.Add(value);

            if (value.TryGetProperty(Graph, out JsonElement graph))
            {
                AddObjects(graph, objects);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>The blocks of JSON-LD of a page: all objects, one level of all blocks after the other.</summary>
internal sealed class JsonLdGraph
{
    private static readonly JsonLdKey s_id = new("@id");
    private static readonly JsonLdKey s_type = new("@type");
    private static readonly JsonLdKey s_graph = new("@graph");

    private readonly List<JsonLdObject> _objects = [];
    private int _opened;
    private Dictionary<string, JsonLdObject>? _byId;

    /// <summary>Adds the values of a block. All blocks are added before anything is asked.</summary>
    public void Add(List<JsonElement> values)
    {
        var flat = new List<JsonLdValue>();

        foreach (JsonElement value in values)
        {
            JsonLdObject.AddValues(value, isItem: false, flat);
        }

        AddObjects(flat.ToArray());
    }

    /// <summary>The object at a place of the order; lists and <c>@graph</c> are no level. Null: there are no more.</summary>
    public JsonLdObject? ObjectAt(int index)
    {
        while (index >= _objects.Count && _opened < _objects.Count)
        {
            JsonLdObject opened = _objects[_opened++];

            foreach (ref readonly JsonLdMember member in opened.Members)
            {
                // What a context says is about names, and looks like the properties that it names.
                if (!member.Property.NameEquals("@graph"u8) && !member.Property.NameEquals("@context"u8))
                {
                    AddObjects(opened[member]);
                }
            }
        }

        return index < _objects.Count ? _objects[index] : null;
    }

    /// <summary>The node that an object stands for. One that has only an <c>@id</c> (and <c>@type</c>) stands for the first of that <c>@id</c> that has more.</summary>
    public JsonLdObject Resolve(JsonLdObject value) =>
        value.Node ??= ReferenceOf(value) is { } id && (_byId ??= Index()).TryGetValue(id, out JsonLdObject? node) ? node : value;

    /// <summary>Whether an object is of one of these types, whose names are without a vocabulary.</summary>
    public static bool IsOf(JsonLdObject value, IReadOnlyList<string> types)
    {
        foreach (ref readonly JsonLdValue type in value.Values(s_type))
        {
            if (type.Element.ValueKind == JsonValueKind.String)
            {
                string name = LocalName(type.Element.GetString()!);

                foreach (string wanted in types)
                {
                    if (string.Equals(name, wanted, StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>The name of a type without its vocabulary: of <c>https://schema.org/NewsArticle</c> and of <c>schema:NewsArticle</c> it is <c>NewsArticle</c>.</summary>
    public static string LocalName(string type) => type[(type.AsSpan().LastIndexOfAny('/', ':', '#') + 1)..].Trim();

    /// <summary>The address of an object's node; null: it says none.</summary>
    public static string? IdOf(JsonLdObject value)
    {
        ReadOnlySpan<JsonLdValue> ids = value.Values(s_id);
        return ids.Length == 1 && ids[0].Element.ValueKind == JsonValueKind.String ? ids[0].Element.GetString() : null;
    }

    private static string? ReferenceOf(JsonLdObject value)
    {
        foreach (ref readonly JsonLdMember member in value.Members)
        {
            if (member.IsProperty)
            {
                return null;
            }
        }

        return IdOf(value);
    }

    private Dictionary<string, JsonLdObject> Index()
    {
        var nodes = new Dictionary<string, JsonLdObject>(StringComparer.Ordinal);

        for (int i = 0; ObjectAt(i) is { } value; i++)
        {
            if (IdOf(value) is { } id && ReferenceOf(value) is null)
            {
                nodes.TryAdd(id, value);
            }
        }

        return nodes;
    }

    private void AddObjects(ReadOnlySpan<JsonLdValue> values)
    {
        foreach (ref readonly JsonLdValue value in values)
        {
            if (value.Object is { } added)
            {
                _objects.Add(added);
                AddObjects(added.Values(s_graph));
            }
        }
    }
}

using System;
using System.Collections.Generic;

namespace SchemaGen.JsonLd;

/// <summary>The blocks of JSON-LD of a page, with their objects in level order over all blocks. Values are tokens of <see cref="Tokens"/>.</summary>
internal sealed class JsonLdGraph
{
    private static readonly JsonLdKey s_id = new("@id");
    private static readonly JsonLdKey s_type = new("@type");
    private static readonly JsonLdKey s_graph = new("@graph");

    private readonly ChunkedList _objects = new();
    private int _opened;
    private Dictionary<string, int>? _byId;

    /// <param name="budget">Limits the work.</param>
    public JsonLdGraph(JsonBudget budget)
    {
        Tokens = new JsonTokens(budget);
        Names = new JsonLdText(this, isAddress: false);
        Addresses = new JsonLdText(this, isAddress: true);
    }

    /// <summary>The JSON.</summary>
    public JsonTokens Tokens { get; }

    /// <summary>The texts of values.</summary>
    public JsonLdText Names { get; }

    /// <summary>The addresses of values.</summary>
    public JsonLdText Addresses { get; }

    /// <summary>Adds a block. All blocks must be added before values are read.</summary>
    /// <inheritdoc cref="JsonLdBlock.Parse"/>
    public string? Add(string text, bool firstOnly = false)
    {
        var roots = new List<int>();
        string? problem = JsonLdBlock.Parse(text, Tokens, roots, firstOnly);

        foreach (int root in roots)
        {
            AddObjects(root);
        }

        return problem;
    }

    /// <summary>Adds valid JSON in UTF-8.</summary>
    public void Add(byte[] json)
    {
        var roots = new List<int>();
        Tokens.Budget.Grant(json.Length);
        Tokens.Read(json, roots);

        foreach (int root in roots)
        {
            AddObjects(root);
        }
    }

    /// <summary>Gets the object at an index in level order; <see cref="JsonTokens.None"/> at the end. Lists and <c>@graph</c> do not count as levels.</summary>
    public int ObjectAt(int index)
    {
        while (index >= _objects.Count && _opened < _objects.Count)
        {
            int opened = _objects[_opened++];

            for (int name = Tokens.Inside(opened), end = Tokens.After(opened); name < end; name = Tokens.After(name + 1))
            {
                // A context describes names; its members look like properties but are not.
                if (!Tokens.NameEquals(name, "@graph"u8) && !Tokens.NameEquals(name, "@context"u8))
                {
                    AddObjects(name + 1);
                }
            }
        }

        return index < _objects.Count && Tokens.Budget.TrySpend() ? _objects[index] : JsonTokens.None;
    }

    /// <summary>Gets the node that an object refers to. An object that has only an <c>@id</c> (and <c>@type</c>) refers to the first object of that <c>@id</c> that has more.</summary>
    public int Resolve(int value)
    {
        int node = Tokens.NodeOf(value);

        if (node == JsonTokens.None)
        {
            node = ReferenceOf(value) is { } id && (_byId ??= Index()).TryGetValue(id, out int named) ? named : value;
            Tokens.SetNode(value, node);
        }

        return node;
    }

    /// <summary>Reports whether an object has one of the types, which are given without a vocabulary.</summary>
    public bool IsOf(int value, IReadOnlyList<string> types)
    {
        for (JsonItems items = Values(value, s_type); items.MoveNext();)
        {
            if (Tokens.IsString(items.Current))
            {
                string name = LocalName(Tokens.Text(items.Current));

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

    /// <summary>Gets the name of a type without its vocabulary: <c>NewsArticle</c> for <c>https://schema.org/NewsArticle</c> and for <c>schema:NewsArticle</c>.</summary>
    public static string LocalName(string type) => type[(type.AsSpan().LastIndexOfAny('/', ':', '#') + 1)..].Trim();

    /// <summary>Gets the values of a member of an object.</summary>
    public JsonItems Values(int value, JsonLdKey key) => new(Tokens, Tokens.Find(value, key));

    /// <summary>Reports whether a member is a property of its object. The keywords of JSON-LD are not: they hold an address, types, or the meaning of names.</summary>
    public bool IsProperty(int name) => !Tokens.NameEquals(name, "@context"u8) && !Tokens.NameEquals(name, "@id"u8) && !Tokens.NameEquals(name, "@type"u8);

    /// <summary>Gets the address of an object's node; null if it has none or several.</summary>
    private string? IdOf(int value)
    {
        JsonItems ids = Values(value, s_id);
        return ids.MoveNext() && ids.Current is var id && Tokens.IsString(id) && !ids.MoveNext() ? Tokens.Text(id) : null;
    }

    private string? ReferenceOf(int value)
    {
        for (int name = Tokens.Inside(value), end = Tokens.After(value); name < end && Tokens.Budget.TrySpend(); name = Tokens.After(name + 1))
        {
            if (IsProperty(name))
            {
                return null;
            }
        }

        return IdOf(value);
    }

    private Dictionary<string, int> Index()
    {
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal);

        for (int i = 0; ObjectAt(i) is var value and not JsonTokens.None; i++)
        {
            if (IdOf(value) is { } id && ReferenceOf(value) is null)
            {
                nodes.TryAdd(id, value);
            }
        }

        return nodes;
    }

    private void AddObjects(int value)
    {
        for (var items = new JsonItems(Tokens, value); items.MoveNext();)
        {
            if (Tokens.IsObject(items.Current))
            {
                _objects.Add(items.Current);

                if (Tokens.Find(items.Current, s_graph) is var graph and not JsonTokens.None)
                {
                    AddObjects(graph);
                }
            }
        }
    }
}

using System;
using System.ComponentModel;
using System.Linq;
using SchemaGen.JsonLd;

namespace SchemaGen.Runtime;

/// <summary>The path of a <see cref="JsonLdAttribute"/>. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLdPath
{
    private readonly JsonLdKey[] _keys;
    private readonly string[] _types;

    /// <param name="path">Keys, separated by dots.</param>
    /// <param name="types">The types of the objects that the path begins at, separated by commas; null for any.</param>
    public JsonLdPath(string path, string? types = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _keys = [.. path.Split('.').Select(static key => new JsonLdKey(key))];
        _types = [.. (types ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(JsonLdGraph.LocalName)];
    }

    /// <summary>Begins a search for the values at the path.</summary>
    /// <param name="graph">The blocks of the page.</param>
    /// <param name="wholeLists">Whether a list at the end of the path is one value; otherwise its items are the values.</param>
    /// <param name="start">The object that the path begins at; <see cref="JsonTokens.None"/> for any.</param>
    internal JsonLdSearch Search(JsonLdGraph graph, bool wholeLists = false, int start = JsonTokens.None) => new(graph, _keys, _types, wholeLists, start);
}

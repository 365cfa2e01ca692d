using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace SchemaGen.Runtime;

/// <summary>The path of a <see cref="JsonLdAttribute"/>. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLdPath
{
    private readonly JsonLdKey[] _keys;
    private readonly string[] _types;

    /// <param name="path">Keys, parted by dots.</param>
    /// <param name="types">The types of the objects that it begins at, parted by commas; null: any.</param>
    public JsonLdPath(string path, string? types = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        _keys = [.. path.Split('.').Select(static key => new JsonLdKey(key))];
        _types = [.. (types ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(JsonLdGraph.LocalName)];
    }

    /// <summary>For each object that the path begins at and that has a value, its values. What an object before it had is not told again.</summary>
    /// <remarks>An object is entered once for each key of the path. So a search ends, in time that grows with the page, whatever its references lead to.</remarks>
    /// <param name="graph">The page's blocks.</param>
    /// <param name="wholeLists">Whether a list at the end of the path is one value; otherwise its items are the values.</param>
    internal IEnumerable<List<JsonLdValue>> Find(JsonLdGraph graph, bool wholeLists = false)
    {
        var search = new JsonLdSearch(graph, _keys, wholeLists);

        for (int i = 0; graph.ObjectAt(i) is { } start; i++)
        {
            if ((_types.Length == 0 || JsonLdGraph.IsOf(start, _types) || JsonLdGraph.IsOf(graph.Resolve(start), _types)) && search.From(start) is { Count: > 0 } values)
            {
                yield return values;
            }
        }
    }
}

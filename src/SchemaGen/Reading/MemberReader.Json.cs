using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.Json;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Matching;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>Values of JSON.</content>
public sealed partial class MemberReader
{
    private static readonly string[] s_text = [string.Empty];

    /// <summary>Reads the text of the first value of a path in the page's JSON-LD that has one; in a schema that is read from a JSON object, of a path that begins at that object.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="path">The path.</param>
    /// <param name="isAddress">Whether of an object its address is wanted; otherwise its name.</param>
    /// <param name="isRaw">Whether the value is wanted as it is written, a list as a whole.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    public TextItem? JsonLd(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        _progress.IsSettled ? null : FirstOf(source, LinkedData(), path, isAddress, isRaw, pattern);

    /// <summary>Reads the texts of the values of a path, of the first object that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> JsonLds(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null, TextSplitter? split = null)
    {
        _items.Clear();
        return _progress.IsClosed ? [] : AllOf(source, LinkedData(), path, isAddress, isRaw, pattern, split);
    }

    /// <summary>Reads the text of the first value of a path that has one, in the JSON of the first match.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="matches">The matches of its selector; null: the schema's own element.</param>
    /// <param name="attributes">The attributes that may hold the JSON, of which the first that is not blank is read; null: the text.</param>
    public TextItem? Json(int source, JsonLdPath path, MatchList? matches = null, string[]? attributes = null, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        _progress.IsSettled ? null : FirstOf(source, JsonAt(matches, attributes), path, isAddress, isRaw, pattern, matches);

    /// <summary>Reads the texts of the values of a path, of the first object that has any, in the JSON of the first match.</summary>
    /// <inheritdoc cref="Json"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> Jsons(
        int source,
        JsonLdPath path,
        MatchList? matches = null,
        string[]? attributes = null,
        bool isAddress = false,
        bool isRaw = false,
        TextPattern? pattern = null,
        TextSplitter? split = null)
    {
        _items.Clear();
        return _progress.IsClosed ? [] : AllOf(source, JsonAt(matches, attributes), path, isAddress, isRaw, pattern, split, matches);
    }

    /// <summary>Reads the members of the objects at a path of the page's JSON-LD, of the first object that it begins at and that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="keepsBlank">Whether an entry without a value is one; otherwise it is left out.</param>
    public ReadOnlySpan<TextEntry> JsonLdEntries(int source, JsonLdPath path, bool keepsBlank = false, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null)
    {
        _entries.Clear();
        return _progress.IsClosed ? [] : EntriesOf(source, LinkedData(), path, keepsBlank, isAddress, isRaw, pattern);
    }

    /// <summary>Reads the members of the objects at a path, of the first object that it begins at and that has any, in the JSON of the first match.</summary>
    /// <inheritdoc cref="Json"/>
    /// <param name="keepsBlank">Whether an entry without a value is one; otherwise it is left out.</param>
    public ReadOnlySpan<TextEntry> JsonEntries(
        int source,
        JsonLdPath path,
        MatchList? matches = null,
        string[]? attributes = null,
        bool keepsBlank = false,
        bool isAddress = false,
        bool isRaw = false,
        TextPattern? pattern = null)
    {
        _entries.Clear();
        return _progress.IsClosed ? [] : EntriesOf(source, JsonAt(matches, attributes), path, keepsBlank, isAddress, isRaw, pattern, matches);
    }

    /// <summary>A value of JSON, read as tolerantly as JSON-LD. It does not need the page that it came from.</summary>
    public bool TryJson(in TextItem text, out JsonElement value)
    {
        // The element keeps a copy of the text, and an index of it.
        Page.Budget.AddText(text.Text.Length);
        return Take(text, JsonLdBlock.TryParse(text.Text, out value));
    }

    /// <inheritdoc cref="Distinct{T}(List{T})"/>
    /// <remarks>Two of them are one value if they are written alike: <see cref="JsonElement"/> has no equality.</remarks>
    public static List<JsonElement> Distinct(List<JsonElement> items) => [.. items.DistinctBy(static i => i.GetRawText())];

    /// <summary>The JSON that <see cref="JsonLdAttribute"/> reads.</summary>
    private JsonPlace LinkedData() => _scope.Json is { } place ? place : new JsonPlace(Page.JsonLd, JsonTokens.None);

    /// <summary>The JSON of the first match; null if there is no match, or no JSON in it.</summary>
    private JsonPlace? JsonAt(MatchList? matches, string[]? attributes)
    {
        MatchRange range = matches is null ? new MatchRange(_scope.SelfRow) : _scope.RangeOf(matches);

        if (range.TryGet(0, out int row))
        {
            foreach (string attribute in attributes ?? s_text)
            {
                if (Page.JsonOf(row, attribute) is { } graph)
                {
                    return new JsonPlace(graph, JsonTokens.None);
                }
            }
        }

        return null;
    }

    private TextItem? FirstOf(int source, JsonPlace? place, JsonLdPath path, bool isAddress, bool isRaw, TextPattern? pattern, MatchList? matches = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var attempt = Attempt.Of(source, matches);

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, wholeLists: isRaw, json.Start);

            while (search.MoveNext())
            {
                while (!_progress.IsAbandoned && search.TryNext(out int value))
                {
                    if (CutOf(json.Graph, value, isAddress, isRaw, pattern, ref attempt) is { } text)
                    {
                        return Found(source, new TextItem(SchemaScope.NoIndex, PageTree.None, text) { IsJsonNumber = IsNumber(json.Graph, value, pattern) });
                    }
                }

                if (_progress.IsAbandoned)
                {
                    return null;
                }
            }
        }

        _progress.Add(attempt);
        return null;
    }

    private ReadOnlySpan<TextItem> AllOf(int source, JsonPlace? place, JsonLdPath path, bool isAddress, bool isRaw, TextPattern? pattern, TextSplitter? split, MatchList? matches = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var attempt = Attempt.Of(source, matches);

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (!_progress.IsAbandoned && _items.Count == 0 && search.MoveNext())
            {
                for (int i = 0; !_progress.IsAbandoned && search.TryNext(out int value); i++)
                {
                    if (!isRaw)
                    {
                        AddItems(i, TextOf(json.Graph, value, isAddress), IsNumber(json.Graph, value, pattern), pattern, split, ref attempt);
                    }
                    else if (CutOf(json.Graph, value, isAddress, isRaw, pattern, ref attempt) is { } text)
                    {
                        AddItem(new TextItem(i, PageTree.None, text));
                    }
                }
            }
        }

        return Settle(attempt);
    }

    private ReadOnlySpan<TextEntry> EntriesOf(int source, JsonPlace? place, JsonLdPath path, bool keepsBlank, bool isAddress, bool isRaw, TextPattern? pattern, MatchList? matches = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var attempt = Attempt.Of(source, matches);
        int index = 0;

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (!_progress.IsAbandoned && _entries.Count == 0 && search.MoveNext())
            {
                while (!_progress.IsAbandoned && search.TryNext(out int value))
                {
                    if (json.Graph.Tokens.IsObject(value))
                    {
                        AddMembers(json.Graph, json.Graph.Resolve(value), ref index, keepsBlank, isAddress, isRaw, pattern, ref attempt);
                    }
                }
            }
        }

        return IsSettledBy(attempt, _entries.Count) ? CollectionsMarshal.AsSpan(_entries) : [];
    }

    private void AddMembers(JsonLdGraph graph, int node, ref int index, bool keepsBlank, bool isAddress, bool isRaw, TextPattern? pattern, ref Attempt attempt)
    {
        JsonTokens tokens = graph.Tokens;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);

        for (int member = tokens.Inside(node), end = tokens.After(node); member < end && !_progress.IsAbandoned && tokens.Budget.TrySpend(); member = tokens.After(member + 1))
        {
            if (!graph.IsProperty(member))
            {
                continue;
            }

            string name = ElementText.Normalize(tokens.Text(member));
            TextItem? value = ValueOf(graph, member + 1, index, isAddress, isRaw, pattern, ref attempt);

            if (name.Length > 0)
            {
                // The last of several members with the same name counts, as usual in JSON.
                int count = _entries.Count;
                AddEntry(new TextItem(index, PageTree.None, name), value, keepsBlank);

                if (_entries.Count > count && !places.TryAdd(name, count))
                {
                    _entries[places[name]] = _entries[count];
                    _entries.RemoveAt(count);
                }
            }

            index++;
        }
    }

    /// <summary>A list as a whole, or its first item that has a text.</summary>
    private TextItem? ValueOf(JsonLdGraph graph, int value, int index, bool isAddress, bool isRaw, TextPattern? pattern, ref Attempt attempt)
    {
        if (isRaw && graph.Tokens.IsArray(value))
        {
            return CutOf(graph, value, isAddress, isRaw, pattern, ref attempt) is { } list ? new TextItem(index, PageTree.None, list) : null;
        }

        for (var items = new JsonItems(graph.Tokens, value); !_progress.IsAbandoned && items.MoveNext();)
        {
            if (CutOf(graph, items.Current, isAddress, isRaw, pattern, ref attempt) is { } text)
            {
                return new TextItem(index, PageTree.None, text) { IsJsonNumber = IsNumber(graph, items.Current, pattern) };
            }
        }

        return null;
    }

    private string? CutOf(JsonLdGraph graph, int value, bool isAddress, bool isRaw, TextPattern? pattern, ref Attempt attempt) =>
        Cut(isRaw ? JsonOf(graph, value) : ElementText.Normalize(TextOf(graph, value, isAddress)), pattern, ref attempt);

    private static string TextOf(JsonLdGraph graph, int value, bool isAddress) => (isAddress ? graph.Addresses : graph.Names).Of(value);

    /// <summary>A value as it is written, of a reference the node that it stands for.</summary>
    private static string JsonOf(JsonLdGraph graph, int value) =>
        graph.Tokens.IsNull(value) ? string.Empty : graph.Tokens.Json(graph.Tokens.IsObject(value) ? graph.Resolve(value) : value);

    /// <summary>Reports whether the text is a number of JSON; a part that a pattern has cut out is text.</summary>
    private static bool IsNumber(JsonLdGraph graph, int value, TextPattern? pattern) => pattern is null && graph.Tokens.IsNumber(value);
}

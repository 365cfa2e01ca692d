using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Matching;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads the texts of the values that a path finds in JSON.</summary>
/// <param name="member">The member.</param>
/// <param name="texts">Normalizes and cuts the texts.</param>
/// <param name="items">The items of a list.</param>
/// <param name="entries">The entries of a dictionary.</param>
internal sealed class JsonValues(CurrentMember member, PlainTexts texts, MemberItems<TextItem> items, MemberItems<TextEntry> entries)
{
    private static readonly string[] s_text = [string.Empty];

    /// <summary>Gets the JSON that <see cref="JsonLdAttribute"/> reads: the object of the schema, or all blocks of the page.</summary>
    public JsonPlace LinkedData() => member.Scope.Json is { } place ? place : new JsonPlace(member.Page.JsonLd, JsonTokens.None);

    /// <summary>Gets the JSON that <see cref="MicrodataAttribute"/> reads: the object of the schema, or all items of the page.</summary>
    public JsonPlace Microdata() => member.Scope.Json is { } place ? place : new JsonPlace(member.Page.Microdata, JsonTokens.None);

    /// <summary>Gets the JSON in the first match.</summary>
    /// <param name="matches">The matches; null for the schema's own element.</param>
    /// <param name="attributes">The attributes that may hold the JSON; null for the text.</param>
    /// <returns>Null if there is no match, or no JSON in it.</returns>
    public JsonPlace? At(MatchList? matches, string[]? attributes)
    {
        MatchRange range = matches is null ? new MatchRange(member.Scope.SelfRow) : member.Scope.RangeOf(matches);

        if (range.TryGet(0, out int row))
        {
            foreach (string attribute in attributes ?? s_text)
            {
                if (member.Page.JsonOf(row, attribute) is { } graph)
                {
                    return new JsonPlace(graph, JsonTokens.None);
                }
            }
        }

        return null;
    }

    /// <summary>Reads the first value that has a text.</summary>
    /// <param name="attempt">The outcome of the source.</param>
    /// <param name="place">The JSON; null if there is none.</param>
    /// <param name="path">The path.</param>
    /// <param name="reading">The options of the source.</param>
    public TextItem? First(Attempt attempt, JsonPlace? place, JsonLdPath path, JsonReading reading)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (place is not { } json)
        {
            return member.End(attempt, text: null);
        }

        JsonLdSearch search = path.Search(json.Graph, wholeLists: reading.IsWritten, json.Start);

        while (!member.IsAbandoned && search.MoveNext())
        {
            while (!member.IsAbandoned && search.TryNext(out int value))
            {
                if (TextOf(json.Graph, value, reading, ref attempt) is { } text)
                {
                    return member.End(attempt, new TextItem(SchemaScope.NoIndex, PageTree.None, text) { IsJsonNumber = IsNumber(json.Graph, value, reading) });
                }
            }
        }

        return member.End(attempt, text: null);
    }

    /// <summary>Reads the values of the first object that has any, among the objects that the path begins at.</summary>
    /// <inheritdoc cref="First"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> All(Attempt attempt, JsonPlace? place, JsonLdPath path, JsonReading reading, TextSplitter? split)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (!member.IsAbandoned && items.Count == 0 && search.MoveNext())
            {
                for (int i = 0; !member.IsAbandoned && search.TryNext(out int value); i++)
                {
                    if (!reading.IsWritten)
                    {
                        texts.Add(i, PlainTextOf(json.Graph, value, reading), IsNumber(json.Graph, value, reading), reading.Pattern, split, ref attempt);
                    }
                    else if (TextOf(json.Graph, value, reading, ref attempt) is { } text)
                    {
                        items.Add(new TextItem(i, PageTree.None, text));
                    }
                }
            }
        }

        return items.End(attempt);
    }

    /// <summary>Reads the members of the objects at a path, for the first object that has any among those that the path begins at.</summary>
    /// <inheritdoc cref="First"/>
    /// <param name="keepsBlank">Whether an entry without a value is kept.</param>
    public ReadOnlySpan<TextEntry> Entries(Attempt attempt, JsonPlace? place, JsonLdPath path, JsonReading reading, bool keepsBlank)
    {
        ArgumentNullException.ThrowIfNull(path);
        int index = 0;

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (!member.IsAbandoned && entries.Count == 0 && search.MoveNext())
            {
                while (!member.IsAbandoned && search.TryNext(out int value))
                {
                    if (json.Graph.Tokens.IsObject(value))
                    {
                        AddMembers(json.Graph, json.Graph.Resolve(value), ref index, reading, keepsBlank, ref attempt);
                    }
                }
            }
        }

        return entries.End(attempt);
    }

    private void AddMembers(JsonLdGraph graph, int node, ref int index, JsonReading reading, bool keepsBlank, ref Attempt attempt)
    {
        JsonTokens tokens = graph.Tokens;
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);

        for (int token = tokens.Inside(node), end = tokens.After(node); token < end && !member.IsAbandoned && tokens.Budget.TrySpend(); token = tokens.After(token + 1))
        {
            if (!graph.IsProperty(token))
            {
                continue;
            }

            string name = ElementText.Normalize(tokens.Text(token));
            TextItem? value = ValueOf(graph, token + 1, index, reading, ref attempt);

            if (name.Length > 0 && EntryReader.EntryOf(member, new TextItem(index, PageTree.None, name), value, keepsBlank) is { } entry)
            {
                int count = entries.Count;
                entries.Add(entry);

                // The last of several members with the same name counts, as usual in JSON.
                if (entries.Count > count && !indexes.TryAdd(name, count))
                {
                    entries.ReplaceByLast(indexes[name]);
                }
            }

            index++;
        }
    }

    /// <summary>Reads a list as a whole, or the first of its items that has a text.</summary>
    private TextItem? ValueOf(JsonLdGraph graph, int value, int index, JsonReading reading, ref Attempt attempt)
    {
        if (reading.IsWritten && graph.Tokens.IsArray(value))
        {
            return TextOf(graph, value, reading, ref attempt) is { } list ? new TextItem(index, PageTree.None, list) : null;
        }

        for (var values = new JsonItems(graph.Tokens, value); !member.IsAbandoned && values.MoveNext();)
        {
            if (TextOf(graph, values.Current, reading, ref attempt) is { } text)
            {
                return new TextItem(index, PageTree.None, text) { IsJsonNumber = IsNumber(graph, values.Current, reading) };
            }
        }

        return null;
    }

    private string? TextOf(JsonLdGraph graph, int value, JsonReading reading, ref Attempt attempt) => reading.IsWritten
        ? texts.CutNormalized(WrittenTextOf(graph, value), reading.Pattern, ref attempt)
        : texts.Cut(PlainTextOf(graph, value, reading), reading.Pattern, ref attempt);

    private static string PlainTextOf(JsonLdGraph graph, int value, JsonReading reading) => (reading.Form == JsonForm.Address ? graph.Addresses : graph.Names).Of(value);

    /// <summary>Gets a value as it is written; for a reference, the node that it refers to.</summary>
    private static string WrittenTextOf(JsonLdGraph graph, int value) =>
        graph.Tokens.IsNull(value) ? string.Empty : graph.Tokens.Json(graph.Tokens.IsObject(value) ? graph.Resolve(value) : value);

    /// <summary>Reports whether the text of a value is a number of JSON; a part that a pattern has cut out is text.</summary>
    private static bool IsNumber(JsonLdGraph graph, int value, JsonReading reading) => reading.Pattern is null && graph.Tokens.IsNumber(value);
}

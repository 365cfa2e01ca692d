using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>The entries of dictionaries. Key and value are looked for inside of each match, as a nested schema looks for its members.</content>
public sealed partial class MemberReader
{
    /// <summary>An entry takes the memory of a key and a value.</summary>
    private const int ItemsPerEntry = 2;

    private readonly List<TextEntry> _entries = [];
    private readonly List<EntryKey> _keys = [];

    /// <summary>Reads key and value as texts, inside each match; an entry without a key is left out.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector: an entry each.</param>
    /// <param name="key">The matches of the selector of the key, all over the page.</param>
    /// <param name="value">The matches of the selector of the value.</param>
    /// <param name="keepsBlank">Whether an entry without a value is one; otherwise it is left out.</param>
    /// <param name="mode">How the value's element becomes text.</param>
    /// <param name="attributes">The attributes that are read instead; the first that is not blank.</param>
    /// <param name="isBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
    /// <param name="isAddress">Whether an address is wanted: of a source set the largest image, and no placeholder.</param>
    /// <param name="exclude">The elements that are left out of the texts of key and value.</param>
    /// <param name="at">Which matches, blank ones counted.</param>
    /// <param name="pattern">The pattern that cuts the value out of its text.</param>
    public ReadOnlySpan<TextEntry> Entries(
        int source,
        MatchList matches,
        MatchList key,
        MatchList value,
        bool keepsBlank = false,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        Range? at = null,
        TextPattern? pattern = null) =>
        AllEntries(source, matches, at, keepsBlank, exclude, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern), _ => new EntryPlaces(_scope.Matcher, key, value));

    /// <summary>Reads key and value as texts, with selectors that are matched in each entry separately.</summary>
    /// <inheritdoc cref="Entries(int, MatchList, MatchList, MatchList, bool, ReadMode, string[], bool, bool, MatchList, Range?, TextPattern)"/>
    public ReadOnlySpan<TextEntry> Entries<TMatcher>(
        int source,
        MatchList matches,
        bool keepsBlank = false,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        Range? at = null,
        TextPattern? pattern = null)
        where TMatcher : EntryMatcher, new() =>
        AllEntries(source, matches, at, keepsBlank, exclude, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern), PlacesOf<TMatcher>);

    /// <summary>Reads the key as text and the element of the value, inside each match.</summary>
    /// <inheritdoc cref="Entries(int, MatchList, MatchList, MatchList, bool, ReadMode, string[], bool, bool, MatchList, Range?, TextPattern)"/>
    public ReadOnlySpan<TextEntry> ElementEntries(int source, MatchList matches, MatchList key, MatchList value, bool keepsBlank = false, MatchList? exclude = null, Range? at = null) =>
        AllEntries(source, matches, at, keepsBlank, exclude, reading: null, _ => new EntryPlaces(_scope.Matcher, key, value));

    /// <summary>Reads the key as text and the element of the value, with selectors that are matched in each entry separately.</summary>
    /// <inheritdoc cref="Entries(int, MatchList, MatchList, MatchList, bool, ReadMode, string[], bool, bool, MatchList, Range?, TextPattern)"/>
    public ReadOnlySpan<TextEntry> ElementEntries<TMatcher>(int source, MatchList matches, bool keepsBlank = false, MatchList? exclude = null, Range? at = null)
        where TMatcher : EntryMatcher, new() =>
        AllEntries(source, matches, at, keepsBlank, exclude, reading: null, PlacesOf<TMatcher>);

    /// <summary>Reads a nested schema at the element of an entry.</summary>
    public bool TryItemSchema<T>(in TextItem item, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!MayDescend<T>(item.Index))
        {
            return false;
        }

        IssueMark mark = Page.Log.Mark();

        if (TryRead<T>(new SchemaScope(Page, T.Descriptor, item.Row, _scope, Descriptor.Name, item.Index), out value))
        {
            Page.Log.Keep(mark);
            return true;
        }

        if (_progress.SkipsInvalid)
        {
            LeaveOut(mark, item.Index, item.Row);
        }
        else
        {
            Page.Log.Keep(mark);
        }

        CountFailure(new Attempt(_progress.Source, HtmlAttemptOutcome.NoMatch, Text: null, item.Row));
        return false;
    }

    private EntryPlaces PlacesOf<TMatcher>(int row)
        where TMatcher : EntryMatcher, new()
    {
        TMatcher matcher = Page.Matchers.Get<TMatcher>(row);
        return new EntryPlaces(matcher, matcher.Key, matcher.Value);
    }

    /// <param name="source">The source.</param>
    /// <param name="matches">The entries.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="keepsBlank">Whether an entry without a value is one.</param>
    /// <param name="exclude">The matches that are left out of a key.</param>
    /// <param name="reading">How a value is read; null: as an element.</param>
    /// <param name="placesOf">Where key and value are in an entry.</param>
    private ReadOnlySpan<TextEntry> AllEntries(int source, MatchList matches, Range? at, bool keepsBlank, MatchList? exclude, ElementReading? reading, Func<int, EntryPlaces> placesOf)
    {
        ArgumentNullException.ThrowIfNull(matches);
        _entries.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        var attempt = Attempt.Of(source, matches);
        var keyReading = new ElementReading(ReadMode.Text, Attributes: null, IsBoolean: false, IsAddress: false, exclude, Pattern: null);
        var range = _scope.RangeOf(matches);
        (int start, int end) = range.Bounds(at);

        // Counts the keys, and a match without a key as one: where each match has one key, the index is that of the match.
        int index = start;

        for (int i = start; i < end && !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            EntryPlaces places = placesOf(row);
            var keys = new MatchRange(Page.Tree, places.Matcher, places.Key, row);
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            ReadKeys(keys, keyReading, ref attempt);

            if (_keys.Count > 1)
            {
                AddPairs(places, row, index, keepsBlank, reading, ref attempt);
            }
            else if (_keys is [{ Text: { } text } key])
            {
                var values = new MatchRange(Page.Tree, places.Matcher, places.Value, row);
                TextItem? value = reading is { } asText ? FirstIn(values, asText, ref attempt) : values.TryGet(0, out int inner) ? new TextItem(index, inner, string.Empty) : null;
                AddEntry(new TextItem(index, key.Row, text), value is { } found ? found with { Index = index } : null, keepsBlank);
            }

            index += Math.Max(1, _keys.Count);
        }

        return IsSettledBy(attempt, _entries.Count) ? CollectionsMarshal.AsSpan(_entries) : [];
    }

    /// <summary>Reads the keys inside of a match, blank ones included: they separate the values of their neighbours.</summary>
    private void ReadKeys(scoped MatchRange keys, scoped in ElementReading reading, ref Attempt attempt)
    {
        _keys.Clear();

        for (int i = 0; !_progress.IsAbandoned && keys.TryGet(i, out int row); i++)
        {
            if (!IsAtItemLimit(_keys.Count))
            {
                _keys.Add(new EntryKey(row, Read(row, reading, ref attempt)));
            }
        }
    }

    private void AddPairs(in EntryPlaces places, int row, int index, bool keepsBlank, ElementReading? reading, ref Attempt attempt)
    {
        int end = Page.Tree.EndOf(row);
        places.Matcher.AdvanceTo(end);
        Span<EntryKey> keys = CollectionsMarshal.AsSpan(_keys);
        EntryPairing.Pair(keys, places.Value, row, end, sharesGroups: Page.Tree.NameOf(keys[0].Row) == "dt");

        foreach (ref readonly EntryKey key in keys)
        {
            if (key.Text is { } text)
            {
                TextItem? value = null;

                for (int i = key.FirstValue; i < key.EndValue && value is null && !_progress.IsAbandoned; i++)
                {
                    value = reading is not { } asText ? new TextItem(index, places.Value[i], string.Empty)
                        : Read(places.Value[i], asText, ref attempt) is { } found ? new TextItem(index, places.Value[i], found)
                        : null;
                }

                AddEntry(new TextItem(index, key.Row, text), value, keepsBlank);
            }

            index++;
        }
    }

    private void AddEntry(TextItem key, TextItem? value, bool keepsBlank)
    {
        if (!_progress.IsAbandoned && (value is not null || keepsBlank) && !IsAtItemLimit(_entries.Count))
        {
            Page.Budget.AddItems(ItemsPerEntry);
            _entries.Add(new TextEntry(key with { IsKey = true }, value.GetValueOrDefault(), value is not null));
        }
    }

    /// <summary>The matches of the key and the value of an entry.</summary>
    private readonly record struct EntryPlaces(ElementMatcher Matcher, MatchList Key, MatchList Value);
}

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>Reads the entries of dictionaries. Key and value are searched inside each match, like the members of a nested schema.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
/// <param name="texts">Reads the texts of keys and values.</param>
/// <param name="entries">The entries.</param>
internal sealed class EntryReader(CurrentMember member, MemberIssues issues, ElementTexts texts, MemberItems<TextEntry> entries)
{
    /// <summary>The weight of an entry in the budget of the page: a key and a value.</summary>
    public const int ItemsPerEntry = 2;

    private readonly List<EntryKey> _keys = [];

    /// <summary>Creates an entry; null if it is left out because it has no value or the member is abandoned.</summary>
    public static TextEntry? EntryOf(CurrentMember member, TextItem key, TextItem? value, bool keepsBlank) =>
        !member.IsAbandoned && (value is not null || keepsBlank) ? new TextEntry(key with { IsKey = true }, value.GetValueOrDefault(), value is not null) : null;

    /// <summary>Records the elements of an entry: those of the key and of the value.</summary>
    public static void AddElements(CurrentMember member, TextEntry entry)
    {
        member.AddElement(entry.Key.Index, entry.Key.Row);

        if (entry.HasValue)
        {
            member.AddElement(entry.Key.Index, entry.Value.Row);
        }
    }

    /// <summary>Reads the entries of all matches. An entry without a key is left out.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="matches">The matches.</param>
    /// <param name="at">The range of the matches that are read; null for all.</param>
    /// <param name="keepsBlank">Whether an entry without a value is kept.</param>
    /// <param name="exclude">The elements that are left out of the text of a key.</param>
    /// <param name="reading">The options for values; null if a value is an element.</param>
    /// <param name="matchesIn">Gets the matches of key and value inside a match.</param>
    public ReadOnlySpan<TextEntry> Read(int source, MatchList matches, Range? at, bool keepsBlank, MatchList? exclude, ElementReading? reading, Func<int, EntryMatches> matchesIn)
    {
        ArgumentNullException.ThrowIfNull(matches);

        if (!entries.TryBegin(source))
        {
            return [];
        }

        var attempt = Attempt.Of(source, matches);
        var keyReading = new ElementReading(ReadMode.Text, Attributes: null, AttributeForm.Text, exclude, Pattern: null);
        var range = member.Scope.RangeOf(matches);
        (int start, int end) = range.Bounds(at);

        // A match without a key counts as one key, so that the index is that of the match if each match has one key.
        int index = start;

        for (int i = start; i < end && !member.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            EntryMatches inside = matchesIn(row);
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            ReadKeys(new MatchRange(member.Page.Tree, inside.Matcher, inside.Key, row), keyReading, ref attempt);

            if (_keys.Count > 1)
            {
                AddPairs(inside, row, index, keepsBlank, reading, ref attempt);
            }
            else if (_keys is [{ Text: { } text } key])
            {
                var values = new MatchRange(member.Page.Tree, inside.Matcher, inside.Value, row);
                TextItem? value = reading is { } asText ? texts.FirstIn(values, asText, ref attempt) : values.TryGet(0, out int inner) ? new TextItem(index, inner, string.Empty) : null;
                Add(new TextItem(index, key.Row, text), value is { } found ? found with { Index = index } : null, keepsBlank);
            }

            index += Math.Max(1, _keys.Count);
        }

        return entries.End(attempt);
    }

    /// <summary>Reads the keys inside a match, including blank ones, which separate the values of their neighbors.</summary>
    private void ReadKeys(scoped MatchRange keys, scoped in ElementReading reading, ref Attempt attempt)
    {
        _keys.Clear();

        for (int i = 0; !member.IsAbandoned && keys.TryGet(i, out int row); i++)
        {
            if (issues.CheckItemCount(_keys.Count))
            {
                _keys.Add(new EntryKey(row, texts.Read(row, reading, ref attempt)));
            }
        }
    }

    private void AddPairs(in EntryMatches inside, int row, int index, bool keepsBlank, ElementReading? reading, ref Attempt attempt)
    {
        PageTree tree = member.Page.Tree;
        int end = tree.EndOf(row);
        inside.Matcher.AdvanceTo(end);
        Span<EntryKey> keys = CollectionsMarshal.AsSpan(_keys);
        EntryPairing.Pair(keys, inside.Value, row, end, sharesGroups: tree.NameOf(keys[0].Row) == "dt");

        foreach (ref readonly EntryKey key in keys)
        {
            if (key.Text is { } text)
            {
                TextItem? value = null;

                for (int i = key.FirstValue; i < key.EndValue && value is null && !member.IsAbandoned; i++)
                {
                    value = reading is not { } asText ? new TextItem(index, inside.Value[i], string.Empty)
                        : texts.Read(inside.Value[i], asText, ref attempt) is { } found ? new TextItem(index, inside.Value[i], found)
                        : null;
                }

                Add(new TextItem(index, key.Row, text), value, keepsBlank);
            }

            index++;
        }
    }

    private void Add(TextItem key, TextItem? value, bool keepsBlank)
    {
        if (EntryOf(member, key, value, keepsBlank) is { } entry)
        {
            entries.Add(entry);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using SchemaGen.Conversion;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads the texts and attributes of the elements that a source matches.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
/// <param name="cutter">Cuts values out of the texts.</param>
/// <param name="items">The items of a list.</param>
internal sealed class ElementTexts(CurrentMember member, MemberIssues issues, TextCutter cutter, MemberItems<TextItem> items)
{
    /// <summary>The number of characters of a long address that are read to find out whether it is blank.</summary>
    private const int AddressStartLength = 4096;

    private readonly List<int> _excluded = [];

    /// <summary>Reads the first match that has a text, or the match at an index.</summary>
    public TextItem? First(int source, scoped MatchRange range, Index? at, scoped in ElementReading reading)
    {
        if (!member.TryBegin(source, range.Matches, out Attempt attempt))
        {
            return null;
        }

        if (at is not { } index)
        {
            return member.End(attempt, FirstIn(range, reading, ref attempt));
        }

        TextItem? found = range.TryAt(index, out int row) && Read(row, reading, ref attempt) is { } text ? new TextItem(SchemaScope.NoIndex, row, text) : null;
        return member.End(attempt, found);
    }

    /// <summary>Reads the first match that has a text, without ending the source.</summary>
    public TextItem? FirstIn(scoped MatchRange range, scoped in ElementReading reading, ref Attempt attempt)
    {
        for (int i = 0; !member.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                return new TextItem(SchemaScope.NoIndex, row, text);
            }
        }

        return null;
    }

    /// <summary>Reads the meta element of the first name that has a text, whatever the order of the elements.</summary>
    public TextItem? FirstNamed(int source, scoped MatchRange range, string[] names, scoped in ElementReading reading)
    {
        if (!member.TryBegin(source, matches: null, out Attempt attempt))
        {
            return null;
        }

        foreach (string name in names)
        {
            for (int i = 0; !member.IsAbandoned && range.TryGet(i, out int row); i++)
            {
                if (member.Scope.Matcher.HasMetaName(row, name) && Read(row, reading, ref attempt) is { } text)
                {
                    return member.End(attempt, new TextItem(SchemaScope.NoIndex, row, text));
                }
            }
        }

        return member.End(attempt, text: null);
    }

    /// <summary>Reads the texts of the matches that have one, joins them, and cuts the value out of the joined text.</summary>
    public TextItem? Joined(int source, scoped MatchRange range, Range? at, string separator, scoped in ElementReading reading, TextPattern? pattern)
    {
        if (!member.TryBegin(source, range.Matches, out Attempt attempt))
        {
            return null;
        }

        (int start, int end) = range.Bounds(at);
        var joined = new StringBuilder();
        int first = PageTree.None;

        for (int i = start; i < end && !member.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                joined.Append(first == PageTree.None ? string.Empty : separator).Append(text);

                if (first == PageTree.None)
                {
                    first = row;
                }
                else
                {
                    member.Page.Elements?.Join(row);
                }

                issues.CheckTextLength(joined.Length);
            }
        }

        member.Page.Budget.AddText(joined.Length);
        TextItem? found = !member.IsAbandoned && first != PageTree.None && cutter.Cut(pattern, joined.ToString(), first, ref attempt) is { } value
            ? new TextItem(SchemaScope.NoIndex, first, value)
            : null;
        return member.End(attempt, found);
    }

    /// <summary>Reads the texts of all matches that have one.</summary>
    public ReadOnlySpan<TextItem> All(int source, scoped MatchRange range, Range? at, scoped in ElementReading reading, TextSplitter? split)
    {
        if (!items.TryBegin(source))
        {
            return [];
        }

        var attempt = Attempt.Of(source, range.Matches);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !member.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            Add(i, row, reading, split, ref attempt);
        }

        return items.End(attempt);
    }

    /// <summary>Reads the texts of the meta elements of the first name for which there are any.</summary>
    public ReadOnlySpan<TextItem> AllNamed(int source, scoped MatchRange range, string[] names, scoped in ElementReading reading, TextSplitter? split)
    {
        if (!items.TryBegin(source))
        {
            return [];
        }

        var attempt = Attempt.Of(source);

        for (int n = 0; n < names.Length && items.Count == 0; n++)
        {
            for (int i = 0; !member.IsAbandoned && range.TryGet(i, out int row); i++)
            {
                if (member.Scope.Matcher.HasMetaName(row, names[n]))
                {
                    Add(i, row, reading, split, ref attempt);
                }
            }
        }

        return items.End(attempt);
    }

    /// <summary>Reads one element.</summary>
    /// <returns>Null if it has no text, or the text does not contain a value.</returns>
    public string? Read(int row, scoped in ElementReading reading, ref Attempt attempt)
    {
        SchemaPage page = member.Page;
        page.Budget.AddNodes(1);
        string? text = reading.Attributes is { } attributes
            ? ReadAttribute(row, attributes, reading)
            : ReadText(row, reading.Mode, reading.Exclude);

        if (text is null)
        {
            issues.ReportTextLength();
            return null;
        }

        if (!issues.CheckTextLength(text.Length))
        {
            return null;
        }

        if (ElementText.IsBlank(text))
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            return null;
        }

        page.Budget.AddText(text.Length);
        return cutter.Cut(reading.Pattern, text, row, ref attempt);
    }

    /// <summary>Adds the text of one match, or its parts.</summary>
    private void Add(int index, int row, scoped in ElementReading reading, TextSplitter? split, ref Attempt attempt)
    {
        if (split is null)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                items.Add(new TextItem(index, row, text));
            }
        }
        else if (Read(row, reading with { Pattern = null }, ref attempt) is { } whole)
        {
            AddParts(index, row, whole, split, reading.Pattern, ref attempt);
        }
    }

    private void AddParts(int index, int row, string whole, TextSplitter split, TextPattern? pattern, ref Attempt attempt)
    {
        foreach (string part in cutter.Split(split, whole, row, ref attempt))
        {
            if (member.IsAbandoned)
            {
                return;
            }

            if (ElementText.IsBlank(part))
            {
                Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            }
            else if (cutter.Cut(pattern, part.Trim(), row, ref attempt) is { } value)
            {
                items.Add(new TextItem(index, row, value));
            }
        }
    }

    /// <returns>Null if the text is too long.</returns>
    private string? ReadAttribute(int row, string[] names, in ElementReading reading)
    {
        foreach (string name in names)
        {
            if (!member.Page.Tree.TryGetQualifiedAttribute(row, name, out ReadOnlySpan<char> value, out string? whole))
            {
                continue;
            }

            string? text = value.Length > member.Page.Context.Limits.MaxTextLength
                ? TextOfLong(name, value, reading)
                : TextOf(name, whole ?? value.ToString(), reading);

            if (text is null || !ElementText.IsBlank(text))
            {
                return text;
            }
        }

        return string.Empty;
    }

    /// <summary>Reads a value that is longer than a text may be, without a copy of the value.</summary>
    /// <returns>Null if its text is too long, too.</returns>
    private string? TextOfLong(string name, ReadOnlySpan<char> value, in ElementReading reading)
    {
        int maxLength = member.Page.Context.Limits.MaxTextLength;

        if (reading.Mode == ReadMode.RawText)
        {
            return null;
        }

        if (reading.Form != AttributeForm.Address)
        {
            return ElementText.TryNormalize(value, maxLength, out string text, member.Page.Budget.Progress) ? text : null;
        }

        ReadOnlySpan<char> address = TextEnds.Trim(value);

        if (address.Length <= maxLength || ImageAddress.IsSet(name))
        {
            return TextOf(name, value.ToString(), reading);
        }

        // The beginning shows whether the address is one that counts as blank.
        string start = TextOf(name, address[..int.Min(address.Length, AddressStartLength)].ToString(), reading);
        return ElementText.IsBlank(start) ? string.Empty : null;
    }

    private static string TextOf(string name, string value, in ElementReading reading)
    {
        if (reading.Form == AttributeForm.Boolean && BooleanAttributes.IsSet(name, value))
        {
            return "true";
        }

        if (reading.Mode == ReadMode.RawText)
        {
            return value;
        }

        if (reading.Form != AttributeForm.Address)
        {
            return ElementText.Normalize(reading.Form == AttributeForm.MetaContent ? CharacterReferences.DecodeIfEscaped(value) : value);
        }

        string address = ImageAddress.Of(name, value);

        // White space in an address is treated when it is converted; a pattern is applied to normalized text.
        return reading.Pattern is not null ? ElementText.Normalize(address)
            : UriConversion.IsBlank(address) ? string.Empty
            : address;
    }

    /// <returns>Null if the text is too long.</returns>
    private string? ReadText(int row, ReadMode mode, MatchList? exclude)
    {
        SchemaPage page = member.Page;
        _excluded.Clear();

        if (exclude is not null)
        {
            int end = page.Tree.EndOf(row);
            member.Scope.Matcher.AdvanceTo(end);

            for (int i = exclude.IndexFrom(row); i < exclude.Count && exclude[i] < end; i++)
            {
                _excluded.Add(exclude[i]);
            }
        }

        return ElementText.TryRead(page.Tree, row, mode, CollectionsMarshal.AsSpan(_excluded), page.Context.Limits.MaxTextLength, out string text, page.Budget) ? text : null;
    }
}

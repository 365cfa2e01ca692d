using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>Nested schemas, and the entries of dictionaries.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads a nested schema at the first match.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">The value.</param>
    /// <param name="at">The index of the match; null for the first.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    /// <param name="nextUntil">The matches of the selector that ends the range of siblings that are read as well; null if only the element is read.</param>
    public bool TrySchema<T>(int source, MatchList matches, bool isRequired, [MaybeNullWhen(false)] out T value, Index? at = null, bool single = false, MatchList? nextUntil = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);
        value = default;

        if ((single && !_issues.CheckSingle(source, range)) || !_member.TryBegin(source, matches, out Attempt attempt))
        {
            return false;
        }

        if (!(at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row)))
        {
            _member.Add(attempt);
            return false;
        }

        return _schemas.TryRead(source, row, _schemas.EndOf(row, matches, nextUntil), isRequired, out value);
    }

    /// <summary>Reads a nested schema at the schema's own element.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public bool TrySelfSchema<T>(int source, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!_member.TryBegin(source, matches: null, out Attempt attempt))
        {
            return false;
        }

        if (Scope.SelfRow is > 0 and int row)
        {
            return _schemas.TryRead(source, row, PageTree.None, isRequired, out value);
        }

        _member.Add(attempt);
        return false;
    }

    /// <summary>Reads a nested schema at each match.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> Schemas<T>(int source, MatchList matches, Range? at = null, MatchList? nextUntil = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);
        return _schemas.ReadAll<T>(source, range, at, nextUntil);
    }

    /// <summary>Reads a nested schema at the schema's own element, as the only item of a list.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> SelfSchemas<T>(int source)
        where T : ISchemaReader<T>
    {
        var range = new MatchRange(Scope.SelfRow);
        return _schemas.ReadAll<T>(source, range, at: null, nextUntil: null);
    }

    /// <summary>Reads a nested schema from the first object at a path of the page's JSON-LD.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="path">The path.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">The schema that was read.</param>
    public bool TryJsonLdSchema<T>(int source, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;
        return _member.TryBegin(source, matches: null, out Attempt attempt) && _schemas.TryReadObject(attempt, JsonValues.LinkedData(), path, isRequired, out value);
    }

    /// <summary>Reads a nested schema from the first item at a path of the page's Microdata.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    public bool TryMicrodataSchema<T>(int source, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;
        return _member.TryBegin(source, matches: null, out Attempt attempt) && _schemas.TryReadObject(attempt, JsonValues.Microdata(), path, isRequired, out value);
    }

    /// <summary>Reads a nested schema from the first object at a path, in the JSON of the first match.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    /// <param name="matches">The matches of its selector; null for the schema's own element.</param>
    /// <param name="attributes">The attributes that may hold the JSON, of which the first that is not blank is read; null for the text.</param>
    public bool TryJsonSchema<T>(int source, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value, MatchList? matches = null, string[]? attributes = null)
        where T : ISchemaReader<T>
    {
        value = default;
        return _member.TryBegin(source, matches, out Attempt attempt) && _schemas.TryReadObject(attempt, JsonValues.At(matches, attributes), path, isRequired, out value);
    }

    /// <summary>Reads a nested schema from each object at a path of the page's JSON-LD, for the first object that has any among those that the path begins at.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    public IReadOnlyList<T> JsonLdSchemas<T>(int source, JsonLdPath path)
        where T : ISchemaReader<T> =>
        _member.IsClosedTo(source) ? [] : _schemas.ReadObjects<T>(source, matches: null, JsonValues.LinkedData(), path);

    /// <summary>Reads a nested schema from each item at a path of the page's Microdata, for the first item that has any among those that the path begins at.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    public IReadOnlyList<T> MicrodataSchemas<T>(int source, JsonLdPath path)
        where T : ISchemaReader<T> =>
        _member.IsClosedTo(source) ? [] : _schemas.ReadObjects<T>(source, matches: null, JsonValues.Microdata(), path);

    /// <summary>Reads a nested schema from each object at a path, in the JSON of the first match.</summary>
    /// <inheritdoc cref="TryJsonSchema"/>
    public IReadOnlyList<T> JsonSchemas<T>(int source, JsonLdPath path, MatchList? matches = null, string[]? attributes = null)
        where T : ISchemaReader<T> =>
        _member.IsClosedTo(source) ? [] : _schemas.ReadObjects<T>(source, matches, JsonValues.At(matches, attributes), path);

    /// <summary>Reads the key and the value inside each match as texts. An entry without a key is left out.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector: an entry each.</param>
    /// <param name="key">The matches of the selector of the key, on the whole page.</param>
    /// <param name="value">The matches of the selector of the value.</param>
    /// <param name="keepsBlank">Whether an entry without a value is kept.</param>
    /// <param name="mode">The way in which the text of the value is read.</param>
    /// <param name="attributes">The attributes that are read instead, of which the first that is not blank counts.</param>
    /// <param name="isBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
    /// <param name="isAddress">Whether the value is an address; of a source set, that of the largest image. A placeholder counts as blank.</param>
    /// <param name="exclude">The elements that are left out of the texts of key and value.</param>
    /// <param name="at">The range of the matches, counting blank ones; null for all.</param>
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
        EntryReader.Read(source, matches, at, keepsBlank, exclude, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern), _ => new EntryMatches(Scope.Matcher, key, value));

    /// <summary>Reads the key and the value as texts, with selectors that are matched in each entry separately.</summary>
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
        EntryReader.Read(source, matches, at, keepsBlank, exclude, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern), EntryMatchesIn<TMatcher>);

    /// <summary>Reads the key as text and the element of the value, inside each match.</summary>
    /// <inheritdoc cref="Entries(int, MatchList, MatchList, MatchList, bool, ReadMode, string[], bool, bool, MatchList, Range?, TextPattern)"/>
    public ReadOnlySpan<TextEntry> ElementEntries(int source, MatchList matches, MatchList key, MatchList value, bool keepsBlank = false, MatchList? exclude = null, Range? at = null) =>
        EntryReader.Read(source, matches, at, keepsBlank, exclude, reading: null, _ => new EntryMatches(Scope.Matcher, key, value));

    /// <summary>Reads the key as text and the element of the value, with selectors that are matched in each entry separately.</summary>
    /// <inheritdoc cref="Entries(int, MatchList, MatchList, MatchList, bool, ReadMode, string[], bool, bool, MatchList, Range?, TextPattern)"/>
    public ReadOnlySpan<TextEntry> ElementEntries<TMatcher>(int source, MatchList matches, bool keepsBlank = false, MatchList? exclude = null, Range? at = null)
        where TMatcher : EntryMatcher, new() =>
        EntryReader.Read(source, matches, at, keepsBlank, exclude, reading: null, EntryMatchesIn<TMatcher>);

    /// <summary>Reads a nested schema at the element of an entry.</summary>
    public bool TryItemSchema<T>(in TextItem item, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T> =>
        _schemas.TryReadEntry(item, out value);

    private EntryMatches EntryMatchesIn<TMatcher>(int row)
        where TMatcher : EntryMatcher, new()
    {
        TMatcher matcher = Page.Matchers.Get<TMatcher>(row);
        return new EntryMatches(matcher, matcher.Key, matcher.Value);
    }
}

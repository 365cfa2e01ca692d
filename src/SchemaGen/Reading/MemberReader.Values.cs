using System;
using System.Collections.Generic;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>Values that are not elements: the page's address, captures of its route, and values of JSON.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads the page's address.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    public TextItem? PageUrl(int source, TextPattern? pattern = null) => _plainTexts.Read(source, AddressOf(Page.Context.Url), pattern);

    /// <summary>Reads the page's address, as the only text of a list.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> PageUrls(int source, TextPattern? pattern = null, TextSplitter? split = null) => _plainTexts.ReadItems(source, AddressOf(Page.Context.Url), pattern, split);

    /// <summary>Reads a capture of the route that the page's address matched.</summary>
    /// <inheritdoc cref="PageUrl"/>
    /// <param name="name">The name of the capture.</param>
    public TextItem? RouteValue(int source, string name, TextPattern? pattern = null) => _plainTexts.Read(source, CaptureOf(name), pattern);

    /// <summary>Reads a capture of the route that the page's address matched, as the only text of a list.</summary>
    /// <inheritdoc cref="PageUrls"/>
    /// <param name="name">The name of the capture.</param>
    public ReadOnlySpan<TextItem> RouteValues(int source, string name, TextPattern? pattern = null, TextSplitter? split = null) => _plainTexts.ReadItems(source, CaptureOf(name), pattern, split);

    /// <summary>
    /// Gets the address in its percent-encoded form, which identifies the same page, equals the form that other programs store, and contains neither blanks nor bidi controls.
    /// The captures of routes are decoded.
    /// </summary>
    private static string? AddressOf(Uri? url) => url is { IsAbsoluteUri: true } ? url.AbsoluteUri : url?.OriginalString;

    private string? CaptureOf(string name) => Page.RouteValues(Scope.PageDescriptor).GetValueOrDefault(name);

    /// <summary>Reads the text of the first value of a path in the page's JSON-LD that has one; in a schema that is read from a JSON object, of a path that begins at that object.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="path">The path.</param>
    /// <param name="isAddress">Whether the text of an object is its address instead of its name.</param>
    /// <param name="isRaw">Whether the value is read as it is written, and a list as a whole.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    public TextItem? JsonLd(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        _member.TryBegin(source, matches: null, out Attempt attempt) ? JsonValues.First(attempt, JsonValues.LinkedData(), path, JsonReading.Of(isAddress, isRaw, pattern)) : null;

    /// <summary>Reads the texts of the values of a path, of the first object that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> JsonLds(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null, TextSplitter? split = null) =>
        _items.TryBegin(source) ? JsonValues.All(Attempt.Of(source), JsonValues.LinkedData(), path, JsonReading.Of(isAddress, isRaw, pattern), split) : [];

    /// <summary>Reads the text of the first value of a path in the page's Microdata that has one; in a schema that is read from an object, of a path that begins at that object.</summary>
    /// <inheritdoc cref="JsonLd"/>
    public TextItem? Microdata(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        _member.TryBegin(source, matches: null, out Attempt attempt) ? JsonValues.First(attempt, JsonValues.Microdata(), path, JsonReading.Of(isAddress, isRaw, pattern)) : null;

    /// <summary>Reads the texts of the values of a path in the page's Microdata, of the first item that has any.</summary>
    /// <inheritdoc cref="JsonLds"/>
    public ReadOnlySpan<TextItem> Microdatas(int source, JsonLdPath path, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null, TextSplitter? split = null) =>
        _items.TryBegin(source) ? JsonValues.All(Attempt.Of(source), JsonValues.Microdata(), path, JsonReading.Of(isAddress, isRaw, pattern), split) : [];

    /// <summary>Reads the text of the first value of a path that has one, in the JSON of the first match.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="matches">The matches of its selector; null for the schema's own element.</param>
    /// <param name="attributes">The attributes that may hold the JSON, of which the first that is not blank is read; null for the text.</param>
    public TextItem? Json(int source, JsonLdPath path, MatchList? matches = null, string[]? attributes = null, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        _member.TryBegin(source, matches, out Attempt attempt) ? JsonValues.First(attempt, JsonValues.At(matches, attributes), path, JsonReading.Of(isAddress, isRaw, pattern)) : null;

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
        TextSplitter? split = null) =>
        _items.TryBegin(source) ? JsonValues.All(Attempt.Of(source, matches), JsonValues.At(matches, attributes), path, JsonReading.Of(isAddress, isRaw, pattern), split) : [];

    /// <summary>Reads the members of the objects at a path of the page's JSON-LD, of the first object that it begins at and that has any.</summary>
    /// <inheritdoc cref="JsonLd"/>
    /// <param name="keepsBlank">Whether an entry without a value is kept.</param>
    public ReadOnlySpan<TextEntry> JsonLdEntries(int source, JsonLdPath path, bool keepsBlank = false, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        AllEntries.TryBegin(source) ? JsonValues.Entries(Attempt.Of(source), JsonValues.LinkedData(), path, JsonReading.Of(isAddress, isRaw, pattern), keepsBlank) : [];

    /// <summary>Reads the properties of the items at a path of the page's Microdata, of the first item that it begins at and that has any.</summary>
    /// <inheritdoc cref="JsonLdEntries"/>
    public ReadOnlySpan<TextEntry> MicrodataEntries(int source, JsonLdPath path, bool keepsBlank = false, bool isAddress = false, bool isRaw = false, TextPattern? pattern = null) =>
        AllEntries.TryBegin(source) ? JsonValues.Entries(Attempt.Of(source), JsonValues.Microdata(), path, JsonReading.Of(isAddress, isRaw, pattern), keepsBlank) : [];

    /// <summary>Reads the members of the objects at a path, of the first object that it begins at and that has any, in the JSON of the first match.</summary>
    /// <inheritdoc cref="Json"/>
    /// <param name="keepsBlank">Whether an entry without a value is kept.</param>
    public ReadOnlySpan<TextEntry> JsonEntries(
        int source,
        JsonLdPath path,
        MatchList? matches = null,
        string[]? attributes = null,
        bool keepsBlank = false,
        bool isAddress = false,
        bool isRaw = false,
        TextPattern? pattern = null) =>
        AllEntries.TryBegin(source) ? JsonValues.Entries(Attempt.Of(source, matches), JsonValues.At(matches, attributes), path, JsonReading.Of(isAddress, isRaw, pattern), keepsBlank) : [];
}

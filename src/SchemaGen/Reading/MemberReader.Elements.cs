using System;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>Elements, their texts and attributes.</content>
public sealed partial class MemberReader
{
    private static readonly string[] s_content = ["content"];

    /// <summary>Gets the text of the first match of a selector that has one.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="mode">The way in which the text of an element is read. An attribute is read unchanged with <see cref="ReadMode.RawText"/>.</param>
    /// <param name="attributes">The attributes that are read instead, of which the first that is not blank counts.</param>
    /// <param name="isBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
    /// <param name="isAddress">Whether the value is an address; of a source set, that of the largest image. A placeholder counts as blank.</param>
    /// <param name="exclude">The elements that are left out of the text.</param>
    /// <param name="at">The index of the match, counting blank ones; null for the first that is not blank.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    /// <returns>Null if the source gives no value.</returns>
    public TextItem? Text(
        int source,
        MatchList matches,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        Index? at = null,
        bool single = false,
        TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);
        return single && !_issues.CheckSingle(source, range)
            ? null
            : _elementTexts.First(source, range, at, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern));
    }

    /// <summary>Gets the texts of the matches of a selector that are not blank, joined.</summary>
    /// <inheritdoc cref="Text"/>
    /// <param name="separator">The text between two of them.</param>
    public TextItem? JoinedText(
        int source,
        MatchList matches,
        string separator,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        Range? at = null,
        TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);
        return _elementTexts.Joined(source, range, at, separator, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern: null), pattern);
    }

    /// <summary>Gets the text of the schema's own element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? SelfText(int source, ReadMode mode = ReadMode.Text, string[]? attributes = null, bool isBoolean = false, bool isAddress = false, MatchList? exclude = null, TextPattern? pattern = null)
    {
        var range = new MatchRange(Scope.SelfRow);
        return _elementTexts.First(source, range, at: null, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern));
    }

    /// <summary>Gets the content of the first meta element of the page that has one.</summary>
    /// <inheritdoc cref="Text"/>
    /// <param name="names">Several names, tried in turn; null if all matches have the one name of the source.</param>
    public TextItem? Content(int source, MatchList matches, ReadMode mode = ReadMode.Text, string[]? names = null, TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page.Tree, Scope.Matcher, matches, PageTree.None);
        var reading = new ElementReading(mode, s_content, AttributeForm.MetaContent, Exclude: null, pattern);
        return names is null ? _elementTexts.First(source, range, at: null, reading) : _elementTexts.FirstNamed(source, range, names, reading);
    }

    /// <summary>Gets the texts of the matches of a selector; blank ones are left out.</summary>
    /// <inheritdoc cref="Text"/>
    /// <param name="split">The separator of several values in one text.</param>
    public ReadOnlySpan<TextItem> Texts(
        int source,
        MatchList matches,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        Range? at = null,
        TextPattern? pattern = null,
        TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);
        return _elementTexts.All(source, range, at, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern), split);
    }

    /// <summary>Gets the texts of the schema's own element.</summary>
    /// <inheritdoc cref="Texts"/>
    public ReadOnlySpan<TextItem> SelfTexts(
        int source,
        ReadMode mode = ReadMode.Text,
        string[]? attributes = null,
        bool isBoolean = false,
        bool isAddress = false,
        MatchList? exclude = null,
        TextPattern? pattern = null,
        TextSplitter? split = null)
    {
        var range = new MatchRange(Scope.SelfRow);
        return _elementTexts.All(source, range, at: null, ElementReading.Of(mode, attributes, isBoolean, isAddress, exclude, pattern), split);
    }

    /// <summary>Gets the contents of the meta elements of the page.</summary>
    /// <inheritdoc cref="Texts"/>
    /// <param name="names">Several names, of which the first with any text counts; null if all matches have the one name of the source.</param>
    public ReadOnlySpan<TextItem> Contents(int source, MatchList matches, ReadMode mode = ReadMode.Text, string[]? names = null, TextPattern? pattern = null, TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page.Tree, Scope.Matcher, matches, PageTree.None);
        var reading = new ElementReading(mode, s_content, AttributeForm.MetaContent, Exclude: null, pattern);
        return names is null ? _elementTexts.All(source, range, at: null, reading, split) : _elementTexts.AllNamed(source, range, names, reading, split);
    }

    /// <summary>Reports whether there is a match.</summary>
    public bool Any(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);

        if (_member.IsSettled || _member.Skips(source) || (single && !_issues.CheckSingle(source, range)))
        {
            return false;
        }

        bool isFound = at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row);

        // A page without a match gives the value false. Only a trace distinguishes it from one with a match.
        if (isFound || Page.Context.Trace is null)
        {
            Scope.FilledBy[_member.Index] = source;
        }

        if (!isFound)
        {
            if (Page.Elements is not null)
            {
                _member.Add(Attempt.Of(source, matches));
                _member.RecordAttempts();
            }

            return false;
        }

        _member.AddElement(SchemaScope.NoIndex, row);
        return true;
    }

    /// <summary>Reports whether the schema has an element; a fragment has none.</summary>
    public bool AnySelf(int source)
    {
        Scope.FilledBy[_member.Index] = source;
        _member.AddElement(SchemaScope.NoIndex, Scope.SelfRow);
        return Scope.SelfRow != PageTree.None;
    }

    /// <summary>Gets the first match, for a user's method that takes the element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? Element(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = Scope.RangeOf(matches);

        if ((single && !_issues.CheckSingle(source, range)) || !_member.TryBegin(source, matches, out Attempt attempt))
        {
            return null;
        }

        bool isFound = at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row);
        return _member.End(attempt, isFound ? new TextItem(SchemaScope.NoIndex, row, string.Empty) : null);
    }

    /// <summary>Gets the schema's own element, for a user's method that takes it.</summary>
    /// <inheritdoc cref="Element"/>
    public TextItem? SelfElement(int source)
    {
        if (!_member.TryBegin(source, matches: null, out Attempt attempt))
        {
            return null;
        }

        return _member.End(attempt, Scope.SelfRow is > 0 and int row ? new TextItem(SchemaScope.NoIndex, row, string.Empty) : null);
    }

    /// <summary>Gets all matches, for a user's method that takes the element.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> Elements(int source, MatchList matches, Range? at = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        if (!_items.TryBegin(source))
        {
            return [];
        }

        var range = Scope.RangeOf(matches);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !_member.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            _items.Add(new TextItem(i, row, string.Empty));
        }

        return _items.End(Attempt.Of(source, matches));
    }

    /// <summary>Gets the schema's own element, as the only item of a list.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> SelfElements(int source)
    {
        if (!_items.TryBegin(source))
        {
            return [];
        }

        if (Scope.SelfRow is > 0 and int row)
        {
            _items.Add(new TextItem(0, row, string.Empty));
        }

        return _items.End(Attempt.Of(source));
    }
}

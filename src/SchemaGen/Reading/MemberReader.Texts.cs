using System;
using System.Runtime.InteropServices;
using System.Text;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>The texts of elements.</content>
public sealed partial class MemberReader
{
    private static readonly string[] s_content = ["content"];

    /// <summary>Gets the text of the first match that has one, of a selector.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="mode">How an element becomes text; an attribute is read untouched if it is <see cref="ReadMode.RawText"/>.</param>
    /// <param name="attributes">The attributes that are read instead; the first that is not blank.</param>
    /// <param name="isBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
    /// <param name="isAddress">Whether an address is wanted: of a source set the largest image, and no placeholder.</param>
    /// <param name="exclude">The elements that are left out of the text.</param>
    /// <param name="at">Which match, blank ones counted.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    /// <param name="pattern">The pattern that cuts the value out of the text.</param>
    /// <returns>Null if the source gave nothing.</returns>
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
        var reading = new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern);
        var range = _scope.RangeOf(matches);
        return single && IsAmbiguous(source, range) ? null : First(source, range, at, reading);
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

        if (_progress.IsSettled)
        {
            return null;
        }

        var reading = new ElementReading(mode, attributes, isBoolean, isAddress, exclude, Pattern: null);
        var attempt = Attempt.Of(source, matches);
        var range = _scope.RangeOf(matches);
        (int start, int end) = range.Bounds(at);
        var joined = new StringBuilder();
        int first = PageTree.None;

        for (int i = start; i < end && !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                joined.Append(first == PageTree.None ? string.Empty : separator).Append(text);
                first = first == PageTree.None ? row : first;

                if (joined.Length > Page.Context.Limits.MaxTextLength)
                {
                    ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
                }
            }
        }

        Page.Budget.AddText(joined.Length);

        if (!_progress.IsAbandoned && first != PageTree.None && Cut(pattern, joined.ToString(), first, ref attempt) is { } value)
        {
            return Found(source, new TextItem(SchemaScope.NoIndex, first, value));
        }

        _progress.Add(attempt);
        return null;
    }

    /// <summary>Gets the text of the schema's own element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? SelfText(int source, ReadMode mode = ReadMode.Text, string[]? attributes = null, bool isBoolean = false, bool isAddress = false, MatchList? exclude = null, TextPattern? pattern = null)
    {
        int row = _scope.SelfRow;
        var range = new MatchRange(row);
        return First(source, range, at: null, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern));
    }

    /// <summary>Gets the content of the first meta element of the page that has one.</summary>
    /// <inheritdoc cref="Text"/>
    /// <param name="names">Several names, tried in turn; null: all matches have the one name of the source.</param>
    public TextItem? Content(int source, MatchList matches, ReadMode mode = ReadMode.Text, string[]? names = null, TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page.Tree, _scope.Matcher, matches, PageTree.None);
        var reading = new ElementReading(mode, s_content, IsBoolean: false, IsAddress: false, Exclude: null, pattern) { IsMeta = true };
        return names is null ? First(source, range, at: null, reading) : FirstNamed(source, range, names, reading);
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
        var range = _scope.RangeOf(matches);
        return All(source, range, at, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern), split);
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
        var range = new MatchRange(_scope.SelfRow);
        return All(source, range, at: null, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern), split);
    }

    /// <summary>Gets the contents of the meta elements of the page.</summary>
    /// <inheritdoc cref="Texts"/>
    /// <param name="names">Several names, of which the first with any text counts; null: all matches have the one name of the source.</param>
    public ReadOnlySpan<TextItem> Contents(int source, MatchList matches, ReadMode mode = ReadMode.Text, string[]? names = null, TextPattern? pattern = null, TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page.Tree, _scope.Matcher, matches, PageTree.None);
        var reading = new ElementReading(mode, s_content, IsBoolean: false, IsAddress: false, Exclude: null, pattern) { IsMeta = true };
        return names is null ? All(source, range, at: null, reading, split) : AllNamed(source, range, names, reading, split);
    }

    private TextItem? First(int source, scoped MatchRange range, Index? at, scoped in ElementReading reading)
    {
        if (_progress.IsSettled)
        {
            return null;
        }

        var attempt = Attempt.Of(source, range.Matches);

        if (at is { } index)
        {
            if (range.TryAt(index, out int row) && Read(row, reading, ref attempt) is { } only)
            {
                return Found(source, new TextItem(SchemaScope.NoIndex, row, only));
            }
        }
        else if (FirstIn(range, reading, ref attempt) is { } first)
        {
            return Found(source, first);
        }

        _progress.Add(attempt);
        return null;
    }

    private TextItem? FirstIn(scoped MatchRange range, scoped in ElementReading reading, ref Attempt attempt)
    {
        for (int i = 0; !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                return new TextItem(SchemaScope.NoIndex, row, text);
            }
        }

        return null;
    }

    /// <summary>Gets the text of the first name that has one, whatever the order of the elements.</summary>
    private TextItem? FirstNamed(int source, scoped MatchRange range, string[] names, scoped in ElementReading reading)
    {
        if (_progress.IsSettled)
        {
            return null;
        }

        var attempt = Attempt.Of(source);

        foreach (string name in names)
        {
            for (int i = 0; !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
            {
                if (_scope.Matcher.HasMetaName(row, name) && Read(row, reading, ref attempt) is { } text)
                {
                    return Found(source, new TextItem(SchemaScope.NoIndex, row, text));
                }
            }
        }

        _progress.Add(attempt);
        return null;
    }

    private TextItem Found(int source, TextItem item)
    {
        _progress.Source = source;
        return item;
    }

    private ReadOnlySpan<TextItem> All(int source, scoped MatchRange range, Range? at, scoped in ElementReading reading, TextSplitter? split)
    {
        _items.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        var attempt = Attempt.Of(source, range.Matches);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            AddTexts(i, row, reading, split, ref attempt);
        }

        return Settle(attempt);
    }

    private ReadOnlySpan<TextItem> AllNamed(int source, scoped MatchRange range, string[] names, scoped in ElementReading reading, TextSplitter? split)
    {
        _items.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        var attempt = Attempt.Of(source);

        for (int n = 0; n < names.Length && _items.Count == 0; n++)
        {
            for (int i = 0; !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
            {
                if (_scope.Matcher.HasMetaName(row, names[n]))
                {
                    AddTexts(i, row, reading, split, ref attempt);
                }
            }
        }

        return Settle(attempt);
    }

    /// <summary>Adds the text of one match, or the parts of it.</summary>
    private void AddTexts(int index, int row, scoped in ElementReading reading, TextSplitter? split, ref Attempt attempt)
    {
        if (split is null)
        {
            if (Read(row, reading, ref attempt) is { } text)
            {
                AddItem(new TextItem(index, row, text));
            }
        }
        else if (Read(row, reading with { Pattern = null }, ref attempt) is { } whole)
        {
            AddParts(index, row, whole, split, reading.Pattern, ref attempt);
        }
    }

    /// <summary>Ends a source of a list. The first source that gives an item fills the list, unless sources are combined.</summary>
    private ReadOnlySpan<TextItem> Settle(scoped in Attempt attempt) => IsSettledBy(attempt, _items.Count) ? CollectionsMarshal.AsSpan(_items) : [];

    private bool IsSettledBy(scoped in Attempt attempt, int count)
    {
        if (_progress.IsAbandoned)
        {
            return false;
        }

        if (count == 0)
        {
            _progress.Add(attempt);
            return false;
        }

        _progress.BeginItems(attempt.Source, count);
        FillBy(attempt.Source);
        return true;
    }

    private void AddItem(in TextItem item)
    {
        if (!IsAtItemLimit(_items.Count))
        {
            Page.Budget.AddItems(1);
            _items.Add(item);
        }
    }
}

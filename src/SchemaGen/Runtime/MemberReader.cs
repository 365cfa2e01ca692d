using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Reads one member of a schema: tries its sources, remembers what each gave, and reports what is wrong. Made for generated code.</summary>
/// <remarks>Each method that reads a source does nothing once a source has filled the member, so that generated code can name the sources one after the other.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MemberReader
{
    private static readonly string[] s_content = ["content"];

    private readonly SchemaScope _scope;
    private readonly List<Attempt> _attempts = [];
    private readonly List<TextItem> _items = [];
    private readonly List<IElement> _excluded = [];
    private int _member;
    private int _source;
    private int _failedItems;
    private bool _isSettled;
    private bool _isAbandoned;
    private bool _combines;
    private bool _skipsInvalid;
    private bool _isFilledHere;
    private int _itemsLeft;

    internal MemberReader(SchemaScope scope) => _scope = scope;

    private SchemaPage Page => _scope.Page;

    private HtmlMemberDescriptor Descriptor => _scope.Descriptor.Members[_member];

    /// <summary>Begins to read a member.</summary>
    internal void Begin(int member, bool combines, bool skipsInvalid)
    {
        _member = member;
        _combines = combines;
        _skipsInvalid = skipsInvalid;
        _attempts.Clear();
        _failedItems = 0;
        _isSettled = false;
        _isAbandoned = false;
    }

    /// <summary>The text of the first match that has one, of a selector.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="mode">How an element becomes text.</param>
    /// <param name="attributes">The attributes that are read instead; the first that is not blank.</param>
    /// <param name="isBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
    /// <param name="isAddress">Whether an address is wanted: of a source set the largest image, and no placeholder.</param>
    /// <param name="exclude">The elements that are left out of the text.</param>
    /// <param name="at">Which match, blank ones counted.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    /// <param name="pattern">What cuts the value out of the text.</param>
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
        var range = new MatchRange(_scope, matches);
        return single && IsAmbiguous(source, range) ? null : First(source, range, at, reading);
    }

    /// <summary>The text of the schema's own element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? SelfText(int source, ReadMode mode = ReadMode.Text, string[]? attributes = null, bool isBoolean = false, bool isAddress = false, MatchList? exclude = null, TextPattern? pattern = null)
    {
        int row = _scope.SelfRow;
        var range = new MatchRange(row);
        return First(source, range, at: null, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern));
    }

    /// <summary>The content of the first meta element of the page that has one.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? Content(int source, MatchList matches, TextPattern? pattern = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page, _scope.Matcher, matches, ElementTable.None);
        return First(source, range, at: null, new ElementReading(ReadMode.Text, s_content, IsBoolean: false, IsAddress: false, Exclude: null, pattern));
    }

    /// <summary>The texts of the matches of a selector; blank ones are left out.</summary>
    /// <inheritdoc cref="Text"/>
    /// <param name="split">What parts one text into several.</param>
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
        var range = new MatchRange(_scope, matches);
        return All(source, range, at, new ElementReading(mode, attributes, isBoolean, isAddress, exclude, pattern), split);
    }

    /// <summary>The texts of the schema's own element.</summary>
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

    /// <summary>The contents of the meta elements of the page.</summary>
    /// <inheritdoc cref="Texts"/>
    public ReadOnlySpan<TextItem> Contents(int source, MatchList matches, TextPattern? pattern = null, TextSplitter? split = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(Page, _scope.Matcher, matches, ElementTable.None);
        return All(source, range, at: null, new ElementReading(ReadMode.Text, s_content, IsBoolean: false, IsAddress: false, Exclude: null, pattern), split);
    }

    /// <summary>Whether there is a match.</summary>
    public bool Any(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);

        if (_isSettled || (single && IsAmbiguous(source, range)))
        {
            return false;
        }

        _scope.FilledBy[_member] = source;
        return at is { } index ? range.TryAt(index, out _) : range.TryGet(0, out _);
    }

    /// <summary>The first match, for a method of the user's that takes the element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? Element(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);

        if (_isSettled || (single && IsAmbiguous(source, range)))
        {
            return null;
        }

        if (at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row))
        {
            return Found(source, new TextItem(ElementTable.None, row, string.Empty));
        }

        _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        return null;
    }

    /// <summary>The schema's own element, for a method of the user's that takes it.</summary>
    /// <inheritdoc cref="Element"/>
    public TextItem? SelfElement(int source)
    {
        if (_isSettled)
        {
            return null;
        }

        if (_scope.SelfRow is >= 0 and int row)
        {
            return Found(source, new TextItem(ElementTable.None, row, string.Empty));
        }

        _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        return null;
    }

    /// <summary>All matches, for a method of the user's that takes the element.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> Elements(int source, MatchList matches, Range? at = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        var range = new MatchRange(_scope, matches);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !_isAbandoned && range.TryGet(i, out int row); i++)
        {
            AddItem(new TextItem(i, row, string.Empty));
        }

        return Settle(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
    }

    /// <summary>The schema's own element, as the one item of a list.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> SelfElements(int source)
    {
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        if (_scope.SelfRow is >= 0 and int row)
        {
            AddItem(new TextItem(0, row, string.Empty));
        }

        return Settle(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
    }

    /// <summary>Whether there is an element of the schema's own.</summary>
    public bool AnySelf(int source)
    {
        _scope.FilledBy[_member] = source;
        return _scope.SelfRow != ElementTable.None;
    }

    /// <summary>Ends a member that nothing filled.</summary>
    /// <param name="isRequired">Whether that is an error.</param>
    /// <returns>False.</returns>
    public bool Missing(bool isRequired)
    {
        if (_isSettled)
        {
            return false;
        }

        HtmlIssueKind kind = HtmlIssueKind.Missing;

        foreach (Attempt attempt in _attempts)
        {
            kind = attempt.Outcome switch
            {
                HtmlAttemptOutcome.ConverterFailed => HtmlIssueKind.ConverterFailed,
                HtmlAttemptOutcome.Unconvertible when kind == HtmlIssueKind.Missing => HtmlIssueKind.Unconvertible,
                _ => kind,
            };
        }

        if (isRequired || kind != HtmlIssueKind.Missing)
        {
            ReportFailure(kind, isRequired ? HtmlIssueSeverity.Error : HtmlIssueSeverity.Warning, ElementTable.None, CollectionsMarshal.AsSpan(_attempts));
        }

        return false;
    }

    /// <summary>Each value once, in order, for a list whose sources are combined.</summary>
    public static List<T> Distinct<T>(List<T> items) => [.. items.Distinct()];

    /// <summary>Ends a list.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many there may be.</param>
    /// <returns>Whether a source filled it.</returns>
    public bool Complete(int count, int min = 0, int max = int.MaxValue)
    {
        // An item that failed was found, and is told by itself.
        int found = count + _failedItems;
        string items = found == 1 ? "item" : "items";

        // Each source has kept to the limit; all of them together may not have.
        if (!_isAbandoned && count > Page.Context.Limits.MaxItems)
        {
            IsAtItemLimit(count);
        }

        if (_isAbandoned)
        {
            return false;
        }

        if (found < min)
        {
            ReportFailure(HtmlIssueKind.TooFew, HtmlIssueSeverity.Error, ElementTable.None, CollectionsMarshal.AsSpan(_attempts), FormattableString.Invariant($"has {found} {items}, fewer than {min}"));
        }
        else if (found > max)
        {
            ReportFailure(HtmlIssueKind.TooMany, HtmlIssueSeverity.Error, ElementTable.None, [], FormattableString.Invariant($"has {found} {items}, more than {max}"));
        }

        return _isSettled;
    }

    /// <summary>Reads a nested schema at the first match.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">What was read.</param>
    /// <param name="at">Which match.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    public bool TrySchema<T>(int source, MatchList matches, bool isRequired, [MaybeNullWhen(false)] out T value, Index? at = null, bool single = false)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);
        value = default;

        if (_isSettled || (single && IsAmbiguous(source, range)))
        {
            return false;
        }

        if (!(at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row)))
        {
            _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
            return false;
        }

        return TryReadSchema(source, row, isRequired, out value);
    }

    /// <summary>Reads a nested schema at the schema's own element.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public bool TrySelfSchema<T>(int source, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (_isSettled)
        {
            return false;
        }

        if (_scope.SelfRow is >= 0 and int row)
        {
            return TryReadSchema(source, row, isRequired, out value);
        }

        _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        return false;
    }

    /// <summary>Reads a nested schema at each match.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> Schemas<T>(int source, MatchList matches, Range? at = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);
        return AllSchemas<T>(source, range, at);
    }

    /// <summary>Reads a nested schema at the schema's own element, as the one item of a list.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> SelfSchemas<T>(int source)
        where T : ISchemaReader<T>
    {
        var range = new MatchRange(_scope.SelfRow);
        return AllSchemas<T>(source, range, at: null);
    }

    private List<T> AllSchemas<T>(int source, scoped MatchRange range, Range? at)
        where T : ISchemaReader<T>
    {
        var values = new List<T>();

        if (IsClosed)
        {
            return values;
        }

        (int start, int end) = range.Bounds(at);
        bool isFilled = false;

        for (int i = start; i < end && range.TryGet(i, out int row) && !IsAtItemLimit(i - start); i++)
        {
            if (!MayDescend(i))
            {
                break;
            }

            IssueMark mark = Page.Mark();
            var scope = new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, i);

            if (T.TryRead(scope, out T? value))
            {
                isFilled = true;
                Page.Keep(mark);
                values.Add(value);
            }
            else if (_skipsInvalid)
            {
                LeaveOut(mark, i, row);
            }
            else
            {
                isFilled = true;
                Page.Keep(mark);
                _failedItems++;
            }
        }

        if (isFilled)
        {
            FillBy(source);
        }
        else
        {
            _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        }

        return values;
    }

    private bool TryReadSchema<T>(int source, int row, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!MayDescend(ElementTable.None))
        {
            return false;
        }

        _isSettled = true;
        IssueMark mark = Page.Mark();

        if (T.TryRead(new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, ElementTable.None), out value))
        {
            Page.Keep(mark);
            _scope.FilledBy[_member] = source;
            return true;
        }

        if (isRequired)
        {
            Page.Keep(mark);
        }
        else
        {
            LeaveOut(mark, ElementTable.None, row);
        }

        return false;
    }

    /// <summary>Makes of the issues of a nested schema that nobody needs one warning, which tells the cause.</summary>
    private void LeaveOut(IssueMark mark, int index, int row)
    {
        if (Page.TakeBack(mark) is { } cause)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Report(new HtmlIssue(path, cause.Kind, HtmlIssueSeverity.Warning, $"{path} is left out, because {cause.Message}", cause.Attempts, ElementOf(row)));
        }
    }

    /// <summary>Whether no further source is read: one has filled the member, or its error is told.</summary>
    private bool IsClosed => _isAbandoned || (_isSettled && !_combines);

    /// <summary>Notes the source that filled the member; of several that are combined the first.</summary>
    private void FillBy(int source)
    {
        if (!_isSettled)
        {
            _scope.FilledBy[_member] = source;
        }

        _isSettled = true;
    }

    private bool MayDescend(int index)
    {
        if (Page.MayDescend(out string? why))
        {
            return true;
        }

        Abandon();

        if (why is not null)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Report(SchemaPage.Limit(IssueText.Clip(path)!, path, why));
        }

        return false;
    }

    /// <summary>Ends a member whose error is told, so that nothing else is tried or told.</summary>
    private void Abandon()
    {
        _isSettled = true;
        _isAbandoned = true;
    }

    private TextItem? First(int source, scoped MatchRange range, Index? at, scoped in ElementReading reading)
    {
        if (_isSettled)
        {
            return null;
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);

        if (at is { } index)
        {
            if (range.TryAt(index, out int row) && Read(row, reading, ref attempt) is { } only)
            {
                return Found(source, new TextItem(ElementTable.None, row, only));
            }
        }
        else
        {
            for (int i = 0; !_isAbandoned && range.TryGet(i, out int row); i++)
            {
                if (Read(row, reading, ref attempt) is { } text)
                {
                    return Found(source, new TextItem(ElementTable.None, row, text));
                }
            }
        }

        _attempts.Add(attempt);
        return null;
    }

    private TextItem Found(int source, TextItem item)
    {
        _source = source;
        return item;
    }

    private ReadOnlySpan<TextItem> All(int source, scoped MatchRange range, Range? at, scoped in ElementReading reading, TextSplitter? split)
    {
        _items.Clear();

        if (IsClosed)
        {
            return [];
        }

        var attempt = new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !_isAbandoned && range.TryGet(i, out int row); i++)
        {
            if (split is null)
            {
                if (Read(row, reading, ref attempt) is { } text)
                {
                    AddItem(new TextItem(i, row, text));
                }
            }
            else if (Read(row, reading with { Pattern = null }, ref attempt) is { } whole)
            {
                AddParts(i, row, whole, split, reading.Pattern, ref attempt);
            }
        }

        return Settle(attempt);
    }

    /// <summary>Ends the source of a list: the first that gives any item is the one that counts.</summary>
    private ReadOnlySpan<TextItem> Settle(scoped in Attempt attempt)
    {
        if (_isAbandoned)
        {
            return [];
        }

        if (_items.Count == 0)
        {
            _attempts.Add(attempt);
            return [];
        }

        _isFilledHere = !_isSettled;
        _itemsLeft = _items.Count;
        FillBy(attempt.Source);
        _source = attempt.Source;
        return CollectionsMarshal.AsSpan(_items);
    }

    private void AddParts(int index, int row, string whole, TextSplitter split, TextPattern? pattern, ref Attempt attempt)
    {
        foreach (string part in PartsOf(split, whole, row, ref attempt))
        {
            if (_isAbandoned)
            {
                return;
            }

            if (ElementText.IsBlank(part))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            }
            else if (Cut(pattern, part.Trim(), row, ref attempt) is { } value)
            {
                AddItem(new TextItem(index, row, value));
            }
        }
    }

    private IReadOnlyList<string> PartsOf(TextSplitter split, string whole, int row, ref Attempt attempt)
    {
        if (split.Separator is { } separator)
        {
            return whole.Split(separator);
        }

        if (TryPattern(split.Pattern!, whole, static (p, t, _) => p.Split(t), out List<string>? parts))
        {
            return parts!;
        }

        Worsen(ref attempt, HtmlAttemptOutcome.Timeout, whole, row);
        return [];
    }

    private void AddItem(in TextItem item)
    {
        if (!IsAtItemLimit(_items.Count))
        {
            _items.Add(item);
        }
    }

    private string? Read(int row, scoped in ElementReading reading, ref Attempt attempt)
    {
        IElement element = Page.Table[row];
        string? text = reading.Attributes is { } attributes
            ? ReadAttribute(element, attributes, reading)
            : ReadText(element, row, reading.Mode, reading.Exclude);

        if (text is null || text.Length > Page.Context.Limits.MaxTextLength)
        {
            ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
            return null;
        }

        if (ElementText.IsBlank(text))
        {
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            return null;
        }

        return Cut(reading.Pattern, text, row, ref attempt);
    }

    private string? Cut(TextPattern? pattern, string text, int row, ref Attempt attempt)
    {
        if (pattern is not null)
        {
            if (!TryPattern(pattern, text, static (p, t, max) => p.Match(t, max), out string? value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Timeout, text, row);
                return null;
            }

            value = value?.Trim();

            if (value?.Length > Page.Context.Limits.MaxTextLength)
            {
                ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
                return null;
            }

            if (pattern.Replaces && ElementText.IsBlank(value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
                return null;
            }

            if (string.IsNullOrEmpty(value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.PatternUnmatched, text, row);
                return null;
            }

            text = value;
        }

        return text;
    }

    /// <returns>False if the pattern took too long, now or before on this page.</returns>
    private bool TryPattern<T>(TextPattern pattern, string text, Func<TextPattern, string, int, T?> match, out T? value)
        where T : class
    {
        value = null;

        if (!Page.MayTry(pattern))
        {
            return false;
        }

        try
        {
            value = match(pattern, text, Page.Context.Limits.MaxTextLength);
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            Page.TimedOut(pattern);
            ReportTimeout();
            return false;
        }
    }

    private void ReportTimeout()
    {
        string path = _scope.PathOf(Descriptor.Name);
        Page.Report(new HtmlIssue(path, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, $"{path}: the pattern took longer than 250 ms and is not tried again on this page.", [], element: null));
    }

    private static string ReadAttribute(IElement element, string[] names, in ElementReading reading)
    {
        foreach (string name in names)
        {
            if (element.GetAttribute(name) is { } value)
            {
                if (reading.IsBoolean && BooleanAttributes.IsSet(name, value))
                {
                    return "true";
                }

                string text = ElementText.Normalize(reading.IsAddress ? ImageAddress.Of(name, value) : value);

                if (text.Length > 0)
                {
                    return text;
                }
            }
        }

        return string.Empty;
    }

    /// <returns>Null if the text is too long.</returns>
    private string? ReadText(IElement element, int row, ReadMode mode, MatchList? exclude)
    {
        _excluded.Clear();
        Page.HasReadRawText |= element.LocalName is "script" or "style" or "iframe" or "xmp" or "noembed" or "noframes";

        if (exclude is not null)
        {
            int end = Page.Table.EndOf(row);
            _scope.Matcher.AdvanceTo(end);

            for (int i = exclude.IndexFrom(row); i < exclude.Count && exclude[i] < end; i++)
            {
                _excluded.Add(Page.Table[exclude[i]]);
            }
        }

        return ElementText.TryRead(element, mode, CollectionsMarshal.AsSpan(_excluded), Page.Context.Limits.MaxTextLength, out string text) ? text : null;
    }

    private bool IsAmbiguous(int source, scoped MatchRange range)
    {
        if (_isSettled || !range.TryGet(1, out int second))
        {
            return false;
        }

        Abandon();
        string path = _scope.PathOf(Descriptor.Name);
        string message = $"{path} is ambiguous: {Descriptor.Sources[source]} matches more than one element.";
        Page.Report(new HtmlIssue(path, HtmlIssueKind.Ambiguous, HtmlIssueSeverity.Error, message, [], ElementOf(second)));
        return true;
    }

    private bool IsAtItemLimit(int count)
    {
        if (count < Page.Context.Limits.MaxItems)
        {
            return false;
        }

        ReportLimit($"has more than {Page.Context.Limits.MaxItems} items (HtmlLimits.MaxItems)");
        return true;
    }

    private void ReportLimit(FormattableString what)
    {
        Abandon();
        string path = _scope.PathOf(Descriptor.Name);
        Page.Report(SchemaPage.Limit(path, path, FormattableString.Invariant(what)));
    }

    private void ReportFailure(HtmlIssueKind kind, HtmlIssueSeverity severity, int index, ReadOnlySpan<Attempt> attempts, string? what = null)
    {
        var list = new HtmlAttempt[attempts.Length];
        int row = ElementTable.None;

        for (int i = 0; i < attempts.Length; i++)
        {
            list[i] = new HtmlAttempt(Descriptor.Sources[attempts[i].Source], attempts[i].Outcome, IssueText.Clip(attempts[i].Text));
            row = attempts[i].Row != ElementTable.None ? attempts[i].Row : row;
        }

        string path = _scope.PathOf(Descriptor.Name, index);
        string message = IssueText.Describe(path, what, Descriptor, list);
        Page.Report(new HtmlIssue(path, kind, severity, message, list, row == ElementTable.None ? null : ElementOf(row)));
    }

    private IElement? ElementOf(int row) => Page.IsCallersTree ? Page.Table[row] : null;

    /// <summary>Of several matches that gave nothing, the one that came furthest is told.</summary>
    private static void Worsen(ref Attempt attempt, HtmlAttemptOutcome outcome, string? text, int row)
    {
        if (outcome > attempt.Outcome)
        {
            attempt = attempt with { Outcome = outcome, Text = text, Row = row };
        }
    }
}

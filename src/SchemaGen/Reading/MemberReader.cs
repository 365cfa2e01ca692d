using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <summary>Reads one member of a schema: tries its sources, records their outcomes, and reports issues. Made for generated code.</summary>
/// <remarks>
/// Each method that reads a source does nothing once a source has filled the member, so that generated code can call them one after the other. The reading is done by the objects in the fields of this class;
/// its methods convert the arguments of generated code to the options of a source.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MemberReader
{
    private readonly CurrentMember _member = new();
    private readonly MemberIssues _issues;
    private readonly MemberItems<TextItem> _items;
    private readonly TextCutter _cutter;
    private readonly ElementTexts _elementTexts;
    private readonly PlainTexts _plainTexts;
    private readonly NestedSchemas _schemas;
    private MemberItems<TextEntry>? _entries;
    private EntryReader? _entryReader;
    private JsonValues? _json;
    private BodyReader? _body;
    private int[] _sources = [];
#pragma warning disable CA1859 // The type argument is that of a method: no field can name it.
    private ICollisionCounter? _keyComparer;
#pragma warning restore CA1859

    internal MemberReader()
    {
        _issues = new MemberIssues(_member);
        _items = new MemberItems<TextItem>(_member, _issues, weight: 1, static (member, item) => member.AddElement(item.Index, item.Row));
        _cutter = new TextCutter(_member, _issues);
        _elementTexts = new ElementTexts(_member, _issues, _cutter, _items);
        _plainTexts = new PlainTexts(_member, _issues, _cutter, _items);
        _schemas = new NestedSchemas(_member, _issues);
    }

    private SchemaScope Scope => _member.Scope;

    private SchemaPage Page => _member.Page;

    private MemberItems<TextEntry> AllEntries => _entries ??= new MemberItems<TextEntry>(_member, _issues, EntryReader.ItemsPerEntry, EntryReader.AddElements);

    private EntryReader EntryReader => _entryReader ??= new EntryReader(_member, _issues, _elementTexts, AllEntries);

    private BodyReader BodyReader => _body ??= new BodyReader(_member, _issues);

    private JsonValues JsonValues => _json ??= new JsonValues(_member, _plainTexts, _items, AllEntries);

    /// <summary>Gets the array for the sources of a nested schema, which the next nested schema reuses.</summary>
    internal int[] SourcesOf(int members)
    {
        if (_sources.Length < members)
        {
            _sources = new int[members];
        }

        return _sources;
    }

    /// <summary>Begins to read a member.</summary>
    internal void Begin(SchemaScope scope, int member, bool combines, bool skipsInvalid)
    {
        _member.Begin(scope, member, combines, skipsInvalid);
        _keyComparer = null;
    }

    /// <summary>Ends a member that no source filled, and reports the reason if the value is required or a text was found.</summary>
    /// <param name="isRequired">Whether a missing value is an error.</param>
    /// <returns>False.</returns>
    public bool Missing(bool isRequired)
    {
        if (_member.IsSettled)
        {
            return false;
        }

        _issues.NoteFailure();
        _member.RecordAttempts();
        HtmlIssueKind kind = HtmlIssueKind.Missing;

        foreach (ref readonly Attempt attempt in _member.Attempts)
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
            _issues.ReportFailure(kind, isRequired ? HtmlIssueSeverity.Error : HtmlIssueSeverity.Warning, SchemaScope.NoIndex, _member.Attempts);
        }

        return false;
    }

    /// <summary>Gets each value once, in order, for a list whose sources are combined.</summary>
    public static List<T> Distinct<T>(List<T> items) => [.. items.Distinct(SpreadComparer<T>.Create())];

    /// <inheritdoc cref="Distinct{T}(List{T})"/>
    /// <remarks><see cref="JsonElement"/> defines no equality, so values are compared as they are written.</remarks>
    public static List<JsonElement> Distinct(List<JsonElement> items) => [.. items.DistinctBy(static i => i.GetRawText())];

    /// <summary>Creates the set of a list's values.</summary>
    public static HashSet<T> ToSet<T>(List<T> items)
    {
        SpreadComparer<T>? comparer = SpreadComparer<T>.Create();
        var set = new HashSet<T>(items, comparer);
        comparer?.StopCounting();
        return set;
    }

    /// <summary>Gets the comparer of a dictionary's keys; null for the default one.</summary>
    public IEqualityComparer<T>? KeyComparer<T>()
        where T : notnull
    {
        SpreadComparer<T>? comparer = SpreadComparer<T>.Create();
        _keyComparer = comparer;
        return comparer;
    }

    /// <summary>Ends a list, set or dictionary.</summary>
    /// <param name="count">The number of items.</param>
    /// <param name="min">The smallest number allowed.</param>
    /// <param name="max">The largest number allowed.</param>
    /// <returns>Whether a source filled it.</returns>
    public bool Complete(int count, int min = 0, int max = int.MaxValue)
    {
        _keyComparer?.StopCounting();

        // An item that failed counts as found, because it has an issue.
        int found = count + _member.FailedItems;
        string items = found == 1 ? "item" : "items";

        // Each source is within the limit, but combined sources may exceed it together.
        if (_member.IsAbandoned || (count > Page.Context.Limits.MaxItems && !_issues.CheckItemCount(count)))
        {
            return false;
        }

        if (!_member.IsSettled)
        {
            _issues.NoteFailure();
        }

        _member.RecordAttempts();

        if (found < min)
        {
            _issues.ReportCount(HtmlIssueKind.TooFew, _member.Attempts, FormattableString.Invariant($"has {found} {items}, fewer than {min}"));
        }
        else if (found > max)
        {
            _issues.ReportCount(HtmlIssueKind.TooMany, [], FormattableString.Invariant($"has {found} {items}, more than {max}"));
        }

        return _member.IsSettled;
    }
}

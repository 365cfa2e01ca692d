using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.InteropServices;

namespace SchemaGen.Runtime;

/// <summary>Reads one member of a schema: tries its sources, remembers what each gave, and reports what is wrong. Made for generated code.</summary>
/// <remarks>Each method that reads a source does nothing once a source has filled the member, so that generated code can name the sources one after the other.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MemberReader
{
    private readonly List<Attempt> _attempts = [];
    private readonly List<TextItem> _items = [];
    private readonly List<int> _excluded = [];
    private SchemaScope _scope = null!;
    private int[] _sources = [];
    private int _member;
    private int _source;
    private int _failedItems;
#pragma warning disable CA1859 // The type argument is that of a method: no field can name it.
    private ICollisionCounter? _keyComparer;
#pragma warning restore CA1859
    private bool _isSettled;
    private bool _isAbandoned;
    private bool _combines;
    private bool _skipsInvalid;
    private bool _isFilledHere;
    private int _itemsLeft;

    internal MemberReader()
    {
    }

    private SchemaPage Page => _scope.Page;

    private HtmlMemberDescriptor Descriptor => _scope.Descriptor.Members[_member];

    /// <summary>Whether no further source is read: one has filled the member, or its error is told.</summary>
    private bool IsClosed => _isAbandoned || (_isSettled && !_combines);

    /// <summary>Where a nested schema notes its sources: memory that the next one uses again.</summary>
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
        _scope = scope;
        _member = member;
        _combines = combines;
        _skipsInvalid = skipsInvalid;
        _attempts.Clear();
        _failedItems = 0;
        _isSettled = false;
        _isAbandoned = false;
        _keyComparer = null;
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

        NoteFailure();
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
            ReportFailure(kind, isRequired ? HtmlIssueSeverity.Error : HtmlIssueSeverity.Warning, SchemaScope.NoIndex, CollectionsMarshal.AsSpan(_attempts));
        }

        return false;
    }

    /// <summary>Each value once, in order, for a list whose sources are combined.</summary>
    public static List<T> Distinct<T>(List<T> items) => [.. items.Distinct(SpreadComparer<T>.Create())];

    /// <summary>Makes the set of a list's values.</summary>
    public static HashSet<T> ToSet<T>(List<T> items)
    {
        SpreadComparer<T>? comparer = SpreadComparer<T>.Create();
        var set = new HashSet<T>(items, comparer);
        comparer?.StopCounting();
        return set;
    }

    /// <summary>The comparer of a dictionary's keys; null: the default one.</summary>
    public IEqualityComparer<T>? KeyComparer<T>()
        where T : notnull
    {
        SpreadComparer<T>? comparer = SpreadComparer<T>.Create();
        _keyComparer = comparer;
        return comparer;
    }

    /// <summary>Ends a list.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="min">How many there must be.</param>
    /// <param name="max">How many there may be.</param>
    /// <returns>Whether a source filled it.</returns>
    public bool Complete(int count, int min = 0, int max = int.MaxValue)
    {
        _keyComparer?.StopCounting();

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

        if (!_isSettled)
        {
            NoteFailure();
        }

        if (found < min)
        {
            _scope.Note(_member, HtmlIssueKind.TooFew, _scope.FilledBy[_member]);
            ReportFailure(HtmlIssueKind.TooFew, HtmlIssueSeverity.Error, SchemaScope.NoIndex, CollectionsMarshal.AsSpan(_attempts), FormattableString.Invariant($"has {found} {items}, fewer than {min}"));
        }
        else if (found > max)
        {
            _scope.Note(_member, HtmlIssueKind.TooMany, _scope.FilledBy[_member]);
            ReportFailure(HtmlIssueKind.TooMany, HtmlIssueSeverity.Error, SchemaScope.NoIndex, [], FormattableString.Invariant($"has {found} {items}, more than {max}"));
        }

        return _isSettled;
    }

    /// <summary>Notes the source that filled the member; of several that are combined the first.</summary>
    private void FillBy(int source)
    {
        if (!_isSettled)
        {
            _scope.FilledBy[_member] = source;
        }

        _isSettled = true;
    }

    /// <summary>Ends a member whose error is told, so that nothing else is tried or told.</summary>
    private void Abandon()
    {
        _isSettled = true;
        _isAbandoned = true;
    }
}

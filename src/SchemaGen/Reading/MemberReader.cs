using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Runtime.InteropServices;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <summary>Reads one member of a schema: tries its sources, remembers what each gave, and reports what is wrong. Made for generated code.</summary>
/// <remarks>Each method that reads a source does nothing once a source has filled the member, so that generated code can name the sources one after the other.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class MemberReader
{
    private readonly MemberProgress _progress = new();
    private readonly List<TextItem> _items = [];
    private readonly List<int> _excluded = [];
    private SchemaScope _scope = null!;
    private int[] _sources = [];
    private int _member;
#pragma warning disable CA1859 // The type argument is that of a method: no field can name it.
    private ICollisionCounter? _keyComparer;
#pragma warning restore CA1859

    internal MemberReader()
    {
    }

    private SchemaPage Page => _scope.Page;

    private HtmlMemberDescriptor Descriptor => _scope.Descriptor.Members[_member];

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
        _progress.Begin(combines, skipsInvalid);
        _keyComparer = null;
    }

    /// <summary>Ends a member that nothing filled.</summary>
    /// <param name="isRequired">Whether that is an error.</param>
    /// <returns>False.</returns>
    public bool Missing(bool isRequired)
    {
        if (_progress.IsSettled)
        {
            return false;
        }

        NoteFailure();
        HtmlIssueKind kind = HtmlIssueKind.Missing;

        foreach (Attempt attempt in _progress.Attempts)
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
            ReportFailure(kind, isRequired ? HtmlIssueSeverity.Error : HtmlIssueSeverity.Warning, SchemaScope.NoIndex, _progress.Attempts);
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
        int found = count + _progress.FailedItems;
        string items = found == 1 ? "item" : "items";

        // Each source has kept to the limit; all of them together may not have.
        if (!_progress.IsAbandoned && count > Page.Context.Limits.MaxItems)
        {
            IsAtItemLimit(count);
        }

        if (_progress.IsAbandoned)
        {
            return false;
        }

        if (!_progress.IsSettled)
        {
            NoteFailure();
        }

        if (found < min)
        {
            _scope.Note(_member, HtmlIssueKind.TooFew, _scope.FilledBy[_member]);
            ReportFailure(HtmlIssueKind.TooFew, HtmlIssueSeverity.Error, SchemaScope.NoIndex, _progress.Attempts, FormattableString.Invariant($"has {found} {items}, fewer than {min}"));
        }
        else if (found > max)
        {
            _scope.Note(_member, HtmlIssueKind.TooMany, _scope.FilledBy[_member]);
            ReportFailure(HtmlIssueKind.TooMany, HtmlIssueSeverity.Error, SchemaScope.NoIndex, [], FormattableString.Invariant($"has {found} {items}, more than {max}"));
        }

        return _progress.IsSettled;
    }

    /// <summary>Records the source that filled the member; of several that are combined the first.</summary>
    private void FillBy(int source)
    {
        if (_progress.Settle())
        {
            _scope.FilledBy[_member] = source;
        }
    }
}

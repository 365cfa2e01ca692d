using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The member that is being read: its index in the schema, the outcomes of its sources, and its state.</summary>
internal sealed class CurrentMember
{
    private readonly List<Attempt> _attempts = [];
    private bool _combines;
    private bool _isFilledHere;
    private int _firstSource;
    private int _itemsLeft;
    private int _batch;
    private int _recorded;

    /// <summary>The scope of the member's schema.</summary>
    public SchemaScope Scope { get; private set; } = null!;

    /// <summary>The page.</summary>
    public SchemaPage Page { get; private set; } = null!;

    /// <summary>The index of the member in its schema.</summary>
    public int Index { get; private set; }

    /// <summary>The description of the member.</summary>
    public HtmlMemberDescriptor Descriptor => Scope.Descriptor.Members[Index];

    /// <summary>The state of the member.</summary>
    public MemberState State { get; private set; }

    /// <summary>Whether the member is filled or abandoned.</summary>
    public bool IsSettled => State != MemberState.Open;

    /// <summary>Whether the error of the member is reported.</summary>
    public bool IsAbandoned => State == MemberState.Abandoned;

    /// <summary>Whether no further source is tried: one has filled the member and sources are not combined, or its error is reported.</summary>
    public bool IsClosed => IsAbandoned || (IsSettled && !_combines);

    /// <summary>Reports whether a source is not tried, because the member is closed or because the page is read to find out what later sources give.</summary>
    public bool IsClosedTo(int source) => IsClosed || Skips(source);

    /// <summary>Reports whether a source is passed over, because the page is read to find out what later sources give.</summary>
    public bool Skips(int source) => source < _firstSource;

    /// <summary>Whether an item that fails is left out.</summary>
    public bool SkipsInvalid { get; private set; }

    /// <summary>The index of the source whose texts are being converted.</summary>
    public int Source { get; private set; }

    /// <summary>The number of items that failed and are reported.</summary>
    public int FailedItems { get; private set; }

    /// <summary>The outcomes of the sources that did not fill the member.</summary>
    public ReadOnlySpan<Attempt> Attempts => CollectionsMarshal.AsSpan(_attempts);

    /// <summary>Begins a member.</summary>
    /// <param name="scope">The scope of its schema.</param>
    /// <param name="index">Its index in the schema.</param>
    /// <param name="combines">Whether all sources of a list are read.</param>
    /// <param name="skipsInvalid">Whether an item that fails is left out.</param>
    public void Begin(SchemaScope scope, int index, bool combines, bool skipsInvalid)
    {
        Scope = scope;
        Page = scope.Page;
        Index = index;
        _attempts.Clear();
        _recorded = 0;
        _batch = 0;
        _combines = combines;
        SkipsInvalid = skipsInvalid;
        FailedItems = 0;
        State = MemberState.Open;
        _firstSource = Page.Context.Trace?.FirstSource(scope, index) ?? 0;
    }

    /// <summary>Begins a source that gives one value.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="matches">The matches of its selector; null if it has none.</param>
    /// <param name="attempt">The outcome of the source, which has found nothing yet.</param>
    /// <returns>False if the member is settled or the source is passed over, so that it is not read.</returns>
    public bool TryBegin(int source, MatchList? matches, out Attempt attempt)
    {
        attempt = Attempt.Of(source, matches);
        Page.Elements?.BeginSource();
        return !IsSettled && !Skips(source);
    }

    /// <summary>Ends a source that gives one value: remembers the source whose text is converted, or records the outcome if there is no text.</summary>
    /// <returns>The text.</returns>
    public TextItem? End(in Attempt attempt, TextItem? text)
    {
        if (text is null)
        {
            _attempts.Add(attempt);
        }
        else
        {
            Source = attempt.Source;
        }

        return text;
    }

    /// <summary>Ends a source that gives the items of a list or dictionary. The first source that gives any fills the member, unless sources are combined.</summary>
    /// <param name="attempt">The outcome of the source.</param>
    /// <param name="count">The number of items.</param>
    /// <returns>Whether the items are used.</returns>
    public bool EndItems(scoped in Attempt attempt, int count)
    {
        if (IsAbandoned)
        {
            return false;
        }

        if (count == 0)
        {
            _attempts.Add(attempt);
            return false;
        }

        _isFilledHere = State == MemberState.Open;
        _itemsLeft = count;
        _batch = Page.Elements?.BeginItems() ?? 0;
        Source = attempt.Source;
        FillBy(attempt.Source);
        return true;
    }

    /// <summary>Records the outcome of a source that did not fill the member.</summary>
    public void Add(in Attempt attempt) => _attempts.Add(attempt);

    /// <summary>Settles the member without a source. If sources are combined, further ones are tried.</summary>
    public void Settle() => State = State == MemberState.Open ? MemberState.Settled : State;

    /// <summary>Settles the member by a source. Of several sources that are combined, the first one counts.</summary>
    public void FillBy(int source)
    {
        if (State == MemberState.Open)
        {
            State = MemberState.Settled;
            Scope.FilledBy[Index] = source;
            RecordAttempts();
        }
    }

    /// <summary>Records the sources that have given no value so far, if elements are asked for.</summary>
    public void RecordAttempts()
    {
        if (Page.Elements is { } elements)
        {
            elements.AddTried(Scope, Descriptor, Attempts[_recorded..]);
            _recorded = _attempts.Count;
        }
    }

    /// <summary>Records the source whose error ends the member without a value, and those before it, if elements are asked for.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="reason">The error, as a predicate of the source.</param>
    public void RecordLast(int source, string reason)
    {
        RecordAttempts();
        Page.Elements?.AddLast(Scope, Descriptor, source, reason);
    }

    /// <summary>Records an element of the member, or of an item of it, if elements are asked for.</summary>
    public void AddElement(int index, int row) => Page.Elements?.Add(Scope, Descriptor.Name, index, row, _batch);

    /// <summary>Removes the elements of an item that failed, if elements are asked for.</summary>
    public void RemoveItem(int index) => Page.Elements?.RemoveItem(Scope, Descriptor.Name, index, _batch);

    /// <summary>Ends a member whose error is reported.</summary>
    /// <param name="reason">The error, as a predicate of the source that is read.</param>
    public void Abandon(string reason)
    {
        // Each source before it gave no value. If sources are combined, it is not known which one is read.
        int source = _attempts.Count == 0 ? _firstSource : _attempts[^1].Source + 1;

        if (State == MemberState.Open && source < Descriptor.Sources.Count)
        {
            RecordLast(source, reason);
        }

        State = MemberState.Abandoned;
    }

    /// <summary>Counts an item that failed, or leaves it out if the member skips such items.</summary>
    public void AddFailedItem(in Attempt attempt)
    {
        if (SkipsInvalid)
        {
            LeaveOutItem(attempt);
        }
        else
        {
            FailedItems++;
        }
    }

    /// <summary>Leaves an item out. If its source gave no other item, the next source is tried.</summary>
    public void LeaveOutItem(in Attempt attempt)
    {
        if (--_itemsLeft == 0 && _isFilledHere)
        {
            State = MemberState.Open;
            _attempts.Add(attempt);
            Scope.FilledBy[Index] = SchemaScope.NoIndex;
        }
    }

    /// <summary>Counts an item that failed and is reported.</summary>
    public void CountFailedItem() => FailedItems++;
}

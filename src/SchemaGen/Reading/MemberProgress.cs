using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace SchemaGen.Reading;

/// <summary>The progress of one member: what each source gave, and whether a further one is tried.</summary>
internal sealed class MemberProgress
{
    private readonly List<Attempt> _attempts = [];
    private bool _combines;
    private bool _isFilledHere;
    private int _itemsLeft;

    /// <summary>The state of the member.</summary>
    public MemberState State { get; private set; }

    /// <summary>Whether the member is filled or abandoned.</summary>
    public bool IsSettled => State != MemberState.Open;

    /// <summary>Whether the error of the member is reported.</summary>
    public bool IsAbandoned => State == MemberState.Abandoned;

    /// <summary>Whether no further source is tried: one has filled the member and sources are not combined, or its error is reported.</summary>
    public bool IsClosed => IsAbandoned || (IsSettled && !_combines);

    /// <summary>Whether an item that fails is left out.</summary>
    public bool SkipsInvalid { get; private set; }

    /// <summary>The index of the source whose texts are being converted.</summary>
    public int Source { get; set; }

    /// <summary>The number of items that failed and are reported.</summary>
    public int FailedItems { get; set; }

    /// <summary>What each source gave that did not fill the member.</summary>
    public ReadOnlySpan<Attempt> Attempts => CollectionsMarshal.AsSpan(_attempts);

    /// <summary>Begins a member.</summary>
    /// <param name="combines">Whether all sources of a list are read.</param>
    /// <param name="skipsInvalid">Whether an item that fails is left out.</param>
    public void Begin(bool combines, bool skipsInvalid)
    {
        _attempts.Clear();
        _combines = combines;
        SkipsInvalid = skipsInvalid;
        FailedItems = 0;
        State = MemberState.Open;
    }

    /// <summary>Records what a source gave.</summary>
    public void Add(in Attempt attempt) => _attempts.Add(attempt);

    /// <summary>Ends the sources; with those that are combined, further ones are tried.</summary>
    /// <returns>Whether this is the first source that gave something.</returns>
    public bool Settle()
    {
        bool isFirst = State == MemberState.Open;
        State = isFirst ? MemberState.Settled : State;
        return isFirst;
    }

    /// <summary>Ends a member whose error is reported.</summary>
    public void Abandon() => State = MemberState.Abandoned;

    /// <summary>Begins the items that a source gave.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="count">The number of items.</param>
    public void BeginItems(int source, int count)
    {
        _isFilledHere = State == MemberState.Open;
        _itemsLeft = count;
        Source = source;
    }

    /// <summary>Leaves an item out.</summary>
    /// <returns>Whether the source gave no other item, and is therefore one that gave nothing: the next is tried.</returns>
    public bool LeaveOutItem(in Attempt attempt)
    {
        if (--_itemsLeft != 0 || !_isFilledHere)
        {
            return false;
        }

        State = MemberState.Open;
        _attempts.Add(attempt);
        return true;
    }
}

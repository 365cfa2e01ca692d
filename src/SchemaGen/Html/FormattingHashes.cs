using System;
using System.Buffers;
using System.Numerics;
using SchemaGen.Limits;

namespace SchemaGen.Html;

/// <summary>Counts the active formatting elements of each hash.</summary>
/// <remarks>A hash table with open addressing, because a dictionary cannot be interrupted while it grows, which takes 20 ms for a million elements.</remarks>
internal sealed class FormattingHashes
{
    private const int MinLength = 64;

    /// <summary>The largest length of the table that is kept for the next page.</summary>
    private const int MaxKept = 8192;

    private Slot[] _slots = [];
    private int _mask = -1;
    private int _usedSlots;
    private Action? _progress;
    private LoopProgress _loop;

    /// <summary>Begins a page.</summary>
    /// <param name="progress">Called from time to time while a large table grows.</param>
    public void Begin(Action? progress)
    {
        _progress = progress;
        _loop = new LoopProgress(progress);
    }

    /// <summary>Ends the page.</summary>
    public void End()
    {
        _progress = null;
        _loop = default;

        if (_slots.Length > MaxKept)
        {
            ArrayPool<Slot>.Shared.Return(_slots);
            _slots = [];
            _mask = -1;
        }
        else if (_usedSlots > 0)
        {
            Array.Clear(_slots);
        }

        _usedSlots = 0;
    }

    /// <summary>Gets the number of elements with a hash.</summary>
    public int CountOf(int hash) => _usedSlots == 0 ? 0 : Math.Max(0, _slots[Find(_slots, _mask, hash)].CountPlusOne - 1);

    /// <summary>Counts an element.</summary>
    public void Add(int hash)
    {
        if ((_usedSlots + 1) * 2 > _mask + 1)
        {
            Rebuild();
        }

        ref Slot slot = ref _slots[Find(_slots, _mask, hash)];

        if (slot.CountPlusOne == 0)
        {
            slot = new Slot { Hash = hash, CountPlusOne = 1 };
            _usedSlots++;
        }

        slot.CountPlusOne++;
    }

    /// <summary>Removes an element that was counted.</summary>
    public void Remove(int hash) => _slots[Find(_slots, _mask, hash)].CountPlusOne--;

    /// <summary>Finds the slot of a hash, or the empty one where it belongs.</summary>
    private static int Find(Slot[] slots, int mask, int hash)
    {
        int index = hash & mask;

        while (slots[index].CountPlusOne != 0 && slots[index].Hash != hash)
        {
            index = (index + 1) & mask;
        }

        return index;
    }

    /// <summary>Makes room: drops the hashes that no element has any longer, and allocates at least four slots for each of the others.</summary>
    private void Rebuild()
    {
        int counted = 0;

        for (int i = 0; i <= _mask; i++)
        {
            _loop.Step();
            counted += _slots[i].CountPlusOne > 1 ? 1 : 0;
        }

        int length = Math.Max(MinLength, (int)BitOperations.RoundUpToPowerOf2((uint)(counted + 1) * 4));
        Slot[] slots = ArrayPool<Slot>.Shared.Rent(length);

        GradualArray.Clear(slots, 0, length, _progress);

        for (int i = 0; i <= _mask; i++)
        {
            _loop.Step();

            if (_slots[i].CountPlusOne > 1)
            {
                slots[Find(slots, length - 1, _slots[i].Hash)] = _slots[i];
            }
        }

        if (_slots.Length > 0)
        {
            ArrayPool<Slot>.Shared.Return(_slots);
        }

        _slots = slots;
        _mask = length - 1;
        _usedSlots = counted;
    }

    private struct Slot
    {
        public int Hash;

        /// <summary>The number of elements plus one; 0 if the slot is empty.</summary>
        public int CountPlusOne;
    }
}

using System;
using SchemaGen.Limits;

namespace SchemaGen.Html;

/// <summary>The list of active formatting elements (HTML, 13.2.4.3).</summary>
/// <remarks>
/// The Noah's Ark clause compares a new element with those since the last marker. A few are compared one by one. Where there are more, each has a hash of its name and attributes and
/// equal hashes are counted, so that only elements that are equal are compared and the time stays linear.
/// </remarks>
internal sealed class ActiveFormattingElements
{
    /// <summary>The largest number of equal elements after a marker.</summary>
    private const int NoahsArk = 3;

    /// <summary>The largest number of elements since a marker that are compared one by one.</summary>
    private const int MaxCompared = 12;

    /// <summary>The number of counts that are saved for a marker: one for each name, and their sum.</summary>
    private const int SavedLength = TagRules.FormattingCount + 1;

    /// <summary>The largest number of entries for which the arrays are kept for the next page.</summary>
    private const int MaxKept = 4096;

    private readonly int[] _counts = new int[TagRules.FormattingCount];
    private readonly FormattingHashes _hashes = new();
    private PooledArray<Entry> _entries = new();
    private PooledArray<int> _outerCounts = new();
    private PageTree _tree = null!;
    private Action? _progress;
    private LoopProgress _loop;
    private int _markers;
    private int _sinceMarker;

    /// <summary>The number of entries, markers included.</summary>
    public int Count { get; private set; }

    /// <summary>The number of entries that were examined or moved, without the first one of each call.</summary>
    public long Work { get; private set; }

    /// <summary>Gets the row of an entry; 0 for a marker.</summary>
    public int this[int index] => _entries.Items[index].Row;

    /// <summary>Begins a page.</summary>
    /// <param name="tree">The tree that the elements are in.</param>
    /// <param name="progress">Called from time to time when there are many entries; an exception that it throws ends parsing.</param>
    public void Begin(PageTree tree, Action? progress)
    {
        _tree = tree;
        _progress = progress;
        _loop = new LoopProgress(progress);
        _hashes.Begin(progress);
    }

    /// <summary>Ends the page, and keeps memory of usual size for the next one.</summary>
    public void End()
    {
        _tree = null!;
        _progress = null;
        _loop = default;
        Work = 0;
        Count = 0;
        _markers = 0;
        _sinceMarker = 0;
        Array.Clear(_counts);
        _hashes.End();

        if (_entries.Items.Length > MaxKept)
        {
            _entries.Return(used: 0);
        }

        if (_outerCounts.Items.Length > MaxKept)
        {
            _outerCounts.Return(used: 0);
        }
    }

    /// <summary>Adds an element, and removes the earliest of three elements that are equal to it.</summary>
    public void Push(int row)
    {
        int name = TagRules.FormattingIndex(_tree.Nodes[row].Name);
        bool isHashed = _sinceMarker >= MaxCompared;
        int hash = 0;

        if (isHashed)
        {
            HashAll();
            hash = HashOf(row);
        }

        if (_counts[name] >= NoahsArk && (!isHashed || _hashes.CountOf(hash) >= NoahsArk))
        {
            RemoveEarliestOfThree(row, hash);
        }

        _tree.Nodes[row].Flags |= PageNodeFlags.ActiveFormatting;
        _counts[name]++;
        _sinceMarker++;
        Add(new Entry(row, hash, isHashed));

        if (isHashed)
        {
            _hashes.Add(hash);
        }
    }

    /// <summary>Adds a marker.</summary>
    public void PushMarker()
    {
        // The counts since the previous marker continue when this one is removed.
        int saved = _markers * SavedLength;
        _outerCounts.Reserve(saved + SavedLength, _progress);
        _counts.CopyTo(_outerCounts.Items, saved);
        _outerCounts.Items[saved + _counts.Length] = _sinceMarker;
        Array.Clear(_counts);
        _sinceMarker = 0;
        _markers++;
        Add(default);
    }

    /// <summary>Removes the entries up to the last marker.</summary>
    public void ClearToMarker()
    {
        while (Count > 0)
        {
            _loop.Step();

            if (_entries.Items[Count - 1].Row != 0)
            {
                RemoveAt(Count - 1);
                continue;
            }

            Count--;
            _markers--;
            int saved = _markers * SavedLength;
            Array.Copy(_outerCounts.Items, saved, _counts, 0, _counts.Length);
            _sinceMarker = _outerCounts.Items[saved + _counts.Length];
            return;
        }
    }

    /// <summary>Finds the last entry of a name after the last marker; -1 if there is none.</summary>
    public int LastIndexOf(ushort name)
    {
        if (_counts[TagRules.FormattingIndex(name)] == 0)
        {
            return -1;
        }

        int index = Count - 1;

        while (_tree.Nodes[_entries.Items[index].Row].Name != name)
        {
            _loop.Step();
            index--;
        }

        Work += Count - index;
        return index;
    }

    /// <summary>Finds the entry of an element; -1 if it has none.</summary>
    public int IndexOf(int row)
    {
        if ((_tree.Nodes[row].Flags & PageNodeFlags.ActiveFormatting) == 0)
        {
            return -1;
        }

        int index = Count - 1;

        while (_entries.Items[index].Row != row)
        {
            _loop.Step();
            index--;
        }

        Work += Count - index;
        return index;
    }

    /// <summary>Replaces an element by a copy of it.</summary>
    public void Replace(int index, int copy)
    {
        ref Entry entry = ref _entries.Items[index];
        _tree.Nodes[entry.Row].Flags &= ~PageNodeFlags.ActiveFormatting;
        _tree.Nodes[copy].Flags |= PageNodeFlags.ActiveFormatting;
        entry = entry with { Row = copy };
    }

    /// <summary>Moves an entry to another index and replaces its element by a copy.</summary>
    public void Move(int index, int target, int copy)
    {
        Replace(index, copy);
        Entry[] entries = _entries.Items;
        Entry entry = entries[index];

        if (target > index)
        {
            target--;
            Array.Copy(entries, index + 1, entries, index, target - index);
        }
        else
        {
            Array.Copy(entries, target, entries, target + 1, index - target);
        }

        entries[target] = entry;
        Work += Count - Math.Min(index, target);
    }

    /// <summary>Removes an entry, which is not a marker.</summary>
    public void RemoveAt(int index)
    {
        Entry entry = _entries.Items[index];
        ref PageNode node = ref _tree.Nodes[entry.Row];
        node.Flags &= ~PageNodeFlags.ActiveFormatting;
        _counts[TagRules.FormattingIndex(node.Name)]--;
        _sinceMarker--;
        Count--;
        Work += Count - index;
        Array.Copy(_entries.Items, index + 1, _entries.Items, index, Count - index);

        if (entry.IsHashed)
        {
            _hashes.Remove(entry.Hash);
        }
    }

    private void Add(Entry entry)
    {
        _entries.Reserve(Count + 1, _progress);
        _entries.Items[Count++] = entry;
    }

    /// <summary>Hashes the entries since the last marker that have no hash, which are few.</summary>
    private void HashAll()
    {
        if (_sinceMarker > MaxCompared)
        {
            return;
        }

        for (int index = Count - _sinceMarker; index < Count; index++)
        {
            ref Entry entry = ref _entries.Items[index];

            if (!entry.IsHashed)
            {
                entry = new Entry(entry.Row, HashOf(entry.Row), IsHashed: true);
                _hashes.Add(entry.Hash);
            }
        }
    }

    private void RemoveEarliestOfThree(int row, int hash)
    {
        int equal = 0;

        for (int index = Count - 1; index >= Count - _sinceMarker; index--)
        {
            Work++;
            Entry entry = _entries.Items[index];

            if ((!entry.IsHashed || hash == 0 || entry.Hash == hash) && AreEqual(entry.Row, row) && ++equal == NoahsArk)
            {
                RemoveAt(index);
                return;
            }
        }
    }

    /// <summary>Hashes the name, the attributes regardless of their order, and the number of markers, because only elements since the last marker are compared.</summary>
    private int HashOf(int row)
    {
        uint hash = (uint)HashCode.Combine(_tree.Nodes[row].Name, _markers);

        foreach (ref readonly PageAttribute attribute in _tree.AttributesOf(row))
        {
            hash += (uint)HashCode.Combine(attribute.Name, string.GetHashCode(ValueOf(attribute), StringComparison.Ordinal));
        }

        return (int)hash;
    }

    private bool AreEqual(int first, int second)
    {
        ReadOnlySpan<PageAttribute> attributes = _tree.AttributesOf(first);
        ReadOnlySpan<PageAttribute> others = _tree.AttributesOf(second);

        if (_tree.Nodes[first].Name != _tree.Nodes[second].Name || attributes.Length != others.Length)
        {
            return false;
        }

        foreach (ref readonly PageAttribute attribute in attributes)
        {
            Work += attributes.Length;
            bool isFound = false;

            for (int i = 0; i < others.Length && !isFound; i++)
            {
                isFound = others[i].Name == attribute.Name && ValueOf(others[i]).SequenceEqual(ValueOf(attribute));
            }

            if (!isFound)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> ValueOf(in PageAttribute attribute)
    {
        ReadOnlySpan<char> value = _tree.Input.Span[attribute.ValueStart..attribute.ValueEnd];
        return CharacterDecoder.IsEncoded(value, PageNodeFlags.None) ? CharacterDecoder.DecodeAttribute(value) : value;
    }

    private readonly record struct Entry(int Row, int Hash, bool IsHashed);
}

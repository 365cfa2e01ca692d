using System;
using System.Collections.Generic;

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

    /// <summary>Up to so many elements since a marker are compared one by one.</summary>
    private const int MaxCompared = 12;

    /// <summary>More entries than this are not kept for the next page.</summary>
    private const int MaxKept = 4096;

    private readonly int[] _counts = new int[TagRules.FormattingCount];
    private readonly Dictionary<(int Marker, int Hash), int> _hashCounts = [];
    private List<Entry> _entries = [];
    private List<int> _outerCounts = [];
    private PageTree _tree = null!;
    private int _markers;
    private int _sinceMarker;

    /// <summary>The number of entries, markers included.</summary>
    public int Count => _entries.Count;

    /// <summary>The number of entries that were looked at or moved, beyond one for each call.</summary>
    public long Work { get; private set; }

    /// <summary>Gets the row of an entry; 0: a marker.</summary>
    public int this[int index] => _entries[index].Row;

    /// <summary>Begins a page.</summary>
    public void Begin(PageTree tree) => _tree = tree;

    /// <summary>Forgets the page.</summary>
    public void End()
    {
        _tree = null!;
        Work = 0;
        _markers = 0;
        _sinceMarker = 0;
        Array.Clear(_counts);
        _hashCounts.Clear();
        _hashCounts.TrimExcess(MaxKept);
        _entries = Emptied(_entries);
        _outerCounts = Emptied(_outerCounts);
    }

    /// <summary>Adds an element, and removes the earliest of three that are equal to it.</summary>
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

        if (_counts[name] >= NoahsArk && (!isHashed || _hashCounts.GetValueOrDefault((_markers, hash)) >= NoahsArk))
        {
            RemoveEarliestOfThree(row, hash);
        }

        _tree.Nodes[row].Flags |= PageNodeFlags.ActiveFormatting;
        _counts[name]++;
        _sinceMarker++;
        _entries.Add(new Entry(row, hash, isHashed));

        if (isHashed)
        {
            CountHash(hash, 1);
        }
    }

    /// <summary>Adds a marker.</summary>
    public void PushMarker()
    {
        // The counts since the marker before, which are continued when this one is removed.
        for (int name = 0; name < _counts.Length; name++)
        {
            _outerCounts.Add(_counts[name]);
        }

        _outerCounts.Add(_sinceMarker);
        Array.Clear(_counts);
        _sinceMarker = 0;
        _markers++;
        _entries.Add(default);
    }

    /// <summary>Removes the entries up to the last marker.</summary>
    public void ClearToMarker()
    {
        while (_entries.Count > 0)
        {
            if (_entries[^1].Row != 0)
            {
                RemoveAt(_entries.Count - 1);
                continue;
            }

            _entries.RemoveAt(_entries.Count - 1);
            _sinceMarker = _outerCounts[^1];
            int saved = _outerCounts.Count - 1 - _counts.Length;

            for (int name = 0; name < _counts.Length; name++)
            {
                _counts[name] = _outerCounts[saved + name];
            }

            _outerCounts.RemoveRange(saved, _counts.Length + 1);
            _markers--;
            return;
        }
    }

    /// <summary>Finds the last entry of a name after the last marker; -1: none.</summary>
    public int LastIndexOf(ushort name)
    {
        if (_counts[TagRules.FormattingIndex(name)] == 0)
        {
            return -1;
        }

        int index = _entries.Count - 1;

        while (_tree.Nodes[_entries[index].Row].Name != name)
        {
            index--;
        }

        Work += _entries.Count - index;
        return index;
    }

    /// <summary>Finds the entry of an element; -1: it has none.</summary>
    public int IndexOf(int row)
    {
        if ((_tree.Nodes[row].Flags & PageNodeFlags.ActiveFormatting) == 0)
        {
            return -1;
        }

        int index = _entries.Count - 1;

        while (_entries[index].Row != row)
        {
            index--;
        }

        Work += _entries.Count - index;
        return index;
    }

    /// <summary>Replaces an element by a copy of it.</summary>
    public void Replace(int index, int copy)
    {
        _tree.Nodes[_entries[index].Row].Flags &= ~PageNodeFlags.ActiveFormatting;
        _tree.Nodes[copy].Flags |= PageNodeFlags.ActiveFormatting;
        _entries[index] = _entries[index] with { Row = copy };
    }

    /// <summary>Moves an entry to another place and replaces its element by a copy.</summary>
    public void Move(int index, int target, int copy)
    {
        Replace(index, copy);
        Entry entry = _entries[index];
        _entries.RemoveAt(index);
        _entries.Insert(target > index ? target - 1 : target, entry);
        Work += _entries.Count - Math.Min(index, target);
    }

    /// <summary>Removes an entry, which is not a marker.</summary>
    public void RemoveAt(int index)
    {
        Entry entry = _entries[index];
        ref PageNode node = ref _tree.Nodes[entry.Row];
        node.Flags &= ~PageNodeFlags.ActiveFormatting;
        _counts[TagRules.FormattingIndex(node.Name)]--;
        _sinceMarker--;
        Work += _entries.Count - index - 1;
        _entries.RemoveAt(index);

        if (entry.IsHashed)
        {
            CountHash(entry.Hash, -1);
        }
    }

    private static List<T> Emptied<T>(List<T> items)
    {
        if (items.Capacity > MaxKept)
        {
            return [];
        }

        items.Clear();
        return items;
    }

    /// <summary>Hashes the entries since the last marker that have no hash, which are few.</summary>
    private void HashAll()
    {
        if (_sinceMarker > MaxCompared)
        {
            return;
        }

        for (int index = _entries.Count - _sinceMarker; index < _entries.Count; index++)
        {
            Entry entry = _entries[index];

            if (!entry.IsHashed)
            {
                int hash = HashOf(entry.Row);
                _entries[index] = new Entry(entry.Row, hash, IsHashed: true);
                CountHash(hash, 1);
            }
        }
    }

    private void CountHash(int hash, int difference)
    {
        (int Marker, int Hash) key = (_markers, hash);
        int count = _hashCounts.GetValueOrDefault(key) + difference;

        if (count == 0)
        {
            _hashCounts.Remove(key);
        }
        else
        {
            _hashCounts[key] = count;
        }
    }

    private void RemoveEarliestOfThree(int row, int hash)
    {
        int equal = 0;

        for (int index = _entries.Count - 1; index >= _entries.Count - _sinceMarker; index--)
        {
            Work++;
            Entry entry = _entries[index];

            if ((!entry.IsHashed || hash == 0 || entry.Hash == hash) && AreEqual(entry.Row, row) && ++equal == NoahsArk)
            {
                RemoveAt(index);
                return;
            }
        }
    }

    /// <summary>Hashes the name and the attributes, whose order does not matter.</summary>
    private int HashOf(int row)
    {
        uint hash = _tree.Nodes[row].Name;

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

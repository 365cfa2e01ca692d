using System;
using System.Collections.Generic;

namespace SchemaGen.Html;

/// <summary>The list of active formatting elements (HTML, 13.2.4.3).</summary>
/// <remarks>Each element has a hash of its name and attributes, and the elements since the last marker are counted by it, so that the Noah's Ark clause compares only elements that are equal.</remarks>
internal sealed class ActiveFormattingElements(PageTree tree)
{
    /// <summary>The largest number of equal elements after a marker.</summary>
    private const int NoahsArk = 3;

    /// <summary>Up to so many elements of a name are compared without counting hashes.</summary>
    private const int MaxCompared = 12;

    private readonly Dictionary<(int Marker, int Hash), int> _hashCounts = [];
    private readonly List<Entry> _entries = [];
    private readonly List<int[]> _unusedCounts = [];
    private readonly List<int[]> _outerCounts = [];
    private int[] _counts = new int[TagRules.FormattingCount];

    /// <summary>The number of entries, markers included.</summary>
    public int Count => _entries.Count;

    /// <summary>The number of entries that were looked at or moved, beyond one for each call.</summary>
    public long Work { get; private set; }

    /// <summary>Gets the row of an entry; 0: a marker.</summary>
    public int this[int index] => _entries[index].Row;

    /// <summary>Adds an element, and removes the earliest of three that are equal to it.</summary>
    public void Push(int row)
    {
        int name = TagRules.FormattingIndex(tree.Nodes[row].Name);
        int hash = HashOf(row);
        int marker = _outerCounts.Count;

        if (_counts[name] >= NoahsArk && (_counts[name] <= MaxCompared || _hashCounts.GetValueOrDefault((marker, hash)) >= NoahsArk))
        {
            RemoveEarliestOfThree(row, hash);
        }

        Insert(_entries.Count, row, hash);
    }

    /// <summary>Adds a marker.</summary>
    public void PushMarker()
    {
        _outerCounts.Add(_counts);
        _counts = _unusedCounts.Count > 0 ? _unusedCounts[^1] : new int[TagRules.FormattingCount];

        if (_unusedCounts.Count > 0)
        {
            _unusedCounts.RemoveAt(_unusedCounts.Count - 1);
        }

        _entries.Add(default);
    }

    /// <summary>Removes the entries up to the last marker.</summary>
    public void ClearToMarker()
    {
        while (_entries.Count > 0)
        {
            if (_entries[^1].Row == 0)
            {
                _entries.RemoveAt(_entries.Count - 1);
                _unusedCounts.Add(_counts);
                _counts = _outerCounts[^1];
                _outerCounts.RemoveAt(_outerCounts.Count - 1);
                return;
            }

            RemoveAt(_entries.Count - 1);
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

        while (tree.Nodes[_entries[index].Row].Name != name)
        {
            index--;
        }

        Work += _entries.Count - index;
        return index;
    }

    /// <summary>Finds the entry of an element; -1: it has none.</summary>
    public int IndexOf(int row)
    {
        if ((tree.Nodes[row].Flags & PageNodeFlags.ActiveFormatting) == 0)
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
        tree.Nodes[_entries[index].Row].Flags &= ~PageNodeFlags.ActiveFormatting;
        tree.Nodes[copy].Flags |= PageNodeFlags.ActiveFormatting;
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
        ref PageNode node = ref tree.Nodes[entry.Row];
        node.Flags &= ~PageNodeFlags.ActiveFormatting;
        _counts[TagRules.FormattingIndex(node.Name)]--;
        Work += _entries.Count - index - 1;
        _entries.RemoveAt(index);
        CountHash(entry.Hash, -1);
    }

    private void Insert(int index, int row, int hash)
    {
        ref PageNode node = ref tree.Nodes[row];
        node.Flags |= PageNodeFlags.ActiveFormatting;
        _counts[TagRules.FormattingIndex(node.Name)]++;
        _entries.Insert(index, new Entry(row, hash));
        CountHash(hash, 1);
    }

    private void CountHash(int hash, int difference)
    {
        (int Marker, int Hash) key = (_outerCounts.Count, hash);
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

        for (int index = _entries.Count - 1; index >= 0 && _entries[index].Row != 0; index--)
        {
            Work++;

            if (_entries[index].Hash == hash && AreEqual(_entries[index].Row, row) && ++equal == NoahsArk)
            {
                RemoveAt(index);
                return;
            }
        }
    }

    /// <summary>Hashes the name and the attributes, whose order does not matter.</summary>
    private int HashOf(int row)
    {
        uint hash = tree.Nodes[row].Name;

        foreach (ref readonly PageAttribute attribute in tree.AttributesOf(row))
        {
            hash += (uint)HashCode.Combine(attribute.Name, string.GetHashCode(ValueOf(attribute), StringComparison.Ordinal));
        }

        return (int)hash;
    }

    private bool AreEqual(int first, int second)
    {
        ReadOnlySpan<PageAttribute> attributes = tree.AttributesOf(first);
        ReadOnlySpan<PageAttribute> others = tree.AttributesOf(second);

        if (tree.Nodes[first].Name != tree.Nodes[second].Name || attributes.Length != others.Length)
        {
            return false;
        }

        Work += (long)attributes.Length * attributes.Length;

        foreach (ref readonly PageAttribute attribute in attributes)
        {
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
        ReadOnlySpan<char> value = tree.Input.Span[attribute.ValueStart..attribute.ValueEnd];
        return CharacterDecoder.IsEncoded(value, PageNodeFlags.None) ? CharacterDecoder.DecodeAttribute(value) : value;
    }

    private readonly record struct Entry(int Row, int Hash);
}

using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>Items by key, in the order of the first occurrence of each key.</summary>
/// <param name="capacity">The expected number of keys.</param>
internal sealed class Groups<TKey, TItem>(int capacity)
    where TKey : notnull
{
    /// <summary>The number of keys up to which comparing them is faster than hashing them.</summary>
    private const int FewKeys = 16;

    private Dictionary<TKey, int>? _indexes;
    private readonly List<(TKey Key, List<TItem> Items)> _all = new(capacity);

    /// <summary>The keys, each with its items.</summary>
    public List<(TKey Key, List<TItem> Items)> All => _all;

    /// <summary>Adds an item.</summary>
    public void Add(TKey key, TItem item)
    {
        int index = IndexOf(key);

        if (index < 0)
        {
            index = _all.Count;
            _indexes?.Add(key, index);
            _all.Add((key, new List<TItem>(1)));
        }

        _all[index].Items.Add(item);
    }

    private int IndexOf(TKey key)
    {
        if (_all.Count > FewKeys)
        {
            _indexes ??= IndexesOfAll();
            return _indexes.TryGetValue(key, out int known) ? known : -1;
        }

        for (int i = 0; i < _all.Count; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(_all[i].Key, key))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<TKey, int> IndexesOfAll()
    {
        var indexes = new Dictionary<TKey, int>(2 * _all.Count);

        for (int i = 0; i < _all.Count; i++)
        {
            indexes.Add(_all[i].Key, i);
        }

        return indexes;
    }
}

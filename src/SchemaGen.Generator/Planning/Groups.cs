using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>Items by key, in the order of the first occurrence of each key.</summary>
/// <param name="capacity">The expected number of keys.</param>
internal sealed class Groups<TKey, TItem>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _indexes = new(capacity);
    private readonly List<(TKey Key, List<TItem> Items)> _all = new(capacity);

    /// <summary>The keys, each with its items.</summary>
    public List<(TKey Key, List<TItem> Items)> All => _all;

    /// <summary>Adds an item.</summary>
    public void Add(TKey key, TItem item)
    {
        if (!_indexes.TryGetValue(key, out int index))
        {
            index = _all.Count;
            _indexes.Add(key, index);
            _all.Add((key, new List<TItem>(1)));
        }

        _all[index].Items.Add(item);
    }
}

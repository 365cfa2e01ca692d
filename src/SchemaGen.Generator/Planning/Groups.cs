using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>Items by key, in the order of the first occurrence of each key.</summary>
/// <param name="capacity">The expected number of keys.</param>
internal sealed class Groups<TKey, TItem>(int capacity)
    where TKey : notnull
{
    private readonly Indexes<TKey> _keys = new(capacity);
    private readonly List<(TKey Key, List<TItem> Items)> _all = new(capacity);

    /// <summary>The keys, each with its items.</summary>
    public List<(TKey Key, List<TItem> Items)> All => _all;

    /// <summary>Adds an item.</summary>
    public void Add(TKey key, TItem item)
    {
        int index = _keys.IndexOf(key);

        if (index < 0)
        {
            index = _keys.Add(key);
            _all.Add((key, new List<TItem>(1)));
        }

        _all[index].Items.Add(item);
    }
}

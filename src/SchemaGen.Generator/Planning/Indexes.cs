using System.Collections.Generic;

namespace SchemaGen.Generator.Planning;

/// <summary>Different keys with their indexes, in the order in which they were added. A few keys are compared one by one, which is faster than hashing them.</summary>
/// <param name="capacity">The expected number of keys.</param>
internal sealed class Indexes<TKey>(int capacity)
    where TKey : notnull
{
    private const int FewKeys = 16;

    private readonly List<TKey> _keys = new(capacity);
    private Dictionary<TKey, int>? _many;

    /// <summary>The keys.</summary>
    public List<TKey> Keys => _keys;

    /// <summary>Gets the index of a key; -1 if it was not added.</summary>
    public int IndexOf(TKey key)
    {
        if (_keys.Count <= FewKeys)
        {
            return _keys.IndexOf(key);
        }

        if (_many is null)
        {
            _many = new Dictionary<TKey, int>(2 * _keys.Count);

            for (int i = 0; i < _keys.Count; i++)
            {
                _many.Add(_keys[i], i);
            }
        }

        return _many.TryGetValue(key, out int index) ? index : -1;
    }

    /// <summary>Adds a key that was not added before.</summary>
    /// <returns>Its index.</returns>
    public int Add(TKey key)
    {
        _many?.Add(key, _keys.Count);
        _keys.Add(key);
        return _keys.Count - 1;
    }
}

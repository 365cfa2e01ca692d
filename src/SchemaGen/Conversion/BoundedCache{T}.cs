using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Conversion;

/// <summary>A cache by culture or format that stops growing at 1,000 entries, because a program may take cultures and formats from its input.</summary>
/// <remarks>Usually it holds the few cultures and formats that generated code contains.</remarks>
/// <typeparam name="T">The type of the cached values.</typeparam>
internal sealed class BoundedCache<T>
{
    private const int MaxCount = 1000;

    private readonly ConcurrentDictionary<string, T> _values = new(StringComparer.Ordinal);

    /// <summary>Gets the cached value of a key.</summary>
    public bool TryGet(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    /// <summary>Caches a value, unless the cache is full.</summary>
    /// <returns>The value.</returns>
    public T Add(string key, T value)
    {
        if (_values.Count < MaxCount)
        {
            _values.TryAdd(key, value);
        }

        return value;
    }
}

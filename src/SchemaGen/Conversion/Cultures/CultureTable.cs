using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace SchemaGen.Conversion.Cultures;

/// <summary>Data by culture tag. A culture has the data of the closest tag that has any.</summary>
/// <param name="byTag">The data; read on first use.</param>
/// <param name="fallback">Gets the data of a culture without any.</param>
/// <typeparam name="T">The type of the data.</typeparam>
internal sealed class CultureTable<T>(Lazy<Dictionary<string, T>> byTag, Func<T> fallback)
    where T : class
{
    /// <summary>The largest number of cached cultures, for programs that take culture names from their input.</summary>
    private const int MaxCached = 1000;

    private readonly ConcurrentDictionary<string, T> _cache = new(StringComparer.Ordinal);

    /// <summary>Gets the data of a culture.</summary>
    public T Of(string culture) => _cache.TryGetValue(culture, out T? known) ? known : Find(culture);

    private T Find(string culture)
    {
        T? found = null;

        if (culture.Length > 0)
        {
            foreach (string tag in CultureTags.Candidates(culture))
            {
                if (byTag.Value.TryGetValue(tag, out found))
                {
                    break;
                }
            }
        }

        T data = found ?? fallback();

        if (_cache.Count < MaxCached)
        {
            _cache.TryAdd(culture, data);
        }

        return data;
    }
}

using System;
using System.Collections.Generic;

namespace SchemaGen.Conversion.Cultures;

/// <summary>Data by culture tag. A culture has the data of the closest tag that has any.</summary>
/// <param name="byTag">The data; read on first use.</param>
/// <param name="fallback">Gets the data for cultures without an entry.</param>
/// <typeparam name="T">The type of the data.</typeparam>
internal sealed class CultureTable<T>(Lazy<Dictionary<string, T>> byTag, Func<T> fallback)
    where T : class
{
    private readonly BoundedCache<T> _cache = new();

    /// <summary>Gets the data of a culture.</summary>
    public T Of(string culture) => _cache.TryGet(culture, out T? known) ? known : _cache.Add(culture, Find(culture));

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

        return found ?? fallback();
    }
}

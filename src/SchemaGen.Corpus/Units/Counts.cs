using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Units;

/// <summary>Counts by name.</summary>
internal static class Counts
{
    /// <summary>Adds to the count of a name.</summary>
    public static void Add(SortedDictionary<string, long> counts, string name, long number = 1) => counts[name] = counts.GetValueOrDefault(name) + number;

    /// <summary>Gets the item of a name, and creates it if there is none.</summary>
    public static T GetOrAdd<T>(SortedDictionary<string, T> items, string name, Func<T> create)
    {
        if (!items.TryGetValue(name, out T? item))
        {
            items.Add(name, item = create());
        }

        return item;
    }

    /// <summary>Adds all counts of others.</summary>
    public static void Add(SortedDictionary<string, long> counts, SortedDictionary<string, long> others)
    {
        foreach ((string name, long number) in others)
        {
            Add(counts, name, number);
        }
    }

    /// <summary>Gets the sum of all counts.</summary>
    public static long Sum(SortedDictionary<string, long> counts) => counts.Values.Sum();
}

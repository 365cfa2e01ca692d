using System;
using System.Collections.Generic;

namespace SchemaGen.Routing;

/// <summary>Finds the longest of many hosts that is a suffix of another host and begins at a label.</summary>
/// <typeparam name="TValue">The value of a host.</typeparam>
/// <remarks>
/// The hash of a suffix is computed from its length and five of its characters, so that a look-up takes the time of one pass over the host's dots.
/// The table has only the hosts of a program's routes, so an address cannot make its chains longer.
/// </remarks>
internal sealed class HostTable<TValue>
    where TValue : class
{
    private const uint HashFactor = 2_654_435_769;
    private const int HashBits = 32;

    private readonly Entry?[] _entries;
    private readonly int _shift;

    /// <param name="hosts">The hosts, normalized, each once.</param>
    public HostTable(IReadOnlyCollection<KeyValuePair<string, TValue>> hosts)
    {
        // At most a quarter is used, so that most suffixes that are no host are found to be none at once.
        int bits = 2;

        while (1 << bits < hosts.Count * 4)
        {
            bits++;
        }

        _entries = new Entry?[1 << bits];
        _shift = HashBits - bits;

        foreach ((string host, TValue value) in hosts)
        {
            ref Entry? first = ref _entries[IndexOf(host)];
            first = new Entry(host, value, first);
        }
    }

    /// <summary>Gets the value of the longest suffix.</summary>
    /// <param name="host">The host of an address, normalized.</param>
    /// <returns>Null if no suffix has a value.</returns>
    public TValue? Find(string host)
    {
        ReadOnlySpan<char> suffix = host;

        while (suffix.Length > 0)
        {
            for (Entry? entry = _entries[IndexOf(suffix)]; entry is not null; entry = entry.Next)
            {
                if (suffix.SequenceEqual(entry.Host))
                {
                    return entry.Value;
                }
            }

            int dot = suffix.IndexOf('.');
            suffix = dot < 0 ? default : suffix[(dot + 1)..];
        }

        return null;
    }

    /// <summary>Gets the index of a host: the high bits of a product, which depend on all bits of its factors.</summary>
    private int IndexOf(ReadOnlySpan<char> host)
    {
        // Of most hosts of a program, these characters differ: the last ones are those of a few top-level domains.
        int last = host.Length - 1;
        uint hash = (uint)host.Length;
        hash = (hash * 31) ^ host[0];
        hash = (hash * 31) ^ host[last / 4];
        hash = (hash * 31) ^ host[last / 2];
        hash = (hash * 31) ^ host[last * 3 / 4];
        hash = (hash * 31) ^ host[last];
        return (int)((hash * HashFactor) >> _shift);
    }

    private sealed record Entry(string Host, TValue Value, Entry? Next);
}

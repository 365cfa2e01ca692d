using System;
using System.Collections.Generic;

namespace SchemaGen.Routing;

/// <summary>Finds the longest of many hosts that is a suffix of another host and begins at a label.</summary>
/// <typeparam name="TValue">The value of a host.</typeparam>
/// <remarks>
/// The hash of a host is computed from its end, so that one pass over an address's host gives the hashes of all of its suffixes, and a look-up takes the time of one pass whatever the number of hosts and labels.
/// The table has only the hosts of a program's routes, so an address cannot make its chains longer.
/// </remarks>
internal sealed class HostTable<TValue>
    where TValue : class
{
    private const uint HashFactor = 16_777_619;

    private readonly Entry?[] _entries;

    /// <param name="hosts">The hosts, normalized, each once.</param>
    public HostTable(IReadOnlyCollection<KeyValuePair<string, TValue>> hosts)
    {
        int size = 4;

        // At most a quarter is used, so that most suffixes that are no host are found to be none at once.
        while (size < hosts.Count * 4)
        {
            size *= 2;
        }

        _entries = new Entry?[size];

        foreach ((string host, TValue value) in hosts)
        {
            uint hash = 0;

            for (int i = host.Length - 1; i >= 0; i--)
            {
                hash = Add(hash, host[i]);
            }

            ref Entry? first = ref _entries[IndexOf(hash)];
            first = new Entry(hash, host, value, first);
        }
    }

    /// <summary>Gets the value of the longest suffix.</summary>
    /// <param name="host">The host of an address, normalized.</param>
    /// <returns>Null if no suffix has a value.</returns>
    public TValue? Find(string host)
    {
        TValue? longest = null;
        uint hash = 0;

        for (int i = host.Length - 1; i >= 0; i--)
        {
            hash = Add(hash, host[i]);

            if (i == 0 || host[i - 1] == '.')
            {
                for (Entry? entry = _entries[IndexOf(hash)]; entry is not null; entry = entry.Next)
                {
                    if (entry.Hash == hash && host.AsSpan(i).SequenceEqual(entry.Host))
                    {
                        longest = entry.Value;
                        break;
                    }
                }
            }
        }

        return longest;
    }

    private static uint Add(uint hash, char c) => (hash ^ c) * HashFactor;

    /// <summary>Gets the index of a hash, whose high bits depend on more of the text than the low ones.</summary>
    private uint IndexOf(uint hash) => (hash ^ (hash >> 15)) & (uint)(_entries.Length - 1);

    private sealed record Entry(uint Hash, string Host, TValue Value, Entry? Next);
}

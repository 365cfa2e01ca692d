using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Routing;

/// <summary>Finds the longest of many hosts that serves an address.</summary>
/// <typeparam name="TValue">The value of a host.</typeparam>
internal sealed class HostTable<TValue>
    where TValue : class
{
    private readonly FrozenDictionary<string, TValue> _values;

    /// <summary>The length of the longest host of a route.</summary>
    private readonly int _maxLength;

    /// <param name="hosts">The hosts, in the form in which they are compared.</param>
    public HostTable(IReadOnlyDictionary<string, TValue> hosts)
    {
        // Most addresses have a host as it is declared, or with "www." before it, so both are found at once.
        var usual = new Dictionary<string, TValue>(hosts, StringComparer.Ordinal);

        foreach ((string host, TValue value) in hosts)
        {
            usual.TryAdd("www." + host, value);
        }

        _values = usual.ToFrozenDictionary(StringComparer.Ordinal);
        _maxLength = hosts.Keys.Select(static host => host.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Gets the value of the longest host that serves an address.</summary>
    /// <param name="url">An absolute address.</param>
    /// <returns>Null if there is none.</returns>
    public TValue? Find(Uri url) => _values.TryGetValue(url.Host, out TValue? value) ? value : FindSuffix(RouteHost.Of(url));

    private TValue? FindSuffix(string host)
    {
        for (int start = 0; ; start++)
        {
            // Longer suffixes are not looked up, so that the time is limited for a host of many labels.
            if (host.Length - start <= _maxLength && _values.TryGetValue(host[start..], out TValue? value))
            {
                return value;
            }

            start = host.IndexOf('.', start);

            if (start < 0)
            {
                return null;
            }
        }
    }
}

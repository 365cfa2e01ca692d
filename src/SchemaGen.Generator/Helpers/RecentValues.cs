using System;
using System.Collections.Concurrent;
using System.Threading;

namespace SchemaGen.Generator;

/// <summary>A cache of the recent results of a pure function, for all runs of a process.</summary>
/// <remarks>
/// The compiler runs for days in an IDE, so a value is dropped if it was not used while <paramref name="capacity"/> others were added. It may be used by several threads at once.
/// </remarks>
/// <param name="function">The function; its results must be immutable.</param>
/// <param name="capacity">The number of values that are kept; up to twice as many are held for a short time.</param>
internal sealed class RecentValues<TKey, TValue>(Func<TKey, TValue> function, int capacity)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _recent = new();
    private ConcurrentDictionary<TKey, TValue> _older = new();
    private int _count;

    /// <summary>Gets the value of the function.</summary>
    public TValue Get(TKey key)
    {
        ConcurrentDictionary<TKey, TValue> recent = Volatile.Read(ref _recent);

        if (recent.TryGetValue(key, out TValue? value))
        {
            return value;
        }

        if (!Volatile.Read(ref _older).TryGetValue(key, out value))
        {
            value = function(key);
        }

        if (recent.TryAdd(key, value) && Interlocked.Increment(ref _count) == capacity)
        {
            Volatile.Write(ref _older, recent);
            Volatile.Write(ref _recent, new ConcurrentDictionary<TKey, TValue>());
            Volatile.Write(ref _count, 0);
        }

        return value;
    }
}

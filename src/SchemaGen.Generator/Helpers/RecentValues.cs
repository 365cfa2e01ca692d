using System;
using System.Collections.Concurrent;
using System.Threading;

namespace SchemaGen.Generator;

/// <summary>Remembers what a pure function made of the values it was asked for last, for all runs of a process.</summary>
/// <remarks>
/// The compiler runs for days in an IDE, so it forgets: what nobody asked for while <paramref name="capacity"/> others came in is gone. It may be asked by several threads at once.
/// </remarks>
/// <param name="function">The function; its results must be immutable.</param>
/// <param name="capacity">How many values are remembered; for a moment it may be twice as many.</param>
internal sealed class RecentValues<TKey, TValue>(Func<TKey, TValue> function, int capacity)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _recent = new();
    private ConcurrentDictionary<TKey, TValue> _older = new();
    private int _count;

    /// <summary>The function's value.</summary>
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

using System;
using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Text;

/// <summary>How long each pattern has taken on a page in all. One match has a limit of its own; a hundred that stay below it have this one.</summary>
/// <param name="milliseconds">A clock; null: the system's coarse one.</param>
/// <remarks>
/// The system's coarse clock is four times as cheap as the exact one, and right on the average: it goes forward by several milliseconds at once, and how many matches see it go
/// is as their time says. An ordinary match sees it stand still, and nothing is noted.
/// </remarks>
internal sealed class PatternBudget(Func<long>? milliseconds = null)
{
    /// <summary>What a pattern may take in all, in milliseconds.</summary>
    internal const long Limit = 500;

    private readonly Func<long> _milliseconds = milliseconds ?? (static () => Environment.TickCount64);
    private Dictionary<TextPattern, long>? _used;
    private HashSet<TextPattern>? _told;

    /// <summary>Whether a pattern may still be tried on this page.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isNews">Whether that it may not be tried has still to be told.</param>
    public bool MayTry(TextPattern pattern, out bool isNews)
    {
        bool isUsedUp = _used is not null && _used.TryGetValue(pattern, out long used) && used >= Limit;
        isNews = isUsedUp && (_told ??= []).Add(pattern);
        return !isUsedUp;
    }

    /// <summary>Begins a match.</summary>
    public long Start() => _milliseconds();

    /// <summary>Ends a match.</summary>
    /// <returns>Whether the clock went on meanwhile.</returns>
    public bool Stop(TextPattern pattern, long start)
    {
        long time = _milliseconds() - start;

        if (time > 0)
        {
            _used ??= [];
            _used[pattern] = _used.GetValueOrDefault(pattern) + time;
        }

        return time > 0;
    }

    /// <summary>Ends a match that took too long by itself, and is told at once.</summary>
    public void GiveUp(TextPattern pattern)
    {
        (_used ??= [])[pattern] = Limit;
        (_told ??= []).Add(pattern);
    }
}

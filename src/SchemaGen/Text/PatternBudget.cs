using System;
using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Text;

/// <summary>The total time of each pattern on a page. It limits many matches that each stay below the timeout of a single one.</summary>
/// <param name="milliseconds">A clock in milliseconds; null for the system's coarse clock.</param>
/// <remarks>
/// The coarse clock costs a quarter of the exact one and is right on average: it advances by several milliseconds at a time, and the number of matches during which it advances is in proportion to
/// their time. During most matches it does not advance, and nothing is recorded.
/// </remarks>
internal sealed class PatternBudget(Func<long>? milliseconds = null)
{
    /// <summary>The total time that a pattern may take, in milliseconds.</summary>
    internal const long Limit = 500;

    private readonly Func<long> _milliseconds = milliseconds ?? (static () => Environment.TickCount64);
    private Dictionary<TextPattern, long>? _used;
    private HashSet<TextPattern>? _reported;

    /// <summary>Reports whether a pattern may still be tried on this page.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isNews">Whether the pattern is used up and that has not been reported yet.</param>
    public bool MayTry(TextPattern pattern, out bool isNews)
    {
        bool isUsedUp = _used is not null && _used.TryGetValue(pattern, out long used) && used >= Limit;
        isNews = isUsedUp && (_reported ??= []).Add(pattern);
        return !isUsedUp;
    }

    /// <summary>Begins a match.</summary>
    public long Start() => _milliseconds();

    /// <summary>Ends a match.</summary>
    /// <returns>Whether the clock advanced meanwhile.</returns>
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

    /// <summary>Marks a pattern as used up after a single match timed out, which the caller reports.</summary>
    public void GiveUp(TextPattern pattern)
    {
        (_used ??= [])[pattern] = Limit;
        (_reported ??= []).Add(pattern);
    }
}

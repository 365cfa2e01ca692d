using System;
using System.Collections.Generic;
using SchemaGen.Runtime;

namespace SchemaGen.Text;

/// <summary>The time limits of patterns: for a single match, and for all matches of one pattern on a page.</summary>
/// <remarks>
/// The limit for all matches stops a pattern whose matches each stay below the limit for a single one. Reading the coarse clock of the system takes a quarter of the time of the exact one. It advances by several
/// milliseconds at a time and stands still during most matches, for which nothing is recorded; the total is still right on average, because long matches are more likely to see it advance.
/// </remarks>
/// <param name="milliseconds">A clock in milliseconds; null for the system's coarse clock.</param>
internal sealed class PatternBudget(Func<long>? milliseconds = null)
{
    /// <summary>The time that one match may take, in milliseconds.</summary>
    internal const int MatchLimit = 250;

    /// <summary>The time that all matches of a pattern on a page may take, in milliseconds.</summary>
    internal const int PageLimit = 500;

    private readonly Func<long> _milliseconds = milliseconds ?? (static () => Environment.TickCount64);
    private Dictionary<TextPattern, long>? _used;
    private HashSet<TextPattern>? _reported;

    /// <summary>Admits a pattern, unless it has used up its time on this page.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="exceeded">The limit that the pattern has exceeded, for an issue; null if it is admitted, and from the second refusal on.</param>
    public bool TryAdmit(TextPattern pattern, out string? exceeded)
    {
        bool isUsedUp = _used is not null && _used.TryGetValue(pattern, out long used) && used >= PageLimit;
        exceeded = isUsedUp && (_reported ??= []).Add(pattern) ? FormattableString.Invariant($"{PageLimit} ms in all") : null;
        return !isUsedUp;
    }

    /// <summary>Begins a match.</summary>
    public long Start() => _milliseconds();

    /// <summary>Ends a match.</summary>
    /// <returns>Whether the clock has advanced since the match began.</returns>
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

    /// <summary>Refuses a pattern from now on, because a single match timed out.</summary>
    /// <returns>The limit that the match has exceeded, for an issue.</returns>
    public string GiveUp(TextPattern pattern)
    {
        (_used ??= [])[pattern] = PageLimit;
        (_reported ??= []).Add(pattern);
        return FormattableString.Invariant($"{MatchLimit} ms");
    }
}

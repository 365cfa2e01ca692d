using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>Measures several actions in turns, so that what else the machine does hits all of them.</summary>
internal static class Interleaved
{
    /// <summary>The runs that warm an action of any length.</summary>
    private const int WarmRuns = 4;

    /// <summary>Runs them until the time is over, at least seven turns.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="budget">How long.</param>
    /// <param name="prepare">Comes before each, and is not measured.</param>
    /// <param name="collects">Whether each begins with a heap that was cleaned. Otherwise collections come when they come, as in a program that goes on.</param>
    /// <returns>For each the median time and memory of a turn, and the median of its ratios to the last one's in the same turn.</returns>
    public static List<Measured> Measure(IReadOnlyList<Action> actions, TimeSpan budget, Action? prepare = null, bool collects = true)
    {
        var milliseconds = actions.Select(static _ => new List<double>()).ToList();
        long[] bytes = new long[actions.Count];

        // Tiered compilation: hot methods are compiled again after 30 calls, in the background. One run of a long action makes the calls, but ends before the new code is there.
        foreach (Action action in actions)
        {
            long warm = Stopwatch.GetTimestamp();

            for (int i = 0; i < 40 && (i < WarmRuns || Stopwatch.GetElapsedTime(warm) < budget / 10); i++)
            {
                prepare?.Invoke();
                action();
            }
        }

        long start = Stopwatch.GetTimestamp();

        for (int turn = 0; turn < 7 || Stopwatch.GetElapsedTime(start) < budget; turn++)
        {
            for (int i = 0; i < actions.Count; i++)
            {
                int index = (i + turn) % actions.Count;
                prepare?.Invoke();

                if (collects)
                {
                    GC.Collect();
                    GC.WaitForPendingFinalizers();
                }

                long before = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan began = Now;
                actions[index]();
                milliseconds[index].Add((Now - began).TotalMilliseconds);
                bytes[index] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return actions.Select((_, i) => new Measured(Median(milliseconds[i]), milliseconds[i].Sum(), bytes[i], [.. milliseconds.Select(other => Median(milliseconds[i].Zip(other, static (a, b) => a / b)))])).ToList();
    }

    /// <summary>Processor time, not the clock's: on a machine that does other things as well it says more. The actions use one thread.</summary>
    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    private static double Median(IEnumerable<double> values)
    {
        List<double> sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    /// <param name="Milliseconds">The median of a turn.</param>
    /// <param name="AllMilliseconds">The time of all turns together, in which every collection counts.</param>
    /// <param name="Bytes">What was allocated in one.</param>
    /// <param name="Ratios">The median of its time over that of each.</param>
    public sealed record Measured(double Milliseconds, double AllMilliseconds, long Bytes, IReadOnlyList<double> Ratios);
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Tests.Limits;

/// <summary>A clock that goes on by a step at every look, and whose timers fire at once or never.</summary>
internal sealed class TestClock(TimeSpan step, bool timersFire = false) : TimeProvider
{
    private long _looks;

    /// <summary>How many times it was looked at.</summary>
    public long Looks => Volatile.Read(ref _looks);

    /// <summary>Called at every look.</summary>
    public Action<long>? Looked { get; init; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        long looks = Interlocked.Increment(ref _looks);
        Looked?.Invoke(looks);
        return looks * step.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (timersFire && dueTime != Timeout.InfiniteTimeSpan)
        {
            _ = Task.Run(() => callback(state));
        }

        return new Stopped();
    }

    private sealed class Stopped : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Queue;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>Takes units from a queue and runs them, until the job is finished. It may be killed at any time: no unit is lost, and no row is duplicated.</summary>
public sealed class QueueWorker
{
    /// <summary>The number of workers that may end without an answer while they run a unit, before it is parked. Most end for other reasons: a machine is taken away, a process is killed.</summary>
    private const int MaxDeaths = 10;

    /// <summary>The number of such ends after which a unit runs alone. A single one is usually caused by the machine.</summary>
    private const int DeathsOfSuspect = 2;

    private static readonly TimeSpan s_retryDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_releaseTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_reportInterval = TimeSpan.FromSeconds(15);

    private readonly UnitQueue _queue;
    private readonly UnitRunner _runner;
    private readonly int _concurrency;
    private readonly int _maxFailures;

    /// <summary>The last request of each loop for a unit.</summary>
    private readonly Task[] _requests;

    private readonly string _name = $"{MachineName.Value}-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}";
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private int _doneUnits;
    private int _failures;
    private int _parkedUnits;

    /// <summary>Creates a worker.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="runner">Runs a unit. The manifest is written to its store.</param>
    /// <param name="concurrency">The number of units that are run at the same time.</param>
    /// <param name="maxFailures">The number of failures after which a unit is parked.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is zero or negative.</exception>
    public QueueWorker(UnitQueue queue, UnitRunner runner, int concurrency, int maxFailures)
    {
        ArgumentNullException.ThrowIfNull(queue);
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(concurrency);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxFailures);
        _queue = queue;
        _runner = runner;
        _concurrency = concurrency;
        _maxFailures = maxFailures;
        _requests = new Task[concurrency];
        Array.Fill(_requests, Task.CompletedTask);
    }

    /// <summary>The number of units that this worker has done, or found done.</summary>
    public int DoneUnits => Volatile.Read(ref _doneUnits);

    /// <summary>The number of tries of this worker that failed.</summary>
    public int Failures => Volatile.Read(ref _failures);

    /// <summary>The number of units that this worker has parked.</summary>
    public int ParkedUnits => Volatile.Read(ref _parkedUnits);

    private long Pages => _runner.Counters.Rows + _runner.Counters.Failures;

    /// <summary>Works until all units were published and none is left in the queue, and writes the manifest of the job. All workers write the same one.</summary>
    /// <param name="cancellationToken">Ends the work. Units that this worker has are given back.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="CorpusException">The parts cannot be written, the server is away for too long, or a unit was done by other schemas. Units that this worker has are given back.</exception>
    public async Task<CorpusManifest> RunAsync(CancellationToken cancellationToken = default)
    {
        await _queue.CheckSettingsAsync(_runner.Settings, cancellationToken).ConfigureAwait(false);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var gate = new UnitGate(_concurrency);
        Task reports = ReportAsync(end.Token);
        List<Task> loops = [.. Enumerable.Range(0, _concurrency).Select(number => Task.Run(() => LoopAsync(number, gate, end), CancellationToken.None))];

        try
        {
            while (loops.Count > 0)
            {
                Task ended = await Task.WhenAny(loops).ConfigureAwait(false);
                loops.Remove(ended);

                // The exception that ended the others is in the task that failed, not in those that it cancelled.
                if (!ended.IsCanceled || cancellationToken.IsCancellationRequested)
                {
                    await ended.ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(loops).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await reports.ConfigureAwait(false);
            await ReportEndAsync().ConfigureAwait(false);
        }

        CorpusManifest manifest = await _queue.ReadManifestAsync(cancellationToken).ConfigureAwait(false);
        await _queue.CheckPlaceAsync(_runner.Store, cancellationToken).ConfigureAwait(false);
        await _runner.WriteManifestAsync(manifest, cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    private async Task LoopAsync(int number, UnitGate gate, CancellationTokenSource end)
    {
        bool isLast = false;

        while (true)
        {
            if (isLast && await _queue.IsFinishedAsync(end.Token).ConfigureAwait(false))
            {
                return;
            }

            Task<QueuedUnit?> request = _queue.NextAsync(end.Token).AsTask();
            _requests[number] = request;
            QueuedUnit? queued = await request.ConfigureAwait(false);
            isLast = queued?.IsLastWaiting ?? true;

            if (queued is null)
            {
                continue;
            }

            await using (queued.ConfigureAwait(false))
            {
                await WorkAsync(queued, gate, end).ConfigureAwait(false);
            }
        }
    }

    private async Task WorkAsync(QueuedUnit queued, UnitGate gate, CancellationTokenSource end)
    {
        CancellationToken cancellationToken = end.Token;
        CorpusUnit unit;

        try
        {
            unit = CorpusUnit.Parse(queued.Text);
        }
        catch (CorpusException e)
        {
            // Another program published it, and its subject is all that identifies it.
            string name = UnitName.Of(queued.Subject);
            (UnitState foreign, ulong foreignRevision) = await _queue.States.GetAsync(name, cancellationToken).ConfigureAwait(false);
            await ParkAsync(queued, name, foreign, foreignRevision, e.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        (UnitState state, ulong revision) = await _queue.States.GetAsync(unit.Name, cancellationToken).ConfigureAwait(false);

        if (state.Status == UnitStatus.Parked)
        {
            // A worker parked the unit and ended before it removed the message.
            await queued.TerminateAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        // A worker that releases or fails a unit changes its status. Status Running therefore means that its worker died.
        state = state.Status == UnitStatus.Running ? state with { Deaths = state.Deaths + 1 } : state;

        if (state.Deaths >= MaxDeaths)
        {
            await ParkAsync(queued, unit.Name, state, revision, $"{state.Deaths} workers ended while they read the unit, without an answer; the last one was {state.Worker}. {state.Reason}".TrimEnd(), cancellationToken).ConfigureAwait(false);
            return;
        }

        await RunAsync(queued, unit, state, revision, gate, end).ConfigureAwait(false);
    }

    private async Task RunAsync(QueuedUnit queued, CorpusUnit unit, UnitState state, ulong revision, UnitGate gate, CancellationTokenSource end)
    {
        CancellationToken cancellationToken = end.Token;
        // The revision of the state of this worker; null if another worker has written one since, and the unit is its.
        ulong? current = revision;
        int places = 0;

        try
        {
            // When a process crashes, any of the units that it ran may be the cause. A unit that runs alone is not charged with the crash of another one.
            places = await gate.EnterAsync(isAlone: state.Deaths >= DeathsOfSuspect, cancellationToken).ConfigureAwait(false);
            UnitReport? report = await _runner.FindReportAsync(unit, cancellationToken).ConfigureAwait(false);

            if (report is null)
            {
                current = await _queue.States.TryUpdateAsync(unit.Name, Next(state, UnitStatus.Running), revision, cancellationToken).ConfigureAwait(false);
                report = await _runner.RunAsync(unit, cancellationToken).ConfigureAwait(false);
            }

            await _queue.States.PutAsync(unit.Name, Next(state, UnitStatus.Done) with { Reason = null, Report = report }, cancellationToken).ConfigureAwait(false);
            await queued.AcknowledgeAsync(cancellationToken).ConfigureAwait(false);
            Interlocked.Increment(ref _doneUnits);
        }
        catch (StuckPagesException e)
        {
            // The process has to end. The state Running counts that against the unit that has the next page, as the most likely cause.
            await ReleaseAsync(queued, unit, Next(state, UnitStatus.Running) with { Reason = e.Message }, end).ConfigureAwait(false);
            throw;
        }
        catch (Exception e) when (e is CorpusException and not InputException || (e is not OutOfMemoryException && cancellationToken.IsCancellationRequested))
        {
            // The cause is not the unit: the next one would fail, too.
            await ReleaseAsync(queued, unit, Next(state, UnitStatus.Waiting), end).ConfigureAwait(false);
            throw;
        }
#pragma warning disable CA1031 // A failure of one unit does not end the others. Its reason is recorded. Without memory, the worker ends as if it was killed.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            Interlocked.Increment(ref _failures);
            await FailAsync(queued, unit, state, current, e is CorpusException ? e.Message : $"{e.GetType().Name}: {e.Message}", cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Leave(places);
        }
    }

    private async Task FailAsync(QueuedUnit queued, CorpusUnit unit, UnitState state, ulong? current, string reason, CancellationToken cancellationToken)
    {
        state = state with { Failures = state.Failures + 1, Reason = reason };
        bool isParked = state.Failures >= _maxFailures;
        UnitState next = Next(state, isParked ? UnitStatus.Parked : UnitStatus.Failed);

        // A worker that was not heard of for a while may fail with a unit that another one has done since.
        if (current is not { } revision || await _queue.States.TryUpdateAsync(unit.Name, next, revision, cancellationToken).ConfigureAwait(false) is null)
        {
            return;
        }

        if (isParked)
        {
            await TerminateAsync(queued, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await queued.ReleaseAsync(s_retryDelay * state.Failures, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ParkAsync(QueuedUnit queued, string unit, UnitState state, ulong revision, string reason, CancellationToken cancellationToken)
    {
        // A worker that was taken for dead may have done the unit in the meantime.
        if (await _queue.States.TryUpdateAsync(unit, Next(state, UnitStatus.Parked) with { Reason = reason }, revision, cancellationToken).ConfigureAwait(false) is not null)
        {
            await TerminateAsync(queued, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TerminateAsync(QueuedUnit queued, CancellationToken cancellationToken)
    {
        await queued.TerminateAsync(cancellationToken).ConfigureAwait(false);
        Interlocked.Increment(ref _parkedUnits);
    }

    /// <summary>Returns a unit to the queue when this worker ends. If the server is away, it redelivers the unit after the acknowledgement timeout.</summary>
    /// <param name="queued">The unit in the queue.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="next">The state of the unit from now on.</param>
    /// <param name="end">Ends the worker.</param>
    private async Task ReleaseAsync(QueuedUnit queued, CorpusUnit unit, UnitState next, CancellationTokenSource end)
    {
        using var time = new CancellationTokenSource(s_releaseTime);

        try
        {
            // The server would give the unit to a request of this worker that is still open, and it would be lost until the time for the answer is over. From here on, the worker makes no other one.
            await end.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(_requests).WaitAsync(time.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

            // The server may have written the state of this worker although no answer came, and another worker may have written one since.
            (UnitState found, ulong revision) = await _queue.States.GetAsync(unit.Name, time.Token).ConfigureAwait(false);

            if (found.Status == UnitStatus.Running && found.Worker == _name)
            {
                await _queue.States.TryUpdateAsync(unit.Name, next, revision, time.Token).ConfigureAwait(false);
            }

            await queued.ReleaseAsync(TimeSpan.Zero, time.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or QueueException)
        {
            // The server gives the unit to another worker when the time for the answer is over.
        }
    }

    private UnitState Next(UnitState state, UnitStatus status) => state with { Status = status, Worker = _name, Time = DateTimeOffset.UtcNow };

    private async Task ReportAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(s_reportInterval);
        long pages = 0;
        long time = Stopwatch.GetTimestamp();

        try
        {
            do
            {
                long now = Pages;
                double seconds = Math.Max(1, Stopwatch.GetElapsedTime(time).TotalSeconds);
                await _queue.UpdateDepthAsync(cancellationToken).ConfigureAwait(false);
                await _queue.Workers.ShowAsync(State(now) with { PagesPerSecond = Math.Round((now - pages) / seconds, 1) }, cancellationToken).ConfigureAwait(false);
                pages = now;
                time = Stopwatch.GetTimestamp();
            }
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is QueueException or OperationCanceledException)
        {
            // The work has ended, or ends because the server is away.
        }
    }

    private async Task ReportEndAsync()
    {
        using var time = new CancellationTokenSource(s_releaseTime);

        try
        {
            await _queue.Workers.ShowAsync(State(Pages) with { HasEnded = true }, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The server is away.
        }
    }

    private WorkerState State(long pages) => new() { Name = _name, Started = _started, Reported = DateTimeOffset.UtcNow, Units = DoneUnits, Pages = pages };
}

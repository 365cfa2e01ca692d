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

/// <summary>Takes units from a queue and runs them, until the job is finished. May be killed at any time: nothing is lost, and nothing is twice in the results.</summary>
/// <param name="queue">The queue.</param>
/// <param name="runner">Runs a unit.</param>
/// <param name="store">The store of the parts, for the manifest.</param>
/// <param name="concurrency">The number of units that are run at the same time.</param>
/// <param name="tries">The number of failures with which a unit is parked.</param>
public sealed class QueueWorker(UnitQueue queue, UnitRunner runner, IPartStore store, int concurrency, int tries)
{
    /// <summary>The number of workers that a unit may take with it before it is parked. Most die for other reasons: a machine is taken away, a process is killed.</summary>
    private const int MaxDeaths = 10;

    private static readonly TimeSpan s_retryDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_releaseTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_reportInterval = TimeSpan.FromSeconds(15);

    private readonly string _name = $"{string.Concat(Environment.MachineName.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}-{Environment.ProcessId}-{Guid.NewGuid().ToString("N")[..6]}";
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;
    private int _doneUnits;
    private int _failures;
    private int _parkedUnits;

    /// <summary>The number of units that this worker has done, or found done.</summary>
    public int DoneUnits => Volatile.Read(ref _doneUnits);

    /// <summary>The number of tries of this worker that failed.</summary>
    public int Failures => Volatile.Read(ref _failures);

    /// <summary>The number of units that this worker has parked.</summary>
    public int ParkedUnits => Volatile.Read(ref _parkedUnits);

    /// <summary>Works until all units were published and none is left in the queue, and writes the manifest of the job. All workers write the same one.</summary>
    /// <param name="cancellationToken">Ends the work. Units that this worker has are given back.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="CorpusException">The parts cannot be written, the server is away for too long, or a unit was done by other schemas. Units that this worker has are given back.</exception>
    public async Task<CorpusManifest> RunAsync(CancellationToken cancellationToken)
    {
        await queue.CheckSettingsAsync(runner.Settings, cancellationToken).ConfigureAwait(false);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task reports = ReportAsync(end.Token);
        List<Task> loops = [.. Enumerable.Range(0, concurrency).Select(_ => Task.Run(() => LoopAsync(end), CancellationToken.None))];

        try
        {
            // The exception that ended the others is in the first task that failed, not in those that it cancelled.
            while (loops.Count > 0)
            {
                Task ended = await Task.WhenAny(loops).ConfigureAwait(false);
                loops.Remove(ended);
                await ended.ConfigureAwait(false);
            }
        }
        finally
        {
            await end.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(loops).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
            await reports.ConfigureAwait(false);
        }

        CorpusManifest manifest = await queue.ReadManifestAsync(cancellationToken).ConfigureAwait(false);
        await CorpusFiles.WriteAsync(store, CorpusManifest.PartName, manifest, CorpusFiles.Indented.CorpusManifest, cancellationToken).ConfigureAwait(false);
        return manifest;
    }

    private async Task LoopAsync(CancellationTokenSource end)
    {
        bool isLast = false;

        while (true)
        {
            if (isLast && await queue.IsFinishedAsync(end.Token).ConfigureAwait(false))
            {
                return;
            }

            QueuedUnit? queued = await queue.NextAsync(end.Token).ConfigureAwait(false);
            isLast = queued?.IsLast ?? true;

            if (queued is null)
            {
                continue;
            }

            await using (queued.ConfigureAwait(false))
            {
                await WorkAsync(queued, end.Token).ConfigureAwait(false);
            }
        }
    }

    private async Task WorkAsync(QueuedUnit queued, CancellationToken cancellationToken)
    {
        CorpusUnit unit;

        try
        {
            unit = CorpusUnit.Parse(queued.Text);
        }
        catch (CorpusException e)
        {
            // Another program published it, and its subject is all that identifies it.
            await ParkAsync(queued, UnitName.Of(queued.Subject), UnitState.New, e.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        (UnitState state, ulong revision) = await queue.States.GetAsync(unit.Name, cancellationToken).ConfigureAwait(false);

        if (state.Status == UnitStatus.Parked)
        {
            // Its worker ended after it had parked the unit.
            await queued.TerminateAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        // A worker that gives a unit back, or fails, changes the status; one that dies does not.
        state = state.Status == UnitStatus.Running ? state with { Deaths = state.Deaths + 1 } : state;

        if (state.Deaths >= MaxDeaths)
        {
            await ParkAsync(queued, unit.Name, state, $"{state.Deaths} workers ended while they read the unit, without an answer. {state.Reason}".TrimEnd(), cancellationToken).ConfigureAwait(false);
            return;
        }

        await RunAsync(queued, unit, state, revision, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(QueuedUnit queued, CorpusUnit unit, UnitState state, ulong revision, CancellationToken cancellationToken)
    {
        // The revision of the state of this worker; null if another worker has written one since, and the unit is its.
        ulong? current = revision;

        try
        {
            UnitReport? report = await runner.FindReportAsync(unit, cancellationToken).ConfigureAwait(false);

            if (report is null)
            {
                current = await queue.States.TryUpdateAsync(unit.Name, Next(state, UnitStatus.Running), revision, cancellationToken).ConfigureAwait(false);
                report = await runner.RunAsync(unit, cancellationToken).ConfigureAwait(false);
            }

            await queue.States.PutAsync(unit.Name, Next(state, UnitStatus.Done) with { Reason = null, Report = report }, cancellationToken).ConfigureAwait(false);
            await queued.AcknowledgeAsync(cancellationToken).ConfigureAwait(false);
            Interlocked.Increment(ref _doneUnits);
        }
        catch (Exception e) when (e is PartStoreException or QueueException || e.GetType() == typeof(CorpusException) || cancellationToken.IsCancellationRequested)
        {
            // The next unit would fail, too, but not because of the unit.
            await ReleaseAsync(queued, unit, state, current == revision ? null : current).ConfigureAwait(false);
            throw;
        }
#pragma warning disable CA1031 // Whatever a unit throws, other units are not concerned. The reason is kept.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Interlocked.Increment(ref _failures);
            await FailAsync(queued, unit, state, current, e is CorpusException ? e.Message : $"{e.GetType().Name}: {e.Message}", cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FailAsync(QueuedUnit queued, CorpusUnit unit, UnitState state, ulong? current, string reason, CancellationToken cancellationToken)
    {
        state = state with { Failures = state.Failures + 1, Reason = reason };
        bool isParked = state.Failures >= tries;
        UnitState next = Next(state, isParked ? UnitStatus.Parked : UnitStatus.Failed);

        // A worker that was not heard of for a while may fail with a unit that another one has done since.
        if (current is not { } revision || await queue.States.TryUpdateAsync(unit.Name, next, revision, cancellationToken).ConfigureAwait(false) is null)
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

    private async Task ParkAsync(QueuedUnit queued, string unit, UnitState state, string reason, CancellationToken cancellationToken)
    {
        await queue.States.PutAsync(unit, Next(state, UnitStatus.Parked) with { Reason = reason }, cancellationToken).ConfigureAwait(false);
        await TerminateAsync(queued, cancellationToken).ConfigureAwait(false);
    }

    private async Task TerminateAsync(QueuedUnit queued, CancellationToken cancellationToken)
    {
        await queued.TerminateAsync(cancellationToken).ConfigureAwait(false);
        Interlocked.Increment(ref _parkedUnits);
    }

    /// <summary>Gives a unit back when this worker ends. If the server is away, it finds out by itself.</summary>
    private async Task ReleaseAsync(QueuedUnit queued, CorpusUnit unit, UnitState state, ulong? running)
    {
        using var time = new CancellationTokenSource(s_releaseTime);

        try
        {
            if (running is { } revision)
            {
                await queue.States.TryUpdateAsync(unit.Name, Next(state, UnitStatus.Waiting), revision, time.Token).ConfigureAwait(false);
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
                long now = runner.Counters.Rows + runner.Counters.Failures;
                double seconds = Math.Max(1, Stopwatch.GetElapsedTime(time).TotalSeconds);
                await queue.UpdateDepthAsync(cancellationToken).ConfigureAwait(false);
                await queue.ShowAsync(new WorkerState { Name = _name, Started = _started, Units = DoneUnits, Pages = now, PagesPerSecond = Math.Round((now - pages) / seconds, 1) }, cancellationToken).ConfigureAwait(false);
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
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus;

/// <summary>Runs units on one machine, and sums their reports.</summary>
public sealed class CorpusRun
{
    /// <summary>The number of reports that are asked for at the same time: answers of remote stores take long, but cost them little.</summary>
    private const int Lookups = 32;

    private readonly UnitRunner _runner;
    private readonly int _concurrency;
    private int _endedUnits;
    private long _pendingBytes = -1;

    /// <summary>Creates a run.</summary>
    /// <param name="runner">Runs a unit. The manifest is written to its store.</param>
    /// <param name="concurrency">The number of units that are run at the same time, such as <see cref="ExtractOptions.Concurrency"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or negative.</exception>
    public CorpusRun(UnitRunner runner, int concurrency)
    {
        ArgumentNullException.ThrowIfNull(runner);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(concurrency);
        _runner = runner;
        _concurrency = concurrency;
    }

    /// <summary>Whether the manifest is written. A run of some of the units leaves it to the run of all. Default: true.</summary>
    public bool WritesManifest { get; init; } = true;

    /// <summary>The number of units that are done, in this run or an earlier one, or that failed.</summary>
    public int EndedUnits => Volatile.Read(ref _endedUnits);

    /// <summary>The number of bytes of the inputs of the units that are not done when the run begins; null if it is not known, because some are downloaded.</summary>
    public long? PendingBytes => Interlocked.Read(ref _pendingBytes) is >= 0 and long bytes ? bytes : null;

    /// <summary>Reports whether the store has results of an earlier run.</summary>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    public static ValueTask<bool> HasResultsAsync(IPartStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.AnyAsync(UnitReport.Folder, cancellationToken);
    }

    /// <summary>Runs the units that are not done, and writes the manifest. A unit that fails does not end the run.</summary>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends the run. Finished units are kept; unfinished units leave nothing.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="CorpusException">The run cannot go on.</exception>
    public async Task<CorpusManifest> RunAsync(IReadOnlyList<CorpusUnit> units, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        var manifest = new CorpusManifest();
        List<CorpusUnit> pending = await FindPendingAsync(units, manifest, cancellationToken).ConfigureAwait(false);
        Interlocked.Exchange(ref _pendingBytes, InputSize.Of(pending.SelectMany(static unit => unit.Inputs)) ?? -1);
        var options = new ParallelOptions { MaxDegreeOfParallelism = _concurrency, CancellationToken = cancellationToken };

        await Parallel.ForEachAsync(pending, options, async (unit, token) =>
        {
            try
            {
                Add(manifest, await _runner.RunAsync(unit, token).ConfigureAwait(false));
            }
            catch (InputException e)
            {
                Fail(manifest, unit, e.Message);
            }
#pragma warning disable CA1031 // A failure of one unit does not end the others. Its reason is recorded. Without memory, the run ends.
            catch (Exception e) when (e is not (CorpusException or OutOfMemoryException) && !token.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Fail(manifest, unit, $"{e.GetType().Name}: {e.Message}");
            }
        }).ConfigureAwait(false);

        if (WritesManifest)
        {
            await _runner.WriteManifestAsync(manifest, cancellationToken).ConfigureAwait(false);
        }

        return manifest;
    }

    /// <summary>Adds the units that are done to the manifest.</summary>
    /// <returns>The other units, in their order.</returns>
    private async Task<List<CorpusUnit>> FindPendingAsync(IReadOnlyList<CorpusUnit> units, CorpusManifest manifest, CancellationToken cancellationToken)
    {
        bool[] isPending = new bool[units.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Lookups, CancellationToken = cancellationToken };

        await Parallel.ForAsync(0, units.Count, options, async (i, token) =>
        {
            try
            {
                if (await _runner.FindReportAsync(units[i], token).ConfigureAwait(false) is { } report)
                {
                    Add(manifest, report);
                }
                else
                {
                    isPending[i] = true;
                }
            }
            catch (InputException e)
            {
                Fail(manifest, units[i], e.Message);
            }
        }).ConfigureAwait(false);

        return [.. units.Where((_, i) => isPending[i])];
    }

    private void Add(CorpusManifest manifest, UnitReport report)
    {
        lock (manifest)
        {
            manifest.Add(report);
        }

        Interlocked.Increment(ref _endedUnits);
    }

    private void Fail(CorpusManifest manifest, CorpusUnit unit, string reason)
    {
        lock (manifest)
        {
            manifest.FailedUnits[unit.Name] = reason;
        }

        Interlocked.Increment(ref _endedUnits);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus;

/// <summary>Runs units on one machine, and sums their reports.</summary>
/// <param name="runner">Runs a unit.</param>
/// <param name="store">The store of the manifest; null for none.</param>
/// <param name="concurrency">The number of units that are run at the same time.</param>
public sealed class CorpusRun(UnitRunner runner, IPartStore? store, int concurrency)
{
    private int _doneUnits;

    /// <summary>The number of units that are done, in this run or an earlier one, or whose input cannot be read.</summary>
    public int DoneUnits => Volatile.Read(ref _doneUnits);

    /// <summary>The number of bytes of the inputs of the units that are not done when the run begins; null if it is not known, because some are downloaded.</summary>
    public long? PendingBytes { get; private set; }

    /// <summary>Reports whether the store has results of an earlier run.</summary>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    public static ValueTask<bool> HasResultsAsync(IPartStore store, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.AnyAsync(UnitReport.Folder, cancellationToken);
    }

    /// <summary>Runs the units that are not done, and writes the manifest. A unit whose input cannot be read does not end the run.</summary>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends the run. Units that are done stay; of the others nothing is kept.</param>
    /// <returns>The manifest.</returns>
    /// <exception cref="CorpusException">The run cannot go on.</exception>
    public async Task<CorpusManifest> RunAsync(IReadOnlyList<CorpusUnit> units, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(units);
        var manifest = new CorpusManifest();
        var pending = new List<CorpusUnit>();

        foreach (CorpusUnit unit in units)
        {
            try
            {
                if (await runner.FindReportAsync(unit, cancellationToken).ConfigureAwait(false) is { } report)
                {
                    manifest.Add(report);
                    _doneUnits++;
                }
                else
                {
                    pending.Add(unit);
                }
            }
            catch (InputException e)
            {
                Fail(manifest, unit, e.Message);
                _doneUnits++;
            }
        }

        PendingBytes = InputSize.Of(pending.SelectMany(static unit => unit.Inputs));
        var options = new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken };

        await Parallel.ForEachAsync(pending, options, async (unit, token) =>
        {
            try
            {
                UnitReport report = await runner.RunAsync(unit, token).ConfigureAwait(false);

                lock (manifest)
                {
                    manifest.Add(report);
                }
            }
            catch (InputException e)
            {
                Fail(manifest, unit, e.Message);
            }
#pragma warning disable CA1031 // Whatever a unit throws, other units are not concerned. The reason is kept, as by the workers of a queue.
            catch (Exception e) when (e is not CorpusException && !token.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Fail(manifest, unit, $"{e.GetType().Name}: {e.Message}");
            }

            Interlocked.Increment(ref _doneUnits);
        }).ConfigureAwait(false);

        if (store is not null)
        {
            await CorpusFiles.WriteAsync(store, CorpusManifest.PartName, manifest, CorpusFiles.Indented.CorpusManifest, cancellationToken).ConfigureAwait(false);
        }

        return manifest;
    }

    private static void Fail(CorpusManifest manifest, CorpusUnit unit, string reason)
    {
        lock (manifest)
        {
            manifest.FailedUnits[unit.Name] = reason;
        }
    }
}

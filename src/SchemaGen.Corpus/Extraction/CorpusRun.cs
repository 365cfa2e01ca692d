using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus;

/// <summary>Runs units on one machine, and sums their reports.</summary>
/// <param name="runner">Runs a unit.</param>
/// <param name="store">The store of the parts.</param>
/// <param name="concurrency">The number of units that are run at the same time.</param>
public sealed class CorpusRun(UnitRunner runner, IPartStore store, int concurrency)
{
    private int _doneUnits;
    private int _resumedUnits;

    /// <summary>The number of units that are done, or whose input cannot be read.</summary>
    public int DoneUnits => Volatile.Read(ref _doneUnits);

    /// <summary>The number of units that an earlier run had done.</summary>
    public int ResumedUnits => Volatile.Read(ref _resumedUnits);

    /// <summary>Reports whether the store has results of an earlier run.</summary>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    public static async Task<bool> HasResultsAsync(IPartStore store, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        IAsyncEnumerator<string> reports = store.ListAsync("_units/", cancellationToken).GetAsyncEnumerator(cancellationToken);

        await using (reports.ConfigureAwait(false))
        {
            return await reports.MoveNextAsync().ConfigureAwait(false);
        }
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
        var options = new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken };

        await Parallel.ForEachAsync(units, options, async (unit, token) =>
        {
            UnitReport? report = null;
            string? failure = null;

            try
            {
                report = await runner.FindReportAsync(unit, token).ConfigureAwait(false);

                if (report is not null)
                {
                    Interlocked.Increment(ref _resumedUnits);
                }
                else
                {
                    report = await runner.RunAsync(unit, token).ConfigureAwait(false);
                }
            }
            catch (InputException e)
            {
                failure = e.Message;
            }

            lock (manifest)
            {
                if (report is not null)
                {
                    manifest.Add(report);
                }
                else
                {
                    manifest.FailedUnits[unit.Name] = failure!;
                }
            }

            Interlocked.Increment(ref _doneUnits);
        }).ConfigureAwait(false);

        await CorpusFiles.WriteAsync(store, CorpusManifest.PartName, manifest, CorpusFiles.Indented.CorpusManifest, cancellationToken).ConfigureAwait(false);
        return manifest;
    }
}

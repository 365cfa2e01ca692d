using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Extraction;

/// <summary>Runs the units of a queue.</summary>
/// <param name="runner">Runs a unit.</param>
/// <param name="concurrency">The number of units that are run at the same time.</param>
/// <param name="maxFailures">The number of failures after which a unit is parked.</param>
internal sealed class QueueExtraction(UnitRunner runner, int concurrency, int maxFailures)
{
    /// <summary>Adds units to the queue.</summary>
    public static async Task<int> PublishAsync(ParseResult result, QueueOptions options, IReadOnlyList<CorpusUnit> units, CancellationToken cancellationToken)
    {
        UnitQueue queue = await UnitQueue.OpenOrCreateAsync(options, cancellationToken).ConfigureAwait(false);

        await using (queue.ConfigureAwait(false))
        {
            await PublishAsync(result, queue, units, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    /// <summary>Adds the units of the command to the queue, and works until no unit is left there.</summary>
    /// <returns>The counts of the job.</returns>
    public async Task<CorpusManifest> RunAsync(ParseResult result, QueueOptions options, IReadOnlyList<CorpusUnit> units, CorpusMetrics metrics, CancellationToken cancellationToken)
    {
        UnitQueue queue = await UnitQueue.OpenOrCreateAsync(options, cancellationToken).ConfigureAwait(false);

        await using (queue.ConfigureAwait(false))
        {
            // A worker that is refused adds no units.
            await queue.CheckSettingsAsync(runner.Settings, cancellationToken).ConfigureAwait(false);

            if (units.Count > 0)
            {
                await PublishAsync(result, queue, units, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"Waits for the units of job '{options.Job}', and takes them as they are added.").ConfigureAwait(false);
            }

            var worker = new QueueWorker(queue, runner, concurrency, maxFailures);
            metrics.Observe(worker, queue);

            using (ExtractProgress.Start(result.InvocationConfiguration.Error, worker, queue, runner.Counters))
            {
                return await worker.RunAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task PublishAsync(ParseResult result, UnitQueue queue, IReadOnlyList<CorpusUnit> units, CancellationToken cancellationToken)
    {
        PublishedUnits published = await queue.PublishAsync(units, cancellationToken).ConfigureAwait(false);
        string text = string.Create(CultureInfo.InvariantCulture, $"{published.Added:N0} of {units.Count:N0} units were added to the queue.");
        text += published.Done > 0 ? string.Create(CultureInfo.InvariantCulture, $" {published.Done:N0} of them are done: workers only make sure that the results are in place.") : string.Empty;
        text += published.Parked > 0 ? string.Create(CultureInfo.InvariantCulture, $" {published.Parked:N0} of them were parked, and are tried again.") : string.Empty;
        text += published.Added < units.Count ? " The others were there already." : string.Empty;
        await result.InvocationConfiguration.Error.WriteLineAsync(text).ConfigureAwait(false);
    }
}

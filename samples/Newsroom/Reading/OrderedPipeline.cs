using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Newsroom.Reading;

/// <summary>Processes a sequence in parallel and gives the results in the order of the sequence.</summary>
internal static class OrderedPipeline
{
    /// <summary>The number of results per worker that may wait for an earlier one, so that a slow item does not stop the others at once.</summary>
    private const int ResultsPerWorker = 4;

    /// <summary>Processes items in parallel.</summary>
    /// <param name="items">The items, which are enumerated only as far as they are processed.</param>
    /// <param name="process">Processes an item.</param>
    /// <param name="parallelism">The number of items to process at the same time.</param>
    /// <param name="cancellationToken">Cancels the processing.</param>
    /// <returns>The results in the order of the items. The number of items that are processed or whose results are held is limited, whatever the number of items is.</returns>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, CancellationToken, Task<TResult>> process, int parallelism, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Ends the processing if the results are not read to the end.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // Not disposed: items that are still processed when the caller stops release it later.
        var workers = new SemaphoreSlim(parallelism);
        var results = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(parallelism * ResultsPerWorker) { SingleReader = true, SingleWriter = true });
        Task start = Task.Run(StartAsync, CancellationToken.None);

        try
        {
            await foreach (Task<TResult> result in results.Reader.ReadAllAsync(stop.Token))
            {
                // An item that cannot be cancelled, such as one that waits for a device, does not delay the end.
                yield return await result.WaitAsync(stop.Token);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await start.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task StartAsync()
        {
            try
            {
                foreach (TItem item in items)
                {
                    await workers.WaitAsync(stop.Token);
                    Task<TResult> result = Task.Run(() => ProcessAsync(item), CancellationToken.None);
                    await results.Writer.WriteAsync(result, stop.Token);
                }

                results.Writer.Complete();
            }
            catch (Exception e)
            {
                results.Writer.Complete(e);
                throw;
            }
        }

        async Task<TResult> ProcessAsync(TItem item)
        {
            try
            {
                return await process(item, stop.Token);
            }
            finally
            {
                workers.Release();
            }
        }
    }
}

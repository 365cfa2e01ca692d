using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>The workers of a job that reported within the last minute.</summary>
/// <param name="bucket">The key-value store of workers, whose entries expire.</param>
internal sealed class WorkerRegistry(INatsKVStore bucket)
{
    /// <summary>Lists a worker in the status for a minute.</summary>
    public async Task ShowAsync(WorkerState worker, CancellationToken cancellationToken)
    {
        try
        {
            await bucket.PutAsync(worker.Name, JsonSerializer.SerializeToUtf8Bytes(worker, QueueJsonContext.Default.WorkerState), cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (NatsRetry.IsFailure(e, cancellationToken))
        {
            // The server is away. The next report follows soon.
        }
    }

    /// <summary>Reads the workers, in the order of their names.</summary>
    public async Task<IReadOnlyList<WorkerState>> ReadAllAsync(CancellationToken cancellationToken)
    {
        List<WorkerState> workers = await bucket.ReadAllAsync<List<WorkerState>>(
            ">",
            static (workers, entry) =>
            {
                if (Parse(entry.Value) is { } worker)
                {
                    workers.Add(worker);
                }
            },
            cancellationToken).ConfigureAwait(false);
        return [.. workers.OrderBy(static worker => worker.Name, StringComparer.Ordinal)];
    }

    /// <summary>Reads an entry, which another program may have written; null if it is no worker.</summary>
    private static WorkerState? Parse(byte[]? value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, QueueJsonContext.Default.WorkerState);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

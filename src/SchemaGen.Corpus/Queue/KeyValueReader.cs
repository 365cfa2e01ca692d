using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>Reads the entries of a key-value store.</summary>
internal static class KeyValueReader
{
    /// <summary>Reads the entries with some keys, as they are now.</summary>
    /// <param name="bucket">The key-value store.</param>
    /// <param name="keys">The keys, with wildcards.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public static async IAsyncEnumerable<NatsKVEntry<byte[]>> ReadAllAsync(this INatsKVStore bucket, string keys, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new NatsKVWatchOpts { OnNoData = static _ => ValueTask.FromResult(true) };

        await foreach (NatsKVEntry<byte[]> entry in bucket.WatchAsync<byte[]>(keys, opts: options, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (entry.Operation == NatsKVOperation.Put && entry.Error is null)
            {
                yield return entry;
            }

            // The number of entries that follow.
            if (entry.Delta == 0)
            {
                yield break;
            }
        }
    }
}

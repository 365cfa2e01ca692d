using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>Reads the entries of a key-value store.</summary>
internal static class KeyValueReader
{
    /// <summary>Reads the entry with a key; null if there is none.</summary>
    /// <exception cref="QueueException">The server does not answer.</exception>
    public static ValueTask<NatsKVEntry<byte[]>?> TryReadAsync(this INatsKVStore bucket, string key, CancellationToken cancellationToken) => NatsRetry.RunAsync<NatsKVEntry<byte[]>?>(
        async token =>
        {
            NatsResult<NatsKVEntry<byte[]>> found = await bucket.TryGetEntryAsync<byte[]>(key, cancellationToken: token).ConfigureAwait(false);
            return found.Success ? found.Value
                : found.Error is NatsKVKeyNotFoundException or NatsKVKeyDeletedException ? null
                : throw found.Error;
        },
        cancellationToken);

    /// <summary>Reads the entries with some keys, as they are now.</summary>
    /// <param name="bucket">The key-value store.</param>
    /// <param name="keys">The keys, with wildcards.</param>
    /// <param name="add">Adds an entry to the result.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="QueueException">The server does not answer.</exception>
    public static ValueTask<T> ReadAllAsync<T>(this INatsKVStore bucket, string keys, Action<T, NatsKVEntry<byte[]>> add, CancellationToken cancellationToken)
        where T : new() => ReadAllAsync(bucket, keys, hasValues: true, add, cancellationToken);

    /// <summary>Reads keys, without the values of their entries.</summary>
    /// <param name="bucket">The key-value store.</param>
    /// <param name="keys">The keys, with wildcards.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="QueueException">The server does not answer.</exception>
    public static async ValueTask<IReadOnlyList<string>> ReadKeysAsync(this INatsKVStore bucket, string keys, CancellationToken cancellationToken) =>
        await ReadAllAsync<List<string>>(bucket, keys, hasValues: false, static (result, entry) => result.Add(entry.Key), cancellationToken).ConfigureAwait(false);

    private static ValueTask<T> ReadAllAsync<T>(INatsKVStore bucket, string keys, bool hasValues, Action<T, NatsKVEntry<byte[]>> add, CancellationToken cancellationToken)
        where T : new() => NatsRetry.RunAsync(
        async token =>
        {
            // Reading is repeated from the first entry.
            var result = new T();
            var options = new NatsKVWatchOpts { MetaOnly = !hasValues, OnNoData = static _ => ValueTask.FromResult(true) };

            await foreach (NatsKVEntry<byte[]> entry in bucket.WatchAsync<byte[]>(keys, opts: options, cancellationToken: token).ConfigureAwait(false))
            {
                if (entry.Operation == NatsKVOperation.Put)
                {
                    add(result, entry.Error is { } error ? throw error : entry);
                }

                // The number of entries that follow.
                if (entry.Delta == 0)
                {
                    break;
                }
            }

            return result;
        },
        cancellationToken);
}

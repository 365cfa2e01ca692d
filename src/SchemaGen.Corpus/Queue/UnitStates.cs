using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>The states of the units of a job, in its key-value store.</summary>
/// <param name="bucket">The key-value store.</param>
internal sealed class UnitStates(INatsKVStore bucket)
{
    /// <summary>Gets the state of a unit, and its revision: 0 for a unit without one.</summary>
    public ValueTask<(UnitState State, ulong Revision)> GetAsync(string unit, CancellationToken cancellationToken) => ServerPatience.RunAsync(
        async token =>
        {
            NatsResult<NatsKVEntry<byte[]>> found = await bucket.TryGetEntryAsync<byte[]>(QueueNames.KeyOf(unit), cancellationToken: token).ConfigureAwait(false);
            return found.Success ? (Parse(found.Value.Value) ?? UnitState.New, found.Value.Revision)
                : found.Error is NatsKVKeyNotFoundException or NatsKVKeyDeletedException ? (UnitState.New, 0UL)
                : throw found.Error;
        },
        cancellationToken);

    /// <summary>Writes a state, whatever it was.</summary>
    public ValueTask<ulong> PutAsync(string unit, UnitState state, CancellationToken cancellationToken) =>
        ServerPatience.RunAsync(token => bucket.PutAsync(QueueNames.KeyOf(unit), Format(state), cancellationToken: token), cancellationToken);

    /// <summary>Writes a state, if it has not changed.</summary>
    /// <returns>The new revision; null if another worker has written a state, and the unit is its.</returns>
    public async ValueTask<ulong?> TryUpdateAsync(string unit, UnitState state, ulong revision, CancellationToken cancellationToken)
    {
        byte[] value = Format(state);

        try
        {
            return await ServerPatience.RunAsync(token => bucket.UpdateAsync(QueueNames.KeyOf(unit), value, revision, cancellationToken: token), cancellationToken).ConfigureAwait(false);
        }
        catch (NatsKVWrongLastRevisionException)
        {
            // The server may have written this very state before it went away without an answer.
            (UnitState found, ulong foundRevision) = await GetAsync(unit, cancellationToken).ConfigureAwait(false);
            return Format(found).AsSpan().SequenceEqual(value) ? foundRevision : null;
        }
    }

    /// <summary>Reads the states of all units. One that cannot be read counts as that of a parked unit: it is reported, and the unit is tried again when it is published.</summary>
    public async IAsyncEnumerable<(string Unit, UnitState State, ulong Revision)> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (NatsKVEntry<byte[]> entry in bucket.ReadAllAsync(QueueNames.UnitPrefix + ">", cancellationToken).ConfigureAwait(false))
        {
            UnitState state = Parse(entry.Value) ?? new UnitState { Status = UnitStatus.Parked, Reason = "The state of the unit in the key-value store cannot be read. Add its input to the queue again." };
            yield return (QueueNames.UnitOf(entry.Key), state, entry.Revision);
        }
    }

    /// <summary>Reads a state, which another program may have written; null if it is none.</summary>
    private static UnitState? Parse(byte[]? value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, CorpusJsonContext.Default.UnitState);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Format(UnitState state) => JsonSerializer.SerializeToUtf8Bytes(state, CorpusJsonContext.Default.UnitState);
}

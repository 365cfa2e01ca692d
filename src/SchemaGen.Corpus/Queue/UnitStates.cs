using System;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>The states of the units of a job, in its key-value store.</summary>
/// <param name="bucket">The key-value store.</param>
internal sealed class UnitStates(INatsKVStore bucket)
{
    /// <summary>Gets the state of a unit, and its revision: 0 for a unit without one.</summary>
    public async ValueTask<(UnitState State, ulong Revision)> GetAsync(string unit, CancellationToken cancellationToken) =>
        await bucket.TryReadAsync(QueueNames.KeyOf(unit), cancellationToken).ConfigureAwait(false) is { } entry ? (Parse(entry.Value) ?? UnitState.New, entry.Revision) : (UnitState.New, 0UL);

    /// <summary>Writes a state, whatever it was.</summary>
    public ValueTask<ulong> PutAsync(string unit, UnitState state, CancellationToken cancellationToken) =>
        NatsRetry.RunAsync(token => bucket.PutAsync(QueueNames.KeyOf(unit), Format(state), cancellationToken: token), cancellationToken);

    /// <summary>Writes a state, if it has not changed.</summary>
    /// <returns>The new revision; null if another worker has changed the state in the meantime and now owns the unit.</returns>
    public async ValueTask<ulong?> TryUpdateAsync(string unit, UnitState state, ulong revision, CancellationToken cancellationToken)
    {
        byte[] value = Format(state);

        try
        {
            return await NatsRetry.RunAsync(token => bucket.UpdateAsync(QueueNames.KeyOf(unit), value, revision, cancellationToken: token), cancellationToken).ConfigureAwait(false);
        }
        catch (NatsKVWrongLastRevisionException)
        {
            // The server may have written this very state before it went away without an answer.
            (UnitState found, ulong foundRevision) = await GetAsync(unit, cancellationToken).ConfigureAwait(false);
            return Format(found).AsSpan().SequenceEqual(value) ? foundRevision : null;
        }
    }

    /// <summary>Reads the states of all units. One that cannot be read counts as that of a parked unit: it is reported, and the unit is tried again when it is published.</summary>
    /// <param name="add">Adds a unit, its state and the revision of the state to the result.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public ValueTask<T> ReadAllAsync<T>(Action<T, string, UnitState, ulong> add, CancellationToken cancellationToken)
        where T : new() => bucket.ReadAllAsync<T>(
        QueueNames.UnitPrefix + ">",
        (result, entry) => add(
            result,
            QueueNames.UnitOf(entry.Key),
            Parse(entry.Value) ?? new UnitState { Status = UnitStatus.Parked, Reason = "The state of the unit in the key-value store cannot be read. Add its input to the queue again." },
            entry.Revision),
        cancellationToken);

    /// <summary>Reads a state, which another program may have written; null if it is none.</summary>
    private static UnitState? Parse(byte[]? value)
    {
        try
        {
            return JsonSerializer.Deserialize(value, QueueJsonContext.Default.UnitState);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Format(UnitState state) => JsonSerializer.SerializeToUtf8Bytes(state, QueueJsonContext.Default.UnitState);
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NATS.Client.KeyValueStore;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus;

/// <summary>The queue of the units of a job on a NATS server with JetStream, which many workers share. Coordination is the server's.</summary>
/// <remarks>
/// A unit is a message in a work-queue stream. A worker pulls it, and acknowledges it after the parts and the report are in place; if the worker dies, the server gives the unit to another one.
/// The state of each unit and the settings of the job are in a key-value store. Version 2.9 of the server is sufficient.
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is a queue of messages.")]
public sealed class UnitQueue : IAsyncDisposable
{
    private const int SubjectIsInQueue = 10077;

    /// <summary>The time for which the server holds a request for a unit: the longest delay until a worker sees that the job is finished.</summary>
    private static readonly TimeSpan s_pull = TimeSpan.FromSeconds(2);

    private readonly QueueOptions _options;
    private readonly QueueNames _names;
    private readonly NatsConnection _connection;
    private readonly NatsJSContext _context;
    private readonly INatsJSStream _stream;
    private readonly INatsKVStore _bucket;
    private readonly INatsKVStore _workers;
    private readonly INatsJSConsumer _consumer;
    private readonly TimeSpan _ackWait;
    private long _depth;

    private UnitQueue(QueueOptions options, QueueNames names, NatsConnection connection, NatsJSContext context, INatsJSStream stream, INatsKVStore bucket, INatsKVStore workers, INatsJSConsumer consumer)
    {
        _options = options;
        _names = names;
        _connection = connection;
        _context = context;
        _stream = stream;
        _bucket = bucket;
        _workers = workers;
        _consumer = consumer;
        _ackWait = consumer.Info.Config.AckWait;
        States = new UnitStates(bucket);
    }

    /// <summary>The number of units in the queue when the server was last asked, those that workers have included.</summary>
    public long Depth => Interlocked.Read(ref _depth);

    /// <summary>The states of the units.</summary>
    internal UnitStates States { get; }

    /// <summary>Connects to the queue of a job, which is created if it does not exist.</summary>
    /// <exception cref="QueueException">The server is not reached, or has no JetStream.</exception>
    public static Task<UnitQueue> ConnectAsync(QueueOptions options, CancellationToken cancellationToken) => ConnectAsync(options, creates: true, cancellationToken);

    /// <summary>Connects to the queue of a job that exists.</summary>
    /// <exception cref="QueueException">The server is not reached, has no JetStream, or has no such job.</exception>
    public static Task<UnitQueue> OpenAsync(QueueOptions options, CancellationToken cancellationToken) => ConnectAsync(options, creates: false, cancellationToken);

    private static async Task<UnitQueue> ConnectAsync(QueueOptions options, bool creates, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var names = new QueueNames(options.Job);
        NatsConnection connection = await QueueServer.ConnectAsync(options).ConfigureAwait(false);

        try
        {
            var context = new NatsJSContext(connection);
            var buckets = new NatsKVContext(context);
            await CheckJetStreamAsync(context, cancellationToken).ConfigureAwait(false);

            if (!creates && !await QueueServer.ExistsAsync(context, names, cancellationToken).ConfigureAwait(false))
            {
                throw new QueueException($"There is no job '{options.Job}' on the NATS server.");
            }

            INatsJSStream stream = await QueueServer.StreamAsync(context, names, cancellationToken).ConfigureAwait(false);
            return new UnitQueue(
                options,
                names,
                connection,
                context,
                stream,
                await QueueServer.StatesAsync(buckets, names, cancellationToken).ConfigureAwait(false),
                await QueueServer.WorkersAsync(buckets, names, cancellationToken).ConfigureAwait(false),
                await QueueServer.ConsumerAsync(context, names, options.AckWait, cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds units to the queue. One that is in the queue is not added again; one that is parked is tried again.</summary>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends publishing. To go on, publish all units again.</param>
    /// <returns>The number of units that were added.</returns>
    public async Task<int> PublishAsync(IEnumerable<CorpusUnit> units, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(units);
        int added = 0;
        await PutAsync(QueueNames.PublishedKey, "false", cancellationToken).ConfigureAwait(false);
        Dictionary<string, (UnitState State, ulong Revision)> known = await StatesByUnitAsync(cancellationToken).ConfigureAwait(false);

        foreach (CorpusUnit unit in units)
        {
            string round = string.Empty;

            if (known.TryGetValue(unit.Name, out var found))
            {
                if (found.State.Status is UnitStatus.Done or UnitStatus.Parked)
                {
                    await RemoveAsync(unit, cancellationToken).ConfigureAwait(false);
                }

                if (found.State.Status == UnitStatus.Done)
                {
                    // Whether its parts are in the store of this run is found by a worker.
                    round = found.State.Time.UtcTicks.ToString(System.Globalization.CultureInfo.InvariantCulture);
                }
                else if (found.State.Status == UnitStatus.Parked)
                {
                    await States.TryUpdateAsync(unit.Name, UnitState.New, found.Revision, cancellationToken).ConfigureAwait(false);
                    round = found.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
                }
            }

            if (await TryPublishAsync(unit, round, cancellationToken).ConfigureAwait(false))
            {
                added++;
            }
        }

        await PutAsync(QueueNames.PublishedKey, "true", cancellationToken).ConfigureAwait(false);
        return added;
    }

    /// <summary>Makes sure that all workers of the job read pages by the same schemas and options. The first worker sets them.</summary>
    /// <exception cref="QueueException">The job has others.</exception>
    public async Task CheckSettingsAsync(string fingerprint, CancellationToken cancellationToken)
    {
        byte[] value = Encoding.UTF8.GetBytes(fingerprint);

        try
        {
            await ServerPatience.RunAsync(token => _bucket.CreateAsync(QueueNames.SettingsKey, value, cancellationToken: token), cancellationToken).ConfigureAwait(false);
        }
        catch (NatsKVException)
        {
            if (await GetAsync(QueueNames.SettingsKey, cancellationToken).ConfigureAwait(false) != fingerprint)
            {
                throw new QueueException($"The job '{_options.Job}' was begun with other schemas or options than those of this worker. Use the same ones, or choose another name with --job.");
            }
        }
    }

    /// <summary>Waits for a unit.</summary>
    /// <returns>Null if there was none within some seconds.</returns>
    internal async ValueTask<QueuedUnit?> NextAsync(CancellationToken cancellationToken)
    {
        INatsJSMsg<string>? message = await ServerPatience.RunAsync(token => _consumer.NextAsync<string>(opts: new NatsJSNextOpts { Expires = s_pull }, cancellationToken: token), cancellationToken).ConfigureAwait(false);
        return message is null ? null : new QueuedUnit(message, _ackWait);
    }

    /// <summary>Reports whether all units were published and none is left.</summary>
    internal async ValueTask<bool> IsFinishedAsync(CancellationToken cancellationToken) =>
        await UpdateDepthAsync(cancellationToken).ConfigureAwait(false) == 0 && await IsPublishedAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Asks the server for the number of units in the queue.</summary>
    internal async ValueTask<long> UpdateDepthAsync(CancellationToken cancellationToken)
    {
        ConsumerInfo consumer = await ReadConsumerAsync(cancellationToken).ConfigureAwait(false);
        long depth = (long)consumer.NumPending + consumer.NumAckPending;
        Interlocked.Exchange(ref _depth, depth);
        return depth;
    }

    /// <summary>Shows a worker in the status, for a minute.</summary>
    internal async Task ShowAsync(WorkerState worker, CancellationToken cancellationToken)
    {
        try
        {
            await _workers.PutAsync(worker.Name, JsonSerializer.SerializeToUtf8Bytes(worker, CorpusJsonContext.Default.WorkerState), cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is NatsException or TimeoutException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The server is away. The next report follows soon.
        }
    }

    /// <summary>Sums the reports of the units that are done, and lists the units that are parked.</summary>
    public async Task<CorpusManifest> ReadManifestAsync(CancellationToken cancellationToken)
    {
        var manifest = new CorpusManifest();

        await foreach ((string unit, UnitState state, _) in States.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            Add(manifest, unit, state);
        }

        return manifest;
    }

    /// <summary>Reads the progress of the job.</summary>
    public async Task<QueueStatus> ReadStatusAsync(CancellationToken cancellationToken)
    {
        ConsumerInfo consumer = await ReadConsumerAsync(cancellationToken).ConfigureAwait(false);
        var manifest = new CorpusManifest();
        var failing = new SortedDictionary<string, string>(StringComparer.Ordinal);

        await foreach ((string unit, UnitState state, _) in States.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            Add(manifest, unit, state);

            if (state.Status != UnitStatus.Done && state.Status != UnitStatus.Parked && state.Reason is { } reason)
            {
                failing[unit] = reason;
            }
        }

        return new QueueStatus
        {
            Job = _options.Job,
            IsPublished = await IsPublishedAsync(cancellationToken).ConfigureAwait(false),
            Waiting = (long)consumer.NumPending,
            Running = consumer.NumAckPending,
            Failing = failing,
            Workers = await WorkersAsync(cancellationToken).ConfigureAwait(false),
            Manifest = manifest,
        };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static void Add(CorpusManifest manifest, string unit, UnitState state)
    {
        if (state is { Status: UnitStatus.Done, Report: { } report })
        {
            manifest.Add(report);
        }
        else if (state.Status == UnitStatus.Parked)
        {
            manifest.FailedUnits[unit] = state.Reason ?? string.Empty;
        }
    }

    private static async Task CheckJetStreamAsync(NatsJSContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.GetAccountInfoAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NatsException e)
        {
            throw new QueueException($"The NATS server has no JetStream, or does not permit it (start it with -js): {e.Message}", e);
        }
    }

    /// <remarks>The stream is not asked for its messages: of a server that was killed, it may have some again that were acknowledged, which the consumer knows.</remarks>
    private async ValueTask<ConsumerInfo> ReadConsumerAsync(CancellationToken cancellationToken) =>
        (await ServerPatience.RunAsync(token => _context.GetConsumerAsync(_names.Stream, QueueNames.Consumer, token), cancellationToken).ConfigureAwait(false)).Info;

    /// <summary>Removes a message that the stream has again after its server was killed, although its unit is done or parked. The server would refuse the unit.</summary>
    /// <remarks>The subject is not purged: the consumer of a server such as 2.9 then leaves out the messages before the end of the stream, and their units would be lost.</remarks>
    private async ValueTask RemoveAsync(CorpusUnit unit, CancellationToken cancellationToken) =>
        await ServerPatience.RunAsync(
            async token =>
            {
                try
                {
                    StreamMsgGetResponse found = await _stream.GetAsync(new StreamMsgGetRequest { LastBySubj = _names.SubjectOf(unit.Name) }, token).ConfigureAwait(false);
                    await _stream.DeleteMessageAsync(new StreamMsgDeleteRequest { Seq = found.Message.Seq }, token).ConfigureAwait(false);
                }
                catch (NatsJSApiException e) when (e.Error.Code == QueueServer.NotFound)
                {
                    // The stream has no such message.
                }
            },
            cancellationToken).ConfigureAwait(false);

    private async ValueTask<bool> TryPublishAsync(CorpusUnit unit, string round, CancellationToken cancellationToken)
    {
        var options = new NatsJSPubOpts { MsgId = _names.MessageIdOf(unit.Name, round) };
        PubAckResponse answer = await ServerPatience.RunAsync(token => _context.PublishAsync(_names.SubjectOf(unit.Name), unit.ToJson(), opts: options, cancellationToken: token), cancellationToken).ConfigureAwait(false);

        return answer.Error is null ? !answer.Duplicate
            : answer.Error.ErrCode == SubjectIsInQueue ? false
            : throw new QueueException($"The NATS server does not take the unit '{unit.Name}': {answer.Error.Description}");
    }

    private async Task<Dictionary<string, (UnitState State, ulong Revision)>> StatesByUnitAsync(CancellationToken cancellationToken)
    {
        var states = new Dictionary<string, (UnitState, ulong)>(StringComparer.Ordinal);

        await foreach ((string unit, UnitState state, ulong revision) in States.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            states[unit] = (state, revision);
        }

        return states;
    }

    private async Task<IReadOnlyList<WorkerState>> WorkersAsync(CancellationToken cancellationToken)
    {
        var workers = new List<WorkerState>();

        await foreach (NatsKVEntry<byte[]> entry in _workers.ReadAllAsync(">", cancellationToken).ConfigureAwait(false))
        {
            try
            {
                if (JsonSerializer.Deserialize(entry.Value, CorpusJsonContext.Default.WorkerState) is { } worker)
                {
                    workers.Add(worker);
                }
            }
            catch (JsonException)
            {
                // Another program wrote it.
            }
        }

        return [.. workers.OrderBy(static worker => worker.Name, StringComparer.Ordinal)];
    }

    private async ValueTask<bool> IsPublishedAsync(CancellationToken cancellationToken) => await GetAsync(QueueNames.PublishedKey, cancellationToken).ConfigureAwait(false) == "true";

    private ValueTask<ulong> PutAsync(string key, string value, CancellationToken cancellationToken) =>
        ServerPatience.RunAsync(token => _bucket.PutAsync(key, Encoding.UTF8.GetBytes(value), cancellationToken: token), cancellationToken);

    private ValueTask<string?> GetAsync(string key, CancellationToken cancellationToken) => ServerPatience.RunAsync(
        async token =>
        {
            NatsResult<NatsKVEntry<byte[]>> found = await _bucket.TryGetEntryAsync<byte[]>(key, cancellationToken: token).ConfigureAwait(false);
            return found.Success ? Encoding.UTF8.GetString(found.Value.Value ?? [])
                : found.Error is NatsKVKeyNotFoundException or NatsKVKeyDeletedException ? null
                : throw found.Error;
        },
        cancellationToken);
}

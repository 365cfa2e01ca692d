using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NATS.Client.KeyValueStore;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus;

/// <summary>The queue of a job's units on a NATS server with JetStream, shared by many workers. The server does all coordination.</summary>
/// <remarks>
/// A unit is a message in a work-queue stream. A worker pulls it, and acknowledges it after the parts and the report are in place; if the worker dies, the server gives the unit to another one.
/// The state of each unit and the settings of the job are in a key-value store. Version 2.9 of the server is sufficient.
/// </remarks>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is a queue of messages.")]
public sealed class UnitQueue : IAsyncDisposable
{
    /// <summary>The time for which the server holds a request for a unit: the longest delay until a worker sees that the job is finished.</summary>
    private static readonly TimeSpan s_pull = TimeSpan.FromSeconds(2);

    private const int SampledUnits = 32;

    private readonly string _job;
    private readonly QueueNames _names;
    private readonly NatsConnection _connection;
    private readonly NatsJSContext _context;
    private readonly INatsJSConsumer _consumer;
    private readonly JobEntries _entries;
    private readonly UnitPublisher _publisher;
    private long _depth;

    private UnitQueue(string job, QueueNames names, NatsConnection connection, NatsJSContext context, INatsJSStream stream, INatsKVStore bucket, INatsKVStore workers, INatsJSConsumer consumer)
    {
        _job = job;
        _names = names;
        _connection = connection;
        _context = context;
        _consumer = consumer;
        _entries = new JobEntries(bucket);
        States = new UnitStates(bucket);
        Workers = new WorkerRegistry(workers);
        _publisher = new UnitPublisher(context, stream, names, States, _entries);
    }

    /// <summary>The number of units in the queue when the server was last asked, those that workers have included.</summary>
    public long Depth => Interlocked.Read(ref _depth);

    /// <summary>The states of the units.</summary>
    internal UnitStates States { get; }

    /// <summary>The workers.</summary>
    internal WorkerRegistry Workers { get; }

    /// <summary>Connects to the queue of a job, which is created if it does not exist.</summary>
    /// <exception cref="QueueException">The server is not reached, or has no JetStream.</exception>
    public static Task<UnitQueue> OpenOrCreateAsync(QueueOptions options, CancellationToken cancellationToken = default) => ConnectAsync(options, creates: true, cancellationToken);

    /// <summary>Connects to the queue of a job that exists.</summary>
    /// <exception cref="QueueException">The server is not reached, has no JetStream, or has no such job.</exception>
    public static Task<UnitQueue> OpenAsync(QueueOptions options, CancellationToken cancellationToken = default) => ConnectAsync(options, creates: false, cancellationToken);

    private static async Task<UnitQueue> ConnectAsync(QueueOptions options, bool creates, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var names = new QueueNames(options.Job);
        NatsConnection connection = await QueueServer.ConnectAsync(options, cancellationToken).ConfigureAwait(false);

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
                options.Job,
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

    /// <summary>Adds units to the queue. One that is in the queue is not added again; one that is parked is tried again; of one that is done, a worker makes sure that its results are in place.</summary>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends publishing. To go on, publish all units again.</param>
    /// <returns>The numbers of units that were added.</returns>
    /// <exception cref="QueueException">The server does not answer, or refuses a unit.</exception>
    public Task<PublishedUnits> PublishAsync(IEnumerable<CorpusUnit> units, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        return _publisher.PublishAsync(units, cancellationToken);
    }

    /// <summary>Makes sure that all workers of the job read pages by the same schemas and options. The first worker sets them.</summary>
    /// <exception cref="QueueException">The job has others.</exception>
    internal async Task CheckSettingsAsync(string fingerprint, CancellationToken cancellationToken)
    {
        if (!await _entries.TrySetSettingsAsync(fingerprint, cancellationToken).ConfigureAwait(false))
        {
            throw new QueueException($"The job '{_job}' was begun with other schemas or options than those of this worker. Use the same ones, or choose another name for the job.");
        }
    }

    /// <summary>Makes sure that the results of the job are in the store of this worker. Otherwise workers write to several places, and each has only some of the rows that the manifest counts.</summary>
    /// <remarks>A sample is sufficient: a folder that is not shared, such as on a machine without the mount, lacks the units of all other workers.</remarks>
    /// <exception cref="QueueException">The report of a unit that is done is not in the store.</exception>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    internal async Task CheckPlaceAsync(IPartStore store, CancellationToken cancellationToken)
    {
        foreach (string unit in await States.SampleAsync(SampledUnits, cancellationToken).ConfigureAwait(false))
        {
            (UnitState state, _) = await States.GetAsync(unit, cancellationToken).ConfigureAwait(false);

            if (state.Status == UnitStatus.Done && await store.ReadAsync(UnitReport.PartName(unit), cancellationToken).ConfigureAwait(false) is null)
            {
                throw new QueueException($"The results of the unit '{unit}', which is done, are not in the place of this worker: '{state.Worker}' has written them to another one, which '--to' names there, or they were deleted. All workers of a job need the same place. Add the same inputs again, and units whose results are not in the place are run; or choose another name for the job.");
            }
        }
    }

    /// <summary>Waits for a unit.</summary>
    /// <returns>Null if there was none within some seconds.</returns>
    internal async ValueTask<QueuedUnit?> NextAsync(CancellationToken cancellationToken)
    {
        INatsJSMsg<string>? message = await NatsRetry.RunAsync(token => _consumer.NextAsync<string>(opts: new NatsJSNextOpts { Expires = s_pull }, cancellationToken: token), cancellationToken).ConfigureAwait(false);
        return message is null ? null : new QueuedUnit(message, _consumer.Info.Config.AckWait);
    }

    /// <summary>Reports whether all units were published and none is left.</summary>
    internal async ValueTask<bool> IsFinishedAsync(CancellationToken cancellationToken) =>
        await UpdateDepthAsync(cancellationToken).ConfigureAwait(false) == 0 && await _entries.IsPublishedAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Asks the server for the number of units in the queue.</summary>
    internal async ValueTask<long> UpdateDepthAsync(CancellationToken cancellationToken)
    {
        ConsumerInfo consumer = await ReadConsumerAsync(cancellationToken).ConfigureAwait(false);
        long depth = (long)consumer.NumPending + consumer.NumAckPending;
        Interlocked.Exchange(ref _depth, depth);
        return depth;
    }

    /// <summary>Sums the reports of the units that are done, and lists the units that are parked.</summary>
    internal async Task<CorpusManifest> ReadManifestAsync(CancellationToken cancellationToken) => (await CountAsync(cancellationToken).ConfigureAwait(false)).Manifest;

    /// <summary>Reads the progress of the job.</summary>
    /// <exception cref="QueueException">The server does not answer.</exception>
    public async Task<QueueStatus> ReadStatusAsync(CancellationToken cancellationToken = default)
    {
        ConsumerInfo consumer = await ReadConsumerAsync(cancellationToken).ConfigureAwait(false);
        JobCounts counts = await CountAsync(cancellationToken).ConfigureAwait(false);

        return new QueueStatus
        {
            Job = _job,
            IsPublished = await _entries.IsPublishedAsync(cancellationToken).ConfigureAwait(false),
            Waiting = (long)consumer.NumPending,
            Running = consumer.NumAckPending,
            Failing = counts.Failing,
            Workers = await Workers.ReadAllAsync(cancellationToken).ConfigureAwait(false),
            Manifest = counts.Manifest,
        };
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

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

    private ValueTask<JobCounts> CountAsync(CancellationToken cancellationToken) => States.ReadAllAsync<JobCounts>(static (counts, unit, state, _) => counts.Add(unit, state), cancellationToken);

    /// <remarks>The consumer is asked, not the stream: after a crash, the stream may contain acknowledged messages again, which the consumer does not deliver.</remarks>
    private async ValueTask<ConsumerInfo> ReadConsumerAsync(CancellationToken cancellationToken) =>
        (await NatsRetry.RunAsync(token => _context.GetConsumerAsync(_names.Stream, QueueNames.Consumer, token), cancellationToken).ConfigureAwait(false)).Info;
}

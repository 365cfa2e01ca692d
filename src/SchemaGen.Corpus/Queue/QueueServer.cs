using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>Creates the resources of a job on the server. Existing ones are used unchanged, so that replicas and limits can be set there.</summary>
internal static class QueueServer
{
    /// <summary>The code of the server for what does not exist.</summary>
    public const int NotFound = 404;

    private const int MaxWaitingWorkers = 10_000;

    private static readonly TimeSpan s_workerLifetime = TimeSpan.FromMinutes(1);

    /// <summary>Connects to a server.</summary>
    /// <exception cref="QueueException">The server is not reached.</exception>
    public static async Task<NatsConnection> ConnectAsync(QueueOptions options, CancellationToken cancellationToken)
    {
        NatsConnection? connection = null;

        if (options.CredentialsFile is { } file && !File.Exists(file))
        {
            throw new QueueException($"There is no file '{file}' with credentials for the NATS server.");
        }

        try
        {
            // Addresses are checked already here.
            connection = new NatsConnection(new NatsOpts
            {
                Url = options.Url,
                Name = $"schemagen extract {Environment.MachineName}",
                AuthOpts = options.CredentialsFile is null ? NatsAuthOpts.Default : new NatsAuthOpts { CredsFile = options.CredentialsFile },
                // The server may be away for longer than any number of attempts.
                MaxReconnectRetry = -1,
                ReconnectWaitMax = TimeSpan.FromSeconds(2),
            });

            // The client itself gives up after some time, and cannot be cancelled.
            await connection.ConnectAsync().AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception e)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }

            if (NatsRetry.IsFailure(e, cancellationToken) || e is ArgumentException or UriFormatException)
            {
                throw new QueueException(
                    FindRefusal(e) is { } refusal ? $"The NATS server '{options.UrlWithoutPassword}' refuses the connection: {refusal.Message}. The option '--nats-creds' names a file with credentials, nats://user:password@host a password."
                    : $"The NATS server '{options.UrlWithoutPassword}' is not reached: {MessageOf(e)}",
                    e);
            }

            throw;
        }
    }

    /// <summary>Finds the answer of a server that was reached, such as that the credentials are wrong.</summary>
    private static NatsServerException? FindRefusal(Exception? e) => e is null or NatsServerException ? (NatsServerException?)e : FindRefusal(e.InnerException);

    /// <summary>Gets the message of an exception and that of its cause: the client's own message names only the server.</summary>
    private static string MessageOf(Exception e) => e.GetBaseException() is var cause && cause != e ? $"{e.Message} ({cause.Message})" : e.Message;

    /// <summary>Reports whether a job exists.</summary>
    public static ValueTask<bool> ExistsAsync(NatsJSContext context, QueueNames names, CancellationToken cancellationToken) => NatsRetry.RunAsync(
        async token =>
        {
            try
            {
                await context.GetStreamAsync(names.Stream, cancellationToken: token).ConfigureAwait(false);
                return true;
            }
            catch (NatsJSApiException e) when (e.Error.Code == NotFound)
            {
                return false;
            }
        },
        cancellationToken);

    /// <summary>Gets or creates the stream of units.</summary>
    /// <remarks>
    /// A message is deleted when its unit is acknowledged. The server refuses a unit that is already in the queue, because it keeps one message for each subject and no newer one;
    /// within two minutes (its default) it also ignores a repeated identifier, as of a request whose answer was lost.
    /// </remarks>
    public static ValueTask<INatsJSStream> StreamAsync(NatsJSContext context, QueueNames names, CancellationToken cancellationToken) => NatsRetry.RunAsync(
        token => GetOrCreateAsync(
            () => context.GetStreamAsync(names.Stream, cancellationToken: token),
            () => context.CreateStreamAsync(
                new StreamConfig(names.Stream, [names.Subjects])
                {
                    Retention = StreamConfigRetention.Workqueue,
                    Storage = StreamConfigStorage.File,
                    MaxMsgsPerSubject = 1,
                    Discard = StreamConfigDiscard.New,
                    DiscardNewPerSubject = true,
                },
                token)),
        cancellationToken);

    /// <summary>Gets or creates the consumer that all workers share.</summary>
    /// <remarks>The number of deliveries is not limited by the server, which counts workers that were stopped as well as units that failed.</remarks>
    public static ValueTask<INatsJSConsumer> ConsumerAsync(NatsJSContext context, QueueNames names, TimeSpan ackWait, CancellationToken cancellationToken) => NatsRetry.RunAsync(
        token => GetOrCreateAsync(
            () => context.GetConsumerAsync(names.Stream, QueueNames.Consumer, token),
            () => context.CreateOrUpdateConsumerAsync(
                names.Stream,
                new ConsumerConfig(QueueNames.Consumer)
                {
                    AckPolicy = ConsumerConfigAckPolicy.Explicit,
                    AckWait = ackWait,
                    MaxDeliver = -1,
                    MaxAckPending = -1,
                    MaxWaiting = MaxWaitingWorkers,
                },
                token)),
        cancellationToken);

    /// <summary>Gets or creates the key-value store of states.</summary>
    public static ValueTask<INatsKVStore> StatesAsync(NatsKVContext context, QueueNames names, CancellationToken cancellationToken) =>
        BucketAsync(context, new NatsKVConfig(names.Stream) { History = 1 }, cancellationToken);

    /// <summary>Gets or creates the key-value store of workers: an entry that is not renewed expires.</summary>
    public static ValueTask<INatsKVStore> WorkersAsync(NatsKVContext context, QueueNames names, CancellationToken cancellationToken) =>
        BucketAsync(context, new NatsKVConfig(names.WorkerBucket) { History = 1, MaxAge = s_workerLifetime }, cancellationToken);

    private static ValueTask<INatsKVStore> BucketAsync(NatsKVContext context, NatsKVConfig config, CancellationToken cancellationToken) => NatsRetry.RunAsync(
        token => GetOrCreateAsync(() => context.GetStoreAsync(config.Bucket, token), () => context.CreateStoreAsync(config, token)),
        cancellationToken);

    private static async ValueTask<T> GetOrCreateAsync<T>(Func<ValueTask<T>> get, Func<ValueTask<T>> create)
    {
        try
        {
            return await get().ConfigureAwait(false);
        }
        catch (NatsJSApiException e) when (e.Error.Code == NotFound)
        {
            // Another worker may create it at the same time, with the same configuration, which the server accepts.
            return await create().ConfigureAwait(false);
        }
    }
}

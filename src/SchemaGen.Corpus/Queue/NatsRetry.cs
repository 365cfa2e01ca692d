using System;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>Repeats requests while the server is unavailable. All requests of a queue are idempotent.</summary>
internal static class NatsRetry
{
    private const int ServiceUnavailable = 503;
    private const int InternalError = 500;

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(500);

    /// <summary>Runs a request until the server answers.</summary>
    /// <exception cref="QueueException">The server has not answered for ten minutes, or refuses the request.</exception>
    public static async ValueTask<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> request, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();

        while (true)
        {
            try
            {
                return await request(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsTransient(e) && !cancellationToken.IsCancellationRequested && Stopwatch.GetElapsedTime(start) < s_longest)
            {
                await Task.Delay(s_delay, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsFailure(e, cancellationToken) && (e is not NatsKVException || IsTransient(e)))
            {
                throw new QueueException($"The NATS server does not answer as expected: {e.Message}", e);
            }
        }
    }

    /// <inheritdoc cref="RunAsync{T}"/>
    public static async ValueTask RunAsync(Func<CancellationToken, ValueTask> request, CancellationToken cancellationToken) =>
        await RunAsync(
            async token =>
            {
                await request(token).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);

    /// <summary>Reports whether an exception is a failure of the server or of the connection to it.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="cancellationToken">Cancels the request: an exception that it caused is no failure. The client also cancels requests when a connection is lost.</param>
    public static bool IsFailure(Exception e, CancellationToken cancellationToken) =>
        e is NatsException or TimeoutException or SocketException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    /// <summary>Reports whether a request failed because the server is away, or not ready.</summary>
    private static bool IsTransient(Exception e) => e switch
    {
        NatsKVKeyNotFoundException or NatsKVKeyDeletedException or NatsKVWrongLastRevisionException or NatsKVCreateException => false,
        NatsJSApiException api => api.Error.Code is ServiceUnavailable or InternalError,
        NatsServerException or NatsPayloadTooLargeException => false,
        _ => IsFailure(e, CancellationToken.None),
    };
}

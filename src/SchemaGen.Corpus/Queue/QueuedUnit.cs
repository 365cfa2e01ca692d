using System;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.JetStream;

namespace SchemaGen.Corpus.Queue;

/// <summary>A unit that was delivered to this worker. Reports progress to the server until it is disposed.</summary>
internal sealed class QueuedUnit : IAsyncDisposable
{
    private static readonly AckOpts s_confirmed = new() { DoubleAck = true };

    private readonly INatsJSMsg<string> _message;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _progress;

    /// <param name="message">The message.</param>
    /// <param name="ackWait">The time in which the server waits for an answer.</param>
    public QueuedUnit(INatsJSMsg<string> message, TimeSpan ackWait)
    {
        _message = message;
        _progress = ReportProgressAsync(ackWait / 3, _end.Token);
    }

    /// <summary>The text of the unit, which may come from another program.</summary>
    public string Text => _message.Data ?? string.Empty;

    /// <summary>The subject, which identifies the unit even if its text cannot be read.</summary>
    public string Subject => _message.Subject;

    /// <summary>Whether no other unit was waiting when the unit was delivered.</summary>
    public bool IsLastWaiting => _message.Metadata is { NumPending: 0 };

    /// <summary>Removes the unit from the queue, because it is done.</summary>
    public ValueTask AcknowledgeAsync(CancellationToken cancellationToken) => NatsRetry.RunAsync(token => _message.AckAsync(s_confirmed, token), cancellationToken);

    /// <summary>Removes the unit from the queue, because it is not tried again.</summary>
    public ValueTask TerminateAsync(CancellationToken cancellationToken) => NatsRetry.RunAsync(token => _message.AckTerminateAsync(s_confirmed, token), cancellationToken);

    /// <summary>Gives the unit back to the queue.</summary>
    /// <param name="delay">The time after which a worker may get it.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public ValueTask ReleaseAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        NatsRetry.RunAsync(token => _message.NakAsync(delay > TimeSpan.Zero ? new AckOpts { NakDelay = delay } : null, token), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _progress.ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task ReportProgressAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval);

        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
            {
                try
                {
                    await _message.AckProgressAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
                }
                catch (Exception e) when (NatsRetry.IsFailure(e, cancellationToken))
                {
                    // The server is away. If it stays away for too long, another worker does the unit too, with the same bytes.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The unit has ended.
        }
    }
}

using System;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus.Tests.Queue;

/// <summary>Requests to a server that is away for some time.</summary>
public sealed class NatsRetryTests
{
    public static TheoryData<Exception> Failures => [new NatsException("x"), new TimeoutException(), new SocketException(), new IOException(), new OperationCanceledException()];

    [Theory, MemberData(nameof(Failures))]
    public async Task Run_FailureOfTheConnection_IsRepeated(Exception failure)
    {
        int requests = 0;
        Assert.Equal(2, await NatsRetry.RunAsync(_ => ++requests == 1 ? throw failure : ValueTask.FromResult(requests), default));
        Assert.True(NatsRetry.IsFailure(failure, default));
    }

    [Fact]
    public async Task Run_RequestThatIsCancelled_IsNotRepeated()
    {
        using var stop = new CancellationTokenSource();
        int requests = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await NatsRetry.RunAsync(
            token =>
            {
                requests++;
                stop.Cancel();
                token.ThrowIfCancellationRequested();
                return ValueTask.FromResult(0);
            },
            stop.Token));
        Assert.Equal(1, requests);
        Assert.False(NatsRetry.IsFailure(new OperationCanceledException(), stop.Token));
    }

    [Fact]
    public async Task Run_OtherException_IsThrown() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await NatsRetry.RunAsync<int>(static _ => throw new InvalidOperationException(), default));
}

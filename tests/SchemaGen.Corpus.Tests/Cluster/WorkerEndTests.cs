using System;
using System.Threading.Tasks;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus.Tests.Cluster;

/// <summary>Workers as processes that are ended by a signal, or refused.</summary>
public sealed class WorkerEndTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("-TERM")]
    [InlineData("-INT")]
    public async Task Work_Signal_GivesTheUnitsBackAtOnce(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent by kill.");
        await using NatsServer server = await NatsServer.StartAsync();
        _folder.Write("slow.warc", ClusterArchives.Slow(300));
        using ToolProcess worker = ToolProcess.Start(["extract", _folder["slow.warc"], "--nats", server.Url, "--to", _folder["out"], "--workers", "1", .. ToolProcess.Schemas]);

        while (!worker.Text.Contains("1 of 1 units were added", StringComparison.Ordinal))
        {
            Assert.False(worker.HasExited, worker.Text);
            await Task.Delay(50);
        }

        await using UnitQueue queue = await UnitQueue.OpenAsync(new QueueOptions { Url = server.Url }, default);
        string unit = UnitPlanner.Plan([_folder["slow.warc"]])[0].Name;

        while ((await queue.States.GetAsync(unit, default)).State.Status != UnitStatus.Running)
        {
            Assert.False(worker.HasExited, worker.Text);
            await Task.Delay(50);
        }

        await worker.SignalAsync(signal);
        Assert.Equal(130, await worker.EndAsync());
        Assert.Contains("The run was interrupted. Units that are not done stay in the queue.", worker.Text, StringComparison.Ordinal);

        // The time after which the server would give it to another worker is 30 seconds; this waits for 2.
        await using QueuedUnit? again = await queue.NextAsync(default);
        Assert.NotNull(again);
        (UnitState state, _) = await queue.States.GetAsync(unit, default);
        Assert.Equal((UnitStatus.Waiting, 0), (state.Status, state.Deaths));
    }

    [Fact]
    public async Task Work_OtherFormat_IsRefusedAndAddsNoUnit()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        string first = ClusterArchives.Write(_folder["first"], archives: 1, pages: 2);
        string second = ClusterArchives.Write(_folder["second"], archives: 1, pages: 2);
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", first, "--nats", server.Url, "--to", _folder["out"], .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0, text);
        (exitCode, text) = await ToolProcess.RunAsync(["extract", second, "--nats", server.Url, "--to", _folder["out"], "--format", "jsonl", .. ToolProcess.Schemas]);
        Assert.Equal(2, exitCode);
        Assert.Contains("with other schemas or options", text, StringComparison.Ordinal);
        Assert.DoesNotContain("added", text, StringComparison.Ordinal);
        await using UnitQueue queue = await UnitQueue.OpenAsync(new QueueOptions { Url = server.Url }, default);
        QueueStatus status = await queue.ReadStatusAsync(default);
        Assert.Equal((true, 0L, 1), (status.IsFinished, status.Waiting, status.Manifest.Units));
    }

    [Fact]
    public async Task Work_NoInputs_SaysForWhichJobItWaits()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        using ToolProcess worker = ToolProcess.Start(["extract", "--nats", server.Url, "--job", "mistyped", "--to", _folder["out"], .. ToolProcess.Schemas]);

        while (!worker.Text.Contains("Waits for the units of job 'mistyped'", StringComparison.Ordinal))
        {
            Assert.False(worker.HasExited, worker.Text);
            await Task.Delay(50);
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.Core;
using NATS.Client.JetStream;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus.Tests.Queue;

/// <summary>Units in a queue, with workers in the process of the tests.</summary>
public sealed class UnitQueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publish_Twice_RunsEachUnitOnce()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 4);
        await using UnitQueue queue = await ConnectAsync(server, ackWait: 60);
        Assert.Equal(new PublishedUnits(Added: 4, Done: 0, Parked: 0), await queue.PublishAsync(units, default));
        Assert.Equal(default, await queue.PublishAsync(units, default));
        Assert.Equal(4, (await queue.ReadStatusAsync(default)).Waiting);

        var (manifest, counters) = await WorkAsync(queue);
        Assert.Equal((4, 40L, 40L), (manifest.Units, manifest.Rows, counters.Rows));
        // The last report is written at the end, so it counts all units.
        WorkerState worker = Assert.Single((await queue.ReadStatusAsync(default)).Workers);
        Assert.Equal((true, 4, 40L, 0.0), (worker.HasEnded, worker.Units, worker.Pages, worker.PagesPerSecond));
        Assert.InRange(worker.Reported, worker.Started, DateTimeOffset.UtcNow);
        Assert.Equal(1.0, manifest.FillRates["article"]["title"]);
    }

    [Fact]
    public async Task Publish_DoneUnits_AreFoundDone()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 2);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        var (first, _) = await WorkAsync(queue);
        SortedDictionary<string, string> files = CorpusFixture.FilesOf(_folder["out"]);

        Assert.Equal(new PublishedUnits(Added: 2, Done: 2, Parked: 0), await queue.PublishAsync(units, default));
        var (second, counters) = await WorkAsync(queue);
        Assert.Equal(0, counters.Records);
        Assert.Equal((first.Units, first.Rows), (second.Units, second.Rows));
        Assert.Equal(files, CorpusFixture.FilesOf(_folder["out"]));
    }

    [Fact]
    public async Task Work_ManifestAndParts_AreThoseOfOneMachine()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 3);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        await WorkAsync(queue);
        await CorpusFixture.RunAsync(_folder["one"], null, _folder["in"]);
        Assert.Equal(CorpusFixture.FilesOf(_folder["one"]), CorpusFixture.FilesOf(_folder["out"]));
    }

    [Fact]
    public async Task Work_InputThatCannotBeRead_IsParkedUntilItIsPublishedAgain()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 2);
        string missing = units[1].Inputs[0];
        File.Move(missing, missing + "-away");
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        var (manifest, _) = await WorkAsync(queue, tries: 2);
        KeyValuePair<string, string> parked = Assert.Single(manifest.FailedUnits);
        Assert.Equal((1, units[1].Name), (manifest.Units, parked.Key));
        Assert.Contains("a0001.warc.gz", parked.Value, StringComparison.Ordinal);
        (UnitState state, _) = await queue.States.GetAsync(units[1].Name, default);
        Assert.Equal((UnitStatus.Parked, 2), (state.Status, state.Failures));

        File.Move(missing + "-away", missing);
        await queue.PublishAsync(units, default);
        (manifest, _) = await WorkAsync(queue);
        Assert.Empty(manifest.FailedUnits);
        Assert.Equal((2, 20L), (manifest.Units, manifest.Rows));
    }

    [Fact]
    public async Task Work_UnitOfAWorkerThatDied_GoesToAnother()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);

        await using (UnitQueue dying = await ConnectAsync(server))
        {
            await dying.PublishAsync(units, default);
            QueuedUnit unit = (await dying.NextAsync(default))!;
            await dying.States.PutAsync(units[0].Name, new UnitState { Status = UnitStatus.Running, Worker = "x" }, default);
            await unit.DisposeAsync();
        }

        await using UnitQueue queue = await ConnectAsync(server);
        var (manifest, _) = await WorkAsync(queue);
        Assert.Equal(10, manifest.Rows);
        Assert.Equal(1, (await queue.States.GetAsync(units[0].Name, default)).State.Deaths);
    }

    [Fact]
    public async Task Work_UnitThatItsWorkersDoNotSurvive_IsParked()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        await queue.States.PutAsync(units[0].Name, new UnitState { Status = UnitStatus.Running, Worker = "x", Deaths = 9 }, default);
        var (manifest, _) = await WorkAsync(queue);
        Assert.Equal("10 workers ended while they read the unit, without an answer; the last one was x.", manifest.FailedUnits[units[0].Name]);
    }

    [Fact]
    public async Task Work_UnitsWhoseWorkersEnded_RunAlone()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 3);
        await using UnitQueue queue = await ConnectAsync(server, ackWait: 60);
        await queue.PublishAsync(units, default);

        foreach (CorpusUnit unit in units)
        {
            await queue.States.PutAsync(unit.Name, new UnitState { Status = UnitStatus.Running, Worker = "x", Deaths = 1 }, default);
        }

        using var folder = new FolderPartStore(_folder["out"]);
        using var store = new RecordingPartStore(folder);
        Assert.Equal(30, (await WorkAsync(queue, store: store)).Manifest.Rows);

        // The report that is looked up, the part, and the report that is written, of one unit after the other. At the end, the worker looks for the reports once more.
        string[][] steps = [.. store.Names.Where(static name => name is not (CorpusManifest.PartName or RunSettings.PartName)).Chunk(3)];
        Assert.Equal(4, steps.Length);
        Assert.All(steps[..3], static step => Assert.Equal((step[0], $"article/{Path.GetFileNameWithoutExtension(step[0])}.parquet"), (step[2], step[1])));
    }

    [Fact]
    public async Task Work_UnitThatTakesLong_IsNotGivenToAnother()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        string input = _folder.Write("in/slow.warc", ClusterArchives.Slow(100));
        await using UnitQueue queue = await ConnectAsync(server);
        await using UnitQueue other = await ConnectAsync(server);
        await queue.PublishAsync(UnitPlanner.Plan([input]), default);
        // Ten seconds of work, and four for the answer.
        (CorpusManifest, CorpusCounters Counters)[] workers = await Task.WhenAll(WorkAsync(queue, threads: 1), WorkAsync(other, threads: 1));
        Assert.Equal(100, workers.Sum(static worker => worker.Counters.Rows));
    }

    [Fact]
    public async Task Work_WorkerThatIsStopped_GivesItsUnitsBackAtOnce()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        CorpusUnit unit = UnitPlanner.Plan([_folder.Write("in/slow.warc", ClusterArchives.Slow(100))])[0];
        await using UnitQueue queue = await ConnectAsync(server, ackWait: 60);
        await queue.PublishAsync([unit], default);
        using var stop = new CancellationTokenSource();
        Task work = WorkAsync(queue, threads: 1, cancellationToken: stop.Token);

        while ((await queue.States.GetAsync(unit.Name, default)).State.Status != UnitStatus.Running)
        {
            Assert.False(work.IsCompleted);
            await Task.Delay(50);
        }

        // The worker learns of its new state a moment after the server has it. The unit takes ten seconds.
        await Task.Delay(500);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        (UnitState state, _) = await queue.States.GetAsync(unit.Name, default);
        Assert.Equal((UnitStatus.Waiting, 0, 0), (state.Status, state.Deaths, state.Failures));
        await using QueuedUnit? again = await queue.NextAsync(default);
        Assert.NotNull(again);
    }

    [Fact]
    public async Task Work_OtherSchemasOrOptions_AreRefused()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(Plan(archives: 1), default);
        await WorkAsync(queue);
        QueueException refused = await Assert.ThrowsAsync<QueueException>(() => WorkAsync(queue, options: new ExtractOptions { Format = OutputFormat.JsonLines }));
        Assert.Contains("other schemas or options", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_MessageThatIsNotAUnit_IsParked()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using UnitQueue queue = await ConnectAsync(server);
        await using var connection = new NatsConnection(new NatsOpts { Url = server.Url });
        await new NatsJSContext(connection).PublishAsync("schemagen.test.mine", "not a unit");
        await queue.PublishAsync(Plan(archives: 1), default);
        var (manifest, _) = await WorkAsync(queue);
        Assert.Equal(10, manifest.Rows);
        Assert.Contains("cannot be read", Assert.Single(manifest.FailedUnits).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ParkedUnitBeforeDoneOnes_IsTriedAgain()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 3);
        string missing = units[0].Inputs[0];
        File.Move(missing, missing + "-away");
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        var (manifest, _) = await WorkAsync(queue, tries: 1);
        Assert.Equal(units[0].Name, Assert.Single(manifest.FailedUnits).Key);

        File.Move(missing + "-away", missing);
        Assert.Equal(new PublishedUnits(Added: 3, Done: 2, Parked: 1), await queue.PublishAsync(units, default));
        Assert.Equal(3, (await queue.ReadStatusAsync(default)).Waiting);
        (manifest, _) = await WorkAsync(queue);
        Assert.Equal((3, 30L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
    }

    [Theory]
    [InlineData("{\"sta")]
    [InlineData("{\"status\":\"Nope\"}")]
    [InlineData("null")]
    public async Task Publish_StateThatCannotBeRead_IsReportedAndReplaced(string damage)
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 2);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        await WorkAsync(queue);
        await using var connection = new NatsConnection(new NatsOpts { Url = server.Url });
        await new NatsJSContext(connection).PublishAsync("$KV.schemagen-test." + QueueNames.KeyOf(units[0].Name), damage);
        await new NatsJSContext(connection).PublishAsync("$KV.schemagen-test-workers.x", damage);

        CorpusManifest manifest = (await queue.ReadStatusAsync(default)).Manifest;
        Assert.Equal((1, units[0].Name), (manifest.Units, Assert.Single(manifest.FailedUnits).Key));
        await queue.PublishAsync(units, default);
        (manifest, _) = await WorkAsync(queue);
        Assert.Equal((2, 20L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
    }

    [Fact]
    public async Task Work_UnitThatAnotherWorkerHasDoneMeanwhile_IsNotParked()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        CorpusManifest one = await CorpusFixture.RunAsync(_folder["one"], null, _folder["in"]);
        UnitReport report = new() { Unit = units[0].Name, Fingerprint = "x", Rows = one.Rows };
        using var folder = new FolderPartStore(_folder["out"]);
        // As of a worker that was suspended, and whose input cannot be read when it goes on.
        using var late = new LatePartStore(folder, () => queue.States.PutAsync(units[0].Name, new UnitState { Status = UnitStatus.Done, Report = report }, default).AsTask(), new InputException("The input is away."));
        var (manifest, _) = await WorkAsync(queue, tries: 1, store: late);
        Assert.True(late.IsUsed);
        Assert.Equal((1, 10L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
    }

    [Fact]
    public async Task Connect_AddressThatIsNotOfNats_IsAnError() =>
        await Assert.ThrowsAsync<QueueException>(() => UnitQueue.OpenOrCreateAsync(new QueueOptions { Url = "foo://127.0.0.1:4222" }, default));

    [Fact]
    public async Task Work_OutputThatCannotBeWritten_EndsTheWorkerAndKeepsTheUnits()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 2);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);

        using (var store = new FailingPartStore())
        {
            PartStoreException failure = await Assert.ThrowsAsync<PartStoreException>(() => WorkAsync(queue, store: store));
            Assert.Contains("full", failure.Message, StringComparison.Ordinal);
        }

        var (manifest, _) = await WorkAsync(queue);
        Assert.Equal((2, 20L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
    }

    [Fact]
    public async Task Work_ServerThatIsKilledAndRestarted_LosesNothing()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 40);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units, default);
        Task<(CorpusManifest Manifest, CorpusCounters)> work = WorkAsync(queue);

        while (!Directory.Exists(_folder["out/_units"]) && !work.IsCompleted)
        {
            await Task.Delay(1);
        }

        Assert.False(work.IsCompleted);

        for (int restarts = 0; restarts < 3 && !work.IsCompleted; restarts++)
        {
            await server.RestartAsync(TimeSpan.FromMilliseconds(500));
            await Task.Delay(200);
        }

        CorpusManifest manifest = (await work).Manifest;
        Assert.Equal((40, 400L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
        await CorpusFixture.RunAsync(_folder["one"], null, _folder["in"]);
        Assert.Equal(CorpusFixture.FilesOf(_folder["one"]), CorpusFixture.FilesOf(_folder["out"]));
    }

    [Fact]
    public async Task Work_WithoutMemory_EndsTheWorkerAndCountsAsADeath()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units);
        using var folder = new FolderPartStore(_folder["out"]);
        using var store = new LatePartStore(folder, static () => Task.CompletedTask, new InsufficientMemoryException());
        await Assert.ThrowsAsync<InsufficientMemoryException>(() => WorkAsync(queue, store: store));
        Assert.Equal(UnitStatus.Running, (await queue.States.GetAsync(units[0].Name, default)).State.Status);

        var (manifest, _) = await WorkAsync(queue);
        Assert.Equal((1, 10L), (manifest.Units, manifest.Rows));
        (UnitState state, _) = await queue.States.GetAsync(units[0].Name, default);
        Assert.Equal((UnitStatus.Done, 1, 0), (state.Status, state.Deaths, state.Failures));
    }

    [Fact]
    public async Task Work_PagesThatDoNotReturn_EndTheWorkerAndCountAsADeath()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);
        await using UnitQueue queue = await ConnectAsync(server, ackWait: 60);
        await queue.PublishAsync(units);
        using var folder = new FolderPartStore(_folder["out"]);

        for (int deaths = 0; deaths < 2; deaths++)
        {
            // The unit is given back at once: the time for the answer is a minute.
            using var store = new LatePartStore(folder, static () => Task.CompletedTask, new StuckPagesException("Too many pages are stuck."));
            await Assert.ThrowsAsync<StuckPagesException>(() => WorkAsync(queue, store: store));
            (UnitState state, _) = await queue.States.GetAsync(units[0].Name, default);
            Assert.Equal((UnitStatus.Running, deaths, 0, "Too many pages are stuck."), (state.Status, state.Deaths, state.Failures, state.Reason));
        }
    }

    [Fact]
    public async Task Work_ReportThatCannotBeRead_EndsTheWorkerAndKeepsTheUnit()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using S3Server objects = await S3Server.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 1);
        await using UnitQueue queue = await ConnectAsync(server);
        using S3PartStore store = objects.Open();
        await queue.PublishAsync(units);
        await WorkAsync(queue, store: store);

        await queue.PublishAsync(units);
        objects.CutsBodies = true;
        await Assert.ThrowsAsync<PartStoreException>(() => WorkAsync(queue, store: store));
        objects.CutsBodies = false;
        var (manifest, counters) = await WorkAsync(queue, store: store);
        Assert.Equal((1, 10L, 0L), (manifest.Units, manifest.Rows, counters.Rows));
        Assert.Equal(0, (await queue.States.GetAsync(units[0].Name, default)).State.Failures);
    }

    [Fact]
    public async Task ReadStatus_ServerThatIsAway_IsAskedAgain()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(Plan(archives: 2));
        await WorkAsync(queue);
        Task restart = server.RestartAsync(TimeSpan.FromSeconds(1));
        Assert.Equal(2, (await queue.ReadManifestAsync(default)).Units);
        await restart;
        Assert.Equal(2, (await queue.ReadStatusAsync()).Manifest.Units);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(-1, 3)]
    public async Task Worker_NumbersThatAreNotPositive_AreRefused(int concurrency, int maxFailures)
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using UnitQueue queue = await ConnectAsync(server);
        using var folder = new FolderPartStore(_folder["out"]);
        using UnitRunner runner = CorpusFixture.CreateRunner(folder);
        Assert.Throws<ArgumentOutOfRangeException>(() => new QueueWorker(queue, runner, concurrency, maxFailures));
    }

    [Fact]
    public async Task Connect_ServerThatIsSilent_CanBeCancelled()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var options = new QueueOptions { Url = FormattableString.Invariant($"nats://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}") };
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => UnitQueue.OpenOrCreateAsync(options, stop.Token));
    }

    [Fact]
    public async Task Open_JobThatDoesNotExist_IsAnErrorAndCreatesNothing()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        var options = new QueueOptions { Url = server.Url, Job = "none" };

        for (int i = 0; i < 2; i++)
        {
            Assert.Contains("no job 'none'", (await Assert.ThrowsAsync<QueueException>(() => UnitQueue.OpenAsync(options, default))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Connect_NoServer_IsAnErrorWithoutThePassword()
    {
        var options = new QueueOptions { Url = "nats://anna:secret@127.0.0.1:1" };
        QueueException failure = await Assert.ThrowsAsync<QueueException>(() => UnitQueue.OpenOrCreateAsync(options, default));
        Assert.Contains("127.0.0.1:1", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connect_PasswordThatIsRefused_SaysSo()
    {
        await using NatsServer server = await NatsServer.StartAsync("--user", "anna", "--pass", "secret");
        QueueException failure = await Assert.ThrowsAsync<QueueException>(() => UnitQueue.OpenAsync(new QueueOptions { Url = server.Url }, default));
        Assert.StartsWith($"The NATS server '{server.Url}' refuses the connection: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Authorization Violation", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connect_MissingFileOfCredentials_IsNamed()
    {
        var options = new QueueOptions { Url = "nats://127.0.0.1:1", CredentialsFile = _folder["none.creds"] };
        QueueException failure = await Assert.ThrowsAsync<QueueException>(() => UnitQueue.OpenAsync(options, default));
        Assert.Equal($"There is no file '{_folder["none.creds"]}' with credentials for the NATS server.", failure.Message);
    }

    [Fact]
    public async Task CheckPlace_PlaceWithoutTheResults_IsAnError()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        IReadOnlyList<CorpusUnit> units = Plan(archives: 2);
        File.Delete(units[1].Inputs[0]);
        await using UnitQueue queue = await ConnectAsync(server);
        await queue.PublishAsync(units);
        await WorkAsync(queue, tries: 1);

        using (var place = new FolderPartStore(_folder["out"]))
        {
            // A parked unit has no results.
            await queue.CheckPlaceAsync(place, default);
        }

        using var other = new FolderPartStore(_folder["other"]);
        QueueException failure = await Assert.ThrowsAsync<QueueException>(() => queue.CheckPlaceAsync(other, default));
        Assert.StartsWith($"The results of the unit '{units[0].Name}', which is done, are not in the place of this worker", failure.Message, StringComparison.Ordinal);
    }

    /// <param name="server">The server.</param>
    /// <param name="ackWait">The time for the answer, in seconds: long enough that a loaded machine does not miss it.</param>
    private static Task<UnitQueue> ConnectAsync(NatsServer server, int ackWait = 4) =>
        UnitQueue.OpenOrCreateAsync(new QueueOptions { Url = server.Url, Job = "test", AckWait = TimeSpan.FromSeconds(ackWait) }, default);

    private IReadOnlyList<CorpusUnit> Plan(int archives) => UnitPlanner.Plan([ClusterArchives.Write(_folder["in"], archives, pages: 10)]);

    private async Task<(CorpusManifest Manifest, CorpusCounters Counters)> WorkAsync(
        UnitQueue queue, int tries = 3, int threads = 2, IPartStore? store = null, ExtractOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var folder = new FolderPartStore(_folder["out"]);
        IPartStore place = store ?? folder;
        using UnitRunner runner = CorpusFixture.CreateRunner(place, (options ?? new ExtractOptions()) with { Workers = threads });
        return (await new QueueWorker(queue, runner, concurrency: 2, tries).RunAsync(cancellationToken), runner.Counters);
    }
}

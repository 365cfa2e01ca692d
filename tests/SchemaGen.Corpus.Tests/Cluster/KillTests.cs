using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Cluster;

/// <summary>Workers, servers and disks that fail. With <c>SCHEMAGEN_LONG_TESTS=1</c> for minutes.</summary>
[Trait("Runs", "Once")]
public sealed class KillTests
{
    private const int Workers = 3;

    [Fact]
    public async Task Work_WorkersAndServerKilledAtRandom_EachPageIsThereOnce()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        using ClusterRun run = await ClusterRun.CreateAsync(server, archives: ClusterRun.IsLong ? 120 : 24, pages: ClusterRun.IsLong ? 2000 : 500);
        var random = new Random(17);
        var workers = new List<ToolProcess>();
        int kills = 0;
        int restarts = 0;
        int finished = 0;
        var lastText = string.Empty;

        try
        {
            for (int round = 0; finished == 0; round++)
            {
                while (workers.Count < Workers)
                {
                    workers.Add(ToolProcess.Start(run.Worker));
                }

                // Each round is longer than the one before, so that the run ends however slow the machine is.
                await Task.Delay(random.Next(200, 1500 + (round * 150)));

                if (round % 4 == 1)
                {
                    await server.RestartAsync(TimeSpan.FromMilliseconds(random.Next(1500)));
                    restarts++;
                }
                else
                {
                    ToolProcess victim = workers[random.Next(workers.Count)];

                    if (!victim.HasExited)
                    {
                        victim.Kill();
                        kills++;
                    }
                }

                // A worker that starts while the server is away ends, and is started again.
                for (int i = workers.Count - 1; i >= 0; i--)
                {
                    if (workers[i].HasExited)
                    {
                        lastText = workers[i].Text;
                        finished += workers[i].ExitCode == 0 ? 1 : 0;
                        workers[i].Dispose();
                        workers.RemoveAt(i);
                    }
                }
            }

            foreach (ToolProcess worker in workers)
            {
                // One that connected while the server was away ends, and is started again, as above.
                Assert.True(await worker.EndAsync() == 0 || (await ToolProcess.RunAsync(run.Worker)).ExitCode == 0, worker.Text);
            }
        }
        finally
        {
            workers.ForEach(static worker => worker.Dispose());
        }

        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{kills} workers and {restarts} servers were killed. {lastText}"));
        Assert.True(kills > 0 && restarts > 0, string.Create(CultureInfo.InvariantCulture, $"The run ended too soon: {kills} kills, {restarts} restarts."));
        run.AssertSameAsUndisturbed();
        (int exitCode, string text) = await ToolProcess.RunAsync("extract", "status", "--nats", server.Url);
        Assert.True(exitCode == 0 && text.Contains("finished", StringComparison.Ordinal) && text.Contains(" 0 waiting, 0 parked", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("size=40k", "space")]
    [InlineData("ro", "read-only")]
    public async Task Work_OutputThatIsFullOrReadOnly_EndsTheWorkerAndLosesNothing(string fault, string message)
    {
        await MountNamespace.SkipUnlessPermittedAsync();
        await using NatsServer server = await NatsServer.StartAsync();
        using ClusterRun run = await ClusterRun.CreateAsync(server, archives: 6, pages: 200);
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(run.Output);
        string worker = ToolProcess.ShellCommand(run.Worker);
        // The results are copied out of the mount, which only the script sees.
        string script = $"""
            mkdir copy && mount -t tmpfs -o {fault} none '{run.Output}' || exit 90
            {worker} > first 2>&1; echo $? >> first
            mount -o remount,rw,size=64m '{run.Output}' || exit 91
            {worker} > second 2>&1; code=$?
            cp -r '{run.Output}/.' copy; umount '{run.Output}'; exit $code
            """;
        ProcessResult result = await MountNamespace.RunAsync(script, folder.Path);
        string first = await File.ReadAllTextAsync(folder["first"]);
        Assert.EndsWith("\n2\n", first, StringComparison.Ordinal);
        Assert.Contains("cannot be written", first, StringComparison.Ordinal);
        Assert.Contains(message, first, StringComparison.OrdinalIgnoreCase);
        Assert.True(result.ExitCode == 0, result.Error + await File.ReadAllTextAsync(folder["second"]));
        await ProcessRunner.RunAsync(new ProcessStartInfo("cp", ["-r", folder["copy"] + "/.", run.Output]), TimeSpan.FromMinutes(1));
        run.AssertSameAsUndisturbed();
    }
}

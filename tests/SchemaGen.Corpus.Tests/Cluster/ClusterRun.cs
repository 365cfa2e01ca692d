using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Cluster;

/// <summary>A job with worker processes, and the results of an undisturbed run to compare with.</summary>
internal sealed class ClusterRun : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private ClusterRun(NatsServer server) => Server = server;

    /// <summary>Whether tests run for as long as is useful, instead of less than a minute.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SCHEMAGEN_LONG_TESTS") == "1";

    /// <summary>The server of the queue.</summary>
    public NatsServer Server { get; }

    /// <summary>The folder of the results of the workers.</summary>
    public string Output => _folder["out"];

    /// <summary>The archives.</summary>
    public string Input => _folder["in"];

    /// <summary>The arguments of a worker.</summary>
    public string[] Worker => ["extract", "--nats", Server.Url, "--to", Output, .. ToolProcess.Schemas];

    /// <summary>Runs the archives undisturbed on one machine, and publishes them.</summary>
    public static async Task<ClusterRun> CreateAsync(NatsServer server, int archives, int pages)
    {
        var run = new ClusterRun(server);
        ClusterArchives.Write(run.Input, archives, pages);
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", run.Input, "--to", run._folder["whole"], .. ToolProcess.Schemas]);
        int total = archives * pages;
        Assert.True(exitCode == 0 && text.Contains(string.Create(CultureInfo.InvariantCulture, $"{archives} units, {total:N0} records: {total:N0} rows"), StringComparison.Ordinal), text);
        (exitCode, text) = await ToolProcess.RunAsync("extract", run.Input, "--nats", server.Url, "--publish", "--ack-wait", "2");
        Assert.True(exitCode == 0 && text.Contains(FormattableString.Invariant($"{archives} of {archives} units were added"), StringComparison.Ordinal), text);
        return run;
    }

    /// <summary>Asserts that each page occurs exactly once: the same rows, and the same files, byte for byte, as those of the undisturbed run.</summary>
    public void AssertSameAsUndisturbed()
    {
        Assert.Equal(CorpusFixture.ChecksumOf(_folder["whole"]), CorpusFixture.ChecksumOf(Output));
        Assert.Equal(FilesOf("whole"), FilesOf("out"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    /// <remarks>What a killed worker was writing stays in the temporary folder until the next worker of the machine starts.</remarks>
    private List<KeyValuePair<string, string>> FilesOf(string output) => [.. CorpusFixture.FilesOf(_folder[output]).Where(static file => !file.Key.StartsWith("_temporary", StringComparison.Ordinal))];
}

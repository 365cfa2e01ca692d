using System;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Metrics;

/// <summary>Metrics that a collector receives from the tool.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_OneMachine_SendsMetricsOfPagesUnitsAndBytes()
    {
        await using MetricsReceiver receiver = await MetricsReceiver.StartAsync();
        string input = ClusterArchives.Write(_folder["in"], archives: 2, pages: 10);
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", input, "--to", _folder["out"], "--otlp", receiver.Address, .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0 && text.Contains("2 units, 20 records: 20 rows", StringComparison.Ordinal), text);
        Assert.Equal("schemagen", receiver.Service);
        Assert.Equal((2, 20, 20, 0), (Value("schemagen.corpus.units"), Value("schemagen.corpus.pages"), Value("schemagen.corpus.records"), Value("schemagen.corpus.records.skipped")));
        // The meter of the runtime.
        Assert.Equal(20, Value("schemagen.page.duration"));
        Assert.True(Value("schemagen.fields") > 100);
        Assert.True(Value("schemagen.corpus.input") > 1000);
        Assert.True(Value("schemagen.corpus.page.size") > Value("schemagen.corpus.input"));

        double Value(string name) => receiver.Values[name];
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "/v1/metrics")]
    public async Task Extract_AddressInAVariable_IsSentToByHttp(string variable, string path)
    {
        await using MetricsReceiver receiver = await MetricsReceiver.StartAsync();
        string input = ClusterArchives.Write(_folder["in"], archives: 1, pages: 10);
        (int exitCode, string text) = await ToolProcess.RunAsync(new() { [variable] = receiver.Address + path }, ["extract", input, "--to", _folder["out"], .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0 && !text.Contains("collector", StringComparison.Ordinal), text);
        Assert.Equal(10, receiver.Values["schemagen.corpus.pages"]);
    }

    [Fact]
    public async Task Extract_AddressWithThePathOfMetrics_IsUsedAsItIs()
    {
        await using MetricsReceiver receiver = await MetricsReceiver.StartAsync();
        string input = ClusterArchives.Write(_folder["in"], archives: 1, pages: 10);
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", input, "--to", _folder["out"], "--otlp", receiver.Address + "/v1/metrics", .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0 && !text.Contains("collector", StringComparison.Ordinal), text);
        Assert.Equal(10, receiver.Values["schemagen.corpus.pages"]);
    }

    [Theory]
    [InlineData("/elsewhere", "/elsewhere/v1/metrics answers with the status 404")]
    [InlineData(null, "refused")]
    public async Task Extract_CollectorThatTakesNothing_IsAWarning(string? path, string message)
    {
        await using MetricsReceiver receiver = await MetricsReceiver.StartAsync();
        string input = ClusterArchives.Write(_folder["in"], archives: 1, pages: 10);
        string address = path is null ? "http://127.0.0.1:9" : receiver.Address + path;
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", input, "--to", _folder["out"], "--otlp", address, .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0 && text.Contains("The last metrics did not reach the collector: ", StringComparison.Ordinal) && text.Contains(message, StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Extract_Queue_SendsItsDepth()
    {
        await using NatsServer server = await NatsServer.StartAsync();
        await using MetricsReceiver receiver = await MetricsReceiver.StartAsync();
        string input = ClusterArchives.Write(_folder["in"], archives: 3, pages: 5);
        (int exitCode, string text) = await ToolProcess.RunAsync(["extract", input, "--to", _folder["out"], "--nats", server.Url, "--otlp", receiver.Address + "/", .. ToolProcess.Schemas]);
        Assert.True(exitCode == 0 && text.Contains("3 of 3 units were added to the queue.", StringComparison.Ordinal), text);
        Assert.Equal((3, 0, 0, 0), (receiver.Values["schemagen.corpus.units"], receiver.Values["schemagen.corpus.units.failures"], receiver.Values["schemagen.corpus.units.parked"], receiver.Values["schemagen.corpus.queue.depth"]));
    }
}

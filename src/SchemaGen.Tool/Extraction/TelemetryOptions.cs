using System;
using System.CommandLine;
using System.Net.Http;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Extraction;

/// <summary>The option that sends metrics by OpenTelemetry, and its standard variables.</summary>
internal sealed class TelemetryOptions
{
    private const string SignalPath = "/v1/metrics";

    private readonly Option<Uri?> _address = new("--otlp")
    {
        Description = "Sends metrics to a collector of OpenTelemetry by OTLP over HTTP, such as http://localhost:4318. Default: the address in OTEL_EXPORTER_OTLP_ENDPOINT, if it is set.",
        HelpName = "url",
        CustomParser = static result =>
        {
            if (PageInput.AddressOf(result.Tokens[0].Value) is { } address)
            {
                return address;
            }

            result.AddError("The option '--otlp' is an address that begins with http:// or https://.");
            return null;
        },
    };

    /// <summary>The option of the address.</summary>
    public Option Address => _address;

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_address);

    /// <summary>Begins to send metrics. The last values are sent when the result is disposed.</summary>
    /// <returns>Null if there is no collector.</returns>
    public IDisposable? Start(ParseResult result)
    {
        Uri? address = result.GetValue(_address);

        string? metricsAddress = Variable("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT");

        if (address is null && metricsAddress is null && Variable("OTEL_EXPORTER_OTLP_ENDPOINT") is null)
        {
            return null;
        }

        var connection = new CollectorConnection();
        string version = typeof(TelemetryOptions).Assembly.GetName().Version!.ToString();

        MeterProvider provider = Sdk.CreateMeterProviderBuilder()
            // The variables OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last, so that they have precedence.
            .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddTelemetrySdk().AddService("schemagen", serviceVersion: version, serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}").AddEnvironmentVariableDetector())
            .AddMeter("SchemaGen", CorpusMetrics.MeterName)
            .AddOtlpExporter((options, _) =>
            {
                // HTTP is the default of the specification; that of the library is gRPC. It does not read the variables for metrics only.
                bool isGrpc = address is null && (Variable("OTEL_EXPORTER_OTLP_METRICS_PROTOCOL") ?? Variable("OTEL_EXPORTER_OTLP_PROTOCOL")) == "grpc";
                options.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
                options.Headers = Variable("OTEL_EXPORTER_OTLP_METRICS_HEADERS") ?? options.Headers;

                if (address is not null)
                {
                    string text = address.AbsoluteUri.TrimEnd('/');
                    options.Endpoint = text.EndsWith(SignalPath, StringComparison.Ordinal) ? address : new Uri(text + SignalPath);
                }
                else if (metricsAddress is not null)
                {
                    options.Endpoint = Uri.TryCreate(metricsAddress, UriKind.Absolute, out Uri? given) ? given : throw new UsageException($"The address '{metricsAddress}' of OTEL_EXPORTER_OTLP_METRICS_ENDPOINT does not begin with http:// or https://.");
                }

                options.HttpClientFactory = () => new HttpClient(connection, disposeHandler: false) { Timeout = TimeSpan.FromMilliseconds(options.TimeoutMilliseconds) };
            })
            .Build();
        return new MetricsSending(provider, connection, result.InvocationConfiguration.Error);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}

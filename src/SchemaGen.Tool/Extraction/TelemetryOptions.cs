using System;
using System.CommandLine;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using SchemaGen.Corpus;

namespace SchemaGen.Tool.Extraction;

/// <summary>The option that sends metrics by OpenTelemetry, and its standard variables.</summary>
internal sealed class TelemetryOptions
{
    private readonly Option<Uri?> _address = new("--otlp")
    {
        Description = "Sends metrics to a collector of OpenTelemetry by OTLP over HTTP, such as http://localhost:4318. Default: the address in OTEL_EXPORTER_OTLP_ENDPOINT, if it is set.",
        HelpName = "url",
        CustomParser = static result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
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

        if (address is null && !IsSet("OTEL_EXPORTER_OTLP_ENDPOINT") && !IsSet("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"))
        {
            return null;
        }

        string version = typeof(TelemetryOptions).Assembly.GetName().Version!.ToString();

        return Sdk.CreateMeterProviderBuilder()
            // The variables OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last, so that they have precedence.
            .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddTelemetrySdk().AddService("schemagen", serviceVersion: version, serviceInstanceId: $"{Environment.MachineName}-{Environment.ProcessId}").AddEnvironmentVariableDetector())
            .AddMeter("SchemaGen", CorpusMetrics.MeterName)
            .AddOtlpExporter((options, _) =>
            {
                if (address is not null)
                {
                    options.Protocol = OtlpExportProtocol.HttpProtobuf;
                    options.Endpoint = new Uri(address.AbsoluteUri.TrimEnd('/') + "/v1/metrics");
                }
            })
            .Build();
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}

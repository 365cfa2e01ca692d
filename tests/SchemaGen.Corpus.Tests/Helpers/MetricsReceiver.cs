using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A collector of OTLP metrics over HTTP. Parses the messages itself, because the exporter does not expose their types.</summary>
internal sealed class MetricsReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;

    private MetricsReceiver(WebApplication application) => _application = application;

    /// <summary>The address of the collector.</summary>
    public string Address => _application.Urls.First();

    /// <summary>The last values of metrics, by name; the sum over all of their attributes.</summary>
    public ConcurrentDictionary<string, double> Values { get; } = [];

    /// <summary>The name of the service that sent the metrics last.</summary>
    public string? Service { get; private set; }

    /// <summary>Starts a collector.</summary>
    public static async Task<MetricsReceiver> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        var receiver = new MetricsReceiver(application);
        application.MapPost("/v1/metrics", receiver.ReceiveAsync);
        await application.StartAsync();
        return receiver;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);

        // ExportMetricsServiceRequest: resource_metrics = 1; ResourceMetrics: resource = 1, scope_metrics = 2; ScopeMetrics: metrics = 2.
        foreach (ProtobufMessage resource in new ProtobufMessage(body.ToArray()).Messages(1))
        {
            foreach (ProtobufMessage attribute in resource.Messages(1).SelectMany(static r => r.Messages(1)))
            {
                Service = attribute.Text(1) == "service.name" ? attribute.Messages(2).Single().Text(1) : Service;
            }

            foreach (ProtobufMessage metric in resource.Messages(2).SelectMany(static scope => scope.Messages(2)))
            {
                // Metric: name = 1, gauge = 5, sum = 7, histogram = 9, each with data_points = 1; NumberDataPoint: as_double = 4, as_int = 6; HistogramDataPoint: count = 4.
                bool isHistogram = metric.Messages(9).Any();
                Values[metric.Text(1)!] = ((int[])[5, 7, 9]).SelectMany(metric.Messages).SelectMany(static data => data.Messages(1)).Sum(point =>
                    isHistogram ? point.Fixed64(4) ?? 0 : point.Fixed64(6) is { } whole ? whole : BitConverter.Int64BitsToDouble(point.Fixed64(4) ?? 0));
            }
        }

        context.Response.ContentType = "application/x-protobuf";
    }
}

using System;
using System.IO;
using OpenTelemetry.Metrics;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Extraction;

/// <summary>Metrics that are being sent to a collector. The last values are sent at the end.</summary>
/// <param name="provider">Sends the metrics.</param>
/// <param name="connection">The connection to the collector.</param>
/// <param name="error">Standard error.</param>
internal sealed class MetricsSending(MeterProvider provider, CollectorConnection connection, TextWriter error) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        provider.Dispose();

        if (connection.Failure is { } failure)
        {
            error.WriteLine(PlainText.Of($"The last metrics did not reach the collector: {failure.TrimEnd('.')}."));
        }

        connection.Dispose();
    }
}

using System.Diagnostics.Metrics;
using BenchmarkDotNet.Attributes;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Full;

/// <summary>What the meter costs: nothing, if nobody listens.</summary>
[MemoryDiagnoser]
public class MetricsBenchmarks
{
    private const string Html = "<!DOCTYPE html><title>t</title><h1>h</h1><p>p</p>";

    private static MeterListener? s_listener;

    /// <summary>Whether somebody listens.</summary>
    [Params(false, true)]
    public bool IsHeard { get; set; }

    /// <summary>Begins to listen, as an exporter does.</summary>
    [GlobalSetup]
    public void Listen()
    {
        if (!IsHeard)
        {
            return;
        }

        s_listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == "SchemaGen")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        s_listener.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        s_listener.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        s_listener.Start();
    }

    /// <summary>Ends it.</summary>
    [GlobalCleanup]
    public void Leave() => s_listener?.Dispose();

    /// <summary>A page as small as can be, of which the meter's part is the largest.</summary>
    [Benchmark]
    public object Tiny() => Ten.Extract(Html);

    /// <summary>The sample's pages.</summary>
    [Benchmark]
    public void Bundled()
    {
        foreach (Page page in PageSet.Bundled.Pages)
        {
            _ = Ten.Extract(page.Html);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace SchemaGen.Corpus;

/// <summary>The instruments of the meter <c>SchemaGen.Corpus</c>: units, records, pages, bytes, and the depth of the queue. Values are read on collection, so that instruments add no cost per page.</summary>
public sealed class CorpusMetrics : IDisposable
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "SchemaGen.Corpus";

    private readonly Meter _meter = new(MeterName, typeof(CorpusMetrics).Assembly.GetName().Version?.ToString());

    /// <summary>Creates the instruments of a run.</summary>
    /// <param name="counters">The counters of the run.</param>
    public CorpusMetrics(CorpusCounters counters)
    {
        ArgumentNullException.ThrowIfNull(counters);
        _meter.CreateObservableCounter("schemagen.corpus.records", () => counters.Records, "{record}", "Records of archives, skipped ones included.");
        _meter.CreateObservableCounter("schemagen.corpus.records.skipped", () => counters.Skipped, "{record}", "Records that are not pages of a schema, or are damaged.");
        _meter.CreateObservableCounter("schemagen.corpus.pages", () => Pages(counters), "{page}", "Pages that were read, by outcome: a row, or a failure.");
        _meter.CreateObservableCounter("schemagen.corpus.input", () => counters.InputBytes, "By", "Bytes of inputs, as they are stored.");
        _meter.CreateObservableCounter("schemagen.corpus.page.size", () => counters.PageBytes, "By", "Bytes of pages, decompressed.");
    }

    /// <summary>Adds the units of a run on one machine.</summary>
    public void Observe(CorpusRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _meter.CreateObservableCounter("schemagen.corpus.units", () => run.EndedUnits, "{unit}", "Units that are done or failed.");
    }

    /// <summary>Adds the units of a worker, and the queue that it takes them from.</summary>
    public void Observe(QueueWorker worker, UnitQueue queue)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(queue);
        _meter.CreateObservableCounter("schemagen.corpus.units", () => worker.DoneUnits, "{unit}", "Units that are done.");
        _meter.CreateObservableCounter("schemagen.corpus.units.failures", () => worker.Failures, "{try}", "Tries of units that failed.");
        _meter.CreateObservableCounter("schemagen.corpus.units.parked", () => worker.ParkedUnits, "{unit}", "Units that are not tried again.");
        _meter.CreateObservableGauge("schemagen.corpus.queue.depth", () => queue.Depth, "{unit}", "Units in the queue, those that workers have included.");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    private static Measurement<long>[] Pages(CorpusCounters counters) =>
    [
        new(counters.Rows, new KeyValuePair<string, object?>("schemagen.outcome", "row")),
        new(counters.Failures, new KeyValuePair<string, object?>("schemagen.outcome", "failure")),
    ];
}

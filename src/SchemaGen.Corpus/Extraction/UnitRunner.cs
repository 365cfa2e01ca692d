using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>Reads units and writes their parts. Several units may be run at the same time; they share the threads that read pages.</summary>
/// <remarks>
/// A unit is done when its report is in place, which is written after its parts. A unit that is run twice, or by two workers at the same time, gives the same bytes under the same names.
/// </remarks>
public sealed class UnitRunner : IDisposable
{
    /// <summary>The version of the parts. A change of their columns or bytes changes it.</summary>
    private const int PartVersion = 1;

    /// <summary>The largest number of records that wait for the writer of a unit.</summary>
    private const int WaitingRows = 256;

    private const int MaxDamage = 20;

    private readonly IPartStore _store;
    private readonly ExtractOptions _options;
    private readonly ExtractionPool _pool;
    private readonly string _settings;

    /// <summary>Creates a runner, and starts the threads that read pages.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="store">The store of the parts.</param>
    /// <param name="options">The options.</param>
    public UnitRunner(CorpusSchemas schemas, IPartStore store, ExtractOptions options)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _options = options;
        _settings = SettingsOf(schemas, options);
        _pool = new ExtractionPool(new PageProcessor(schemas, options, Counters), options.Workers, options.Limits.MaxDuration);
    }

    /// <summary>The progress.</summary>
    public CorpusCounters Counters { get; } = new();

    /// <summary>The store of the parts.</summary>
    internal IPartStore Store => _store;

    /// <summary>Identifies the schemas and the options. Two runners with the same settings write the same bytes for a unit.</summary>
    internal string Settings => HashOf(_settings);

    /// <summary>Gets the report of a unit that is done; null if it is not.</summary>
    /// <exception cref="CorpusException">The unit was run with other schemas, options or inputs, and its parts do not fit to those of this run.</exception>
    /// <exception cref="InputException">The inputs have another length than when the unit was run.</exception>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    public async Task<UnitReport?> FindReportAsync(CorpusUnit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        byte[]? json = await _store.ReadAsync(UnitReport.PartName(unit.Name), cancellationToken).ConfigureAwait(false);

        if (json is null)
        {
            return null;
        }

        UnitReport? report = null;

        try
        {
            report = JsonSerializer.Deserialize(json, CorpusJsonContext.Default.UnitReport);
        }
        catch (JsonException)
        {
            // A malformed report has no fingerprint, so it is treated as the report of another run.
        }

        if (report?.Fingerprint != FingerprintOf(unit))
        {
            throw new CorpusException($"The unit '{unit.Name}' is done, but by other schemas or options than those of this run, or with other inputs. Choose another folder for the results.");
        }

        // An archive that a crawler goes on writing has pages that are in no part.
        return InputSize.Of(unit.Inputs) is { } size && size != report.InputBytes
            ? throw new InputException(FormattableString.Invariant($"The input has changed since it was read: {report.InputBytes} bytes then, {size} now. Delete '{UnitReport.PartName(unit.Name)}' among the results to read it again."))
            : report;
    }

    /// <summary>Runs a unit: writes its parts, then its report.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Ends the unit. Nothing of it is kept.</param>
    /// <exception cref="InputException">The input cannot be read.</exception>
    /// <exception cref="PartStoreException">The parts cannot be written.</exception>
    public async Task<UnitReport> RunAsync(CorpusUnit unit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var report = new UnitReport { Unit = unit.Name, Fingerprint = FingerprintOf(unit) };
        var tables = new UnitTables(unit.Name, _store, _options);

        await using (tables.ConfigureAwait(false))
        {
            await ReadAsync(unit, report, tables, cancellationToken).ConfigureAwait(false);
            await tables.CompleteAsync(report, cancellationToken).ConfigureAwait(false);
        }

        await CorpusFiles.WriteAsync(_store, UnitReport.PartName(unit.Name), report, CorpusFiles.Indented.UnitReport, cancellationToken).ConfigureAwait(false);
        return report;
    }

    /// <summary>Ends the threads. No unit may be running.</summary>
    public void Dispose() => _pool.Dispose();

    private async Task ReadAsync(CorpusUnit unit, UnitReport report, UnitTables tables, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<PageWork> records = Channel.CreateBounded<PageWork>(new BoundedChannelOptions(WaitingRows) { SingleReader = true, SingleWriter = true });
        // A thread for each reader, because decompression and files are read synchronously.
        Task reading = Task.Factory.StartNew(() => Read(unit, report, records.Writer, end.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        PageWork? current = null;

        try
        {
            await foreach (PageWork record in records.Reader.ReadAllAsync(end.Token).ConfigureAwait(false))
            {
                current = record;
                PageOutcome outcome = await record.Outcome.ConfigureAwait(false);
                Count(report, outcome);

                if (outcome.Table is not null)
                {
                    await tables.AddAsync(outcome.IsFailure ? FailureTable.Name : outcome.Table, outcome.Columns, outcome.Row, end.Token).ConfigureAwait(false);
                }

                _pool.Release(record);
                current = null;
            }

            await reading.ConfigureAwait(false);
        }
        catch
        {
            await end.CancelAsync().ConfigureAwait(false);
            await reading.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);

            // Records that have no writer any more would take room from other units.
            for (; current is not null || records.Reader.TryRead(out current); current = null)
            {
                _pool.Release(current);
            }

            throw;
        }
    }

    /// <summary>Reads the records of a unit, and passes each to the threads that read pages, and to the writer in their order.</summary>
    private void Read(CorpusUnit unit, UnitReport report, ChannelWriter<PageWork> records, CancellationToken cancellationToken)
    {
        try
        {
            UnitSource.Read(unit, _options.MaxPageBytes, Add, Progress, cancellationToken);
            records.Complete();
        }
#pragma warning disable CA1031 // The exception is that of the unit, whose writer gets it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            records.Complete(e);
        }

        void Add(PageWork record)
        {
            _pool.Add(record);

            try
            {
                while (!records.TryWrite(record))
                {
                    records.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult();
                }
            }
            catch
            {
                _pool.Release(record);
                throw;
            }
        }

        void Progress(long bytes)
        {
            report.InputBytes += bytes;
            Counters.AddInputBytes(bytes);
        }
    }

    private void Count(UnitReport report, PageOutcome outcome)
    {
        report.Records++;
        report.PageBytes += outcome.PageBytes;

        if (outcome.SkipReason is { } reason)
        {
            Counts.Add(report.Skipped, reason);
            Counters.AddSkipped(1);

            if (outcome.Damage is not null && report.Damage.Count < MaxDamage)
            {
                report.Damage.Add(outcome.Damage);
            }

            return;
        }

        Counters.AddRow(outcome.IsFailure);

        if (!report.Tables.TryGetValue(outcome.Table!, out TableReport? table))
        {
            report.Tables.Add(outcome.Table!, table = new TableReport());
        }

        if (outcome.IsFailure)
        {
            report.Failures++;
            table.Failures++;
        }
        else
        {
            report.Rows++;
            table.Rows++;
            CountSources(table, outcome);
        }

        foreach (string kind in IssueColumns.KindsOf(outcome.Row))
        {
            Counts.Add(report.Issues, kind);
        }
    }

    private static void CountSources(TableReport table, PageOutcome outcome)
    {
        foreach ((string name, HtmlSourceDescriptor? source) in outcome.MemberNames.Zip(outcome.Page!.Sources.All, static (name, source) => (name, source.Value)))
        {
            if (!table.Fields.TryGetValue(name, out var counts))
            {
                table.Fields.Add(name, counts = new(StringComparer.Ordinal));
            }

            if (source is not null)
            {
                Counts.Add(counts, source.ToString());
            }
        }
    }

    private string FingerprintOf(CorpusUnit unit) => HashOf($"{unit.ToJson()}\n{_settings}");

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)), 0, 16).ToLowerInvariant();

    private static string SettingsOf(CorpusSchemas schemas, ExtractOptions options)
    {
        HtmlLimits limits = options.Limits;
        return FormattableString.Invariant($"""
            {PartVersion} {typeof(HtmlReader).Assembly.GetName().Version} {schemas.Version}
            {options.Format} {options.MaxPageBytes} {options.RowGroupBytes} {options.AddressOfPage is not null}
            {limits.MaxBytes} {limits.MaxElements} {limits.MaxItems} {limits.MaxTextLength} {limits.MaxIssues} {limits.MaxTotalLength} {limits.MaxDuration}
            """);
    }
}

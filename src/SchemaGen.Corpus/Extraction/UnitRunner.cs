using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus;

/// <summary>Reads units and writes their parts. Several units may be run at the same time; they share the threads that read pages.</summary>
/// <remarks>
/// A unit is done when its report is in place, which is written after its parts. A unit that is run twice, or by two workers at the same time, gives the same bytes under the same names.
/// </remarks>
public sealed class UnitRunner : IDisposable
{
    private readonly IPartStore _store;
    private readonly ExtractOptions _options;
    private readonly ExtractionPool _pool;
    private readonly UnitPipeline _pipeline;
    private readonly RunFingerprint _fingerprint;
    private readonly RunSettings _settings;

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
        _fingerprint = new RunFingerprint(schemas, options);
        _settings = new RunSettings(store, _fingerprint.Settings);
        _pool = new ExtractionPool(new PageProcessor(schemas, options, Counters), options.Workers, options.Limits.MaxDuration);
        _pipeline = new UnitPipeline(_pool, options.MaxPageBytes);
    }

    /// <summary>The progress.</summary>
    public CorpusCounters Counters { get; } = new();

    /// <summary>The store of the parts.</summary>
    internal IPartStore Store => _store;

    /// <summary>Identifies the schemas and the options. Two runners with the same settings write the same bytes for a unit.</summary>
    internal string Settings => _fingerprint.Settings;

    /// <summary>Gets the report of a unit that is done; null if it is not.</summary>
    /// <exception cref="CorpusException">The unit was run with other schemas, options or inputs, and its parts do not fit to those of this run.</exception>
    /// <exception cref="InputException">The inputs have another length than when the unit was run.</exception>
    /// <exception cref="PartStoreException">The store cannot be read.</exception>
    public async Task<UnitReport?> FindReportAsync(CorpusUnit unit, CancellationToken cancellationToken = default)
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

        if (report?.Fingerprint != _fingerprint.Of(unit))
        {
            throw new CorpusException($"The unit '{unit.Name}' is done, but by other schemas or options than those of this run, or with other inputs. Choose another folder for the results.");
        }

        // An archive that a crawler goes on writing has pages that are in no part.
        return InputSize.Of(unit.Inputs) is { } size && size != report.InputBytes
            ? throw new InputException(FormattableString.Invariant($"The input has changed since it was read: {report.InputBytes} bytes then, {size} now. To read it again, delete {string.Join(", ", report.Parts.Append(UnitReport.PartName(unit.Name)).Select(static part => $"'{part}'"))} among the results."))
            : report;
    }

    /// <summary>Runs a unit: writes its parts, then its report.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellationToken">Ends the unit. Nothing of it is kept.</param>
    /// <exception cref="CorpusException">The store has results of other schemas or options.</exception>
    /// <exception cref="InputException">The input cannot be read.</exception>
    /// <exception cref="PartStoreException">The parts cannot be written.</exception>
    public async Task<UnitReport> RunAsync(CorpusUnit unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        await _settings.CheckAsync(cancellationToken).ConfigureAwait(false);
        var report = new UnitReport { Unit = unit.Name, Archive = unit.Kind == UnitKind.Archive ? unit.Inputs[0] : null, Fingerprint = _fingerprint.Of(unit) };
        var tables = new UnitTables(unit.Name, _store, _options);

        await using (tables.ConfigureAwait(false))
        {
            await _pipeline.RunAsync(unit, new UnitTally(report, Counters), tables, cancellationToken).ConfigureAwait(false);
            await _settings.StoreAsync(cancellationToken).ConfigureAwait(false);
            await tables.CompleteAsync(report, cancellationToken).ConfigureAwait(false);
        }

        await CorpusFiles.WriteAsync(_store, UnitReport.PartName(unit.Name), report, CorpusFiles.Indented.UnitReport, cancellationToken).ConfigureAwait(false);
        return report;
    }

    /// <summary>Writes the manifest of a run.</summary>
    /// <exception cref="PartStoreException">The manifest cannot be written.</exception>
    internal Task WriteManifestAsync(CorpusManifest manifest, CancellationToken cancellationToken) =>
        CorpusFiles.WriteAsync(_store, CorpusManifest.PartName, manifest, CorpusFiles.Indented.CorpusManifest, cancellationToken);

    /// <summary>Ends the threads. No unit may be running.</summary>
    public void Dispose() => _pool.Dispose();
}

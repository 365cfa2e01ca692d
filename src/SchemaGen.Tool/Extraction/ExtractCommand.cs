using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Extraction;

/// <summary>The command <c>extract</c>: reads archives of pages into tables.</summary>
internal sealed class ExtractCommand
{
    private const int DefaultPageMegabytes = 16;
    private const int MaxPageMegabytes = 1024;
    private const int DefaultPageSeconds = 60;
    private const int MaxPageSeconds = 3600;

    private readonly Argument<string[]> _inputs = new("input")
    {
        Description = "Archives (.warc, .warc.gz, .warc.zst) or their addresses, folders of archives and pages (.html, .html.gz), or lists: files with an input in each line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _to = new("--to") { Description = "The place of the results: a folder, or s3://bucket/folder.", HelpName = "place" };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema that reads all pages. Default: the schema of each page is found by its address, with the catalog.", HelpName = "name" };

    private readonly Option<string?> _catalog = new("--catalog") { Description = "The catalog, if there are several.", HelpName = "name" };

    private readonly Option<string?> _format = new("--format") { Description = "The format of the results: parquet, jsonl, or jsonl.zst (compressed). Default: parquet.", HelpName = "parquet|jsonl|jsonl.zst" };

    private readonly Option<bool> _resume = new("--resume") { Description = "Goes on with a run that was interrupted: units that are done are not repeated." };

    private readonly Option<int?> _workers = new("--workers") { Description = "The number of pages that are read at the same time. Default: the number of processors.", HelpName = "number" };

    private readonly Option<double?> _pageTime = new("--page-time") { Description = "The longest time for a page, in seconds. Default: 60.", HelpName = "seconds" };

    private readonly Option<int?> _pageSize = new("--page-size") { Description = "The largest page, in MB. Larger ones are skipped. Default: 16.", HelpName = "MB" };

    private readonly Option<string?> _unit = new("--unit") { Description = "Runs the one unit that is described in a file (- for standard input), and ends.", HelpName = "file" };

    private readonly Option<bool> _list = new("--list-units") { Description = "Lists the units of the inputs, each as JSON in a line, and runs none." };

    private readonly QueueCommandOptions _queue = new();

    private readonly TelemetryOptions _telemetry = new();

    private readonly SchemaOptions _schemas = new();

    private ExtractCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ExtractCommand();
        var command = new Command("extract", "Reads archives of pages by the schemas, and writes the values as tables.")
        {
            options._inputs, options._to, options._schema, options._catalog, options._format, options._resume, options._workers, options._pageTime, options._pageSize, options._unit, options._list,
        };
        options._format.AcceptOnlyFromAmong("parquet", "jsonl", "jsonl.zst");
        options._queue.AddTo(command);
        options._telemetry.AddTo(command);
        options._schemas.AddTo(command);
        command.Add(StatusCommand.Create());
        command.Validators.Add(options.Validate);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private void Validate(System.CommandLine.Parsing.CommandResult result)
    {
        bool hasInputs = result.GetValue(_inputs) is { Length: > 0 };
        bool hasUnit = result.GetValue(_unit) is not null;
        bool isList = result.GetValue(_list);
        bool isQueue = _queue.IsQueue(result);

        if (isQueue && (hasUnit || isList))
        {
            result.AddError("The option '--nats' excludes '--unit' and '--list-units'.");
        }
        else if (hasUnit ? hasInputs || isList : !hasInputs && !isQueue)
        {
            result.AddError("Name inputs, or a unit with '--unit', but not both.");
        }
        else if (!hasInputs && _queue.IsPublishing(result))
        {
            result.AddError("Name the inputs whose units are published.");
        }

        if (result.GetValue(_to) is null && !isList && !_queue.IsPublishing(result))
        {
            result.AddError("The option '--to' is required: the place of the results.");
        }

        if (result.GetValue(_schema) is not null && result.GetValue(_catalog) is not null)
        {
            result.AddError("The options '--schema' and '--catalog' exclude each other.");
        }

        if (result.GetValue(_workers) < 1)
        {
            result.AddError("The option '--workers' must be at least 1.");
        }

        if (result.GetValue(_pageTime) is <= 0 or > MaxPageSeconds or double.NaN)
        {
            result.AddError($"The option '--page-time' must be more than 0 and at most {MaxPageSeconds}.");
        }

        if (result.GetValue(_pageSize) is < 1 or > MaxPageMegabytes)
        {
            result.AddError($"The option '--page-size' must be from 1 to {MaxPageMegabytes}.");
        }
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        IReadOnlyList<CorpusUnit> units = result.GetValue(_unit) is { } file ? [CorpusUnit.Parse(await ReadUnitAsync(file, cancellationToken).ConfigureAwait(false))] : UnitPlanner.Plan(result.GetValue(_inputs) ?? []);

        if (result.GetValue(_list))
        {
            foreach (CorpusUnit unit in units)
            {
                await result.InvocationConfiguration.Output.WriteLineAsync(unit.ToJson()).ConfigureAwait(false);
            }

            return ExitCode.Success;
        }

        if (_queue.IsPublishing(result))
        {
            return await QueueExtraction.PublishAsync(result, _queue.Of(result)!, units, cancellationToken).ConfigureAwait(false);
        }

        CorpusSchemas schemas = await LoadAsync(result, cancellationToken).ConfigureAwait(false);
        string place = result.GetValue(_to)!;
        ExtractOptions options = OptionsOf(result);
        using IPartStore store = PartStores.Open(place);
        using var runner = new UnitRunner(schemas, store, options);
        using var metrics = new CorpusMetrics(runner.Counters);
        CorpusManifest manifest;

        if (_queue.Of(result) is { } queue)
        {
            var extraction = new QueueExtraction(runner, store, ConcurrencyOf(options.Workers), _queue.TriesOf(result));

            using (_telemetry.Start(result))
            {
                manifest = await extraction.RunAsync(result, queue, units, metrics, cancellationToken).ConfigureAwait(false);
            }
        }
        else
        {
            manifest = await RunAsync(result, units, runner, store, ConcurrencyOf(options.Workers), metrics, cancellationToken).ConfigureAwait(false);
        }

        ExtractSummary.Write(result.InvocationConfiguration.Output, manifest, place, hasManifest: result.GetValue(_unit) is null);
        return manifest.FailedUnits.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }

    private async Task<CorpusManifest> RunAsync(ParseResult result, IReadOnlyList<CorpusUnit> units, UnitRunner runner, IPartStore store, int concurrency, CorpusMetrics metrics, CancellationToken cancellationToken)
    {
        bool isUnit = result.GetValue(_unit) is not null;

        // A unit alone is repeated by whoever runs it, and its report says whether it is done.
        if (!isUnit && !result.GetValue(_resume) && await CorpusRun.HasResultsAsync(store, cancellationToken).ConfigureAwait(false))
        {
            throw new UsageException($"The place '{result.GetValue(_to)}' has results of an earlier run. Use --resume to go on with it, or choose another one.");
        }

        // Its counts are not those of all results.
        var run = new CorpusRun(runner, isUnit ? null : store, concurrency);
        metrics.Add(run);

        using (_telemetry.Start(result))
        using (ExtractProgress.Start(result.InvocationConfiguration.Error, run, runner.Counters, units.Count))
        {
            return await run.RunAsync(units, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CorpusSchemas> LoadAsync(ParseResult result, CancellationToken cancellationToken)
    {
        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        return result.GetValue(_schema) is { } name ? CorpusSchemas.FromSchema(assembly.Find(name)) : CorpusSchemas.FromCatalog(assembly.Assembly, result.GetValue(_catalog));
    }

    private ExtractOptions OptionsOf(ParseResult result) => new()
    {
        Format = result.GetValue(_format) switch
        {
            "jsonl" => OutputFormat.JsonLines,
            "jsonl.zst" => OutputFormat.JsonLinesZstd,
            _ => OutputFormat.Parquet,
        },
        Workers = result.GetValue(_workers) ?? Environment.ProcessorCount,
        MaxPageBytes = (result.GetValue(_pageSize) ?? DefaultPageMegabytes) << 20,
        Limits = new HtmlLimits { MaxDuration = TimeSpan.FromSeconds(result.GetValue(_pageTime) ?? DefaultPageSeconds) },
        AddressOfPage = static async (page, cancellationToken) => (await PageIdentity.ExtractAsync(page, cancellationToken: cancellationToken).ConfigureAwait(false)).ValueOrDefault?.Address,
    };

    /// <summary>Gets the number of archives that are read at the same time: one for every four workers, rounded up, and one more, because decompression is faster than reading pages by schemas.</summary>
    private static int ConcurrencyOf(int workers) => 1 + ((workers + 3) / 4);

    private static async Task<string> ReadUnitAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return file == "-" ? await Console.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false) : await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The unit '{file}' cannot be read: {e.Message}", e);
        }
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Extraction;

/// <summary>The command <c>extract</c>: reads archives of pages into tables.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _inputs = new("input")
    {
        Description = "Archives (.warc, .warc.gz, .warc.zst) or their addresses, folders of archives and pages (.html, .html.gz), or lists: files with an input in each line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _to = new("--to") { Description = "The place of the results: a folder, or s3://bucket/folder.", HelpName = "place" };

    private readonly Option<bool> _resume = new("--resume") { Description = "Goes on with a run that was interrupted: units that are done are not repeated." };

    private readonly Option<string?> _unit = new("--unit") { Description = "Runs the one unit that is described in a file (- for standard input), and ends.", HelpName = "file" };

    private readonly Option<bool> _list = new("--list-units") { Description = "Lists the units of the inputs, each as JSON in a line, and runs none." };

    private readonly ReadingOptions _reading = new();

    private readonly QueueCommandOptions _queue = new();

    private readonly TelemetryOptions _telemetry = new();

    private ExtractCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ExtractCommand();
        var command = new Command("extract", "Reads archives of pages by the schemas, and writes the values as tables.")
        {
            options._inputs, options._to, options._resume, options._unit, options._list,
        };
        options._reading.AddTo(command);
        options._queue.AddTo(command);
        options._telemetry.AddTo(command);
        command.Add(StatusCommand.Create());
        command.Validators.Add(options.Validate);
        command.SetAction(SchemagenCommand.Action(options.RunAsync, options.AfterInterruption));
        return command;
    }

    private void Validate(CommandResult result)
    {
        bool hasInputs = result.GetValue(_inputs) is { Length: > 0 };
        bool hasUnit = result.GetValue(_unit) is not null;
        bool isList = result.GetValue(_list);
        bool isQueue = _queue.IsQueue(result);
        bool isPublishing = _queue.IsPublishing(result);

        if (isQueue && (hasUnit || isList))
        {
            result.AddError("The option '--nats' excludes '--unit' and '--list-units'.");
        }
        else if (hasUnit && isList)
        {
            result.AddError("The options '--unit' and '--list-units' exclude each other.");
        }
        else if (hasUnit ? hasInputs : !hasInputs && !isQueue)
        {
            result.AddError("Name inputs, or a unit with '--unit', but not both.");
        }
        else if (!hasInputs && isPublishing)
        {
            result.AddError("Name the inputs whose units are published.");
        }

        if (isList || isPublishing)
        {
            string mode = isList ? "--list-units" : "--publish";
            RefuseEach(result, [_to, _resume, _telemetry.Address, _queue.Tries, .. _reading.All], $"has no meaning with '{mode}', which reads no pages.");
        }
        else if (result.GetValue(_to) is null && (hasInputs || hasUnit || isQueue))
        {
            result.AddError("The option '--to' is required: the place of the results.");
        }

        if (hasUnit)
        {
            RefuseEach(result, [_resume], "has no meaning with '--unit': a unit that is done is not repeated.");
        }
        else if (isQueue && !isPublishing)
        {
            RefuseEach(result, [_resume], "has no meaning with '--nats': units that are done are not repeated.");
        }
    }

    private static void RefuseEach(CommandResult result, IEnumerable<Option> options, string reason)
    {
        foreach (Option option in options)
        {
            if (result.IsGiven(option))
            {
                result.AddError($"The option '{option.Name}' {reason}");
            }
        }
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        IReadOnlyList<CorpusUnit> units = result.GetValue(_unit) is { } file ? [await UnitFile.ReadAsync(file, cancellationToken).ConfigureAwait(false)] : UnitPlanner.Plan(result.GetValue(_inputs) ?? []);

        if (result.GetValue(_list))
        {
            foreach (CorpusUnit unit in units)
            {
                await result.InvocationConfiguration.Output.WriteLineAsync(unit.ToJson()).ConfigureAwait(false);
            }

            return ExitCode.Success;
        }

        if (_queue.IsPublishing(result.CommandResult))
        {
            return await QueueExtraction.PublishAsync(result, _queue.Of(result)!, units, cancellationToken).ConfigureAwait(false);
        }

        CorpusSchemas schemas = await _reading.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        string place = result.GetValue(_to)!;
        ExtractOptions options = _reading.Of(result);
        using IPartStore store = PartStores.Open(place);
        using var runner = new UnitRunner(schemas, store, options);
        CorpusManifest manifest = await RunAsync(result, units, runner, store, options.Concurrency, cancellationToken).ConfigureAwait(false);
        ExtractSummary.Write(result.InvocationConfiguration.Output, manifest, place, hasManifest: result.GetValue(_unit) is null);
        ExtractWarnings.WriteForRows(result.InvocationConfiguration.Error, manifest);
        return manifest.FailedUnits.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }

    private async Task<CorpusManifest> RunAsync(ParseResult result, IReadOnlyList<CorpusUnit> units, UnitRunner runner, IPartStore store, int concurrency, CancellationToken cancellationToken)
    {
        bool isUnit = result.GetValue(_unit) is not null;
        QueueOptions? queue = _queue.Of(result);

        // A single unit may be repeated: its report shows whether it is done.
        if (queue is null && !isUnit && !result.GetValue(_resume) && await CorpusRun.HasResultsAsync(store, cancellationToken).ConfigureAwait(false))
        {
            throw new UsageException($"The place '{result.GetValue(_to)}' has results of an earlier run. Use --resume to go on with it, or choose another one.");
        }

        using var metrics = new CorpusMetrics(runner.Counters);
        using IDisposable? telemetry = _telemetry.Start(result);

        if (queue is not null)
        {
            return await new QueueExtraction(runner, concurrency, _queue.TriesOf(result)).RunAsync(result, queue, units, metrics, cancellationToken).ConfigureAwait(false);
        }

        // A single unit writes no manifest, because its counts are not those of all results.
        var run = new CorpusRun(runner, concurrency) { WritesManifest = !isUnit };
        metrics.Observe(run);

        using (ExtractProgress.Start(result.InvocationConfiguration.Error, run, runner.Counters, units.Count))
        {
            return await run.RunAsync(units, cancellationToken).ConfigureAwait(false);
        }
    }

    private string? AfterInterruption(ParseResult result) =>
        _queue.Of(result) is not null ? "Units that are not done stay in the queue."
        : result.GetValue(_to) is not null && result.GetValue(_unit) is null ? "The option --resume continues the run."
        : null;
}

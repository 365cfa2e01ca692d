using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Reports;
using SchemaGen.Tool.Drift.Storage;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Drift;

/// <summary>The command <c>drift</c>: compares the sources that fill members on the pages of a folder with those of a baseline.</summary>
internal sealed class DriftCommand
{
    private const string Description = """
        Finds out whether a site has changed: counts on how many pages of a folder each source of each member gives a value, and compares the numbers with a baseline.

        Reported are sources that fell, fallbacks that took over, members that are empty more often, and kinds of issues that rose, if the difference is significant.
        """;

    private const double DefaultLevel = 0.01;

    private readonly Argument<string> _pages = new("pages") { Description = "A folder of pages: fixtures, or saved pages (.html, .htm, .xhtml, also with .gz).", HelpName = "folder" };

    private readonly Option<string> _baseline = new("--baseline") { Description = "The file with the numbers to compare with.", HelpName = "file", Required = true };

    private readonly Option<bool> _accept = new("--accept") { Description = "Write the baseline anew." };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema of saved pages: its full name, or the end of it. Default: that of the catalog with a route for the page's address.", HelpName = "type" };

    private readonly Option<string?> _history = new("--history") { Description = "A file to which the run is added, as a line of JSON.", HelpName = "file" };

    private readonly Option<double?> _level = NumberOption.Create("--level", "The probability of a false alarm that is accepted for a run. Default: 0.01.", "number", static (double number) => number is > 0 and < 1, "a number between 0 and 1");

    private readonly Option<bool> _rates = new("--rates") { Description = "Show the numbers of all sources." };

    private readonly Option<DriftFormat> _format = new("--format") { Description = "The format of the results: text, github (annotations) or json.", HelpName = "text|github|json" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file for the results. Default: standard output.", HelpName = "file" };

    private readonly SchemaOptions _schemas = new();

    private DriftCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new DriftCommand();
        var command = new Command("drift", Description)
        {
            options._pages, options._baseline, options._accept, options._schema, options._history, options._level, options._rates, options._format, options._output,
        };
        options._schemas.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(options._rates) && result.GetValue(options._format) != DriftFormat.Text)
            {
                result.AddError($"The option '{options._rates.Name}' needs '{options._format.Name} text'.");
            }
        });
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string baselinePath = result.GetValue(_baseline)!;
        bool accepts = result.GetValue(_accept);
        string? history = result.GetValue(_history);
        string?[] outputs = [accepts ? baselinePath : null, history, result.GetValue(_output)];

        // A file that cannot be read or written is reported before the project is built and thousands of pages are read.
        OutputFiles.Check(outputs, accepts ? [] : [baselinePath]);
        IReadOnlyList<FolderPage> pages = PageFolder.Find(result.GetValue(_pages)!);
        OutputFiles.CheckApart(outputs, pages.SelectMany(static page => page.Files));
        DriftBaseline? baseline = accepts ? null : DriftBaseline.Read(baselinePath);

        if (history is not null)
        {
            DriftHistory.Check(history);
        }

        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        var reader = new PageReader(assembly, result.GetValue(_schema)) { ProbesSources = true };
        CountedPages counted = await DriftCounter.CountAsync(pages, reader, cancellationToken).ConfigureAwait(false);

        if (counted.Schemas.Count == 0)
        {
            throw new UsageException($"None of the {pages.Count} pages can be read. {counted.Failures[0].Page.Name}: {counted.Failures[0].Failure}");
        }

        double level = result.GetValue(_level) ?? DefaultLevel;
        DriftComparison? comparison = baseline is null ? null : Compare(baseline, baselinePath, counted.Schemas, level);
        var run = new DriftRun
        {
            Version = DriftBaseline.CurrentVersion,
            At = DateTimeOffset.UtcNow,
            Level = level,
            IsBaseline = comparison is null,
            Unreadable = counted.Failures.Count,
            Schemas = counted.Schemas,
            Findings = comparison?.Findings ?? [],
            Notes = comparison?.Notes ?? [.. counted.Schemas.Where(static schema => schema.Failed > 0).Select(NoteOfFailures)],
        };

        // The baseline is last, so that it is still the old one if something else cannot be written.
        OutputFiles.WriteResults(result.GetValue(_output), result.InvocationConfiguration.Output, output => Write(result, output, run, counted.Failures, baselinePath), DriftText.Summary(run));

        if (history is not null)
        {
            DriftHistory.Append(history, run);
        }

        if (accepts)
        {
            new DriftBaseline { Version = DriftBaseline.CurrentVersion, Schemas = counted.Schemas }.Write(baselinePath);
        }

        return run.Findings.Count == 0 && run.Unreadable == 0 ? ExitCode.Success : ExitCode.Found;
    }

    private static DriftComparison Compare(DriftBaseline baseline, string path, IReadOnlyList<SchemaCounts> schemas, double level)
    {
        if (!baseline.Schemas.Any(before => schemas.Any(now => now.Schema == before.Schema)))
        {
            throw new UsageException(
                $"The baseline '{path}' is that of other schemas: {NamesOf(baseline.Schemas)}. The pages are read by {NamesOf(schemas)}. Name the right file, or write it anew with --accept.");
        }

        return DriftComparison.Compare(baseline.Schemas, schemas, level);

        static string NamesOf(IReadOnlyList<SchemaCounts> schemas) => schemas.Count == 0 ? "none" : string.Join(", ", schemas.Select(static schema => schema.Schema));
    }

    private static DriftNote NoteOfFailures(SchemaCounts schema) => new(schema.Schema, string.Create(
        CultureInfo.InvariantCulture,
        $"{schema.Failed} of {schema.Pages} pages {(schema.Failed == 1 ? "has" : "have")} an error. Later runs take that for normal: if it is not, mend the schema and write the baseline anew."));

    private void Write(ParseResult result, TextWriter output, DriftRun run, IReadOnlyList<PageOutcome> failures, string baseline)
    {
        switch (result.GetValue(_format))
        {
            case DriftFormat.Json:
                output.WriteLine(JsonSerializer.Serialize(run, DriftJson.Indented.DriftRun));
                break;
            case DriftFormat.GitHub:
                DriftGitHub.Write(output, run, failures, baseline);
                break;
            default:
                if (result.GetValue(_rates))
                {
                    foreach (SchemaCounts schema in run.Schemas)
                    {
                        RateTable.Write(Terminal.Of(output), schema);
                    }
                }

                DriftText.Write(output, run, failures);
                break;
        }
    }
}

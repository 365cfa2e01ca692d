using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Drift.Storage;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Reporting.History;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Reporting;

/// <summary>The command <c>report</c>: writes a file of HTML that shows pages with the elements that filled each member.</summary>
internal sealed class ReportCommand
{
    private const string Description = """
        Writes a report: one file of HTML that shows each page with the elements that filled the members of its schema, and beside it the values, sources and issues.

        The file contains everything that it shows and loads nothing. The scripts of the pages do not run in it.
        """;

    private const string DefaultFolder = "fixtures";

    private readonly Argument<string?> _pages = new("pages")
    {
        Description = $"A fixture, a page (a file or an address), or a folder of them. Default: {DefaultFolder}, or no pages if there is a history.",
        HelpName = "fixture|page|folder",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema of pages that are not fixtures: its full name, or the end of it. Default: that of the catalog.", HelpName = "type" };

    private readonly Option<string?> _url = new("--url") { Description = "The address of a page from a file, by which the catalog finds its schema. Default: the one that the page states.", HelpName = "address" };

    private readonly Option<string?> _history = new("--history") { Description = "The file to which 'drift --history' adds its runs. They are shown as charts.", HelpName = "file" };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The file of the report.", HelpName = "file", DefaultValueFactory = static _ => "report.html" };

    private readonly Option<bool> _open = new("--open") { Description = "Open the report in the browser." };

    private readonly SchemaOptions _schemas = new();

    private ReportCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ReportCommand();
        var command = new Command("report", Description) { options._pages, options._schema, options._url, options._history, options._output, options._open };
        options._schemas.AddTo(command);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string? historyPath = result.GetValue(_history);
        Uri? url = result.GetValue(_url) is { } address ? PageInput.ParseAddress(address) : null;
        OutputFiles.Check([result.GetValue(_output)], [result.GetValue(_pages), historyPath]);
        HistoryChart? history = historyPath is null ? null : HistoryBuilder.Build(DriftHistory.Read(historyPath));
        string path = Path.GetFullPath(result.GetValue(_output)!);
        ReportIndex index;

        if ((result.GetValue(_pages) ?? (history is null ? DefaultFolder : null)) is { } argument)
        {
            IReadOnlyList<FolderPage> pages = PageInput.AddressOf(argument) is null ? FilesOf(argument, path) : [new FolderPage(argument, argument, IsFixture: false)];

            if (url is not null && (pages is not [{ IsFixture: false }] || PageInput.AddressOf(argument) is not null))
            {
                throw new UsageException($"The option '{_url.Name}' is for one page from a file. A fixture or an address has an address already, and each page of a folder has another one.");
            }

            UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
            var writer = new ReportWriter(new PageReader(assembly, result.GetValue(_schema)) { Url = url });
            index = await writer.WriteAsync(TitleOf(argument, pages), pages, history, path, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            index = await new ReportWriter(reader: null).WriteAsync(Path.GetFileName(historyPath)!, [], history, path, cancellationToken).ConfigureAwait(false);
        }

        await result.InvocationConfiguration.Output.WriteLineAsync(PlainText.Of($"{Path.GetRelativePath(".", path)}: {Summary(index)}")).ConfigureAwait(false);

        if (result.GetValue(_open))
        {
            Browser.Open(path);
        }

        return index.Pages.Count == 0 || index.Pages.Any(static page => page.State != ReportState.Failed) ? ExitCode.Success : ExitCode.Found;
    }

    /// <summary>Finds the pages of a folder. The report of an earlier run is not one of them.</summary>
    private static List<FolderPage> FilesOf(string folder, string output)
    {
        List<FolderPage> pages = [.. PageFolder.Find(folder).Where(page => page.IsFixture || Path.GetFullPath(page.Path) != output || !ReportFile.IsReport(output))];
        OutputFiles.CheckApart([output], pages.SelectMany(static page => page.Files));
        return pages.Count > 0 ? pages : throw new UsageException($"There is no page in the folder '{folder}' except for the report itself.");
    }

    private static string TitleOf(string argument, IReadOnlyList<FolderPage> pages) =>
        pages.Count == 1 ? pages[0].Name : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(argument)));

    private static string Summary(ReportIndex index)
    {
        List<string> states = [.. new[] { (ReportState.Ok, "without problems"), (ReportState.Warning, "with warnings"), (ReportState.Different, "with differences"), (ReportState.Error, "with errors"), (ReportState.Failed, "not read") }
            .Select(state => (Count: index.Pages.Count(page => page.State == state.Item1), Text: state.Item2))
            .Where(static state => state.Count > 0)
            .Select(static state => string.Create(CultureInfo.InvariantCulture, $"{state.Count} {state.Text}"))];

        // A page that could not be read has no other place where the reason is seen at once.
        string failure = index.Pages is [{ Failure: { } reason }] ? $" ({reason})" : string.Empty;
        string pages = string.Create(CultureInfo.InvariantCulture, $"{index.Pages.Count} {(index.Pages.Count == 1 ? "page" : "pages")}");
        string history = index.History is { Schemas.Count: var schemas } ? string.Create(CultureInfo.InvariantCulture, $"the history of {schemas} {(schemas == 1 ? "schema" : "schemas")}") : string.Empty;
        return index.Pages.Count == 0 ? history : string.Join(", ", [pages, .. states, .. history.Length > 0 ? [history] : Array.Empty<string>()]) + failure;
    }
}

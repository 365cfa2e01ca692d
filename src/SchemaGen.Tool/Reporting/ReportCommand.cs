using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Reporting;

/// <summary>The command <c>report</c>: writes a file of HTML that shows pages with the elements that filled each member.</summary>
internal sealed class ReportCommand
{
    private const string Description = """
        Writes a report: one file of HTML that shows each page with the elements that filled the members of its schema, and beside it the values, sources and issues.

        The file contains everything that it shows and loads nothing. The scripts of the pages do not run in it.
        """;

    private readonly Argument<string> _pages = new("pages") { Description = "A fixture, a page (a file or an address), or a folder of them.", HelpName = "fixture|page|folder", DefaultValueFactory = static _ => "fixtures" };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema of pages that are not fixtures: its full name, or the end of it. Default: that of the catalog.", HelpName = "type" };

    private readonly Option<string> _output = new("--output") { Description = "The file of the report.", HelpName = "file", DefaultValueFactory = static _ => "report.html" };

    private readonly Option<bool> _open = new("--open") { Description = "Open the report in the browser." };

    private readonly SchemaOptions _schemas = new();

    private ReportCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ReportCommand();
        var command = new Command("report", Description) { options._pages, options._schema, options._output, options._open };
        options._schemas.AddTo(command);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string argument = result.GetValue(_pages)!;
        string path = Path.GetFullPath(result.GetValue(_output)!);
        IReadOnlyList<FolderPage> pages = PageInput.AddressOf(argument) is null ? PageFolder.Find(argument) : [new FolderPage(argument, argument, IsFixture: false)];
        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        var writer = new ReportWriter(new PageReader(assembly, result.GetValue(_schema)));
        ReportIndex index = await writer.WriteAsync(TitleOf(argument, pages), pages, path, cancellationToken).ConfigureAwait(false);
        await result.InvocationConfiguration.Output.WriteLineAsync(PlainText.Of($"{Path.GetRelativePath(".", path)}: {Summary(index)}")).ConfigureAwait(false);

        if (result.GetValue(_open))
        {
            Browser.Open(path);
        }

        return index.Pages.Any(static page => page.State != ReportState.Failed) ? ExitCode.Success : ExitCode.Found;
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
        return string.Create(CultureInfo.InvariantCulture, $"{index.Pages.Count} {(index.Pages.Count == 1 ? "page" : "pages")}, {string.Join(", ", states)}{failure}");
    }
}

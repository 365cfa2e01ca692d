using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;
using Spectre.Console;

namespace SchemaGen.Tool.Recording;

/// <summary>The command <c>record</c>: records a page as a fixture, with the values that its schema reads.</summary>
internal sealed class RecordCommand
{
    private const string Description = """
        Records a page as a fixture: the page as it was received, its address, time and headers, and the values that the schema reads.

        Read the values in expected.json before you commit them: they are what the page means from now on.
        """;

    private readonly Argument<string> _page = new("page") { Description = "A file (.html, .html.gz) or an address. With --accept alone, a fixture or a folder of fixtures.", HelpName = "file|address" };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema: its full name, or the end of it.", HelpName = "type" };

    private readonly Option<string> _to = new("--to") { Description = "The folder of fixtures.", HelpName = "folder", DefaultValueFactory = static _ => "fixtures" };

    private readonly Option<string?> _name = new("--name") { Description = "The name of the fixture. Default: from the name of the file or from the address.", HelpName = "name" };

    private readonly Option<Uri?> _url = new("--url") { Description = "The address of a page from a file. Default: the one that the page states itself.", HelpName = "address" };

    private readonly Option<bool> _accept = new("--accept") { Description = "Write the values of fixtures that exist already anew." };

    private readonly SchemaOptions _schemas = new();

    private RecordCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new RecordCommand();
        var command = new Command("record", Description) { options._page, options._schema, options._to, options._name, options._url, options._accept };
        options._schemas.AddTo(command);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string argument = result.GetValue(_page)!;
        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);

        if (result.GetValue(_schema) is not { } schema)
        {
            return result.GetValue(_accept)
                ? await AcceptAsync(argument, cancellationToken).ConfigureAwait(false)
                : throw new UsageException("Name the schema with --schema.");
        }

        ReceivedPage page = await PageInput.ReadAsync(argument, result.GetValue(_url), cancellationToken).ConfigureAwait(false);
        string folder = Path.Combine(result.GetValue(_to)!, result.GetValue(_name) ?? FixtureName.Of(argument));

        if (Directory.Exists(folder) && !result.GetValue(_accept))
        {
            throw new UsageException($"The fixture '{folder}' exists already. Give another --name, or --accept to record it anew.");
        }

        HtmlFixture fixture = await HtmlFixture.RecordAsync(folder, assembly.Find(schema), page.Bytes, page.Url, page.CapturedAt, page.Headers, cancellationToken).ConfigureAwait(false);
        await AcceptAsync(fixture, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static async Task<int> AcceptAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (HtmlFixture fixture in HtmlFixture.Find(folder))
        {
            await AcceptAsync(fixture, cancellationToken).ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    private static async Task AcceptAsync(HtmlFixture fixture, CancellationToken cancellationToken)
    {
        await HtmlFixtureCheck.AcceptAsync(fixture, cancellationToken).ConfigureAwait(false);
        Terminal.Output.WriteLine(PlainText.Of($"Recorded {Path.GetRelativePath(".", fixture.Folder)}."));
    }
}

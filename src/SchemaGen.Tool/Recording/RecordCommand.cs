using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Recording;

/// <summary>The command <c>record</c>: records a page as a fixture, with the values that its schema reads.</summary>
internal sealed class RecordCommand
{
    private const string Description = """
        Records a page as a fixture: the page as it was received, its address, time and headers, and the values that the schema reads.

        Read the values in expected.json before you commit them: later checks compare with them.
        """;

    private readonly Argument<string> _page = new("page") { Description = "A file (.html, .html.gz) or an address. With --accept and without --schema, a fixture or a folder of fixtures.", HelpName = "file|address" };

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema: its full name, or the end of it.", HelpName = "type" };

    private readonly Option<string> _to = new("--to") { Description = "The folder of fixtures.", HelpName = "folder", DefaultValueFactory = static _ => "fixtures" };

    private readonly Option<string?> _name = new("--name") { Description = "The name of the fixture. Default: from the name of the file or from the address.", HelpName = "name" };

    private readonly Option<string?> _url = new("--url") { Description = "The address of a page from a file. Default: the one that the page states.", HelpName = "address" };

    private readonly Option<bool> _accept = new("--accept") { Description = "Replace the expected values of fixtures that exist." };

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
        command.Validators.Add(options.Validate);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    /// <remarks>Without a schema, fixtures are read again that have a folder, a name and an address already.</remarks>
    private void Validate(CommandResult result)
    {
        if (result.GetValue(_accept) && result.GetValue(_schema) is null)
        {
            foreach (Option option in new Option[] { _to, _name, _url }.Where(result.IsGiven))
            {
                result.AddError($"The option '{option.Name}' needs '{_schema.Name}'.");
            }
        }
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string argument = result.GetValue(_page)!;
        Uri? url = result.GetValue(_url) is { } address ? PageInput.ParseAddress(address) : null;

        if (result.GetValue(_schema) is not null)
        {
            OutputFiles.CheckFolder(result.GetValue(_to)!);
        }

        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);

        if (result.GetValue(_schema) is not { } schema)
        {
            return result.GetValue(_accept)
                ? await AcceptAllAsync(argument, assembly, result.InvocationConfiguration.Output, cancellationToken).ConfigureAwait(false)
                : throw new UsageException("Name the schema with --schema.");
        }

        ReceivedPage page = await PageInput.ReadAsync(argument, url, cancellationToken).ConfigureAwait(false);
        string name = result.GetValue(_name) is { } given ? Checked(given) : FixtureName.Of(argument);
        string folder = Path.Combine(result.GetValue(_to)!, name.Length > 0 ? name : throw new UsageException("The name of the fixture is empty. Give one with --name."));

        if (Directory.Exists(folder) && !result.GetValue(_accept))
        {
            throw new UsageException($"The fixture '{folder}' exists already. Give another --name, or --accept to record it anew.");
        }

        OutputFiles.CheckFolder(folder);
        Type type = assembly.Find(schema);
        bool isNew = !Directory.Exists(folder);

        try
        {
            HtmlFixture fixture = await WriteAsync(folder, type, page, cancellationToken).ConfigureAwait(false);
            return await AcceptAsync(fixture, assembly, result.InvocationConfiguration.Output, cancellationToken).ConfigureAwait(false);
        }
        catch when (isNew && Directory.Exists(folder))
        {
            // A part of a fixture would be in the way of the next attempt.
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    private static async Task<HtmlFixture> WriteAsync(string folder, Type schema, ReceivedPage page, CancellationToken cancellationToken)
    {
        try
        {
            return await HtmlFixture.RecordAsync(folder, schema, page.Bytes, page.Url, page.CapturedAt, page.Headers, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFiles.Unwritable(folder, e);
        }
    }

    /// <remarks>Fixtures outside of the folder would not be found by <c>check</c>.</remarks>
    private static string Checked(string name) => Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..") || name.Any(char.IsControl)
        ? throw new UsageException($"The name '{name}' leads out of the folder of fixtures, or has control characters. Choose another --name, or another folder with --to.")
        : name;

    private static async Task<int> AcceptAllAsync(string folder, UserAssembly assembly, TextWriter output, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> folders = FixtureFolder.Find(folder);
        int exitCode = folders.Count > 0 ? ExitCode.Success : throw new UsageException($"There is no fixture in the folder '{folder}'.");

        foreach (string fixture in folders)
        {
            try
            {
                exitCode = Math.Max(exitCode, await AcceptAsync(HtmlFixture.Open(fixture), assembly, output, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (e is HtmlFixtureException or UsageException)
            {
                await output.WriteLineAsync(PlainText.Of($"{fixture}: {e.Message}")).ConfigureAwait(false);
                exitCode = ExitCode.Found;
            }
        }

        return exitCode;
    }

    /// <remarks>A page from which no value can be read may be meant as such: it is recorded, but the exit code reports it.</remarks>
    private static async Task<int> AcceptAsync(HtmlFixture fixture, UserAssembly assembly, TextWriter output, CancellationToken cancellationToken)
    {
        FixtureReading reading = await FixtureReading.ReadAsync(fixture, assembly.Find(fixture), cancellationToken).ConfigureAwait(false);

        try
        {
            await ExpectedValues.WriteAsync(fixture, reading.Snapshot, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw OutputFiles.Unwritable(ExpectedValues.PathOf(fixture), e);
        }

        await output.WriteLineAsync(PlainText.Of($"Recorded {Path.GetRelativePath(".", fixture.Folder)}")).ConfigureAwait(false);
        ReadingTable.Write(Terminal.Of(output), reading);
        return reading.Result.Success ? ExitCode.Success : ExitCode.Found;
    }
}

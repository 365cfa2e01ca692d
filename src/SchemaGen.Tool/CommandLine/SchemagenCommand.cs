using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Tool.Checking;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Recording;
using Spectre.Console;

namespace SchemaGen.Tool.CommandLine;

/// <summary>The command line of the tool, with its commands.</summary>
internal sealed class SchemagenCommand
{
    private const string Description = """
        Starts schemas from pages, records pages as fixtures, checks fixtures, and finds the sources that broke when a site changed.

        The exit code is 0 if all is as it should be, 1 if something was found, 2 if the command line is invalid or a file cannot be used,
        and 130 if the run was interrupted.
        """;

    private readonly RootCommand _root = new(Description)
    {
        RecordCommand.Create(),
        CheckCommand.Create(),
    };

    /// <summary>Parses the arguments and runs the command.</summary>
    public async Task<int> InvokeAsync(string[] arguments)
    {
        // An argument such as "@name" is the name of a file, not of a response file.
        ParseResult result = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

        if (result.Action is not ParseErrorAction)
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }

        foreach (string message in result.Errors.Select(static error => error.Message).Distinct())
        {
            await Console.Error.WriteLineAsync($"{message} Try --help.").ConfigureAwait(false);
        }

        return ExitCode.Usage;
    }

    /// <summary>Creates the action of a command, which ends with a message instead of an exception if its input or output cannot be used.</summary>
    /// <param name="run">Runs the command and returns the exit code.</param>
    public static Func<ParseResult, CancellationToken, Task<int>> Action(Func<ParseResult, CancellationToken, Task<int>> run) => async (result, cancellationToken) =>
    {
        try
        {
            return await run(result, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return End("The run was interrupted.", ExitCode.Interrupted);
        }
        catch (Exception e) when (e is UsageException or HtmlFixtureException or IOException or UnauthorizedAccessException)
        {
            return End(e.Message, ExitCode.Usage);
        }
    };

    private static int End(string message, int exitCode)
    {
        Terminal.Error.WriteLine(PlainText.Of(message));
        return exitCode;
    }
}

using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Testing;
using SchemaGen.Tool.Auditing;
using SchemaGen.Tool.Checking;
using SchemaGen.Tool.Drift;
using SchemaGen.Tool.Extraction;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Recording;
using SchemaGen.Tool.Reporting;
using SchemaGen.Tool.Scaffolding;
using SchemaGen.Tool.Selecting;

namespace SchemaGen.Tool.CommandLine;

/// <summary>The command line of the tool, with its commands.</summary>
internal sealed class SchemagenCommand
{
    private const string Description = """
        Writes schemas for SchemaGen from pages, records pages as fixtures and checks them, finds out which sources a redesign broke, and shows what each member matched.

        The exit code is 0 if all is as it should be, 1 if something was found, 2 if the command line is invalid or a file cannot be used,
        and 130 if the run was interrupted.
        """;

    private readonly RootCommand _root = new(Description)
    {
        ScaffoldCommand.Create(),
        RecordCommand.Create(),
        CheckCommand.Create(),
        DriftCommand.Create(),
        ReportCommand.Create(),
        AuditCommand.Create(),
        SelectorsCommand.Create(),
        ExtractCommand.Create(),
    };

    /// <summary>Parses the arguments and runs the command.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> InvokeAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        // An argument such as "@name" is the name of a file, not of a response file.
        ParseResult result = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

        if (result.Action is not ParseErrorAction)
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = error }).ConfigureAwait(false);
        }

        foreach (string message in result.Errors.Select(static error => error.Message).Distinct())
        {
            await error.WriteLineAsync($"{PlainText.Of(message)} Try --help.").ConfigureAwait(false);
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
            return await EndAsync(result, "The run was interrupted.", ExitCode.Interrupted).ConfigureAwait(false);
        }
        catch (OutOfMemoryException)
        {
            return await EndAsync(result, "There is not enough memory.", ExitCode.Usage).ConfigureAwait(false);
        }
        catch (Exception e) when (e is UsageException or HtmlFixtureException or CorpusException or IOException or UnauthorizedAccessException)
        {
            return await EndAsync(result, e.Message, ExitCode.Usage).ConfigureAwait(false);
        }
    };

    /// <remarks>The output of a build has several lines.</remarks>
    private static async Task<int> EndAsync(ParseResult result, string message, int exitCode)
    {
        foreach (string line in message.ReplaceLineEndings("\n").Split('\n'))
        {
            await result.InvocationConfiguration.Error.WriteLineAsync(PlainText.Of(line)).ConfigureAwait(false);
        }

        return exitCode;
    }
}

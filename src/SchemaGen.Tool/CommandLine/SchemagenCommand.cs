using System;
using System.Collections.Generic;
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

    /// <summary>The root of all commands.</summary>
    internal Command Root => _root;

    /// <summary>Parses the arguments and runs the command.</summary>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="cancellationToken">Interrupts the command.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> InvokeAsync(string[] arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        ParseResult result;

        try
        {
            // An argument such as "@name" is the name of a file, not of a response file.
            result = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        }
        catch (InvalidOperationException e)
        {
            // The parser throws it if a validator of the command asks for an option whose value is not of its type.
            return await RefuseAsync([e.Message], error).ConfigureAwait(false);
        }

        IReadOnlyList<string> unknown = UnknownOptions.MessagesFor(result);

        // Other errors follow from a misspelt option.
        return unknown.Count > 0 ? await RefuseAsync(unknown, error).ConfigureAwait(false)
            : result.Action is ParseErrorAction ? await RefuseAsync(result.Errors.Select(static error => error.Message), error).ConfigureAwait(false)
            // The library's time for the end of an interrupted command is too short, and it does not see all signals.
            : await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = error }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates the action of a command, which ends with a message instead of an exception if its input or output cannot be used.</summary>
    /// <param name="run">Runs the command and returns the exit code.</param>
    /// <param name="interrupted">Gets what to do after an interruption; null for nothing.</param>
    public static Func<ParseResult, CancellationToken, Task<int>> Action(Func<ParseResult, CancellationToken, Task<int>> run, Func<ParseResult, string?>? interrupted = null) => async (result, cancellationToken) =>
    {
        try
        {
            return await run(result, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await EndAsync(result, $"The run was interrupted. {interrupted?.Invoke(result)}".TrimEnd(), ExitCode.Interrupted).ConfigureAwait(false);
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

    private static async Task<int> RefuseAsync(IEnumerable<string> messages, TextWriter error)
    {
        foreach (string message in messages.Distinct())
        {
            // The messages of the library have lists in several lines.
            await error.WriteLineAsync($"{PlainText.Of(string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))} Try --help.").ConfigureAwait(false);
        }

        return ExitCode.Usage;
    }

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

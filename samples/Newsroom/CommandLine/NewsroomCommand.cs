using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Newsroom.CommandLine;

/// <summary>The command line.</summary>
internal sealed class NewsroomCommand
{
    private const int MaxParallelism = 256;

    private const string Description = """
        Reads saved articles of eight publishers, each with the schema of its publisher.

        Prints how often each member was filled, by publisher and source. With --jsonl or --markdown it writes the articles.
        Without a folder it reads the pages that are included with the program. Errors and warnings are written to standard error.

        A page is a file .html or .html.gz. Its address is the one that urls.json in the same folder gives for its name, otherwise its
        og:url, otherwise its canonical link.

        The exit code is 1 if a page could not be read or was left out by --resume, 2 if the command line is invalid or a file cannot be used, 130 if the run was
        interrupted, and otherwise 0.
        """;

    private readonly Argument<string?> _folder = new("folder") { Description = "A folder of saved pages (.html, .html.gz).", Arity = ArgumentArity.ZeroOrOne };

    private readonly Option<string?> _jsonLines = new("--jsonl")
    {
        Description = "Write a line of JSON for each page to this file, in the order of the pages' names. A page that could not be read has an 'error'.",
        HelpName = "file",
    };

    private readonly Option<string?> _markdown = new("--markdown") { Description = "Write a Markdown file for each article into this folder.", HelpName = "folder" };

    private readonly Option<bool> _resume = new("--resume")
    {
        Description = "Continue an interrupted run: after the last page in the file of --jsonl, or with the pages that have no file in the folder of --markdown. "
            + "Pages that were added before the last page in the file of --jsonl are reported and left out.",
    };

    private readonly Option<int> _parallelism = new("--parallel")
    {
        Description = "Read this many pages at the same time.",
        HelpName = "number",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    private readonly RootCommand _root;

    /// <param name="run">Handles the request and returns the exit code.</param>
    public NewsroomCommand(Func<Request, CancellationToken, Task<int>> run)
    {
        _root = new RootCommand(Description) { _folder, _jsonLines, _markdown, _resume, _parallelism };
        _folder.Validators.Add(RefuseUnknownOptions);
        _parallelism.Validators.Add(RefuseUselessParallelism);
        _root.Validators.Add(RefuseContradictions);
        _root.SetAction((result, cancellationToken) => run(RequestOf(result), cancellationToken));
    }

    /// <summary>Parses the arguments and runs the command.</summary>
    public async Task<int> InvokeAsync(string[] arguments)
    {
        // An argument such as "@name" is the name of a folder, not of a response file.
        ParseResult result = _root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

        if (result.Action is not ParseErrorAction)
        {
            return await result.InvokeAsync();
        }

        foreach (string message in result.Errors.Select(static error => error.Message).Distinct())
        {
            await Console.Error.WriteLineAsync($"{message} Try --help.");
        }

        return ExitCode.Usage;
    }

    /// <summary>Rejects unknown options, which would otherwise be the value of the argument.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string value in result.Tokens.Select(static token => token.Value).Where(static value => value.StartsWith('-')))
        {
            result.AddError($"There is no option '{value}' (a folder of that name is './{value}').");
        }
    }

    private static void RefuseUselessParallelism(OptionResult result)
    {
        // A value that could not be parsed is already an error, and getting it would throw.
        if (!result.Errors.Any() && result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > MaxParallelism)
        {
            result.AddError($"The option '--parallel' takes a number from 1 to {MaxParallelism}.");
        }
    }

    private void RefuseContradictions(CommandResult result)
    {
        bool writesLines = result.GetResult(_jsonLines) is not null;
        bool writesMarkdown = result.GetResult(_markdown) is not null;

        if (writesLines && writesMarkdown)
        {
            result.AddError($"The options '{_jsonLines.Name}' and '{_markdown.Name}' exclude each other.");
        }

        if (result.GetResult(_resume) is not null && !writesLines && !writesMarkdown)
        {
            result.AddError($"The option '{_resume.Name}' requires '{_jsonLines.Name}' or '{_markdown.Name}'.");
        }
    }

    private Request RequestOf(ParseResult result) =>
        new(result.GetValue(_folder), result.GetValue(_jsonLines), result.GetValue(_markdown), result.GetValue(_resume), result.GetValue(_parallelism));
}

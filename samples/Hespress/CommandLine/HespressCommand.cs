using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Hespress.CommandLine;

/// <summary>The command line.</summary>
internal sealed class HespressCommand
{
    private const int MaxTimeout = 3600;

    private const string Description = """
        Reads articles and section pages of hespress.com, and articles of maghress.com.

        Without arguments it reads the pages that are included with the program. Errors and warnings are written to standard error.
        The exit code is 1 if a page could not be read, 2 if the command line is invalid, and otherwise 0.
        """;

    private readonly Argument<string[]> _pages = new("pages")
    {
        Description = "Saved pages, folders of saved pages (.html, .htm), or addresses (http, https).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print the values as a JSON array, in the order of the pages." };
    private readonly Option<bool> _sources = new("--sources") { Description = "Print the source of each field." };
    private readonly Option<bool> _full = new("--full") { Description = "Print whole texts and lists instead of their beginnings." };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "Give up on a page after this many seconds.",
        HelpName = "seconds",
        DefaultValueFactory = static _ => 30,
    };

    private readonly RootCommand _root;

    /// <param name="run">Handles the request and returns the exit code.</param>
    public HespressCommand(Func<Request, CancellationToken, Task<int>> run)
    {
        _root = new RootCommand(Description) { _pages, _json, _sources, _full, _timeout };
        _timeout.Validators.Add(RefuseEndlessTimeouts);
        _pages.Validators.Add(RefuseUnknownOptions);
        _root.Validators.Add(RefuseWhatExcludesEachOther);
        _root.SetAction((result, cancellationToken) => run(RequestOf(result), cancellationToken));
    }

    /// <summary>Parses the arguments and runs the command.</summary>
    public async Task<int> InvokeAsync(string[] arguments)
    {
        // An argument such as "@name" is the name of a page, not of a response file.
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

    /// <summary>Rejects unknown options, which would otherwise be values of the argument, because it accepts any number of values.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string value in result.Tokens.Select(static token => token.Value).Where(static value => value.StartsWith('-')))
        {
            result.AddError($"There is no option '{value}' (a file of that name is './{value}').");
        }
    }

    private static void RefuseEndlessTimeouts(OptionResult result)
    {
        // A value that could not be parsed is already an error, and getting it would throw.
        if (!result.Errors.Any() && result.Tokens is [{ Value: var value }] && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) || seconds is < 1 or > MaxTimeout))
        {
            result.AddError($"The option '--timeout' takes a number of seconds from 1 to {MaxTimeout}.");
        }
    }

    private void RefuseWhatExcludesEachOther(CommandResult result)
    {
        foreach (Option<bool> option in new[] { _sources, _full }.Where(option => result.GetValue(_json) && result.GetValue(option)))
        {
            result.AddError($"The options '{_json.Name}' and '{option.Name}' exclude each other.");
        }
    }

    private Request RequestOf(ParseResult result) =>
        new(result.GetValue(_pages) ?? [], result.GetValue(_json), result.GetValue(_sources), result.GetValue(_full), TimeSpan.FromSeconds(result.GetValue(_timeout)));
}

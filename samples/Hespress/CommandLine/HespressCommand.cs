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

        Without arguments it reads the pages that came with it. What is wrong with a page is told on standard error;
        the exit code is 1 if a page could not be read, 2 if the command line makes no sense, otherwise 0.
        """;

    private readonly Argument<string[]> _pages = new("pages")
    {
        Description = "Saved pages, folders of saved pages (.html, .htm), or addresses (http, https).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Print a JSON array of what was read, in the order of the pages." };
    private readonly Option<bool> _sources = new("--sources") { Description = "Tell for each field which source filled it." };
    private readonly Option<bool> _full = new("--full") { Description = "Print whole texts and lists, not their beginnings." };

    private readonly Option<int> _timeout = new("--timeout")
    {
        Description = "Give up on a page after this many seconds.",
        HelpName = "seconds",
        DefaultValueFactory = static _ => 30,
    };

    private readonly RootCommand _root;

    /// <param name="run">Does what is asked for, and gives the exit code.</param>
    public HespressCommand(Func<Request, CancellationToken, Task<int>> run)
    {
        _root = new RootCommand(Description) { _pages, _json, _sources, _full, _timeout };
        _timeout.Validators.Add(RefuseEndlessTimeouts);
        _pages.Validators.Add(RefuseUnknownOptions);
        _root.Validators.Add(RefuseWhatExcludesEachOther);
        _root.SetAction((result, cancellationToken) => run(RequestOf(result), cancellationToken));
    }

    /// <summary>Reads the arguments, and runs.</summary>
    public async Task<int> InvokeAsync(string[] arguments)
    {
        // A page is not called "@name" to have its name read from a file.
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

    /// <summary>An argument that takes any number of values takes a mistyped option for one of them.</summary>
    private static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (string value in result.Tokens.Select(static token => token.Value).Where(static value => value.StartsWith('-')))
        {
            result.AddError($"There is no option '{value}' (a file of that name is './{value}').");
        }
    }

    private static void RefuseEndlessTimeouts(OptionResult result)
    {
        // Asking for a value that could not be parsed throws; that it could not is an error already.
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

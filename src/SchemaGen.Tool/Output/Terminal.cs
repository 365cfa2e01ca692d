using System;
using System.IO;
using Spectre.Console;

namespace SchemaGen.Tool.Output;

/// <summary>The consoles for standard output and standard error.</summary>
internal static class Terminal
{
    /// <summary>A width that is greater than the length of any line, for output that is not wrapped.</summary>
    private const int Unlimited = 1_000_000;

    /// <summary>Standard output; if it is redirected, plain text that is not wrapped.</summary>
    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    /// <summary>Standard error; if it is redirected, plain text that is not wrapped.</summary>
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        // https://no-color.org: the variable applies if it is set and not empty.
        bool isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            // Detection would also depend on the other streams, but the progress bar needs only this one.
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Yes,
            // The default enrichers would enable ANSI codes in the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        console.Profile.Width = isRedirected ? Unlimited : console.Profile.Width;
        return console;
    }
}

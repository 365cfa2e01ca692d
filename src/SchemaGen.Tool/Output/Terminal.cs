using System;
using System.IO;
using Spectre.Console;

namespace SchemaGen.Tool.Output;

/// <summary>Creates the consoles for standard output and standard error.</summary>
internal static class Terminal
{
    /// <summary>A width that is greater than the length of any line, for output that is not wrapped.</summary>
    private const int Unlimited = 1_000_000;

    /// <summary>Creates the console of a writer. If it is not a terminal, the output is plain text that is not wrapped.</summary>
    public static IAnsiConsole Of(TextWriter writer)
    {
        bool isTerminal = (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);
        // https://no-color.org: the variable applies if it is set and not empty.
        bool isPlain = !isTerminal || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            // The default enrichers would enable ANSI codes in the logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        console.Profile.Width = isTerminal ? console.Profile.Width : Unlimited;
        return console;
    }
}

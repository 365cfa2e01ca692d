using System;
using System.IO;
using Spectre.Console;

namespace Hespress.Output;

/// <summary>Standard output and standard error.</summary>
internal static class Terminal
{
    /// <summary>What lies beyond any line: text that no person sees wrapped is not wrapped.</summary>
    private const int Unlimited = 1_000_000;

    /// <summary>Standard output: lines as wide as the terminal, plain text without any wrapping if it is redirected.</summary>
    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected, isWrapped: true);

    /// <summary>Standard error: a line for each message, which the terminal may wrap.</summary>
    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected, isWrapped: false);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected, bool isWrapped)
    {
        // https://no-color.org: set and not empty. Bold and dim are left out as well.
        bool isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            // Detected would be from the other streams as well; a bar of progress needs this one alone.
            Interactive = isPlain ? InteractionSupport.No : InteractionSupport.Yes,
            // Those would switch ANSI codes on in logs of build servers.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        console.Profile.Width = isRedirected || !isWrapped ? Unlimited : console.Profile.Width;
        return console;
    }
}

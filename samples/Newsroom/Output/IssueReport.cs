using System;
using Newsroom.Reading;
using Spectre.Console;

namespace Newsroom.Output;

/// <summary>Writes the errors and warnings of pages, one on each line.</summary>
internal sealed class IssueReport(IAnsiConsole console)
{
    private static readonly Style s_error = new(Color.Red);
    private static readonly Style s_warning = new(Color.Yellow);

    /// <summary>Writes the errors and warnings of a page.</summary>
    public void Write(PageOutcome outcome)
    {
        foreach (string message in outcome.Errors)
        {
            Write(outcome.Name, "error", s_error, message);
        }

        foreach (string message in outcome.Warnings)
        {
            Write(outcome.Name, "warning", s_warning, message);
        }
    }

    private void Write(string name, string severity, Style style, string message)
    {
        // One call for each line, because the progress bar is redrawn between calls.
        console.Write(new Paragraph()
            .Append($"{PlainText.Of(name)}: ")
            .Append(severity, style)
            .Append($": {PlainText.Of(message)}{Environment.NewLine}"));
    }
}

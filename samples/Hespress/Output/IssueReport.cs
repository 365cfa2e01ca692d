using System;
using Hespress.Sites;
using SchemaGen;
using Spectre.Console;

namespace Hespress.Output;

/// <summary>Writes the errors and warnings of pages, one on each line.</summary>
internal sealed class IssueReport(IAnsiConsole console)
{
    private static readonly Style s_error = new(Color.Red);
    private static readonly Style s_warning = new(Color.Yellow);

    /// <summary>Writes the errors and warnings of a page.</summary>
    public void Write(PageOutcome outcome)
    {
        if (outcome.Failure is { } failure)
        {
            Write(outcome.Name, "error", s_error, failure + ".");
        }

        foreach (HtmlIssue issue in outcome.Result?.Issues ?? [])
        {
            (string severity, Style style) = issue.Severity == HtmlIssueSeverity.Error ? ("error", s_error) : ("warning", s_warning);
            Write(outcome.Name, severity, style, $"{outcome.Schema!.Name}.{issue.Message}");
        }
    }

    private void Write(string name, string severity, Style style, string message)
    {
        console.Write(new Text($"{PlainText.Of(name)}: "));
        console.Write(new Text(severity, style));
        console.Write(new Text($": {PlainText.Of(message)}{Environment.NewLine}"));
    }
}

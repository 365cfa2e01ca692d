using System.Collections.Generic;
using System.IO;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Storage;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Reports;

/// <summary>Writes a run as commands of GitHub Actions, which annotate the baseline, and a summary.</summary>
internal static class DriftGitHub
{
    /// <summary>Writes a run.</summary>
    /// <param name="output">The output.</param>
    /// <param name="run">The run.</param>
    /// <param name="failures">The pages that could not be read.</param>
    /// <param name="baseline">The path of the baseline.</param>
    public static void Write(TextWriter output, DriftRun run, IReadOnlyList<PageOutcome> failures, string baseline)
    {
        foreach (PageOutcome page in failures)
        {
            GitHubAnnotation.Write(output, "error", page.Page.Path, page.Page.Name, page.Failure!);
        }

        foreach (DriftNote note in run.Notes)
        {
            GitHubAnnotation.Write(output, "notice", baseline, note.Schema, note.Text);
        }

        foreach (DriftFinding finding in run.Findings)
        {
            GitHubAnnotation.Write(output, "error", baseline, finding.Schema, $"{FindingText.Of(finding)}\n{FindingText.P(finding)}{FindingText.Pages(finding)}");
        }

        output.WriteLine(DriftText.Summary(run));
    }
}

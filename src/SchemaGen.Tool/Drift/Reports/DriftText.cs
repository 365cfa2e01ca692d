using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Tool.Drift.Comparing;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Storage;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Reports;

/// <summary>Writes a run as lines of text.</summary>
internal static class DriftText
{
    /// <summary>Writes the pages that could not be read, the notes and the findings of each schema, and a summary.</summary>
    public static void Write(TextWriter output, DriftRun run, IReadOnlyList<PageOutcome> failures)
    {
        foreach (PageOutcome page in failures)
        {
            output.WriteLine(PlainText.Of($"{page.Page.Name}: {page.Failure}"));
        }

        foreach (string schema in run.Notes.Select(static note => note.Schema).Union(run.Findings.Select(static finding => finding.Schema)).Order(System.StringComparer.Ordinal))
        {
            output.WriteLine(PlainText.Of($"{schema}:"));

            foreach (DriftNote note in run.Notes.Where(note => note.Schema == schema))
            {
                output.WriteLine(PlainText.Of($"  Note: {note.Text}"));
            }

            foreach (DriftFinding finding in run.Findings.Where(finding => finding.Schema == schema))
            {
                output.WriteLine(PlainText.Of($"  {FindingText.Of(finding)}"));
                output.WriteLine(PlainText.Of($"    {FindingText.P(finding)}{FindingText.Pages(finding)}"));
            }
        }

        output.WriteLine(Summary(run));
    }

    /// <summary>Gets the summary: the number of pages, and what was found.</summary>
    public static string Summary(DriftRun run)
    {
        int pages = run.Schemas.Sum(static schema => schema.Pages) + run.Unreadable;
        int failed = run.Schemas.Sum(static schema => schema.Failed);
        string found = run.IsBaseline ? "the baseline is written" + (failed == 0 ? string.Empty : $", though {Count(failed, "page has", "pages have")} an error") : run.Findings.Count == 0 ? "no drift" : string.Join(", ", Counts(run));
        return Count(pages, "page", "pages") + ": " + found + (run.Unreadable == 0 ? "." : $", {run.Unreadable.ToString(CultureInfo.InvariantCulture)} cannot be read.");
    }

    private static IEnumerable<string> Counts(DriftRun run) => run.Findings
        .GroupBy(static finding => finding.Kind)
        .OrderBy(static kind => kind.Key)
        .Select(static kind => kind.Key switch
        {
            FindingKind.LayoutFell => Count(kind.Count(), "layout fell", "layouts fell"),
            FindingKind.SourceFell => Count(kind.Count(), "source fell", "sources fell"),
            FindingKind.FallbackTookOver => Count(kind.Count(), "fallback took over", "fallbacks took over"),
            FindingKind.MemberEmpty => Count(kind.Count(), "member is empty more often", "members are empty more often"),
            _ => Count(kind.Count(), "kind of issue rose", "kinds of issues rose"),
        });

    private static string Count(int count, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
}

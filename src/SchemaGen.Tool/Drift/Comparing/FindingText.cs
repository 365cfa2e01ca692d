using System.Globalization;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>Describes findings in sentences.</summary>
internal static class FindingText
{
    /// <summary>Describes a finding.</summary>
    public static string Of(DriftFinding finding) => finding.Kind switch
    {
        FindingKind.LayoutFell => $"The layout fell: it reads {Share(finding.Now)} pages of its address, before {Share(finding.Before)}.",
        FindingKind.SourceFell => $"{finding.Path}: {finding.Source} fell: it gives a value on {Share(finding.Now)} pages, before on {Share(finding.Before)}.",
        FindingKind.FallbackTookOver => $"{finding.Path}: {finding.Source} took over: it fills the member on {Share(finding.Now)} pages, before on {Share(finding.Before)}.",
        FindingKind.MemberEmpty => $"{finding.Path} is empty on {Share(finding.Now)} pages, before on {Share(finding.Before)}.",
        _ when finding.Before.Count == 0 => $"{SubjectOf(finding)}: a new {SeverityOf(finding)} {finding.Issue} on {Share(finding.Now)} pages.",
        _ => $"{SubjectOf(finding)}: the {SeverityOf(finding)} {finding.Issue} on {Share(finding.Now)} pages, before on {Share(finding.Before)}.",
    };

    /// <summary>Writes the corrected p-value of a finding.</summary>
    public static string P(DriftFinding finding) => finding.P == 0 ? "p < 1e-300" : string.Create(CultureInfo.InvariantCulture, $"p = {finding.P:0.#e-0}");

    /// <summary>Describes the pages of a finding.</summary>
    public static string Pages(DriftFinding finding) => finding.Pages.Count == 0 ? string.Empty : $"; {(IsFall(finding) ? "not on" : "on")} {string.Join(", ", finding.Pages)}{(finding.Pages.Count < CountOf(finding) ? ", …" : string.Empty)}";

    private static bool IsFall(DriftFinding finding) => finding.Kind is FindingKind.LayoutFell or FindingKind.SourceFell;

    private static int CountOf(DriftFinding finding) => IsFall(finding) ? finding.Now.Of - finding.Now.Count : finding.Now.Count;

    private static string SubjectOf(DriftFinding finding) => finding.Path.Length == 0 ? "The page" : finding.Path;

    private static string SeverityOf(DriftFinding finding) => finding.Severity == HtmlIssueSeverity.Error ? "error" : "warning";

    private static string Share(Proportion pages) => string.Create(CultureInfo.InvariantCulture, $"{pages.Count} of {pages.Of}");
}

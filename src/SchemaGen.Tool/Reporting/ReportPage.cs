using System.Collections.Generic;

namespace SchemaGen.Tool.Reporting;

/// <summary>Everything that the report shows of a page.</summary>
/// <param name="Fields">The fields.</param>
/// <param name="Issues">The issues.</param>
/// <param name="Differences">The differences from the values that a fixture expects.</param>
/// <param name="Elements">The elements that filled fields or caused issues.</param>
/// <param name="Notes">Notes about the page as it is shown, such as the parts that are left out.</param>
/// <param name="View">The page; null if it cannot be shown.</param>
internal sealed record ReportPage(
    IReadOnlyList<ReportField> Fields,
    IReadOnlyList<ReportIssue> Issues,
    IReadOnlyList<ReportDifference> Differences,
    IReadOnlyList<ReportElement> Elements,
    IReadOnlyList<string> Notes,
    ReportView? View);

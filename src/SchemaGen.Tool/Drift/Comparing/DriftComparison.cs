using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>Compares the pages of a run with a baseline.</summary>
/// <param name="Findings">The differences that are significant, in the order of schemas and members.</param>
/// <param name="Notes">Notes that are not alarms: changes of schemas, issues that are new but not significant, too few pages.</param>
/// <param name="Tests">The number of tests.</param>
internal sealed record DriftComparison(IReadOnlyList<DriftFinding> Findings, IReadOnlyList<DriftNote> Notes, int Tests)
{
    /// <summary>Compares pages with a baseline.</summary>
    /// <param name="before">The schemas of the baseline.</param>
    /// <param name="now">The schemas of the run.</param>
    /// <param name="level">The probability of one or more false alarms that is accepted.</param>
    public static DriftComparison Compare(IReadOnlyList<SchemaCounts> before, IReadOnlyList<SchemaCounts> now, double level)
    {
        List<DriftTest> tests = [.. LayoutComparison.Compare(before, now)];
        var notes = new List<DriftNote>();

        foreach (SchemaCounts schema in now)
        {
            if (before.FirstOrDefault(candidate => candidate.Schema == schema.Schema) is { } baseline)
            {
                SchemaComparison.Compare(baseline, schema, level, tests, notes);
            }
            else
            {
                notes.Add(new DriftNote(schema.Schema, "The schema is not in the baseline."));
            }
        }

        notes.AddRange(before.Where(schema => now.All(candidate => candidate.Schema != schema.Schema)).Select(static schema =>
            new DriftNote(schema.Schema, "The schema is in the baseline, but none of the pages is read by it.")));

        double[] corrected = MultipleTests.Correct(tests.ConvertAll(static test => (test.Finding.P, test.Smallest)), level);
        List<DriftFinding> findings = tests.Select((test, i) => test.Finding with { P = corrected[i] })
            .Where(finding => finding.P <= level)
            .OrderBy(static finding => finding.Schema, StringComparer.Ordinal)
            .ToList();

        // An issue that is new may be the first sign of a change, before it is significant.
        notes.AddRange(tests.Where((test, i) => corrected[i] > level && test.Finding is { Kind: FindingKind.IssueRose, Before.Count: 0 })
            .Select(static test => new DriftNote(test.Finding.Schema, $"{FindingText.Of(test.Finding)} This is not significant yet.")));

        return new DriftComparison(findings, notes.OrderBy(static note => note.Schema, StringComparer.Ordinal).ToList(), tests.Count);
    }
}

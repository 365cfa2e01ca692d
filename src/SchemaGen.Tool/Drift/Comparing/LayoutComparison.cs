using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>Creates the tests of schemas that are layouts of the same pages. A new layout of a site may be read by the schema of an old one, or by none.</summary>
internal static class LayoutComparison
{
    /// <summary>Compares the shares of layouts.</summary>
    /// <param name="before">The schemas of the baseline.</param>
    /// <param name="now">The schemas of the run.</param>
    public static IEnumerable<DriftTest> Compare(IReadOnlyList<SchemaCounts> before, IReadOnlyList<SchemaCounts> now)
    {
        foreach (SchemaCounts schema in before)
        {
            List<SchemaCounts> layoutsBefore = LayoutsOf(schema, before);
            List<SchemaCounts> layoutsNow = LayoutsOf(schema, now);

            // Of an address with one layout, each page is read by it or refused with an issue.
            if (layoutsBefore.Concat(layoutsNow).Select(static layout => layout.Schema).Distinct().Count() > 1)
            {
                var finding = new DriftFinding
                {
                    Schema = schema.Schema,
                    Path = string.Empty,
                    Kind = FindingKind.LayoutFell,
                    Before = ShareOf(schema.Schema, layoutsBefore),
                    Now = ShareOf(schema.Schema, layoutsNow),
                    P = 1,
                    Pages = layoutsNow.Where(layout => layout.Schema != schema.Schema).SelectMany(static layout => layout.Examples).Order(StringComparer.Ordinal).Take(PageExamples.Max).ToList(),
                };
                yield return DriftTest.Of(finding, isFall: true);
            }
        }
    }

    private static List<SchemaCounts> LayoutsOf(SchemaCounts schema, IReadOnlyList<SchemaCounts> all) => all.Where(other => other.Routes.Intersect(schema.Routes).Any()).ToList();

    /// <remarks>A page that fits no layout counts for the first one of its address, but is not read by it.</remarks>
    private static Proportion ShareOf(string schema, List<SchemaCounts> layouts) =>
        new(layouts.Where(layout => layout.Schema == schema).Sum(static layout => layout.Pages - layout.Unread), layouts.Sum(static layout => layout.Pages));
}

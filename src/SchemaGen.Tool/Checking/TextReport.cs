using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Testing;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Checking;

/// <summary>Writes outcomes as lines of text: a line for each difference, and a summary.</summary>
internal static class TextReport
{
    /// <summary>Writes outcomes.</summary>
    public static void Write(TextWriter output, IReadOnlyList<FixtureOutcome> outcomes)
    {
        foreach (FixtureOutcome outcome in outcomes)
        {
            if (outcome.Failure is { } failure)
            {
                output.WriteLine(PlainText.Of($"{outcome.Name}: {failure}"));
            }

            foreach (HtmlFieldDifference difference in outcome.Differences)
            {
                output.WriteLine(PlainText.Of($"{outcome.Name}: {difference}"));
            }
        }

        output.WriteLine(Summary(outcomes));
    }

    /// <summary>Gets the summary: the numbers of fixtures, of those with differences, and of those that cannot be checked.</summary>
    public static string Summary(IReadOnlyList<FixtureOutcome> outcomes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{outcomes.Count} {(outcomes.Count == 1 ? "fixture" : "fixtures")}: {outcomes.Count(static o => o.IsAsExpected)} as expected, {outcomes.Count(static o => o.Differences.Count > 0)} with differences, {outcomes.Count(static o => o.Failure is not null)} failed.");
}

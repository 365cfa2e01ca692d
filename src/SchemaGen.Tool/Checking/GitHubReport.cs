using System.Collections.Generic;
using System.IO;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Checking;

/// <summary>Writes outcomes as commands of GitHub Actions, which annotate the files of the fixtures, and a summary.</summary>
internal static class GitHubReport
{
    /// <summary>Writes outcomes.</summary>
    public static void Write(TextWriter output, IReadOnlyList<FixtureOutcome> outcomes)
    {
        foreach (FixtureOutcome outcome in outcomes)
        {
            if (outcome.Failure is { } failure)
            {
                GitHubAnnotation.Write(output, "error", Path.Combine(outcome.Folder, FixtureFolder.InfoFile), outcome.Name, failure);
            }

            foreach (HtmlFieldDifference difference in outcome.Differences)
            {
                GitHubAnnotation.Write(output, "error", Path.Combine(outcome.Folder, ExpectedValues.FileName), outcome.Name, difference.ToString());
            }
        }

        output.WriteLine(TextReport.Summary(outcomes));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Tool.Checking;

/// <summary>Writes outcomes as commands of GitHub Actions, which annotate the files of the fixtures, and a summary.</summary>
internal static class GitHubReport
{
    /// <summary>Writes outcomes.</summary>
    /// <param name="output">The output.</param>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="repository">The folder of the repository, from which GitHub counts paths.</param>
    public static void Write(TextWriter output, IReadOnlyList<FixtureOutcome> outcomes, string repository)
    {
        foreach (FixtureOutcome outcome in outcomes)
        {
            if (outcome.Failure is { } failure)
            {
                WriteError(output, repository, Path.Combine(outcome.Folder, FixtureFolder.InfoFile), outcome.Name, failure);
            }

            foreach (HtmlFieldDifference difference in outcome.Differences)
            {
                WriteError(output, repository, Path.Combine(outcome.Folder, ExpectedValues.FileName), outcome.Name, difference.ToString());
            }
        }

        output.WriteLine(TextReport.Summary(outcomes));
    }

    private static void WriteError(TextWriter output, string repository, string file, string title, string message)
    {
        string path = Path.GetRelativePath(repository, file).Replace(Path.DirectorySeparatorChar, '/');
        output.WriteLine($"::error file={Property(path)},title={Property(title)}::{Data(message)}");
    }

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}

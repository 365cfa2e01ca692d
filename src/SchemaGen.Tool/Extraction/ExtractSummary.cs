using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Corpus;
using SchemaGen.Tool.Output;

namespace SchemaGen.Tool.Extraction;

/// <summary>Writes the counts of a run as text.</summary>
internal static class ExtractSummary
{
    /// <summary>Writes the counts.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="manifest">The counts.</param>
    /// <param name="place">The place of the results.</param>
    /// <param name="hasManifest">Whether the counts are stored there.</param>
    public static void Write(TextWriter output, CorpusManifest manifest, string place, bool hasManifest)
    {
        WriteCounts(output, manifest);
        WriteLine(output, $"The results are in '{place}'{(hasManifest ? $", the counts in '{CorpusManifest.PartName}' there" : string.Empty)}.");
    }

    /// <summary>Writes the counts, without the place of the results.</summary>
    public static void WriteCounts(TextWriter output, CorpusManifest manifest)
    {
        WriteLine(output, $"{Number(manifest.Units, "unit")}, {Number(manifest.Records, "record")}: {Number(manifest.Rows, "row")}, {Number(manifest.Failures, "failure")}, {manifest.Skipped.Values.Sum().ToString("N0", CultureInfo.InvariantCulture)} skipped{Details(manifest.Skipped)}.");

        foreach ((string name, TableReport table) in manifest.Tables)
        {
            string rates = string.Join(", ", manifest.FillRates[name].Select(static rate => string.Create(CultureInfo.InvariantCulture, $"{rate.Key} {rate.Value:P1}")));
            WriteLine(output, $"{name}: {Number(table.Rows, "row")}, {Number(table.Failures, "failure")}. Filled: {(rates.Length > 0 ? rates : "none")}.");
        }

        if (manifest.Issues.Count > 0)
        {
            WriteLine(output, $"Issues: {string.Join(", ", manifest.Issues.Select(static issue => string.Create(CultureInfo.InvariantCulture, $"{issue.Key} {issue.Value:N0}")))}.");
        }

        foreach ((string unit, string reason) in manifest.FailedUnits)
        {
            WriteLine(output, $"Failed: {unit}: {reason}");
        }
    }

    /// <summary>Writes a line, without the control characters of pages and reasons.</summary>
    public static void WriteLine(TextWriter output, string text) => output.WriteLine(PlainText.Of(text));

    /// <summary>Writes a number with its noun.</summary>
    public static string Number(long number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? string.Empty : "s")}");

    private static string Details(SortedDictionary<string, long> counts) =>
        counts.Count == 0 ? string.Empty : $" ({string.Join(", ", counts.Select(static count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value:N0}")))})";
}

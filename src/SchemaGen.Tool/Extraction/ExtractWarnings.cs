using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Tool.Extraction;

/// <summary>Warns about a run that ended without an error, but has no row.</summary>
internal static class ExtractWarnings
{
    private const int Examples = 3;

    /// <summary>Warns if there is no row.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="manifest">The counts of the run.</param>
    public static void WriteForRows(TextWriter error, CorpusManifest manifest)
    {
        if (manifest.Rows == 0)
        {
            ExtractSummary.WriteLine(error, string.Join(' ', ["No row was read.", .. ReasonsOf(manifest)]));
        }
    }

    private static IEnumerable<string> ReasonsOf(CorpusManifest manifest)
    {
        if (manifest.Failures > 0)
        {
            yield return $"The schemas read no value from {ExtractSummary.Number(manifest.Failures, "page")}: see the issues in the table '{FailureTable.Name}'.";
        }

        if (manifest.Skipped.TryGetValue(SkipReasons.NoRoute, out long unrouted))
        {
            string examples = manifest.UnroutedAddresses.Count == 0 ? string.Empty : $", such as {string.Join(", ", manifest.UnroutedAddresses.Take(Examples).Select(static address => $"'{address}'"))}";
            yield return $"No route of a schema matches the addresses of {ExtractSummary.Number(unrouted, "record")}{examples}.";
        }

        if (manifest.Skipped.TryGetValue(SkipReasons.Damaged, out long damaged))
        {
            yield return $"{ExtractSummary.Number(damaged, "place")} of the inputs cannot be read as records: the counts of the units, in '{UnitReport.Folder}', list them.";
        }
    }
}

using System.IO;
using System.Linq;
using SchemaGen.Corpus;
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
            string route = manifest.Skipped.TryGetValue(SkipReasons.NoRoute, out long records) ? $" No route of a schema matches the addresses of {ExtractSummary.Number(records, "record")}, such as {string.Join(", ", manifest.UnroutedAddresses.Take(Examples).Select(static address => $"'{address}'"))}." : string.Empty;
            ExtractSummary.WriteLine(error, $"No row was read.{route}");
        }
    }
}

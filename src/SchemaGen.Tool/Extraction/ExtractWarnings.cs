using System.IO;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Tool.Extraction;

/// <summary>Warns about a run that ended without an error, but has no row.</summary>
internal static class ExtractWarnings
{
    /// <summary>Warns if there is no row.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="manifest">The counts of the run.</param>
    public static void WriteForRows(TextWriter error, CorpusManifest manifest)
    {
        if (manifest.Rows == 0)
        {
            string route = manifest.Skipped.TryGetValue(SkipReasons.NoRoute, out long pages) ? $" No route of a schema matches the addresses of {ExtractSummary.Number(pages, "page")}." : string.Empty;
            error.WriteLine($"No row was read.{route}");
        }
    }
}

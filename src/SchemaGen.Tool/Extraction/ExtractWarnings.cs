using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Tool.Extraction;

/// <summary>Warnings about a run that ended without an error, but perhaps not as it was meant.</summary>
internal static class ExtractWarnings
{
    /// <summary>Warns if there is no row.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="manifest">The counts of the run.</param>
    public static void WriteForRows(TextWriter error, CorpusManifest manifest)
    {
        if (manifest.Rows == 0)
        {
            string route = manifest.Skipped.TryGetValue(SkipReason.NoRoute, out long pages) ? string.Create(CultureInfo.InvariantCulture, $" The addresses of {pages:N0} pages have no schema: their routes do not match.") : string.Empty;
            error.WriteLine($"No row was read.{route}");
        }
    }

    /// <summary>Warns if the place of the results has those of other units.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="store">The place.</param>
    /// <param name="units">The units of the run.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task WriteForOtherUnitsAsync(TextWriter error, IPartStore store, IEnumerable<CorpusUnit> units, CancellationToken cancellationToken)
    {
        HashSet<string> own = units.Select(static unit => UnitReport.PartName(unit.Name)).ToHashSet(StringComparer.Ordinal);
        int others = 0;

        await foreach (string report in store.ListAsync(UnitReport.Folder, cancellationToken).ConfigureAwait(false))
        {
            others += own.Contains(report) ? 0 : 1;
        }

        if (others > 0)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The place also has the results of {ExtractSummary.Number(others, "unit")} of other inputs, which the counts do not include.")).ConfigureAwait(false);
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Snapshots;

/// <summary>Turns a run of generators into the texts to compare.</summary>
internal static class SnapshotTargets
{
    /// <summary>The diagnostics, if there are any, and each generated source. An exception of a generator is thrown as it was.</summary>
    public static IReadOnlyList<SnapshotTarget> From(GeneratorDriverRunResult run)
    {
        ThrowExceptions([.. run.Results.Select(static result => result.Exception).OfType<Exception>()]);

        var targets = new List<SnapshotTarget>();

        if (!run.Diagnostics.IsEmpty)
        {
            targets.Add(new SnapshotTarget(null, "txt", Normalize(DiagnosticsText.Write(run.Diagnostics))));
        }

        foreach (GeneratorRunResult result in run.Results)
        {
            targets.AddRange(Sort(result.GeneratedSources)
                .Select(static source => new SnapshotTarget(
                    Path.GetFileNameWithoutExtension(source.HintName),
                    "cs",
                    Normalize($"//HintName: {source.HintName}\n{source.SourceText}"))));
        }

        return targets;
    }

    // The order matters where names are numbered. Verify sorts by the culture, which says "a/X" before "B/X": a snapshot that hangs on it is refused.
    private static List<GeneratedSourceResult> Sort(IEnumerable<GeneratedSourceResult> sources)
    {
        List<GeneratedSourceResult> sorted = [.. sources.OrderBy(static source => source.HintName, StringComparer.Ordinal)];

        foreach (IGrouping<string, string> names in sorted.Select(static source => source.HintName).GroupBy(static name => Path.GetFileName(name), StringComparer.Ordinal))
        {
            if (!names.SequenceEqual(names.Order(StringComparer.InvariantCulture), StringComparer.Ordinal))
            {
                throw new InvalidOperationException($"The order of these hint names depends on the culture, and their snapshots have only numbers to tell them apart: {string.Join(", ", names)}");
            }
        }

        return sorted;
    }

    private static void ThrowExceptions(Exception[] exceptions)
    {
        switch (exceptions)
        {
            case []:
                return;
            case [Exception exception]:
                ExceptionDispatchInfo.Throw(exception);
                return;
            default:
                throw new AggregateException(exceptions);
        }
    }

    private static string Normalize(string text)
    {
        string normalized = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        MachinePaths.ThrowIfAny(normalized);
        return normalized;
    }
}

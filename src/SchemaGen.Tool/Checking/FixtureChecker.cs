using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Checking;

/// <summary>Checks the fixtures of a folder.</summary>
internal static class FixtureChecker
{
    /// <summary>Checks fixtures in parallel. One that cannot be checked has an outcome with the reason.</summary>
    /// <param name="root">The folder with the fixtures.</param>
    /// <param name="folders">The folders of the fixtures.</param>
    /// <param name="assembly">The assembly with the schemas.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The outcomes, in the order of the folders.</returns>
    public static async Task<IReadOnlyList<FixtureOutcome>> CheckAsync(string root, IReadOnlyList<string> folders, UserAssembly assembly, CancellationToken cancellationToken)
    {
        var outcomes = new FixtureOutcome[folders.Count];

        // Reading is work for the processor: more pages at a time would only need more memory.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, folders.Count), options, async (i, token) =>
            outcomes[i] = await CheckAsync(root, folders[i], assembly, token).ConfigureAwait(false)).ConfigureAwait(false);

        return outcomes;
    }

    private static async Task<FixtureOutcome> CheckAsync(string root, string folder, UserAssembly assembly, CancellationToken cancellationToken)
    {
        string path = Path.GetRelativePath(root, folder).Replace(Path.DirectorySeparatorChar, '/');
        string name = path == "." ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) : path;
        string schema = string.Empty;
        long start = Stopwatch.GetTimestamp();

        try
        {
            HtmlFixture fixture = HtmlFixture.Open(folder);
            schema = fixture.Schema;
            FixtureComparison comparison = await FixtureComparison.CompareAsync(fixture, assembly.Find(fixture), cancellationToken).ConfigureAwait(false);
            return new FixtureOutcome(name, folder, schema, comparison, Failure: null, Stopwatch.GetElapsedTime(start));
        }
        catch (HtmlFixtureException e)
        {
            return new FixtureOutcome(name, folder, schema, new FixtureComparison([], []), e.Message, Stopwatch.GetElapsedTime(start));
        }
    }
}

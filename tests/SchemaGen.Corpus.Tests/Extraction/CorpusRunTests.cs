using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Runs of several units.</summary>
public sealed class CorpusRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Create_ArgumentsThatCannotRun_AreRefused()
    {
        using var store = new FolderPartStore(_folder["out"]);
        using UnitRunner runner = CorpusFixture.CreateRunner(store);
        Assert.Throws<ArgumentNullException>(() => new CorpusRun(null!, concurrency: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CorpusRun(runner, concurrency: 0));
    }

    [Fact]
    public async Task Run_ManyUnitsOfWhichSomeAreDone_EndsAll()
    {
        List<CorpusUnit> units = Units(100);
        using var store = new FolderPartStore(_folder["out"]);
        await CorpusFixture.RunAsync(store, null, [.. units.Where(static (_, i) => i % 3 != 0)], CancellationToken.None);
        using UnitRunner runner = CorpusFixture.CreateRunner(store);
        var run = new CorpusRun(runner, concurrency: 2);
        Assert.Null(run.PendingBytes);
        CorpusManifest manifest = await run.RunAsync([.. units, new CorpusUnit("missing", UnitKind.Archive, [_folder["in/missing.warc"]])], TestContext.Current.CancellationToken);
        Assert.Equal((100, 100, 1), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
        Assert.Equal(101, run.EndedUnits);
        // Only the others were read in this run.
        Assert.Equal(34, runner.Counters.Rows);
    }

    [Fact]
    public async Task Run_WithoutMemory_EndsTheRun()
    {
        List<CorpusUnit> units = Units(1);
        using var folder = new FolderPartStore(_folder["out"]);
        using var store = new LatePartStore(folder, static () => Task.CompletedTask, new InsufficientMemoryException());
        await Assert.ThrowsAsync<InsufficientMemoryException>(() => CorpusFixture.RunAsync(store, null, units, CancellationToken.None));
    }

    [Fact]
    public async Task Run_OtherOptionsAfterACrashBetweenThePartsOfAUnit_IsRefused()
    {
        List<CorpusUnit> units = Units(1);
        using var store = new FolderPartStore(_folder["out"]);
        // The parts are in place, and the report that would show their options is not.
        using var crashing = new UnreportedPartStore(store);
        await Assert.ThrowsAsync<PartStoreException>(() => CorpusFixture.RunAsync(crashing, null, units, CancellationToken.None));
        Assert.False(await CorpusRun.HasResultsAsync(store));
        SortedDictionary<string, string> parts = CorpusFixture.FilesOf(_folder["out/article"]);
        Assert.Single(parts);

        CorpusException e = await Assert.ThrowsAsync<CorpusException>(() => CorpusFixture.RunAsync(store, new ExtractOptions { Format = OutputFormat.JsonLines }, units, CancellationToken.None));
        Assert.Contains("other schemas or options", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await CorpusFixture.RunAsync(store, null, units, CancellationToken.None)).Rows);
        Assert.Equal(parts, CorpusFixture.FilesOf(_folder["out/article"]));
    }

    [Fact]
    public async Task Run_Files_KeepTheirOrderOfFields()
    {
        List<CorpusUnit> units = Units(1);
        using var store = new FolderPartStore(_folder["out"]);
        await CorpusFixture.RunAsync(store, null, units, CancellationToken.None);
        string[] counts = ["records", "rows", "failures", "input_bytes", "page_bytes", "output_bytes", "skipped", "issues", "tables"];
        Assert.Equal(["unit", "archive", "fingerprint", .. counts, "parts", "damage", "unrouted_addresses"], FieldsOf($"out/_units/{units[0].Name}.json"));
        Assert.Equal(["units", "failed_units", .. counts, "fill_rates", "unrouted_addresses"], FieldsOf("out/_manifest.json"));
    }

    private List<CorpusUnit> Units(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _folder.Write(FormattableString.Invariant($"in/{i:D3}.warc"), new ArchiveBuilder().AddPage(FormattableString.Invariant($"https://news.example/articles/{i}"), ArchiveBuilder.Page("One")).ToArray());
        }

        return [.. UnitPlanner.Plan([_folder["in"]])];
    }

    private string[] FieldsOf(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(_folder[file]));
        return [.. json.RootElement.EnumerateObject().Select(static property => property.Name)];
    }
}

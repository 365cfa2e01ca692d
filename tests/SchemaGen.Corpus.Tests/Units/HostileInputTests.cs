using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Units;

/// <summary>Inputs with unusual names, and inputs that are reached in several ways.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("日本.warc.gz", "^warc.gz-[0-9a-f]{10}$")]
    [InlineData("._-.日本_.warc", "^warc-[0-9a-f]{10}$")]
    [InlineData("> * é \ud83d\ude00.warc", "^warc-[0-9a-f]{10}$")]
    [InlineData("a\nb%2F.warc", "^a-b-2F.warc-[0-9a-f]{10}$")]
    [InlineData("a b\u00e9.warc.gz", "^a-b-.warc.gz-[0-9a-f]{10}$")]
    public void Plan_UnusualName_GivesAUnitThatOthersCanRun(string file, string expected)
    {
        CorpusUnit unit = UnitPlanner.Plan([_folder.Write(file, [])]).Single();
        Assert.Matches(expected, unit.Name);
        Assert.Equal(unit.ToJson(), CorpusUnit.Parse(unit.ToJson()).ToJson());
    }

    [Fact]
    public void Plan_LongName_GivesAUnitThatOthersCanRun()
    {
        CorpusUnit unit = UnitPlanner.Plan([_folder.Write(new string('é', 100) + new string('a', 40) + ".warc", [])]).Single();
        Assert.Equal(unit.Name, CorpusUnit.Parse(unit.ToJson()).Name);
    }

    [Fact]
    public void Plan_LinksToFoldersAbove_GiveEachFileOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a permission there.");
        _folder.Write("in/s/a.html", []);
        _folder.Write("in/s/b.warc", []);
        _folder.Write("other/c.html", []);
        Directory.CreateSymbolicLink(_folder["in/s/loop"], "..");
        Directory.CreateSymbolicLink(_folder["in/again"], _folder["in/s"]);
        Directory.CreateSymbolicLink(_folder["in/other"], _folder["other"]);
        File.CreateSymbolicLink(_folder["in/0-latest.warc"], "s/b.warc");
        File.CreateSymbolicLink(_folder["in/self"], "self");
        Directory.CreateSymbolicLink(_folder["link"], "in");

        foreach (string folder in new[] { _folder["in"], _folder["link"] })
        {
            Assert.Equal(
                [Path.Combine(folder, "s", "b.warc"), Path.Combine(folder, "other", "c.html"), Path.Combine(folder, "s", "a.html")],
                UnitPlanner.Plan([folder]).SelectMany(static unit => unit.Inputs));
        }
    }

    [Fact]
    public void Plan_LinkWithoutATarget_IsAnInputThatCannotBeRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a permission there.");
        Directory.CreateDirectory(_folder["in"]);
        File.CreateSymbolicLink(_folder["in/a.warc"], "away.warc");
        Assert.Equal(_folder["in/a.warc"], Assert.Single(UnitPlanner.Plan([_folder["in"]])).Inputs.Single());
    }

    [Fact]
    public void Plan_PagesThatAreNamedTwice_AreReadOnce()
    {
        string page = _folder.Write("in/s/a.html", []);
        string other = _folder.Write("in/s/b.html", []);
        Assert.Equal([page, other], UnitPlanner.Plan([_folder["in"], _folder["in/s"], page]).SelectMany(static unit => unit.Inputs));
        Assert.Equal([page, other], UnitPlanner.Plan([page, _folder["in"]]).SelectMany(static unit => unit.Inputs));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void Plan_InputThatIsNoPath_IsAnError(string input) =>
        Assert.Contains("no file or folder", Assert.Throws<CorpusException>(() => UnitPlanner.Plan([input])).Message, StringComparison.Ordinal);

    [Fact]
    public void Plan_EmptyList_IsAnError()
    {
        string list = _folder.Write("list.txt", "# nothing\n\n"u8.ToArray());
        Assert.Contains("has no input", Assert.Throws<CorpusException>(() => UnitPlanner.Plan([list])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_ArchiveThatGrewSinceItWasRead_IsReported()
    {
        byte[] first = new ArchiveBuilder().AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One")).ToArray();
        string input = _folder.Write("a.warc", first);
        string other = _folder.Write("b.warc", first);
        Assert.Empty((await CorpusFixture.RunAsync(_folder["out"], null, input, other)).FailedUnits);
        Assert.Equal(2, (await CorpusFixture.RunAsync(_folder["out"], null, input, other)).Units);

        File.AppendAllText(input, System.Text.Encoding.UTF8.GetString(new ArchiveBuilder().AddPage("https://news.example/articles/2", ArchiveBuilder.Page("Two")).ToArray()));
        CorpusManifest manifest = await CorpusFixture.RunAsync(_folder["out"], null, input, other);
        string unit = UnitPlanner.Plan([input]).Single().Name;
        string reason = Assert.Single(manifest.FailedUnits).Value;
        Assert.Contains("has changed", reason, StringComparison.Ordinal);
        Assert.EndsWith($"To read it again, delete 'article/{unit}.parquet', '_units/{unit}.json' among the results.", reason, StringComparison.Ordinal);

        File.Delete(_folder[$"out/_units/{unit}.json"]);
        manifest = await CorpusFixture.RunAsync(_folder["out"], null, input, other);
        Assert.Equal((2, 3L, 0), (manifest.Units, manifest.Rows, manifest.FailedUnits.Count));
    }

    [Theory]
    [InlineData(Compression.None)]
    [InlineData(Compression.Gzip)]
    [InlineData(Compression.Zstd)]
    public async Task Run_DamagedArchive_CountsAllOfItsBytes(Compression compression)
    {
        byte[] archive = new ArchiveBuilder(compression).AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One")).AddPage("https://news.example/articles/2", ArchiveBuilder.Page("Two")).ToArray();
        byte[][] damaged = [[], archive[..^1], archive[..^5], archive[..^60], [.. archive, 0, 0, 0], [.. archive, .. "garbage"u8], [.. archive[..40], .. archive[60..]], [.. archive[..(archive.Length / 2)], .. new byte[300_000], .. archive[(archive.Length / 2)..]]];

        for (int i = 0; i < damaged.Length; i++)
        {
            string input = _folder.Write(FormattableString.Invariant($"{compression}-{i}.warc") + compression switch { Compression.Gzip => ".gz", Compression.Zstd => ".zst", _ => "" }, damaged[i]);
            string output = _folder[FormattableString.Invariant($"out-{compression}-{i}")];

            for (int run = 0; run < 2; run++)
            {
                CorpusManifest manifest = await CorpusFixture.RunAsync(output, null, input);
                Assert.Empty(manifest.FailedUnits);
                Assert.Equal(damaged[i].Length, manifest.InputBytes);
            }
        }
    }
}

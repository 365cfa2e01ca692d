using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>The command as a process, which is killed, interrupted, and has no room to write.</summary>
public sealed class ExtractProcessTests : IDisposable
{
    private const int Archives = 6;
    private const int PagesPerArchive = 400;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Extract_KilledAgainAndAgain_GivesTheSameAsUndisturbed()
    {
        WriteArchives();
        ProcessResult undisturbed = await RunAsync("in", "--to", "whole");
        Assert.Equal((0, string.Empty), (undisturbed.ExitCode, undisturbed.Error));
        Assert.StartsWith("6 units, 2,400 records: 2,400 rows, 0 failures, 0 skipped.", undisturbed.Output, StringComparison.Ordinal);

        var random = new Random(3);
        int kills = 0;

        // Killed at another time of each run, until one ends before.
        for (int delay = 200; ; delay += random.Next(50, 400))
        {
            using ToolProcess process = Start("in", "--to", "killed", "--resume");
            Task<int> ended = process.EndAsync();

            if (await Task.WhenAny(ended, Task.Delay(delay)) == ended)
            {
                Assert.Equal(0, await ended);
                break;
            }

            process.Kill();
            await ended;
            kills++;
        }

        Assert.InRange(kills, 1, 1000);
        SortedDictionary<string, string> expected = CorpusFixture.FilesOf(_folder["whole"]);
        Assert.Equal((Archives * 2) + 2, expected.Count);
        Assert.Equal(expected, CorpusFixture.FilesOf(_folder["killed"]));
        Assert.Equal(CorpusFixture.ChecksumOf(_folder["whole"]), CorpusFixture.ChecksumOf(_folder["killed"]));
    }

    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Extract_Interrupted_EndsWithWholePartsOnly(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by kill.");
        WriteArchives();
        await RunAsync("in", "--to", "whole");

        using (ToolProcess process = Start("in", "--to", "out"))
        {
            // At least one unit is done, and others are not.
            while (!Directory.Exists(_folder["out/_units"]) && !process.HasExited)
            {
                await Task.Delay(5);
            }

            await process.SignalAsync(signal);
            Assert.Equal((130, "The run was interrupted. The option --resume continues the run.\n", string.Empty), (await process.EndAsync(), process.Error, process.Output));
        }

        SortedDictionary<string, string> whole = CorpusFixture.FilesOf(_folder["whole"]);
        Assert.All(CorpusFixture.FilesOf(_folder["out"]), file => Assert.Equal(whole[file.Key], file.Value));
        Assert.False(Directory.Exists(_folder["out/_temporary"]));

        Assert.Equal(2, (await RunAsync("in", "--to", "out")).ExitCode);
        Assert.Equal(0, (await RunAsync("in", "--to", "out", "--resume")).ExitCode);
        Assert.Equal(whole, CorpusFixture.FilesOf(_folder["out"]));
    }

    [Fact]
    public async Task Extract_OutputThatCannotBeWritten_IsAUsageError()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A folder that root cannot write.");
        WriteArchives();
        ProcessResult result = await RunAsync("in", "--to", "/proc/schemagen");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("The folder '/proc/schemagen' cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Extract_FullDisk_IsAUsageErrorAndLeavesNothingHalf()
    {
        await MountNamespace.SkipUnlessPermittedAsync();
        WriteArchives();
        Directory.CreateDirectory(_folder["small"]);
        string command = ToolProcess.ShellCommand(["extract", "in", "--to", "small/out", .. ToolProcess.Schemas]);
        ProcessResult result = await MountNamespace.RunAsync($"mount -t tmpfs -o size=40k none small && {command}; code=$?; find small -type f; exit $code", _folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("space", result.Error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("_temporary", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_UnitsOneByOne_GiveTheSameParts()
    {
        WriteArchives();
        await RunAsync("in", "--to", "whole");
        ProcessResult list = await RunAsync("in", "--list-units");
        string[] units = list.Output.Trim().Split('\n');
        Assert.Equal(Archives, units.Length);

        foreach (string unit in units)
        {
            File.WriteAllText(_folder["unit.json"], unit);
            Assert.Equal(0, (await RunAsync("--unit", "unit.json", "--to", "out")).ExitCode);
        }

        SortedDictionary<string, string> whole = CorpusFixture.FilesOf(_folder["whole"]);
        SortedDictionary<string, string> parts = CorpusFixture.FilesOf(_folder["out"]);
        // The parts and reports of all; the counts of all units are those of a run.
        Assert.Equal(whole.Keys.Where(static name => name != CorpusManifest.PartName), parts.Keys);
        Assert.All(parts, file => Assert.Equal(whole[file.Key], file.Value));
    }

    [Fact]
    public async Task Extract_SchemaForAllPages_ReadsPagesOfAnyAddress()
    {
        _folder.Write("in/a.warc", new ArchiveBuilder().AddPage("https://anywhere.example/", ArchiveBuilder.Page("One")).ToArray());
        ProcessResult result = await RunAsync("in", "--to", "out", "--schema", "Video", "--format", "jsonl");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"title\":\"One\"", await File.ReadAllTextAsync(Directory.GetFiles(_folder["out/video"]).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name inputs, or a unit with '--unit', but not both.", "--to", "out")]
    [InlineData("The option '--to' is required: the place of the results.", "in")]
    [InlineData("The option '--to' has no meaning with '--list-units'", "in", "--to", "out", "--list-units")]
    [InlineData("The option '--format' has no meaning with '--publish'", "in", "--format", "jsonl", "--publish", "--nats", "nats://nowhere.example")]
    [InlineData("The options '--unit' and '--list-units' exclude each other.", "--unit", "unit.json", "--list-units")]
    [InlineData("The option '--resume' has no meaning with '--nats'", "in", "--to", "out", "--nats", "nats://nowhere.example", "--resume")]
    [InlineData("The option '--tries' has no meaning with '--publish'", "in", "--publish", "--nats", "nats://nowhere.example", "--tries", "2")]
    [InlineData("The option '--otlp' has no meaning with '--publish'", "in", "--publish", "--nats", "nats://nowhere.example", "--otlp", "http://nowhere.example")]
    [InlineData("The option '--otlp' has no meaning with '--list-units'", "in", "--list-units", "--otlp", "http://nowhere.example")]
    [InlineData("The option '--resume' has no meaning with '--unit'", "--unit", "unit.json", "--to", "out", "--resume")]
    [InlineData("The options '--schema' and '--catalog' exclude each other.", "in", "--to", "out", "--schema", "A", "--catalog", "B")]
    [InlineData("There is no file or folder 'missing'.", "missing", "--to", "out")]
    [InlineData("There is no catalog 'Other' in 'SchemaGen.Corpus.Tests'.", "empty.warc", "--to", "out", "--catalog", "Other")]
    public async Task Extract_InvalidCommandLine_SaysWhy(string message, params string[] arguments)
    {
        _folder.Write("empty.warc", []);
        Directory.CreateDirectory(_folder["in"]);
        ProcessResult result = await RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private void WriteArchives() => ClusterArchives.Write(_folder["in"], Archives, PagesPerArchive);

    private async Task<ProcessResult> RunAsync(params string[] arguments)
    {
        using ToolProcess process = Start(arguments);
        return new ProcessResult(await process.EndAsync(), process.Output, process.Error);
    }

    private ToolProcess Start(params string[] arguments) => ToolProcess.StartIn(_folder.Path, ["extract", .. arguments, .. ToolProcess.Schemas]);
}

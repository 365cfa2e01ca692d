using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Dialects;

/// <summary>Archives that public tools made of a small site, described in Dialects/README.md, whole and damaged.</summary>
public sealed class ToolArchiveTests
{
    /// <summary>The distance of the places at which archives are damaged; a prime number, so that all parts of records are hit.</summary>
    private const int Step = 37;

    public static TheoryData<string> Archives => new(ExpectedRecord.Archives);

    [Theory, MemberData(nameof(Archives))]
    public void Read_ArchiveOfATool_GivesTheRecordsOfWarcio(string name)
    {
        List<ExpectedRecord> expected = ExpectedRecord.Read(name);
        List<ToolArchive.ToolRecord> records = ToolArchive.Read(name, Bytes(name));

        Assert.All(records, static record => Assert.Null(record.Damage));
        Assert.Equal(expected.Select(static record => (record.Type, record.Url)), records.Select(static record => (record.Header!.Type, record.Header.TargetUri)));
        Assert.Equal(
            expected.Select(static record => DateTimeOffset.Parse(record.Date, CultureInfo.InvariantCulture)),
            records.Select(static record => record.Header!.Date!.Value));

        if (!name.EndsWith(".zst", StringComparison.Ordinal))
        {
            Assert.Equal(expected.Select(static record => record.Offset), records.Select(static record => (long?)record.Offset));
        }
    }

    [Theory, MemberData(nameof(Archives))]
    public void Read_ArchiveOfATool_GivesThePagesOfTheSite(string name) =>
        Assert.Equal(
            ExpectedRecord.Read(name).Select(static record => (record.Url, record.Outcome)),
            ToolArchive.Read(name, Bytes(name)).Select(static record => (record.Header!.TargetUri, record.Outcome)));

    [Theory, MemberData(nameof(Archives))]
    public async Task Run_ArchiveOfATool_CountsEachRecordOnce(string name)
    {
        using var folder = new TemporaryFolder();
        using var store = new FolderPartStore(folder["out"]);
        using var runner = new UnitRunner(CorpusSchemas.FromSchema(typeof(Story)), store, new ExtractOptions());
        // In capital letters, as on the media of some archives.
        string input = folder.Write(name.ToUpperInvariant(), Bytes(name));
        UnitReport report = await runner.RunAsync(UnitPlanner.Plan([input]).Single(), CancellationToken.None);
        List<ExpectedRecord> expected = ExpectedRecord.Read(name);
        List<ExpectedRecord> rows = expected.FindAll(static record => record.Outcome.Contains(" | ", StringComparison.Ordinal));

        Assert.Equal(expected.Count, report.Records);
        Assert.Equal((rows.Count, expected.Count(static record => record.Outcome == "failure")), (report.Rows, report.Failures));
        Assert.Equal(
            expected.Where(static record => record.Outcome != "failure" && !record.Outcome.Contains(" | ", StringComparison.Ordinal)).CountBy(static record => record.Outcome).OrderBy(static count => count.Key, StringComparer.Ordinal).Select(static count => (count.Key, (long)count.Value)),
            report.Skipped.Select(static count => (count.Key, count.Value)));

        if (rows.Count > 0)
        {
            List<object?[]> found = DuckDb.Query($"SELECT url, captured_at, title || ' | ' || text, warc.file FROM '{folder["out"]}/story/*.parquet'");
            Assert.Equal(rows.Select(static row => row.Url), found.Select(static row => row[0]));
            Assert.Equal(rows.Select(static row => row.Outcome), found.Select(static row => row[2]));
            Assert.Equal(rows.Select(static row => DateTimeOffset.Parse(row.Date, CultureInfo.InvariantCulture).UtcDateTime.Ticks / 10), found.Select(static row => ((DateTime)row[1]!).Ticks / 10));
        }
    }

    [Theory, MemberData(nameof(Archives))]
    public void Read_ArchiveOfAToolCutAnywhere_GivesOnlyWholePages(string name)
    {
        byte[] archive = Bytes(name);
        List<ToolArchive.ToolRecord> whole = ToolArchive.Read(name, archive);
        List<long> ends = [.. whole.Skip(1).Select(static record => record.Offset), archive.Length];

        for (int length = 0; length < archive.Length; length += Step)
        {
            List<ToolArchive.ToolRecord> records = ToolArchive.Read(name, archive[..length]);
            List<ToolArchive.ToolRecord> sound = records.FindAll(static record => record.Damage is null);
            int complete = ends.Count(end => end <= length);

            // The line ends of the last record may be missing.
            Assert.InRange(sound.Count, complete, complete + 1);
            Assert.Equal(whole.Take(sound.Count).Select(static record => record.Row), sound.Select(static record => record.Row));
            bool isBetween = length == 0 || length == whole[0].Offset || ends.Contains(length);
            Assert.True(records.Count > sound.Count || isBetween || sound.Count > complete, $"{name} cut at {length}: the damage is not reported.");
        }
    }

    [Theory, MemberData(nameof(Archives))]
    public void Read_ArchiveOfAToolWithAByteChanged_GivesNoWrongPage(string name)
    {
        byte[] archive = Bytes(name);
        List<ToolArchive.ToolRecord> whole = ToolArchive.Read(name, archive);
        var rows = whole.ToLookup(static record => record.Offset, static record => record.Row);

        for (int position = 0, change = 1; position < archive.Length; position += Step, change = change == 128 ? 1 : change * 2)
        {
            byte[] damaged = (byte[])archive.Clone();
            damaged[position] ^= (byte)change;
            List<ToolArchive.ToolRecord> records = ToolArchive.Read(name, damaged);
            int hit = whole.FindLastIndex(record => record.Offset <= position);
            bool IsHit(ToolArchive.ToolRecord record) => hit >= 0 && record.Offset >= whole[hit].Offset && (hit + 1 == whole.Count || record.Offset < whole[hit + 1].Offset);
            string place = $"{name} at {position} with {change}";

            foreach (ToolArchive.ToolRecord page in records.Where(static record => record.IsPage))
            {
                // A page is either as in the whole archive, or it is the one that was hit, in an archive that has nothing by which the change can be noticed.
                Assert.True(rows[page.Offset].Contains(page.Row) || (IsHit(page) && !IsProtected(name, archive, whole[hit], position)), $"{place}: {page.Row} is wrong.");
            }

            int lost = whole.Count(static record => record.IsPage) - records.Count(static record => record.IsPage);

            if (hit < 0)
            {
                // Without their dictionary, frames cannot be read.
                Assert.True(lost == 0 || records.Exists(static record => record.Damage is not null), $"{place}: the damage is not reported.");
                continue;
            }

            // The others are there.
            Assert.True(
                whole.Where((record, i) => i != hit && record.IsPage).All(record => records.Exists(found => found.Offset == record.Offset && found.Row == record.Row)),
                $"{place}: another record is lost.");

            // What is lost is counted.
            Assert.True(lost <= records.Count(static record => !record.IsPage) - whole.Count(static record => !record.IsPage), $"{place}: a page is lost without being counted.");
        }
    }

    [Theory]
    [InlineData("wget-plain.warc")]
    [InlineData("node-warc-plain.warc")]
    [InlineData("warcio-plain.warc")]
    public void Read_ArchiveOfAToolCompressedAsAWhole_GivesTheSamePagesAtTheOffsetOfTheMember(string name)
    {
        List<ToolArchive.ToolRecord> records = ToolArchive.Read(name + ".gz", ArchiveBuilder.Gzip(Bytes(name)));
        Assert.Equal(ToolArchive.Read(name, Bytes(name)).Select(static record => record.Row), records.Select(static record => record.Row));
        Assert.All(records, static record => Assert.Equal(0, record.Offset));
    }

    /// <summary>Reports whether a change at a position can be noticed: by the checksum of compressed data, or by the digest of a block.</summary>
    private static bool IsProtected(string name, byte[] archive, ToolArchive.ToolRecord record, int position)
    {
        if (name.EndsWith(".gz", StringComparison.Ordinal) || name == "zstd-dictionary.warc.zst")
        {
            return true;
        }

        int header = archive.AsSpan((int)record.Offset).IndexOf("\r\n\r\n"u8) + 4;
        // Without digests, Wget writes bytes without a meaning in their place.
        return name.EndsWith(".warc", StringComparison.Ordinal) && name != "wget-no-digests.warc" && record.Header!["WARC-Block-Digest"] is not null && position >= record.Offset + header && position < record.Offset + header + record.BlockLength;
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(ExpectedRecord.Folder, name));
}

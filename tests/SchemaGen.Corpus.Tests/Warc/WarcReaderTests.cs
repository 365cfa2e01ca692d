using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SchemaGen.Corpus.Tests.Warc;

/// <summary>Archives that are as they should be, and their dialects.</summary>
public sealed class WarcReaderTests
{
    private const string Url = "https://news.example/articles/1";

    public static TheoryData<Compression> Compressions => new(Enum.GetValues<Compression>());

    [Theory, MemberData(nameof(Compressions))]
    public void Read_RecordsOfAllTypes_GivesPagesAndCountsOthers(Compression compression)
    {
        ArchiveBuilder archive = new ArchiveBuilder(compression)
            .Add(ArchiveBuilder.Record("warcinfo", null, "software: test\r\n"u8.ToArray()))
            .Add(ArchiveBuilder.Record("request", Url, "GET / HTTP/1.1\r\nHost: news.example\r\n\r\n"u8.ToArray()))
            .AddPage(Url, ArchiveBuilder.Page("One"))
            .Add(ArchiveBuilder.Record("revisit", Url, "HTTP/1.1 304 Not Modified\r\n\r\n"u8.ToArray()))
            .Add(ArchiveBuilder.Record("resource", Url, Encoding.UTF8.GetBytes(ArchiveBuilder.Page("Two"))));
        byte[] bytes = archive.ToArray();
        List<ArchiveReading.ReadRecord> records = ArchiveReading.ReadAll(bytes);

        Assert.Equal(["warcinfo", "request", "response", "revisit", "resource"], records.Select(static record => record.Header!.Type));
        Assert.Equal(["not_a_page", "not_a_page", null, "revisit", null], records.Select(static record => record.SkipReason));
        Assert.Equal(ArchiveBuilder.Http(ArchiveBuilder.Page("One")), records[2].Block);
        Assert.Equal(ArchiveBuilder.Page("Two"), records[4].Text);
        Assert.All(records, static record => Assert.Null(record.Damage));

        if (compression != Compression.WholeGzip)
        {
            Assert.Equal(archive.Offsets.Select(static offset => (long)offset), records.Select(static record => record.Offset));
        }
    }

    [Theory, MemberData(nameof(Compressions))]
    public void Read_BlocksOfAllSizes_AreWhole(Compression compression)
    {
        // Sizes around those of the buffers, and data that cannot be compressed, so that members begin and end anywhere in them.
        var random = new Random(5);
        var archive = new ArchiveBuilder(compression);
        var blocks = new List<byte[]>();

        for (int size = 1; size < 1_000_000; size = (size * 3 / 2) + 1)
        {
            byte[] block = new byte[size];
            random.NextBytes(block);
            blocks.Add(block);
            archive.Add(ArchiveBuilder.Record("response", Url, block));
        }

        Assert.Equal(blocks, ArchiveReading.ReadAll(archive.ToArray()).Select(static record => record.Block));
    }

    [Fact]
    public void Read_ManySmallMembers_GivesEach()
    {
        var archive = new ArchiveBuilder(Compression.Gzip);

        for (int i = 0; i < 2000; i++)
        {
            archive.AddPage(FormattableString.Invariant($"https://news.example/articles/{i}"), FormattableString.Invariant($"<h1>{i}</h1>"));
        }

        Assert.Equal(
            Enumerable.Range(0, 2000).Select(static i => FormattableString.Invariant($"https://news.example/articles/{i}")),
            ArchiveReading.ReadAll(archive.ToArray()).Select(static record => record.Header!.TargetUri));
    }

    [Theory]
    [InlineData("\n", "\n\n")]
    [InlineData("\r\n", "\r\n\r\n")]
    [InlineData("\r\n", "\r\n\r\n\r\n")]
    public void Read_LineEndsOfWriters_AreAccepted(string lineEnd, string recordEnd)
    {
        string record = string.Join(lineEnd, "WARC/1.0", "WARC-Type: resource", "WARC-Target-URI: <https://news.example/articles/1>", "WARC-Date: 2024-02-03T04:05:06Z", "Content-Type: text/html", "X-Folded: one", "\ttwo", "Content-Length: 4", "", "page") + recordEnd;
        List<ArchiveReading.ReadRecord> records = ArchiveReading.ReadAll(Encoding.UTF8.GetBytes(record + record));

        Assert.Equal(["page", "page"], records.Select(static item => item.Text));
        // Wget 1.14 to 1.19 write the address in angle brackets.
        Assert.Equal(Url, records[0].Header!.TargetUri);
        Assert.Equal("one two", records[0].Header!["X-Folded"]);
    }

    [Theory]
    [InlineData("2024-02-03T04:05:06Z", "2024-02-03T04:05:06.0000000+00:00")]
    [InlineData("2024-02-03T04:05:06.789Z", "2024-02-03T04:05:06.7890000+00:00")]
    [InlineData("2024-02-03T04:05:06.123456789Z", "2024-02-03T04:05:06.1234567+00:00")]
    [InlineData("2024-02-03T04:05:06+02:00", "2024-02-03T02:05:06.0000000+00:00")]
    [InlineData("2024-02-03T04:05Z", "2024-02-03T04:05:00.0000000+00:00")]
    [InlineData("2024-02-03", null)]
    [InlineData("yesterday", null)]
    public void Date_Text_IsTheInstant(string text, string? expected)
    {
        WarcHeader header = WarcHeader.Parse(Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Date: {text}\r\nContent-Length: 0"), out _)!;
        Assert.Equal(expected, header.Date?.ToString("o"));
    }

    [Fact]
    public void Read_LastRecordWithoutLineEnds_IsRead()
    {
        byte[] record = ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http("<h1>x</h1>"));
        Assert.Equal([null, null], ArchiveReading.ReadAll([.. record, .. record[..^4]]).Select(static item => item.SkipReason));
        Assert.Equal([null, null], ArchiveReading.ReadAll([.. ArchiveBuilder.Gzip(record[..^4]), .. ArchiveBuilder.Gzip(record[..^4])]).Select(static item => item.SkipReason));
    }

    [Fact]
    public void Read_GzipHeaderWithNameCommentAndExtra_IsSkipped()
    {
        byte[] member = ArchiveBuilder.Gzip(ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http("<h1>x</h1>")));
        byte[] header = [.. member[..3], 4 + 8 + 16 + 2, .. member[4..10], 3, 0, 1, 2, 3, .. "name\0comment\0"u8, 0, 0];
        byte[] padding = new byte[512];
        Assert.Equal([null, null], ArchiveReading.ReadAll([.. header, .. member[10..], .. padding, .. header, .. member[10..], .. padding]).Select(static item => item.SkipReason));
    }

    [Fact]
    public void Read_CompressedDictionaryAndSkippableFrames_AreUnderstood()
    {
        byte[] archive = new ArchiveBuilder(Compression.ZstdDictionary).AddPage(Url, ArchiveBuilder.Page("One")).AddPage(Url, ArchiveBuilder.Page("Two")).ToArray();
        int length = BitConverter.ToInt32(archive, 4);
        using var compressor = new ZstdSharp.Compressor(3);
        byte[] dictionary = compressor.Wrap(archive.AsSpan(8, length)).ToArray();
        byte[] changed = [.. archive[..4], .. BitConverter.GetBytes(dictionary.Length), .. dictionary, 0x50, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3, .. archive[(8 + length)..]];

        Assert.Equal([ArchiveBuilder.Http(ArchiveBuilder.Page("One")), ArchiveBuilder.Http(ArchiveBuilder.Page("Two"))], ArchiveReading.ReadAll(changed).Select(static record => record.Block));
    }

    [Fact]
    public void Read_EmptyArchive_HasNoRecord()
    {
        Assert.Empty(ArchiveReading.ReadAll([]));
        Assert.Empty(ArchiveReading.ReadAll("\r\n\r\n"u8.ToArray()));
    }

    [Theory]
    [InlineData("a.warc.gz")]
    [InlineData("a.warc")]
    public void Create_InputThatCannotBeRead_ClosesIt(string name)
    {
        var stream = new BrokenStream();
        Assert.Throws<IOException>(() => new WarcReader(new InputWindow(stream), name, 1 << 20));
        Assert.True(stream.IsDisposed);
    }
}

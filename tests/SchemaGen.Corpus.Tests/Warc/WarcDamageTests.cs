using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SchemaGen.Corpus.Tests.Warc;

/// <summary>Archives that are damaged, by chance or on purpose.</summary>
public sealed class WarcDamageTests
{
    private const int Pages = 12;

    public static TheoryData<Compression> Compressions => new(Compression.None, Compression.Gzip, Compression.Zstd, Compression.ZstdDictionary);

    [Theory, MemberData(nameof(Compressions))]
    public void Read_CutAtEveryPlace_KeepsAllRecordsBefore(Compression compression)
    {
        ArchiveBuilder builder = Build(compression);
        byte[] archive = builder.ToArray();

        for (int length = builder.Offsets[^2]; length < archive.Length; length++)
        {
            List<ArchiveReading.ReadRecord> pages = Valid(archive[..length], compression);
            int whole = builder.Offsets.Count(offset => offset <= length) - 1;

            // The line ends of the last record may be missing.
            Assert.InRange(pages.Count, whole, whole + 1);
            Assert.Equal(builder.Records.Take(pages.Count).Select(BlockOf), pages.Select(static page => page.Block));
        }
    }

    [Theory, MemberData(nameof(Compressions))]
    public void Read_ByteFlipped_LosesOnlyTheDamagedRecord(Compression compression)
    {
        ArchiveBuilder builder = Build(compression);
        byte[] archive = builder.ToArray();
        List<byte[]> blocks = [.. builder.Records.Select(BlockOf)];
        int first = builder.Offsets[0];

        Gen.Select(Gen.Int[first, archive.Length - 1], Gen.Int[1, 255]).Sample(
            (position, change) =>
            {
                byte[] damaged = (byte[])archive.Clone();
                damaged[position] ^= (byte)change;
                List<ArchiveReading.ReadRecord> pages = Valid(damaged, compression);
                int hit = builder.Offsets.FindLastIndex(offset => offset <= position);

                // All others are there, in their order; the one that was hit may be, if the change is not in its block.
                List<byte[]> found = [.. pages.Select(static page => page.Block)];
                List<byte[]> others = [.. blocks.Where((_, i) => i != hit)];
                return Same(found, blocks) || Same(found, others);
            },
            iter: 1500);
    }

    [Theory, MemberData(nameof(Compressions))]
    public void Read_ManyChanges_NeverGivesAWrongPage(Compression compression)
    {
        ArchiveBuilder builder = Build(compression);
        byte[] archive = builder.ToArray();
        HashSet<string> blocks = [.. builder.Records.Select(record => Convert.ToHexString(BlockOf(record)))];

        Gen.Select(Gen.Int[0, archive.Length - 1], Gen.Int[0, 40], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                List<byte> damaged = [.. archive];

                // Bytes are removed and inserted, too.
                foreach ((int position, int count, byte value) in changes)
                {
                    int start = Math.Min(position, damaged.Count);

                    if (value % 2 == 0)
                    {
                        damaged.RemoveRange(start, Math.Min(count, damaged.Count - start));
                    }
                    else
                    {
                        damaged.InsertRange(start, Enumerable.Repeat(value, count));
                    }
                }

                // Without compression, and without the digest that a change has removed or made one of an unknown kind, nothing shows that the block has changed, too.
                return Valid([.. damaged], compression)
                    .Where(page => compression != Compression.None || BlockDigest.IsKnown(page.Header!["WARC-Block-Digest"]))
                    .All(page => blocks.Contains(Convert.ToHexString(page.Block)));
            },
            iter: 1000);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999999999999999999")]
    [InlineData("-1")]
    [InlineData("+5")]
    [InlineData("0x10")]
    [InlineData("4294967296")]
    [InlineData("")]
    public void Read_LengthThatIsNone_IsDamageAndTheNextRecordIsRead(string length)
    {
        byte[] good = ArchiveBuilder.Record("response", "https://news.example/articles/1", ArchiveBuilder.Http("<h1>x</h1>"));

        foreach (string type in new[] { "response", "request", "revisit" })
        {
            byte[] bad = System.Text.Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nContent-Length: {length}\r\n\r\nabc\r\n\r\n");

            Assert.Equal(["damaged", null], ArchiveReading.ReadAll([.. bad, .. good]).Select(static record => record.SkipReason));
            Assert.Equal(["damaged", null], ArchiveReading.ReadAll([.. ArchiveBuilder.Gzip(bad), .. ArchiveBuilder.Gzip(good)]).Select(static record => record.SkipReason));
        }
    }

    [Fact]
    public void Read_HeaderWithoutEnd_IsDamage()
    {
        byte[] good = ArchiveBuilder.Record("response", "https://news.example/articles/1", ArchiveBuilder.Http("<h1>x</h1>"));
        byte[] line = [.. "WARC/1.0\r\n"u8, .. Enumerable.Repeat((byte)'a', 10_000_000)];
        byte[] lines = [.. "WARC/1.0\r\n"u8, .. Enumerable.Range(0, 1_000_000).SelectMany(static _ => "a: b\r\n"u8.ToArray())];

        foreach (byte[] endless in new[] { line, lines })
        {
            Assert.Equal(["damaged", null], ArchiveReading.ReadAll([.. endless, .. "\r\n\r\n"u8, .. good]).Select(static record => record.SkipReason));
        }
    }

    [Theory]
    [InlineData(Compression.None)]
    [InlineData(Compression.Gzip)]
    [InlineData(Compression.Zstd)]
    public void Read_RecordAboveTheLimit_IsSkippedWithoutBeingHeld(Compression compression)
    {
        byte[] large = new byte[30_000_000];
        new Random(1).NextBytes(large);
        byte[] archive = new ArchiveBuilder(compression).AddPage("https://news.example/articles/1", "<h1>1</h1>").Add(ArchiveBuilder.Record("response", "https://news.example/articles/2", large)).AddPage("https://news.example/articles/3", "<h1>3</h1>").ToArray();
        large = [];

        long before = GC.GetAllocatedBytesForCurrentThread();
        List<ArchiveReading.ReadRecord> records = ArchiveReading.ReadAll(archive, maxBlock: 1 << 20);
        Assert.Equal([null, "too_large", null], records.Select(static record => record.SkipReason));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Theory]
    [InlineData(Compression.Gzip)]
    [InlineData(Compression.Zstd)]
    public void Read_Bomb_IsLeftEarly(Compression compression)
    {
        // 400 MB of zeros.
        byte[] zeros = new byte[400 << 20];
        byte[] archive = new ArchiveBuilder(compression).AddPage("https://news.example/articles/1", "<h1>1</h1>").Add(ArchiveBuilder.Record("response", "https://news.example/articles/2", zeros, hasDigest: false)).AddPage("https://news.example/articles/3", "<h1>3</h1>").ToArray();
        zeros = [];
        List<ArchiveReading.ReadRecord> records = ArchiveReading.ReadAll(archive);

        Assert.Equal([null, "damaged", null], records.Select(static record => record.SkipReason));
        Assert.Equal("compressed data expands too much", records[1].Damage);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900000\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 2000000\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 900000\r\n\r\n")]
    [InlineData("WARC/1.0\r\n\r\n\r\n\r\n")]
    [InlineData("WARC/1.0\n")]
    [InlineData("WARC/1.0:a\n")]
    [InlineData("WARC/1.0\nWARC-Type: response\n")]
    public void Read_HeadersThatPromiseMuch_DoNotTakeLong(string header)
    {
        // Read as often as it promises, it would be 6 TB.
        byte[] unit = System.Text.Encoding.ASCII.GetBytes(header);
        byte[] archive = new byte[8 << 20];

        for (int i = 0; i + unit.Length <= archive.Length; i += unit.Length)
        {
            unit.CopyTo(archive, i);
        }

        using var reader = new WarcReader(new InputWindow(new System.IO.MemoryStream(archive)), "a.warc", 1 << 20);
        int count = 0;

        while (reader.Read() is { } item)
        {
            count++;
            item.Dispose();
        }

        Assert.InRange(count, 1, (archive.Length / unit.Length) + 1);
    }

    private static ArchiveBuilder Build(Compression compression)
    {
        var archive = new ArchiveBuilder(compression);

        for (int i = 0; i < Pages; i++)
        {
            archive.AddPage(FormattableString.Invariant($"https://news.example/articles/{i}"), ArchiveBuilder.Page(FormattableString.Invariant($"Page {i} ") + new string((char)('a' + i), i * 7)));
        }

        archive.ToArray();
        return archive;
    }

    /// <summary>Reads the pages whose digest, if they have one, is right: those that the runner reads.</summary>
    private static List<ArchiveReading.ReadRecord> Valid(byte[] archive, Compression compression) =>
        ArchiveReading.ReadAll(archive, name: compression switch { Compression.None => "a.warc", Compression.Gzip => "a.warc.gz", _ => "a.warc.zst" }).FindAll(static record => record.SkipReason is null && !BlockDigest.IsWrong(record.Block, record.Header!["WARC-Block-Digest"]));

    private static byte[] BlockOf(byte[] record) => record[(record.AsSpan().IndexOf("\r\n\r\n"u8) + 4)..^4];

    private static bool Same(List<byte[]> one, List<byte[]> two) => one.Count == two.Count && one.Zip(two).All(static pair => pair.First.AsSpan().SequenceEqual(pair.Second));
}

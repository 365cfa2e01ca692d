using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.IO.Hashing;
using System.Linq;
using CsCheck;

namespace SchemaGen.Corpus.Tests.Warc;

/// <summary>The members of gzip archives, compared with what <see cref="GZipStream"/> reads from them.</summary>
public sealed class GzipSegmentsTests
{
    private const int Piece = 64 * 1024;

    private static readonly CompressionLevel[] s_levels = [CompressionLevel.NoCompression, CompressionLevel.Fastest, CompressionLevel.Optimal];

    private static readonly int[] s_limits = [8 * 1024, 16 * 1024, Piece, 2 * Piece, (2 * Piece) + 18];

    private static readonly Gen<CompressionLevel> s_anyLevel = Gen.Int[0, 2].Select(static i => s_levels[i]);

    /// <summary>Lengths up to 200 KB, of which many are near those of the blocks in which bytes are read and decompressed.</summary>
    private static readonly Gen<int> s_lengths = Gen.OneOf(
        Gen.Int[0, 300],
        Gen.Int[0, 200_000],
        Gen.Select(Gen.Int[0, 4].Select(static i => s_limits[i]), Gen.Int[-40, 40], static (limit, distance) => limit + distance));

    private static readonly Gen<byte[]> s_members = Gen.Select(s_lengths, Gen.Int[0, 4], Gen.Int, static (length, kind, seed) => Data(length, kind, seed));

    [Fact]
    public void Read_MembersOfAllLengths_IsWhatGzipStreamReads() =>
        Gen.Select(s_members.Array[1, 8], s_anyLevel, Gen.Int[0, 3], Gen.Int[1, 100_000]).Sample(
            (members, level, zeros, largestRead) =>
            {
                byte[] padding = new byte[zeros * 5];
                byte[] archive = [.. members.SelectMany(member => Gzip(member, level).Concat(padding))];

                foreach (bool isPulled in new[] { false, true })
                {
                    (List<byte[]> read, List<string?> failures, _) = ReadAll(archive, isPulled, largestRead);
                    Assert.All(failures, Assert.Null);
                    Assert.Equal(members.Length, read.Count);
                    Assert.All(members.Zip(read), static pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));

                    // That stream stops at padding.
                    Assert.True(zeros > 0 || Oracle(archive).AsSpan().SequenceEqual(read.SelectMany(static member => member).ToArray()));
                }
            },
            iter: 300);

    [Fact]
    public void Read_TrailerAtEachPlaceAroundTheEndOfAPiece_FindsTheNextMember()
    {
        byte[] next = Gzip("WARC/1.0 next"u8.ToArray(), CompressionLevel.Optimal);

        // Stored data: each byte more moves the trailer by one.
        int length = Piece - Gzip(Data(Piece - 1000, kind: 1, seed: 1), CompressionLevel.NoCompression).Length + (Piece - 1000) - 5;

        for (int i = 0; i < 40; i++)
        {
            byte[] member = Data(length + i, kind: 1, seed: 1);
            byte[] archive = [.. Gzip(member, CompressionLevel.NoCompression), .. next];
            (List<byte[]> read, List<string?> failures, _) = ReadAll(archive);
            Assert.Equal([null, null], failures);
            Assert.True(member.AsSpan().SequenceEqual(read[0]));
            Assert.Equal("WARC/1.0 next"u8.ToArray(), read[1]);
        }
    }

    [Theory]
    [InlineData(100, 20)]
    [InlineData(100_000, 20)]
    [InlineData(100_000, 99_900)]
    public void Read_DataContainsItsOwnTrailer_EndsAtTheTrueTrailer(int length, int position)
    {
        byte[] member = WithOwnTrailer(length, position);
        byte[] gzip = Gzip(member, CompressionLevel.NoCompression);
        Assert.True(gzip.AsSpan(10, gzip.Length - 18).IndexOf(gzip.AsSpan(gzip.Length - 8)) >= 0);

        (List<byte[]> read, List<string?> failures, List<long> offsets) = ReadAll([.. gzip, .. gzip, .. Gzip([1, 2, 3], CompressionLevel.Optimal)]);
        Assert.Equal([null, null, null], failures);
        Assert.Equal([0, gzip.Length, 2L * gzip.Length], offsets);
        Assert.Equal([member, member, [1, 2, 3]], read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100_000)]
    [InlineData(300_000)]
    public void Read_ByteOfTheTrailerIsWrong_IsAFailureAndTheNextMemberIsRead(int length)
    {
        byte[] gzip = Gzip(Data(length, kind: 3, seed: 2), CompressionLevel.Optimal);
        byte[] next = Gzip("WARC/1.0"u8.ToArray(), CompressionLevel.Optimal);

        for (int i = 1; i <= 8; i++)
        {
            byte[] damaged = (byte[])gzip.Clone();
            damaged[^i] ^= 0x10;
            (_, List<string?> failures, List<long> offsets) = ReadAll([.. damaged, .. next, .. new byte[Piece * 2]]);
            Assert.Equal(["checksum of compressed data is wrong", null], failures);
            Assert.Equal([0, damaged.Length], offsets);
        }
    }

    [Fact]
    public void Read_CutAnywhere_IsTruncatedAndGivesTheBytesBefore() =>
        Gen.Select(s_members, s_anyLevel, Gen.Double[0, 1]).Sample(
            (member, level, part) =>
            {
                byte[] gzip = Gzip(member, level);
                byte[] cut = gzip[..(int)((gzip.Length - 1) * part)];
                (List<byte[]> read, List<string?> failures, _) = ReadAll(cut);

                if (cut.Length > 0)
                {
                    Assert.NotNull(Assert.Single(failures));
                    Assert.True(member.AsSpan().StartsWith(read[0]));
                }
            },
            iter: 300);

    /// <summary>Empty blocks, which are data without an end and without output, at the beginning of a member and longer than a piece.</summary>
    [Fact]
    public void Read_ManyBlocksWithoutOutput_ReachesTheDataAfterThem()
    {
        byte[] gzip = Gzip("WARC/1.0"u8.ToArray(), CompressionLevel.Optimal);
        byte[] empty = [.. Enumerable.Repeat<byte[]>([0, 0, 0, 0xFF, 0xFF], 60_000).SelectMany(static block => block)];

        (List<byte[]> read, List<string?> failures, _) = ReadAll([.. gzip[..10], .. empty, .. gzip[10..], .. gzip]);
        Assert.Equal([null, null], failures);
        Assert.Equal(["WARC/1.0"u8.ToArray(), "WARC/1.0"u8.ToArray()], read);

        (_, failures, _) = ReadAll([.. gzip[..10], .. empty]);
        Assert.Equal(["compressed data is truncated"], failures);
    }

    private static (List<byte[]> Members, List<string?> Failures, List<long> Offsets) ReadAll(byte[] archive, bool isPulled = false, int largestRead = 4096)
    {
        var members = new List<byte[]>();
        var failures = new List<string?>();
        var offsets = new List<long>();
        using var segments = new GzipSegments(new InputWindow(new MemoryStream(archive, writable: false)));
        byte[] buffer = new byte[largestRead];

        while (segments.MoveNext())
        {
            var member = new ArrayBufferWriter<byte>();
            offsets.Add(segments.Offset);

            while ((isPulled ? segments.Read(buffer) : segments.Read(member)) is > 0 and int read)
            {
                if (isPulled)
                {
                    member.Write(buffer.AsSpan(0, read));
                }
            }

            members.Add(member.WrittenSpan.ToArray());
            failures.Add(segments.Failure);
        }

        return (members, failures, offsets);
    }

    private static byte[] Oracle(byte[] archive)
    {
        using var gzip = new GZipStream(new MemoryStream(archive), CompressionMode.Decompress);
        using var output = new MemoryStream();
        gzip.CopyTo(output);
        return output.ToArray();
    }

    private static byte[] Gzip(byte[] data, CompressionLevel level)
    {
        using var output = new MemoryStream();

        using (var gzip = new GZipStream(output, level, leaveOpen: true))
        {
            gzip.Write(data);
        }

        // A stream of .NET writes nothing at all for no data.
        return data.Length > 0 ? output.ToArray() : [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    }

    /// <summary>Makes data: zeros, random bytes, text, the beginnings of gzip members, or a mixture.</summary>
    private static byte[] Data(int length, int kind, int seed)
    {
        byte[] data = new byte[Math.Max(0, length)];
        var random = new Random(seed);

        switch (kind)
        {
            case 1:
                random.NextBytes(data);
                break;
            case 2:
                for (int i = 0; i < data.Length; i++)
                {
                    data[i] = (byte)('a' + (int)(26 * random.NextDouble() * random.NextDouble()));
                }

                break;
            case 3:
                for (int i = 0; i < data.Length; i++)
                {
                    data[i] = (byte)(i % 1000 < 500 ? i % 7 : random.Next(256));
                }

                break;
            case 4:
                for (int i = 0; i + 3 <= data.Length; i += 3 + random.Next(20))
                {
                    data[i] = 0x1F;
                    data[i + 1] = 0x8B;
                    data[i + 2] = 0x08;
                }

                break;
        }

        return data;
    }

    /// <summary>Makes data that contains its own checksum and length: four bytes at the end are chosen so that the checksum is the one that was written before.</summary>
    private static byte[] WithOwnTrailer(int length, int position)
    {
        const uint Checksum = 0x5EC0_11AB;
        byte[] data = Data(length, kind: 2, seed: 5);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(position), Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(position + 4), (uint)length);

        // The checksum is an affine function of the last 32 bits: Gaussian elimination over them.
        Span<byte> last = data.AsSpan(length - 4);
        last.Clear();
        uint wanted = Crc32.HashToUInt32(data) ^ Checksum;
        uint[] rows = new uint[32];
        uint[] bits = new uint[32];

        for (int bit = 0; bit < 32; bit++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(last, 1u << bit);
            uint row = Crc32.HashToUInt32(data) ^ wanted ^ Checksum;
            uint combination = 1u << bit;

            for (int pivot = 31; pivot >= 0; pivot--)
            {
                if ((row >> pivot & 1) == 0)
                {
                    continue;
                }

                if (rows[pivot] == 0)
                {
                    rows[pivot] = row;
                    bits[pivot] = combination;
                    break;
                }

                row ^= rows[pivot];
                combination ^= bits[pivot];
            }
        }

        uint solution = 0;

        for (int pivot = 31; pivot >= 0; pivot--)
        {
            if ((wanted >> pivot & 1) != 0)
            {
                wanted ^= rows[pivot];
                solution ^= bits[pivot];
            }
        }

        BinaryPrimitives.WriteUInt32LittleEndian(last, solution);
        Assert.Equal(Checksum, Crc32.HashToUInt32(data));
        return data;
    }
}

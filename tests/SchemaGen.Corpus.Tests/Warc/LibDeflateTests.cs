using System;
using System.IO;
using System.IO.Compression;
using CsCheck;

namespace SchemaGen.Corpus.Tests.Warc;

/// <summary>The decompressor of libdeflate, compared with <see cref="DeflateStream"/>.</summary>
public sealed class LibDeflateTests
{
    [Fact]
    public void TryDecompress_DataFollowedByOtherBytes_TakesTheDataOnly()
    {
        // A decompressor is for one thread.
        using LibDeflate library = Create();
        Gen.Select(Gen.Byte[0, 8].Array[0, 100_000], Gen.Byte.Array[0, 50]).Sample(
            (data, rest) =>
            {
                byte[] compressed = Deflate(data);
                byte[] output = new byte[data.Length + 10];
                Assert.True(library.TryDecompress((byte[])[.. compressed, .. rest], output, out int taken, out int written));
                Assert.Equal((compressed.Length, data.Length), (taken, written));
                Assert.True(data.AsSpan().SequenceEqual(output.AsSpan(0, written)));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public void TryDecompress_DataWithoutEndOrRoom_IsFalse()
    {
        using LibDeflate library = Create();
        byte[] compressed = Deflate(new byte[1000]);
        Assert.False(library.TryDecompress(compressed.AsSpan(0, compressed.Length - 1), new byte[2000], out int taken, out int written));
        Assert.Equal((0, 0), (taken, written));
        Assert.False(library.TryDecompress(compressed, new byte[999], out _, out _));
        Assert.False(library.TryDecompress([], new byte[10], out _, out _));
        Assert.False(library.TryDecompress(compressed, [], out _, out _));
        Assert.True(library.TryDecompress(compressed, new byte[1000], out _, out written));
        Assert.Equal(1000, written);
    }

    /// <summary>It accepts some codes that are incomplete, which the other refuses. The checksum of the member decides.</summary>
    [Fact]
    public void TryDecompress_DamagedData_GivesNoOtherOutputThanDeflateStream()
    {
        using LibDeflate library = Create();
        byte[] room = new byte[1 << 20];
        Gen.Select(Gen.Byte[0, 4].Array[0, 2000], Gen.Int[0, 5000], Gen.Byte).Sample(
            (data, position, value) =>
            {
                byte[] damaged = Deflate(data);
                damaged[position % damaged.Length] ^= value;

                if (library.TryDecompress(damaged, room, out int taken, out int written))
                {
                    using var stream = new DeflateStream(new MemoryStream(damaged, 0, taken), CompressionMode.Decompress);
                    using var expected = new MemoryStream();

                    try
                    {
                        stream.CopyTo(expected);
                    }
                    catch (InvalidDataException)
                    {
                        return;
                    }

                    Assert.True(expected.ToArray().AsSpan().SequenceEqual(room.AsSpan(0, written)));
                }
            },
            iter: 2000,
            threads: 1);
    }

    private static LibDeflate Create()
    {
        Assert.SkipUnless(LibDeflate.IsInstalled, "libdeflate is not installed (Debian: apt-get install libdeflate0).");
        return LibDeflate.TryCreate()!;
    }

    private static byte[] Deflate(byte[] data)
    {
        using var output = new MemoryStream();

        using (var stream = new DeflateStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(data);
        }

        // A stream of .NET writes nothing at all for no data.
        return data.Length > 0 ? output.ToArray() : [3, 0];
    }
}

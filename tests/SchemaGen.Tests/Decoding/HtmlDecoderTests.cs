using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Tests.Decoding.Streams;

namespace SchemaGen.Tests.Decoding;

public sealed class HtmlDecoderTests
{
    private static readonly Encoding s_arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    public static TheoryData<int> ChunkLengths => [1, 2, 3, 7, 1023, 1024, 1025, 16 * 1024, int.MaxValue];

    [Fact]
    public async Task ReadAsync_NoDeclaration_IsUtf8()
        => Assert.Equal("<p>صباح الخير 👍", await Read(Encoding.UTF8.GetBytes("<p>صباح الخير 👍")));

    [Fact]
    public async Task ReadAsync_EmptyStream_IsEmptyText()
    {
        Assert.Equal("", await Read([]));
        Assert.Equal("", await Read([0xEF, 0xBB, 0xBF]));
        Assert.Equal("", await Read([], EncodingLabels.GetEncoding("replacement")));
    }

    [Fact]
    public async Task ReadAsync_MetaCharset_IsUsed()
        => Assert.Equal("<meta charset=windows-1256>المغرب", await Read(s_arabic.GetBytes("<meta charset=windows-1256>المغرب")));

    [Fact]
    public async Task ReadAsync_TransportAndMeta_UsesTransport()
        => Assert.Equal("<meta charset=utf-8>المغرب", await Read(s_arabic.GetBytes("<meta charset=utf-8>المغرب"), s_arabic));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public async Task ReadAsync_BomAndTransport_UsesBomAndOmitsIt(string label)
    {
        Encoding encoding = Encoding.GetEncoding(label);
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=windows-1256>المغرب")];
        Assert.Equal("<meta charset=windows-1256>المغرب", await Read(page, s_arabic));
        Assert.Equal("<meta charset=windows-1256>المغرب", await Read(page));
    }

    [Fact]
    public async Task ReadAsync_SecondBom_IsText()
        => Assert.Equal("\uFEFFa\uFEFF", await Read([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a', 0xEF, 0xBB, 0xBF]));

    [Theory]
    [InlineData("EF")]
    [InlineData("EFBB")]
    [InlineData("FE")]
    [InlineData("FF")]
    public async Task ReadAsync_PartOfABom_IsMalformed(string bytes) => Assert.Equal("\uFFFD", await Read(Convert.FromHexString(bytes), Encoding.UTF8));

    [Fact]
    public async Task ReadAsync_TransportLatin1OrAscii_IsWindows1252()
    {
        Assert.Equal("“€”", await Read([0x93, 0x80, 0x94], Encoding.Latin1));
        Assert.Equal("“€”", await Read([0x93, 0x80, 0x94], Encoding.ASCII));
    }

    [Fact]
    public async Task ReadAsync_ThrowingEncodingOfTheCaller_DoesNotThrow()
        => Assert.Equal("a\uFFFDb", await Read([(byte)'a', 0xFF, (byte)'b'], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));

    [Theory]
    [MemberData(nameof(ChunkLengths))]
    public async Task ReadAsync_AnyChunkLength_GivesSameText(int chunkLength)
    {
        string text = "<!-- " + new string('x', 900) + " --><meta charset=gbk>" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"中文{i}𠀀é "));
        Assert.Equal(text, await Read(CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text), chunkLength: chunkLength));

        text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"ص👍{i}é "));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text), chunkLength: chunkLength));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task ReadAsync_SurrogatePairAtTheEdgeOfABuffer_StaysWhole(int before)
    {
        string text = new string('a', before) + string.Concat(Enumerable.Repeat("😀", 100_000));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, await Read(Encoding.Unicode.GetBytes(text), Encoding.Unicode));
    }

    [Fact]
    public async Task ReadAsync_TenMegabytes_IsComplete()
    {
        string text = string.Concat(Enumerable.Repeat("كلمة 👍 word ", 600_000));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1024)]
    [InlineData(20_000)]
    public async Task ReadAsync_FirstByteBeyondTheLimit_ReturnsNull(int length)
    {
        byte[] page = Encoding.ASCII.GetBytes(new string('a', length));

        Assert.Equal(length, (await Read(new PieceStream(page, 1000), null, length, CancellationToken.None))?.Length);
        Assert.Null(await Read(new PieceStream([.. page, (byte)'b'], 1000), null, length, CancellationToken.None));
    }

    [Fact]
    public async Task ReadAsync_EndlessStream_StopsAtTheLimit()
    {
        var stream = new EndlessStream();
        Assert.Null(await Read(stream, null, 1_000_000, CancellationToken.None));
        Assert.InRange(stream.Given, 1_000_001, 1_100_000);
    }

    [Fact]
    public async Task ReadAsync_TokenCancelledMeanwhile_Throws()
    {
        using var source = new CancellationTokenSource();
        var stream = new EndlessStream { OnRead = given => { if (given > 100_000) { source.Cancel(); } } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Read(stream, null, long.MaxValue, source.Token));
    }

    [Fact]
    public async Task ReadAsync_FailingStream_ThrowsItsException()
    {
        var stream = new EndlessStream { OnRead = given => { if (given > 100_000) { throw new IOException("gone"); } } };
        await Assert.ThrowsAsync<IOException>(async () => await Read(stream, null, long.MaxValue, CancellationToken.None));
    }

    [Fact]
    public async Task ReadAsync_StreamAtAPosition_IsReadFromThereAndStaysOpen()
    {
        var stream = new MemoryStream(Encoding.ASCII.GetBytes("before after")) { Position = 7 };
        Assert.Equal("after", await Read(stream, null, 100, CancellationToken.None));
        Assert.True(stream.CanRead);
    }

    /// <summary>The length of a stream is a hint: a wrong one changes nothing.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1)]
    [InlineData(99_999)]
    [InlineData(100_001)]
    [InlineData(long.MaxValue)]
    public async Task ReadAsync_FalseLength_IsReadToItsEnd(long length)
    {
        string text = string.Concat(Enumerable.Repeat("é456789", 12_500));
        byte[] page = Encoding.UTF8.GetBytes(text);
        Assert.Equal(100_000, page.Length);

        foreach (Encoding? transport in new[] { Encoding.UTF8, null })
        {
            Assert.Equal(text, await Read(new FalseLengthStream(page, () => length), transport, long.MaxValue, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task ReadAsync_LengthThatThrows_IsReadToItsEnd()
    {
        byte[] page = Encoding.UTF8.GetBytes("<p>é");

        foreach (Exception exception in new Exception[] { new NotSupportedException(), new IOException() })
        {
            Assert.Equal("<p>é", await Read(new FalseLengthStream(page, () => throw exception), null, long.MaxValue, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>A promise of gigabytes reserves a few megabytes, and more only as bytes arrive.</summary>
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-1, 0, 0)]
    [InlineData(1000, 0, 1000)]
    [InlineData(1000, 5000, 1000)]
    [InlineData(4 << 20, 0, 4 << 20)]
    [InlineData(50_000_000, 16_384, 4 << 20)]
    [InlineData(50_000_000, 1 << 20, 16 << 20)]
    [InlineData(50_000_000, 4 << 20, 50_000_000)]
    [InlineData(long.MaxValue, 1 << 20, 16 << 20)]
    [InlineData(long.MaxValue, int.MaxValue, DecodedText.MaxLength)]
    public void After_PromisedLength_IsTrustedAsBytesArrive(long promised, int arrived, int expected)
        => Assert.Equal(expected, ExpectedLength.Of(new FalseLengthStream([], () => promised)).After(arrived));

    [Fact]
    public async Task ReadAsync_PositionBeyondTheEnd_IsEmpty()
        => Assert.Equal("", await Read(new MemoryStream(new byte[10]) { Position = 20 }, null, long.MaxValue, TestContext.Current.CancellationToken));

    /// <summary>Bytes that wait for a declaration fill their buffer exactly, with one byte less and with one more.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ReadAsync_WaitingBytesAtTheEdgeOfABuffer_AreRead(int difference)
    {
        foreach (int length in new[] { 1445, 16 * 1024, 32 * 1024, 64 * 1024 })
        {
            byte[] page = Encoding.ASCII.GetBytes(new string('a', length + difference));
            Assert.Equal(page.Length, (await Read(page)).Length);
            Assert.Equal(page.Length, (await Read(new MemoryStream(page), null, long.MaxValue, TestContext.Current.CancellationToken))!.Length);
            Assert.Null(await Read(new MemoryStream(page), null, page.Length - 1, TestContext.Current.CancellationToken));
        }
    }

    private static async Task<string> Read(byte[] page, Encoding? transport = null, int chunkLength = int.MaxValue)
    {
        string? text = await Read(new PieceStream(page, chunkLength), transport, long.MaxValue, TestContext.Current.CancellationToken);
        Assert.NotNull(text);
        return text;
    }

    private static async Task<string?> Read(Stream stream, Encoding? transport, long maxBytes, CancellationToken cancellationToken)
    {
        var context = new HtmlContext { Encoding = transport, Limits = new HtmlLimits { MaxBytes = maxBytes } };
        using DecodedPage page = await HtmlDecoder.ReadAsync(stream, context, culture: "", cancellationToken);
        return page.Text?.ToString();
    }
}

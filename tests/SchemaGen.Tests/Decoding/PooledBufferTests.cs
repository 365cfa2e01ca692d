using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Tests.Decoding.Streams;

namespace SchemaGen.Tests.Decoding;

/// <summary>The buffers of a stream's bytes and text go back to the pool once, however the reading ends, and no page sees another's characters.</summary>
public sealed partial class PooledBufferTests
{
    private const int BlockLength = 16 * 1024;

    /// <summary>The bytes of a block, and the characters of a text that one read made room for.</summary>
    private static (PoolProbe<byte> Bytes, PoolProbe<char> Characters) Probe() => (new PoolProbe<byte>(BlockLength), new PoolProbe<char>(BlockLength));

    [Fact]
    public async Task Dispose_Page_ReturnsItsBufferOnce()
    {
        (PoolProbe<byte> bytes, PoolProbe<char> characters) = Probe();
        DecodedPage page = await ReadAsync(Page("<p>a"));
        bytes.AssertReturnedOnce();
        characters.AssertRented();

        page.Dispose();
        characters.AssertReturnedOnce();
        page.Dispose();
        characters.AssertReturnedOnce();
    }

    [Fact]
    public async Task Text_DisposedPage_Throws()
    {
        DecodedPage page = await ReadAsync(Page("<meta charset=utf-8>é"));
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.Text);
        Assert.Equal(("UTF-8", EncodingSource.Page), (page.Encoding, page.Source));
    }

    [Fact]
    public async Task Dispose_PageThatWasNotRead_DoesNothing()
    {
        DecodedPage page = await ReadAsync(Convert.FromHexString("FFD8FFE000104A464946"));
        page.Dispose();
        Assert.Null(page.Text);
        Assert.NotNull(page.BinaryReason);
    }

    /// <summary>The reads before the encoding is certain, after it, and the one that meets the end.</summary>
    [Fact]
    public async Task ReadAsync_CancelledAtAnyRead_ReturnsItsBuffers()
    {
        byte[] page = Page("<meta charset=utf-8>" + new string('é', 3000));

        for (int cancelledRead = 0; cancelledRead <= 7; cancelledRead++)
        {
            using var source = new CancellationTokenSource();
            int expected = cancelledRead;
            var stream = new HookedStream(page, 1000, read => Cancel(read == expected));
            (PoolProbe<byte> bytes, PoolProbe<char> characters) = Probe();
            OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ReadAsync(stream, source.Token));
            Assert.Equal(source.Token, exception.CancellationToken);
            bytes.AssertReturnedOnce();
            characters.AssertReturnedOnce();

            void Cancel(bool isNow)
            {
                if (isNow)
                {
                    source.Cancel();
                }
            }
        }
    }

    [Fact]
    public async Task ReadAsync_StreamThatThrowsAtAnyRead_ReturnsItsBuffers()
    {
        byte[] page = Page("<meta charset=windows-1252>" + new string('x', 6000));

        for (int failedRead = 0; failedRead <= 7; failedRead++)
        {
            int expected = failedRead;
            var stream = new HookedStream(page, 1000, read => { if (read == expected) { throw new IOException("gone"); } });
            (PoolProbe<byte> bytes, PoolProbe<char> characters) = Probe();
            await Assert.ThrowsAsync<IOException>(async () => await ReadAsync(stream, CancellationToken.None));
            bytes.AssertReturnedOnce();
            characters.AssertReturnedOnce();
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1500)]
    [InlineData(5999)]
    public async Task ReadAsync_TooLong_ReturnsItsBuffers(int maxBytes)
    {
        var context = new HtmlContext { Charset = "utf-8", Limits = new HtmlLimits { MaxBytes = maxBytes } };
        (PoolProbe<byte> bytes, PoolProbe<char> characters) = Probe();
        using DecodedPage page = await HtmlDecoder.ReadAsync(new HookedStream(Page(new string('x', 6000)), 1000, static _ => { }), context, "", TestContext.Current.CancellationToken);
        Assert.Null(page.Text);
        bytes.AssertReturnedOnce();
        characters.AssertReturnedOnce();
    }

    [Fact]
    public async Task ReadAsync_DecoderThatThrows_ReturnsItsBuffers()
    {
        (PoolProbe<byte> bytes, PoolProbe<char> characters) = Probe();
        var context = new HtmlContext { Encoding = new FailingEncoding() };
        await Assert.ThrowsAsync<NotSupportedException>(async () => await HtmlDecoder.ReadAsync(new MemoryStream(Page("<p>a")), context, "", TestContext.Current.CancellationToken));
        bytes.AssertReturnedOnce();
        characters.AssertReturnedOnce();
    }

    /// <summary>Both the buffer of waiting bytes and that of the text grow.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(200_000)]
    public async Task ReadAsync_BuffersThatGrow_AreReturned(int undeclaredLength)
    {
        byte[] page = Page(new string('x', undeclaredLength) + "<meta charset=utf-8>" + new string('y', 400_000));
        var bytes = new PoolProbe<byte>(BlockLength);
        var larger = new PoolProbe<byte>(BlockLength * 2);
        var characters = new PoolProbe<char>(BlockLength * 4);

        using (DecodedPage decoded = await ReadAsync(new HookedStream(page, int.MaxValue, static _ => { }), TestContext.Current.CancellationToken))
        {
            Assert.Equal(page.Length, decoded.Text!.Value.Length);
        }

        bytes.AssertReturnedOnce();
        larger.AssertReturnedOnce();
        characters.AssertReturnedOnce();
    }

    [Fact]
    public async Task ReadAsync_AfterALongerPage_HasOnlyItsOwnCharacters()
    {
        string previous = new('a', 50_000);

        foreach (string text in new[] { new string('b', 30_000), "c", "", new string('d', 50_001) })
        {
            using (DecodedPage page = await ReadAsync(Page(previous)))
            {
                Assert.Equal(previous, page.Text!.Value.ToString());
            }

            using DecodedPage next = await ReadAsync(Page(text));
            Assert.Equal(text, next.Text!.Value.ToString());
        }
    }

    [Fact]
    public async Task ReadAsync_WhileAnotherPageIsRead_HasItsOwnBuffer()
    {
        using DecodedPage first = await ReadAsync(Page("first"));
        using DecodedPage second = await ReadAsync(Page("second"));
        Assert.True(MemoryMarshal.TryGetArray(first.Text!.Value, out ArraySegment<char> firstBuffer));
        Assert.True(MemoryMarshal.TryGetArray(second.Text!.Value, out ArraySegment<char> secondBuffer));
        Assert.NotSame(firstBuffer.Array, secondBuffer.Array);
        Assert.Equal(("first", "second"), (first.Text.Value.ToString(), second.Text.Value.ToString()));
    }

    /// <summary>Values, texts of issues and sources stay what they are when the buffer holds another page.</summary>
    [Fact]
    public async Task ExtractAsync_ManyPagesAtOnce_ValuesAreOfTheirPages()
    {
        Task<HtmlResult<Story>>[] tasks = [.. Enumerable.Range(0, 200).Select(static i => Task.Run(() => Story.ExtractAsync(new PieceStream(Markup(i), 100 + (i * 37)))))];
        HtmlResult<Story>[] results = await Task.WhenAll(tasks);

        for (int i = 0; i < results.Length; i++)
        {
            Assert.Equal($"Title {i}", results[i].Value.Title);
            Assert.Equal(Enumerable.Repeat($"Paragraph {i} é", 50), results[i].Value.Paragraphs);
            Assert.Null(results[i].Value.Count);
            Assert.Contains($"{Letters(i)}\u2069'", Assert.Single(results[i].Issues).Message, StringComparison.Ordinal);
        }

        static byte[] Markup(int i) => Encoding.UTF8.GetBytes($"<meta charset=utf-8><h1>Title {i}</h1>{string.Concat(Enumerable.Repeat($"<p>Paragraph {i} é</p>", 50))}<b>{Letters(i)}</b>");

        static string Letters(int i) => $"no{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}";
    }

    /// <summary>A page costs nothing beside its buffers, whatever its encoding.</summary>
    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("windows-1251")]
    [InlineData("gb18030")]
    [InlineData("iso-2022-jp")]
    [InlineData("replacement")]
    [InlineData("")]
    public async Task ReadAsync_WarmPool_AllocatesUnderTwoKilobytes(string label)
    {
        string declaration = label.Length == 0 ? "" : $"<meta charset={label}>";
        byte[] page = Page(declaration + string.Concat(Enumerable.Repeat("<p class=a><a href=b>text</a><meta name=c content='d e f'><script>var e = '<p>';</script>\n", 4000)));
        long least = long.MaxValue;

        for (int i = 0; i < 5; i++)
        {
            var stream = new MemoryStream(page);
            var context = new HtmlContext();
            long before = GC.GetAllocatedBytesForCurrentThread();
            (await HtmlDecoder.ReadAsync(stream, context, "", CancellationToken.None)).Dispose();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least, 1, 2048);
    }

    private static byte[] Page(string text) => Encoding.UTF8.GetBytes(text);

    private static ValueTask<DecodedPage> ReadAsync(byte[] bytes) => ReadAsync(new HookedStream(bytes, int.MaxValue, static _ => { }), TestContext.Current.CancellationToken);

    private static ValueTask<DecodedPage> ReadAsync(Stream stream, CancellationToken cancellationToken) => HtmlDecoder.ReadAsync(stream, new HtmlContext(), "", cancellationToken);

    [HtmlSchema]
    public sealed partial record Story
    {
        [Css("h1")]
        public required string Title { get; init; }

        [Css("p")]
        public required IReadOnlyList<string> Paragraphs { get; init; }

        [Css("b")]
        public int? Count { get; init; }
    }

    /// <summary>An encoding of a caller that cannot decode.</summary>
    private sealed class FailingEncoding : Encoding
    {
        public override int GetByteCount(char[] chars, int index, int count) => throw new NotSupportedException();

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

        public override int GetCharCount(byte[] bytes, int index, int count) => throw new NotSupportedException();

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => throw new NotSupportedException();

        public override int GetMaxByteCount(int charCount) => throw new NotSupportedException();

        public override int GetMaxCharCount(int byteCount) => throw new NotSupportedException();
    }
}

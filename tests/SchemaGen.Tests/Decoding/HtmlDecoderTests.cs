using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Decoding;

public sealed class HtmlDecoderTests
{
    private static readonly Encoding s_arabic = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

    // Not gb18030: of a four-byte character that the end cuts off .NET makes one thing in one go and another in pieces.
    private static readonly string[] s_severalBytes = ["utf-8", "utf-16le", "shift_jis", "euc-kr", "big5", "euc-jp", "iso-2022-jp"];

    public static TheoryData<int> ChunkLengths => [1, 2, 3, 7, 1023, 1024, 1025, 16 * 1024, int.MaxValue];

    [Fact]
    public async Task Without_a_word_on_it_a_page_is_UTF_8()
        => Assert.Equal("<p>صباح الخير 👍", await Read(Encoding.UTF8.GetBytes("<p>صباح الخير 👍")));

    [Fact]
    public async Task An_empty_stream_is_an_empty_text()
    {
        Assert.Equal("", await Read([]));
        Assert.Equal("", await Read([0xEF, 0xBB, 0xBF]));
        Assert.Equal("", await Read([], EncodingLabels.GetEncoding("replacement")));
    }

    [Fact]
    public async Task A_meta_element_is_believed()
        => Assert.Equal("<meta charset=windows-1256>المغرب", await Read(s_arabic.GetBytes("<meta charset=windows-1256>المغرب")));

    [Fact]
    public async Task The_transport_beats_a_meta_element()
        => Assert.Equal("<meta charset=utf-8>المغرب", await Read(s_arabic.GetBytes("<meta charset=utf-8>المغرب"), s_arabic));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public async Task A_BOM_beats_the_transport_and_is_not_text(string label)
    {
        Encoding encoding = EncodingLabels.GetEncoding(label)!;
        byte[] page = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=windows-1256>المغرب")];
        Assert.Equal("<meta charset=windows-1256>المغرب", await Read(page, s_arabic));
        Assert.Equal("<meta charset=windows-1256>المغرب", await Read(page));
    }

    [Fact]
    public async Task Only_the_first_BOM_is_one()
        => Assert.Equal("\uFEFFa\uFEFF", await Read([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, (byte)'a', 0xEF, 0xBB, 0xBF]));

    [Theory]
    [InlineData("EF")]
    [InlineData("EFBB")]
    [InlineData("FE")]
    [InlineData("FF")]
    public async Task A_piece_of_a_BOM_is_malformed(string bytes) => Assert.Equal("\uFFFD", await Read(Convert.FromHexString(bytes)));

    [Fact]
    public async Task What_a_transport_calls_Latin_1_or_ASCII_is_windows_1252()
    {
        Assert.Equal("“€”", await Read([0x93, 0x80, 0x94], Encoding.Latin1));
        Assert.Equal("“€”", await Read([0x93, 0x80, 0x94], Encoding.ASCII));
    }

    [Theory]
    [InlineData("utf-8", "61C3", "a\uFFFD")]
    [InlineData("utf-8", "E2826180", "\uFFFDa\uFFFD")]
    [InlineData("utf-8", "F09F91", "\uFFFD")]
    [InlineData("utf-8", "EDA080", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("utf-8", "C080", "\uFFFD\uFFFD")]
    [InlineData("utf-16le", "410042", "A\uFFFD")]
    [InlineData("utf-16le", "3DD84100", "\uFFFDA")]
    [InlineData("utf-16le", "3DD8", "\uFFFD")]
    [InlineData("shift_jis", "4193", "A\uFFFD")]
    [InlineData("gbk", "41D6", "A\uFFFD")]
    [InlineData("euc-kr", "41C7", "A\uFFFD")]
    [InlineData("big5", "41A4", "A\uFFFD")]
    public async Task Malformed_bytes_are_replaced_and_never_an_exception(string label, string bytes, string expected)
    {
        Encoding encoding = EncodingLabels.GetEncoding(label)!;
        Assert.Equal(expected, await Read(Convert.FromHexString(bytes), encoding));
        Assert.Equal(expected, await Read(Convert.FromHexString(bytes), encoding, chunkLength: 1));
    }

    [Fact]
    public async Task An_encoding_of_the_caller_s_that_throws_does_not()
        => Assert.Equal("a\uFFFDb", await Read([(byte)'a', 0xFF, (byte)'b'], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)));

    [Theory]
    [MemberData(nameof(ChunkLengths))]
    public async Task A_stream_may_give_its_bytes_in_any_pieces(int chunkLength)
    {
        string text = "<!-- " + new string('x', 900) + " --><meta charset=gbk>" + string.Concat(Enumerable.Range(0, 3000).Select(i => $"中文{i}𠀀é "));
        Assert.Equal(text, await Read(EncodingLabels.GetEncoding("gb18030")!.GetBytes(text), chunkLength: chunkLength));

        text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"ص👍{i}é "));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text), chunkLength: chunkLength));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_surrogate_pair_at_the_edge_of_a_buffer_stays_whole(int before)
    {
        string text = new string('a', before) + string.Concat(Enumerable.Repeat("😀", 100_000));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, await Read(Encoding.Unicode.GetBytes(text), Encoding.Unicode));
    }

    [Fact]
    public async Task Ten_megabytes_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("كلمة 👍 word ", 600_000));
        Assert.Equal(text, await Read(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1024)]
    [InlineData(20_000)]
    public async Task The_limit_is_reached_by_the_first_byte_beyond_it(int length)
    {
        byte[] page = Encoding.ASCII.GetBytes(new string('a', length));

        (bool complete, string text) = await HtmlDecoder.ReadAsync(new PieceStream(page, 1000), null, length, CancellationToken.None);
        Assert.True(complete);
        Assert.Equal(length, text.Length);

        (complete, text) = await HtmlDecoder.ReadAsync(new PieceStream([.. page, (byte)'b'], 1000), null, length, CancellationToken.None);
        Assert.False(complete);
        Assert.Equal("", text);
    }

    [Fact]
    public async Task A_stream_without_end_is_left_at_the_limit()
    {
        var stream = new EndlessStream();
        (bool complete, _) = await HtmlDecoder.ReadAsync(stream, null, 1_000_000, CancellationToken.None);
        Assert.False(complete);
        Assert.InRange(stream.Given, 1_000_001, 1_100_000);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var stream = new EndlessStream { OnRead = given => { if (given > 100_000) { source.Cancel(); } } };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await HtmlDecoder.ReadAsync(stream, null, long.MaxValue, source.Token));
    }

    [Fact]
    public async Task A_stream_that_fails_fails()
    {
        var stream = new EndlessStream { OnRead = given => { if (given > 100_000) { throw new IOException("gone"); } } };
        await Assert.ThrowsAsync<IOException>(async () => await HtmlDecoder.ReadAsync(stream, null, long.MaxValue, CancellationToken.None));
    }

    [Fact]
    public async Task The_stream_stays_open_and_is_read_from_where_it_is()
    {
        var stream = new MemoryStream(Encoding.ASCII.GetBytes("before after")) { Position = 7 };
        (bool complete, string text) = await HtmlDecoder.ReadAsync(stream, null, 100, CancellationToken.None);
        Assert.True(complete);
        Assert.Equal("after", text);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Random_bytes_are_what_NET_decodes_them_to_in_one_go() => Gen.Select(Gen.Byte.Array[0, 3000], Gen.Int[1, 1500], Gen.Int[0, s_severalBytes.Length - 1].Select(i => s_severalBytes[i])).Sample(
        (bytes, chunkLength, label) =>
        {
            Encoding encoding = (Encoding)EncodingLabels.GetEncoding(label)!.Clone();
            encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            byte[] page = [(byte)'a', (byte)'a', .. bytes];
            (bool complete, string text) = HtmlDecoder.ReadAsync(new PieceStream(page, chunkLength), encoding, long.MaxValue, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            Assert.True(complete);
            Assert.Equal(encoding.GetString(page), text);
        },
        iter: 2_000);

    private static async Task<string> Read(byte[] page, Encoding? transport = null, int chunkLength = int.MaxValue)
    {
        (bool complete, string text) = await HtmlDecoder.ReadAsync(new PieceStream(page, chunkLength), transport, long.MaxValue, TestContext.Current.CancellationToken);
        Assert.True(complete);
        return text;
    }

    /// <summary>Can only be read forward, some bytes at a time, some of them later.</summary>
    private sealed class PieceStream(byte[] bytes, int chunkLength) : ForwardStream
    {
        private int _position;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_position % 5 == 4)
            {
                await Task.Yield();
            }

            int count = Math.Min(Math.Min(buffer.Length, chunkLength), bytes.Length - _position);
            bytes.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return count;
        }
    }

    private sealed class EndlessStream : ForwardStream
    {
        public long Given { get; private set; }

        public Action<long>? OnRead { get; init; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OnRead?.Invoke(Given);
            buffer.Span.Fill((byte)'a');
            Given += buffer.Length;
            return new ValueTask<int>(buffer.Length);
        }
    }

    private abstract class ForwardStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

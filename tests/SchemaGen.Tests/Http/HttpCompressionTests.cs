using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Primitives;
using SchemaGen.Tests.Contract;
using static SchemaGen.Tests.Http.Compression;

namespace SchemaGen.Tests.Http;

/// <summary>Compressed responses that the handler of the client leaves to the reader.</summary>
[Trait("Runs", "Once")]
public sealed class HttpCompressionTests(WebServer server) : IClassFixture<WebServer>, IDisposable
{
    private readonly HttpClient _client = new();

    public static TheoryData<string> Codings => ["gzip", "br", "deflate", "raw"];

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "GZip")]
    [InlineData("gzip", "x-gzip")]
    [InlineData("gzip", "identity, gzip")]
    [InlineData("gzip", "gzip, utf-8")]
    [InlineData("gzip", " ,gzip,")]
    [InlineData("br", "br")]
    [InlineData("deflate", "deflate")]
    [InlineData("raw", "deflate")]
    public async Task ExtractHtmlAsync_Compressed_ReadsThePage(string coding, string header)
    {
        Uri address = server.Serve(Compress(coding, Page), contentEncoding: header);
        Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)));
        Check(await _client.GetFromHtmlAsync<WebPage>(address));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("none")]
    [InlineData("utf-8")]
    [InlineData("ISO-8859-1")]
    [InlineData("")]
    [InlineData(null)]
    public async Task ExtractHtmlAsync_NameThatMeansNoCompression_ReadsThePage(string? header) =>
        Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(server.Serve(Encoding.UTF8.GetBytes(Page), contentEncoding: header))));

    [Theory]
    [InlineData("gzip, br")]
    [InlineData("br,gzip")]
    [InlineData("deflate, gzip")]
    [InlineData("gzip, deflate")]
    [InlineData("br, deflate, gzip, br")]
    public async Task ExtractHtmlAsync_SeveralCompressions_UndoesTheLastFirst(string header)
    {
        byte[] body = header.Split(',', StringSplitOptions.TrimEntries).Aggregate(Encoding.UTF8.GetBytes(Page), static (bytes, coding) => Compress(coding, bytes));
        Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(server.Serve(body, contentEncoding: header))));
        Uri lines = server.Serve(async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = new StringValues(header.Split(','));
            await context.Response.Body.WriteAsync(body);
        });
        Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(lines)));
    }

    [Fact]
    public async Task ExtractHtmlAsync_TooManyCompressions_IsAnIssue()
    {
        string message = Invalid(await _client.ExtractHtmlAsync<WebPage>(server.Serve([], contentEncoding: "gzip, gzip, gzip, gzip, gzip")));
        Assert.Equal("The page is compressed 5 times (Content-Encoding), more than 4.", message);
    }

    [Theory]
    [InlineData(DecompressionMethods.All)]
    [InlineData(DecompressionMethods.GZip)]
    public async Task ExtractHtmlAsync_HandlerThatDecompresses_ReadsThePage(DecompressionMethods methods)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = methods });

        foreach (string coding in new[] { "gzip", "br", "deflate" })
        {
            Check(Issues.Clean(await client.ExtractHtmlAsync<WebPage>(server.Serve(Compress(coding, Page), contentEncoding: coding))));
        }
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("compress")]
    [InlineData("gzip, zstd")]
    [InlineData("gzip;q=1")]
    public async Task ExtractHtmlAsync_UnknownCompression_IsAnIssueThatNamesIt(string header)
    {
        string message = Invalid(await _client.ExtractHtmlAsync<WebPage>(server.Serve(Encoding.UTF8.GetBytes(Page), contentEncoding: header)));
        Assert.Equal($"The page is encoded as '{header.Split(',')[^1].Trim()}' (Content-Encoding), which is not supported; request it with an Accept-Encoding header of gzip, br or deflate, or decompress it in a handler of the client.", message);
    }

    /// <summary>Wherever the data ends, there is an issue and no value: the streams of .NET report the end of the page for most of these.</summary>
    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ExtractHtmlAsync_DataThatEndsEarly_IsAnIssue(string coding)
    {
        byte[] body = Compress(coding, Page);

        foreach (int length in new[] { 1, 2, 3, 9, 10, 11, body.Length / 3, body.Length / 2, body.Length - 20, body.Length - 9, body.Length - 8, body.Length - 5, body.Length - 3, body.Length - 2 })
        {
            string message = Invalid(await _client.ExtractHtmlAsync<WebPage>(server.Serve(body[..length], contentEncoding: HeaderOf(coding))));
            Assert.StartsWith("The page cannot be decompressed: ", message, StringComparison.Ordinal);
        }
    }

    /// <summary>Brotli and deflate without a header have no check: their damage may be another text.</summary>
    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task ExtractHtmlAsync_DamagedData_IsAnIssue(string coding)
    {
        byte[] body = Compress(coding, Page);
        var random = new Random(14);

        for (int i = 0; i < 30; i++)
        {
            byte[] damaged = [.. body];
            // Behind the header of gzip, of which names and times are ignored.
            int position = random.Next(10, body.Length);
            damaged[position] ^= (byte)(1 << random.Next(8));
            string message = Invalid(await _client.ExtractHtmlAsync<WebPage>(server.Serve(damaged, contentEncoding: coding)));
            Assert.StartsWith("The page cannot be decompressed: ", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task ExtractHtmlAsync_HeaderOfACompressionThatWasNotMade_IsAnIssue(string coding)
    {
        Uri address = server.Serve(Encoding.UTF8.GetBytes(Page), contentEncoding: coding);
        Assert.StartsWith("The page cannot be decompressed: ", Invalid(await _client.ExtractHtmlAsync<WebPage>(address)), StringComparison.Ordinal);
        HtmlSchemaException exception = await Assert.ThrowsAsync<HtmlSchemaException>(() => _client.GetFromHtmlAsync<WebPage>(address));
        Assert.Contains("cannot be decompressed", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task ExtractHtmlAsync_DamagedDataInAHandler_IsAnIssue(string coding)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        byte[] body = Compress(coding, Page);
        body.AsSpan(body.Length / 2, 20).Fill(0xFF);
        Assert.StartsWith("The page cannot be decompressed: ", Invalid(await client.ExtractHtmlAsync<WebPage>(server.Serve(body, contentEncoding: coding))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ExtractHtmlAsync_BytesBehindTheData_AreIgnored(string coding)
    {
        foreach (byte[] rest in new byte[][] { [0], [0, 0, 0, 0], [.. "rest of a buffer"u8], new byte[20_000] })
        {
            Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(server.Serve([.. Compress(coding, Page), .. rest], contentEncoding: HeaderOf(coding)))));
        }
    }

    /// <summary>RFC 1952, 2.2: gzip data may have several members.</summary>
    [Fact]
    public async Task ExtractHtmlAsync_SeveralMembersOfGzip_ReadsAll()
    {
        byte[] first = Compress("gzip", Page[..5000]);
        byte[] second = Compress("gzip", Page[5000..]);
        Check(Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(server.Serve([.. first, .. second], contentEncoding: "gzip"))));
        Invalid(await _client.ExtractHtmlAsync<WebPage>(server.Serve([.. first, .. second[..^100]], contentEncoding: "gzip")));
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ExtractHtmlAsync_EmptyBody_IsAnEmptyPage(string coding) =>
        Issues.Single(await _client.ExtractHtmlAsync<WebPage>(server.Serve([], contentEncoding: HeaderOf(coding))), "Title", HtmlIssueKind.Missing);

    /// <summary>However the compressed bytes arrive.</summary>
    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ExtractHtmlAsync_CompressedInSinglePieces_ReadsThePage(string coding)
    {
        string page = "<h1>Title</h1>" + string.Concat(Enumerable.Repeat("<p>paragraph</p>", 50));
        Uri address = server.Serve(async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = HeaderOf(coding);

            foreach (byte piece in Compress(coding, page))
            {
                await context.Response.Body.WriteAsync(new[] { piece });
                await context.Response.Body.FlushAsync();
            }
        });
        Assert.Equal(50, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Paragraphs.Count);
    }

    [Theory]
    [MemberData(nameof(Codings))]
    public async Task ExtractHtmlAsync_DecompressionBomb_EndsAtTheLimit(string coding)
    {
        // A thousandth of what it becomes.
        byte[] body = Compress(coding, Enumerable.Repeat((byte)' ', 50_000_000).ToArray());
        Assert.True(body.Length < 100_000, $"{body.Length}");
        var context = new HtmlContext { Limits = new HtmlLimits { MaxBytes = 1_000_000 } };
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(server.Serve(body, contentEncoding: HeaderOf(coding)), context);
        Assert.Equal("The page has more than 1000000 bytes (HtmlLimits.MaxBytes).", Issues.Single(result, "", HtmlIssueKind.LimitReached).Message);
    }

    [Fact]
    public async Task ExtractHtmlAsync_BombInABomb_EndsAtTheLimit()
    {
        byte[] inner = Compress("gzip", Enumerable.Repeat((byte)' ', 200_000_000).ToArray());
        var context = new HtmlContext { Limits = new HtmlLimits { MaxBytes = 150_000 } };
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(server.Serve(Compress("gzip", inner), contentEncoding: "gzip, gzip"), context);
        Assert.Contains("HtmlLimits.MaxBytes", Issues.Single(result, "", HtmlIssueKind.LimitReached).Message, StringComparison.Ordinal);
    }

    /// <summary>Data that never gives a byte of the page: members of gzip without content.</summary>
    [Fact]
    public async Task ExtractHtmlAsync_EndlessEmptyData_EndsAtTheLimit()
    {
        // The header, an empty block of fixed Huffman codes, and the check and length of nothing.
        byte[] member = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        byte[] members = [.. Enumerable.Repeat(member, 1000).SelectMany(static bytes => bytes)];
        Uri address = server.Serve(async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";

            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(members, context.RequestAborted);
            }
        });
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Limits = new HtmlLimits { MaxBytes = 1_000_000 } });
        Assert.Contains("HtmlLimits.MaxBytes", Issues.Single(result, "", HtmlIssueKind.LimitReached).Message, StringComparison.Ordinal);
    }

    private static void Check(WebPage page)
    {
        Assert.Equal("Title", page.Title);
        Assert.Equal(3000, page.Paragraphs.Count);
        Assert.StartsWith("paragraph 2999 ", page.Paragraphs[^1], StringComparison.Ordinal);
    }

    private static string Invalid(HtmlResult<WebPage> result) => Issues.Single(result, "", HtmlIssueKind.Invalid).Message;
}

using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Primitives;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Http;

/// <summary>The encoding of a page by the header of its response, its byte order mark and its meta element.</summary>
public sealed class HttpEncodingTests(WebServer server) : IClassFixture<WebServer>, IDisposable
{
    private const string Russian = "Привет, мир";

    private readonly HttpClient _client = new();

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("text/html; charset=windows-1251")]
    [InlineData("text/html; charset=\"windows-1251\"")]
    [InlineData("text/html; charset='windows-1251'")]
    [InlineData("text/html;charset=WINDOWS-1251")]
    [InlineData("TEXT/HTML; Charset=cp1251")]
    [InlineData("text/html; version=1; charset=windows-1251; x=y")]
    [InlineData("text/html; charset=windows-1251; charset=utf-8")]
    [InlineData("text/html, text/html; charset=windows-1251")]
    [InlineData("text/html; charset=windows-1251, text/html")]
    [InlineData("text/html; x=\"a;charset=utf-8\"; charset=windows-1251")]
    [InlineData("text/html;; charset = windows-1251 ;")]
    [InlineData("application/xhtml+xml; charset=windows-1251")]
    public async Task GetFromHtmlAsync_CharsetOfTheHeader_DecodesWithIt(string contentType)
    {
        // The page contradicts its header.
        Uri address = server.Serve(Bytes("windows-1251", $"<meta charset=utf-8><h1>{Russian}</h1>"), contentType);
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
        Assert.Equal(Russian, (await _client.GetFromHtmlAsync<WebPage>(address)).Title);
    }

    [Fact]
    public async Task ExtractHtmlAsync_TwoHeaders_UsesTheCharsetOfTheLast()
    {
        Uri address = server.Serve(async context =>
        {
            context.Response.Headers.ContentType = new StringValues(["text/html; charset=utf-8", "text/html; charset=windows-1251"]);
            await context.Response.Body.WriteAsync(Bytes("windows-1251", $"<h1>{Russian}</h1>"));
        });
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
    }

    [Theory]
    [InlineData("utf-8", "text/html; charset=windows-1251")]
    [InlineData("utf-16", "text/html; charset=utf-8")]
    [InlineData("utf-16BE", "text/html; charset=utf-8")]
    public async Task ExtractHtmlAsync_ByteOrderMark_BeatsTheHeader(string encoding, string contentType)
    {
        Encoding written = Encoding.GetEncoding(encoding);
        Uri address = server.Serve([.. written.GetPreamble(), .. written.GetBytes($"<meta charset=windows-1251><h1>{Russian}</h1>")], contentType);
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/html; charset=")]
    [InlineData("text/html; charset=\"\"")]
    [InlineData("text/html; charset")]
    [InlineData("text/html; notcharset=utf-8")]
    [InlineData("text/html; x=\"; charset=utf-8\"")]
    [InlineData("text/html; charset=utf-8, application/xhtml+xml")]
    [InlineData(null)]
    public async Task ExtractHtmlAsync_NoCharsetInTheHeader_UsesTheMetaElement(string? contentType)
    {
        Uri address = server.Serve(Bytes("windows-1251", $"<meta charset=windows-1251><h1>{Russian}</h1>"), contentType);
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
    }

    [Fact]
    public async Task ExtractHtmlAsync_NothingDeclared_IsUtf8()
    {
        Uri address = server.Serve(Encoding.UTF8.GetBytes($"<h1>{Russian}</h1>"));
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
    }

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("utf-7")]
    public async Task ExtractHtmlAsync_UnknownCharset_WarnsAndUsesTheMetaElement(string charset)
    {
        Uri address = server.Serve(Bytes("windows-1251", $"<meta charset=windows-1251><h1>{Russian}</h1>"), $"text/html; charset={charset}");
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(address);
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal($"The charset '{charset}' of the Content-Type header is not a label of the Encoding Standard and was ignored; the page was read as windows-1251.", issue.Message);
        Assert.Equal(Russian, result.Value.Title);
    }

    [Fact]
    public async Task ExtractHtmlAsync_WrongCharset_WarnsAndNamesTheHeader()
    {
        Uri address = server.Serve(Bytes("windows-1251", $"<h1>{Russian}</h1>"), "text/html; charset=utf-8");
        HtmlIssue issue = Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.StartsWith("The page is malformed as UTF-8, its encoding by the Content-Type header: ", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExtractHtmlAsync_EncodingOfTheContext_BeatsTheHeader()
    {
        Encoding russian = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!;

        foreach (string charset in new[] { "utf-8", "no-such-charset" })
        {
            Uri address = server.Serve(Bytes("windows-1251", $"<h1>{Russian}</h1>"), $"text/html; charset={charset}");
            Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Charset = "windows-1251" })).Title);
            Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Encoding = russian })).Title);
        }
    }

    [Fact]
    public async Task ExtractHtmlAsync_UnknownCharsetOfTheContext_WarnsAndUsesTheHeader()
    {
        Uri address = server.Serve(Bytes("windows-1251", $"<meta charset=utf-8><h1>{Russian}</h1>"), "text/html; charset=windows-1251");
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Charset = "none" });
        Assert.Contains("'none' of HtmlContext.Charset", Issues.Single(result, "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning).Message, StringComparison.Ordinal);
        Assert.Equal(Russian, result.Value.Title);
    }

    [Fact]
    public async Task ReadFromHtmlAsync_CharsetOfTheContent_DecodesWithIt()
    {
        using var content = new ByteArrayContent(Bytes("windows-1251", $"<h1>{Russian}</h1>"));
        content.Headers.TryAddWithoutValidation("Content-Type", "text/html; charset=windows-1251");
        Assert.Equal(Russian, (await content.ReadFromHtmlAsync<WebPage>()).Title);

        using var text = new StringContent($"<h1>{Russian}</h1>", Encoding.BigEndianUnicode, "text/html");
        Assert.Equal(Russian, Issues.Clean(await text.ExtractHtmlAsync<WebPage>()).Title);
    }

    /// <summary>The decoder waits for a declaration beyond the first kilobyte, however the bytes arrive.</summary>
    [Fact]
    public async Task ExtractHtmlAsync_LateMetaInPieces_IsFollowed()
    {
        byte[] page = Bytes("windows-1251", $"<!--{new string('x', 3000)}--><meta charset=windows-1251><h1>{Russian}</h1>");
        Uri address = server.Serve(async context =>
        {
            context.Response.ContentType = "text/html";

            foreach (byte[] piece in page.Chunk(97))
            {
                await context.Response.Body.WriteAsync(piece);
                await context.Response.Body.FlushAsync();
            }
        });
        Assert.Equal(Russian, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(address)).Title);
    }

    private static byte[] Bytes(string encoding, string text) => (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
}

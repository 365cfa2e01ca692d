using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Http;

/// <summary>Addresses, status codes and types of responses.</summary>
public sealed class HttpResponseTests(WebServer server) : IClassFixture<WebServer>, IDisposable
{
    private readonly HttpClient _client = new();

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task GetFromHtmlAsync_Redirections_ResolveAgainstTheFinalAddress()
    {
        Uri page = server.Serve("<h1>Title</h1><a href='other.html'>"u8.ToArray());
        Uri first = server.Redirect(server.Redirect(server.Redirect(page.AbsolutePath, 308).AbsoluteUri, 303).AbsoluteUri, 301);

        WebPage value = await _client.GetFromHtmlAsync<WebPage>(first);
        Assert.Equal(new Uri(page, "other.html"), value.Link);
        Assert.Equal(page, value.Address);
        Assert.Equal(value.Link, Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(first.AbsoluteUri)).Link);
    }

    [Fact]
    public async Task GetFromHtmlAsync_AddressOfTheContext_IsReplaced()
    {
        Uri page = server.Serve("<h1>Title</h1><a href='other.html'>"u8.ToArray());
        WebPage value = await _client.GetFromHtmlAsync<WebPage>(page, new Uri("https://example.org/elsewhere/"));
        Assert.Equal(new Uri(page, "other.html"), value.Link);
    }

    [Fact]
    public async Task GetFromHtmlAsync_BaseElement_ResolvesAgainstIt()
    {
        Uri page = server.Serve("<base href='/base/'><h1>Title</h1><a href='other.html'>"u8.ToArray());
        Assert.Equal(new Uri(page, "/base/other.html"), (await _client.GetFromHtmlAsync<WebPage>(server.Redirect(page.AbsoluteUri))).Link);
    }

    [Theory]
    [InlineData("page.html", "http://example.org/news/page.html")]
    [InlineData("/page.html", "http://example.org/page.html")]
    [InlineData("?p=1", "http://example.org/news/?p=1")]
    [InlineData("", "http://example.org/news/")]
    [InlineData("https://example.com/", "https://example.com/")]
    public async Task ExtractHtmlAsync_BaseAddressOfTheClient_CombinesThem(string requestUri, string expected)
    {
        foreach (bool setsRequest in new[] { true, false })
        {
            using var handler = new TestHandler(() => Html("<h1>Title</h1>"), setsRequest);
            using var client = new HttpClient(handler) { BaseAddress = new Uri("http://example.org/news/") };
            Assert.Equal(expected, Issues.Clean(await client.ExtractHtmlAsync<WebPage>(requestUri)).Address!.AbsoluteUri);
            Assert.Equal(expected, Issues.Clean(await client.ExtractHtmlAsync<WebPage>(new Uri(requestUri, UriKind.RelativeOrAbsolute))).Address!.AbsoluteUri);
        }
    }

    [Fact]
    public async Task ExtractHtmlAsync_RelativeWithoutBaseAddress_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _client.ExtractHtmlAsync<WebPage>("page.html"));

    [Fact]
    public async Task ReadFromHtmlAsync_AddressOfTheContext_IsKept()
    {
        using HttpContent content = Html("<h1>Title</h1><a href='other.html'>");
        Assert.Equal(new Uri("https://example.org/a/other.html"), (await content.ReadFromHtmlAsync<WebPage>(new Uri("https://example.org/a/page.html"))).Link);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(304)]
    public async Task ExtractHtmlAsync_StatusThatIsNoSuccess_ThrowsAsEnsureSuccessStatusCode(int status)
    {
        Uri address = server.Serve(async context =>
        {
            context.Response.StatusCode = status;

            if (status != 304)
            {
                await context.Response.WriteAsync("<h1>Title</h1>");
            }
        });
        using HttpResponseMessage response = await _client.GetAsync(address);
        HttpRequestException expected = Assert.Throws<HttpRequestException>(response.EnsureSuccessStatusCode);
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => _client.ExtractHtmlAsync<WebPage>(address));
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal(expected.Message, exception.Message);
        Assert.Equal(exception.StatusCode, (await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetFromHtmlAsync<WebPage>(address.AbsoluteUri))).StatusCode);
    }

    [Fact]
    public async Task ExtractHtmlAsync_RedirectionThatIsNotFollowed_ThrowsItsStatus()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        Uri address = server.Redirect("/");
        Assert.Equal(HttpStatusCode.Found, (await Assert.ThrowsAsync<HttpRequestException>(() => client.ExtractHtmlAsync<WebPage>(address))).StatusCode);
    }

    [Fact]
    public async Task ExtractHtmlAsync_NoContent_IsAnEmptyPage()
    {
        Uri address = server.Serve(static context =>
        {
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });
        Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "Title", HtmlIssueKind.Missing);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("TEXT/HTML; charset=utf-8")]
    [InlineData("application/xhtml+xml")]
    [InlineData("text/html, application/xhtml+xml")]
    [InlineData("application/json, text/html")]
    [InlineData("text/html, */*")]
    [InlineData("unknown/unknown")]
    [InlineData("application/unknown")]
    [InlineData("*/*")]
    [InlineData("html")]
    [InlineData("text")]
    [InlineData("text/")]
    [InlineData("/html")]
    [InlineData("")]
    [InlineData(null)]
    public async Task ExtractHtmlAsync_TypeOfHtmlOrUnknown_ReadsThePage(string? contentType) =>
        Assert.Equal("Title", Issues.Clean(await _client.ExtractHtmlAsync<WebPage>(server.Serve("<h1>Title</h1>"u8.ToArray(), contentType))).Title);

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("image/png", "image/png")]
    [InlineData("text/plain; charset=utf-8", "text/plain")]
    [InlineData("Text/XML", "text/xml")]
    [InlineData("application/xml", "application/xml")]
    [InlineData("application/rss+xml", "application/rss+xml")]
    [InlineData("application/octet-stream", "application/octet-stream")]
    [InlineData("text/html, application/json", "application/json")]
    [InlineData("text/htmlx", "text/htmlx")]
    public async Task ExtractHtmlAsync_AnotherType_IsAnIssueThatNamesIt(string contentType, string essence)
    {
        Uri address = server.Serve("<h1>Title</h1>"u8.ToArray(), contentType);
        string message = $"The page is not HTML: its Content-Type is '{essence}'; to read it as HTML all the same, set Headers.ContentType of its HttpContent to null first.";
        Assert.Equal(message, Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "", HtmlIssueKind.Invalid).Message);
        Assert.Contains(message, (await Assert.ThrowsAsync<HtmlSchemaException>(() => _client.GetFromHtmlAsync<WebPage>(address))).Message, StringComparison.Ordinal);

        // The remedy of the message.
        using HttpResponseMessage response = await _client.GetAsync(address);
        Assert.Equal(message, Issues.Single(await response.Content.ExtractHtmlAsync<WebPage>(), "", HtmlIssueKind.Invalid).Message);
        response.Content.Headers.ContentType = null;
        Assert.Equal("Title", (await response.Content.ReadFromHtmlAsync<WebPage>()).Title);
    }

    [Fact]
    public async Task ExtractHtmlAsync_BinaryBodyAsHtml_SaysWhatItIs()
    {
        Uri address = server.Serve("%PDF-1.7"u8.ToArray());
        Assert.Equal("The page is not HTML: it is a PDF document.", Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "", HtmlIssueKind.Invalid).Message);
    }

    [Fact]
    public async Task GetFromHtmlAsync_PageWithErrors_ThrowsAllOfThem()
    {
        Uri address = server.Serve("<h2>Title</h2>"u8.ToArray());
        HtmlSchemaException exception = await Assert.ThrowsAsync<HtmlSchemaException>(() => _client.GetFromHtmlAsync<WebPage>(address));
        Assert.Equal(typeof(WebPage), exception.SchemaType);
        Assert.Equal("Title", Assert.Single(exception.Issues).Path);
        Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "Title", HtmlIssueKind.Missing);
        using HttpContent content = Html("<h2>Title</h2>");
        await Assert.ThrowsAsync<HtmlSchemaException>(() => content.ReadFromHtmlAsync<WebPage>());
    }

    /// <summary>Whatever the outcome, the response is disposed, and its content is never buffered.</summary>
    [Theory]
    [InlineData(200, "text/html", "<h1>Title</h1>")]
    [InlineData(200, "text/html", "<h2>Title</h2>")]
    [InlineData(200, "application/json", "{}")]
    [InlineData(404, "text/html", "<h1>Title</h1>")]
    public async Task ExtractHtmlAsync_AnyOutcome_DisposesTheResponseAndBuffersNothing(int status, string contentType, string html)
    {
        var content = new StreamedContent(html);
        content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        using var handler = new TestHandler(() => content, setsRequest: true, (HttpStatusCode)status);
        using var client = new HttpClient(handler);

        if (status == 200)
        {
            await client.ExtractHtmlAsync<WebPage>("http://example.org/");
        }
        else
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => client.ExtractHtmlAsync<WebPage>("http://example.org/"));
        }

        Assert.True(content.IsDisposed);
        Assert.False(content.IsBuffered);
    }

    [Fact]
    public async Task ReadFromHtmlAsync_ContentThatWasRead_ThrowsInsteadOfReadingNothing()
    {
        using HttpContent content = Html("<h1>Title</h1>");
        await content.ReadFromHtmlAsync<WebPage>();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => content.ReadFromHtmlAsync<WebPage>());
    }

    [Fact]
    public void ExtractHtmlAsync_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("client", () => { _ = ((HttpClient)null!).ExtractHtmlAsync<WebPage>("http://example.org/"); });
        Assert.Throws<ArgumentNullException>("client", () => { _ = ((HttpClient)null!).GetFromHtmlAsync<WebPage>(new Uri("http://example.org/")); });
        Assert.Throws<ArgumentNullException>("requestUri", () => { _ = _client.ExtractHtmlAsync<WebPage>((string)null!); });
        Assert.Throws<ArgumentNullException>("requestUri", () => { _ = _client.ExtractHtmlAsync<WebPage>((Uri)null!); });
        Assert.Throws<ArgumentNullException>("requestUri", () => { _ = _client.GetFromHtmlAsync<WebPage>((string)null!); });
        Assert.Throws<ArgumentNullException>("content", () => { _ = ((HttpContent)null!).ExtractHtmlAsync<WebPage>(); });
        Assert.Throws<ArgumentNullException>("content", () => { _ = ((HttpContent)null!).ReadFromHtmlAsync<WebPage>(); });
    }

    private static StringContent Html(string html) => new(html, System.Text.Encoding.UTF8, "text/html");

    /// <summary>Answers without a network.</summary>
    private sealed class TestHandler(Func<HttpContent> content, bool setsRequest, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = content(), RequestMessage = setsRequest ? request : null });
    }
}

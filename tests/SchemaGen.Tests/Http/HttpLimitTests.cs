using System;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Http;

/// <summary>Responses that are too long or too slow, that are cancelled, or whose connection fails.</summary>
[Trait("Runs", "Once")]
public sealed class HttpLimitTests(WebServer server) : IClassFixture<WebServer>, IDisposable
{
    /// <summary>How long a test waits for what must happen.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static readonly byte[] s_start = "<h1>Title</h1>"u8.ToArray();

    private readonly HttpClient _client = new();

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task ExtractHtmlAsync_LengthBeyondTheLimit_EndsWithoutReading()
    {
        var aborted = new TaskCompletionSource();
        Uri address = server.Serve(async context =>
        {
            context.Response.ContentLength = 1L << 40;
            await StartAsync(context);
            await AbortedAsync(context, aborted);
        });
        HtmlIssue issue = Issues.Single(await _client.ExtractHtmlAsync<WebPage>(address), "", HtmlIssueKind.LimitReached);
        Assert.Equal("The page has more than 67108864 bytes (HtmlLimits.MaxBytes).", issue.Message);
        await aborted.Task.WaitAsync(s_patience);
    }

    /// <summary>The response is given up, not read to its end.</summary>
    [Fact]
    public async Task ExtractHtmlAsync_EndlessBody_EndsAtTheLimitAndClosesTheConnection()
    {
        var aborted = new TaskCompletionSource();
        Uri address = server.Serve(async context =>
        {
            await StartAsync(context);
            byte[] piece = new byte[16 * 1024];
            Array.Fill(piece, (byte)'x');

            try
            {
                while (true)
                {
                    await context.Response.Body.WriteAsync(piece, context.RequestAborted);
                }
            }
            catch (OperationCanceledException)
            {
                aborted.SetResult();
            }
        });
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Limits = new HtmlLimits { MaxBytes = 500_000 } });
        Assert.Equal("The page has more than 500000 bytes (HtmlLimits.MaxBytes).", Issues.Single(result, "", HtmlIssueKind.LimitReached).Message);
        await aborted.Task.WaitAsync(s_patience);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task ExtractHtmlAsync_BodyAroundTheLimit_IsExact(int excess)
    {
        var context = new HtmlContext { Limits = new HtmlLimits { MaxBytes = s_start.Length - excess } };

        foreach (Uri address in new[] { server.Serve(s_start), server.Serve(StartAsync) })
        {
            Assert.Equal(excess == 0, (await _client.ExtractHtmlAsync<WebPage>(address, context)).Success);
        }
    }

    [Fact]
    public async Task ExtractHtmlAsync_SlowBody_EndsAtMaxDuration()
    {
        Uri address = server.Serve(TrickleAsync);
        HtmlResult<WebPage> result = await _client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Limits = new HtmlLimits { MaxDuration = TimeSpan.FromMilliseconds(300) } });
        Assert.Equal("The page takes longer than 0.3 s to read (HtmlLimits.MaxDuration).", Issues.Single(result, "", HtmlIssueKind.LimitReached).Message);
    }

    [Fact]
    public async Task ExtractHtmlAsync_SlowBody_EndsAtTheTimeoutOfTheClient()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(1) };
        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(() => client.ExtractHtmlAsync<WebPage>(server.Serve(TrickleAsync)));
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal("The page was not read within 1 s (HttpClient.Timeout).", exception.Message);
    }

    [Fact]
    public async Task ExtractHtmlAsync_SlowHeaders_EndAtTheTimeoutOfTheClient()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMilliseconds(200) };
        Uri address = server.Serve(static context => AbortedAsync(context, new TaskCompletionSource()));
        Assert.IsType<TimeoutException>((await Assert.ThrowsAsync<TaskCanceledException>(() => client.ExtractHtmlAsync<WebPage>(address))).InnerException);
    }

    [Fact]
    public async Task ExtractHtmlAsync_InfiniteTimeouts_ReadASlowPage()
    {
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        Uri address = server.Serve(static async context =>
        {
            await StartAsync(context);
            await Task.Delay(100);
            await context.Response.WriteAsync("<p>1</p>");
        });
        HtmlResult<WebPage> result = await client.ExtractHtmlAsync<WebPage>(address, new HtmlContext { Limits = new HtmlLimits { MaxDuration = Timeout.InfiniteTimeSpan } });
        Assert.Equal(["1"], Issues.Clean(result).Paragraphs);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ExtractHtmlAsync_CancelledWhileTheBodyArrives_ThrowsWithTheToken(string? coding)
    {
        using var source = new CancellationTokenSource();
        var aborted = new TaskCompletionSource();
        Uri address = server.Serve(async context =>
        {
            byte[] page = coding is null ? s_start : Compression.Compress(coding, Compression.Page)[..5000];
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = coding;
            await context.Response.Body.WriteAsync(page);
            await context.Response.Body.FlushAsync();
            await source.CancelAsync();
            await AbortedAsync(context, aborted);
        });
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.ExtractHtmlAsync<WebPage>(address, null, source.Token));
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
        await aborted.Task.WaitAsync(s_patience);
    }

    [Fact]
    public async Task ReadFromHtmlAsync_CancelledWhileTheBodyArrives_Throws()
    {
        using var source = new CancellationTokenSource();
        using HttpResponseMessage response = await _client.GetAsync(server.Serve(TrickleAsync), HttpCompletionOption.ResponseHeadersRead);
        source.CancelAfter(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response.Content.ReadFromHtmlAsync<WebPage>(null, source.Token));
    }

    [Fact]
    public async Task ExtractHtmlAsync_CancelledBefore_SendsNothing()
    {
        bool isRequested = false;
        Uri address = server.Serve(_ =>
        {
            isRequested = true;
            return Task.CompletedTask;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _client.ExtractHtmlAsync<WebPage>(address, null, new CancellationToken(canceled: true)));
        Assert.False(isRequested);
    }

    /// <summary>With a length, in chunks, and compressed, where the decompressing stream would otherwise see the end.</summary>
    [Theory]
    [InlineData(1000, null)]
    [InlineData(null, null)]
    [InlineData(100_000, "gzip")]
    [InlineData(null, "br")]
    public async Task ExtractHtmlAsync_ConnectionThatBreaks_ThrowsHttpRequestException(int? length, string? coding)
    {
        Uri address = server.Serve(async context =>
        {
            byte[] page = coding is null ? s_start : Compression.Compress(coding, Compression.Page)[..5000];
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = length;
            context.Response.Headers.ContentEncoding = coding;
            await context.Response.Body.WriteAsync(page);
            await context.Response.Body.FlushAsync();
            await Task.Delay(50);
            context.Abort();
        });
        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => _client.ExtractHtmlAsync<WebPage>(address));
        Assert.StartsWith("The page was not received to its end: ", exception.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
        Assert.Null(exception.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.GetFromHtmlAsync<WebPage>(address));

        using HttpResponseMessage response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await Assert.ThrowsAsync<HttpRequestException>(() => response.Content.ReadFromHtmlAsync<WebPage>());
    }

    [Fact]
    public async Task ExtractHtmlAsync_ServerThatDoesNotListen_ThrowsHttpRequestException() =>
        await Assert.ThrowsAsync<HttpRequestException>(() => _client.ExtractHtmlAsync<WebPage>("http://127.0.0.1:1/"));

    /// <summary>The bytes are decoded while they arrive: the reader has read most of a page whose end is not written yet.</summary>
    [Fact]
    public async Task ExtractHtmlAsync_LongBody_IsReadWhileItArrives()
    {
        var isFull = new TaskCompletionSource();
        byte[] page = Encoding.UTF8.GetBytes("<meta charset=utf-8><h1>Title</h1>" + new string('x', 20 << 20));
        Uri address = server.Serve(async context =>
        {
            context.Response.ContentType = "text/html";

            // More than the buffers of both ends hold: only a client that reads lets this end.
            await context.Response.Body.WriteAsync(page, context.RequestAborted);
            isFull.SetResult();
            await context.Response.WriteAsync("<p>End</p>");
        });
        Task<HtmlResult<WebPage>> reading = _client.ExtractHtmlAsync<WebPage>(address);
        await isFull.Task.WaitAsync(s_patience);
        Assert.Equal(["End"], Issues.Clean(await reading).Paragraphs);
    }

    private static async Task StartAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        await context.Response.Body.WriteAsync(s_start);
        await context.Response.Body.FlushAsync();
    }

    /// <summary>Sends a byte at a time, without an end.</summary>
    private static async Task TrickleAsync(HttpContext context)
    {
        await StartAsync(context);

        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync("x");
            await context.Response.Body.FlushAsync();
            await Task.Delay(10);
        }
    }

    /// <summary>Waits until the client has closed the connection.</summary>
    private static async Task AbortedAsync(HttpContext context, TaskCompletionSource aborted)
    {
        await using (context.RequestAborted.Register(aborted.SetResult))
        {
            await aborted.Task;
        }
    }
}

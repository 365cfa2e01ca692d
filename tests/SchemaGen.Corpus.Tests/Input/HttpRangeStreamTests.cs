using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SchemaGen.Corpus.Tests.Input;

/// <summary>Archives on servers whose connections fail.</summary>
public sealed class HttpRangeStreamTests : IAsyncDisposable
{
    /// <summary>The time in which what was sent arrives: a connection that is aborted may discard it.</summary>
    private const int ArrivalMilliseconds = 100;

    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(1);

    private readonly byte[] _file = new byte[300_000];
    private WebApplication? _server;
    private int _requests;

    public HttpRangeStreamTests() => new Random(1).NextBytes(_file);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_ConnectionsThatAreCut_GivesTheWholeFile(bool hasRanges)
    {
        // Each connection ends 50,000 bytes after the one before.
        Uri address = await StartAsync(async context =>
        {
            int start = hasRanges && context.Request.Headers.Range.ToString() is { Length: > 0 } range ? int.Parse(range.AsSpan("bytes=".Length).TrimEnd('-'), CultureInfo.InvariantCulture) : 0;
            context.Response.StatusCode = start > 0 ? 206 : 200;
            context.Response.ContentLength = _file.Length - start;

            if (start > 0)
            {
                context.Response.Headers.ContentRange = FormattableString.Invariant($"bytes {start}-{_file.Length - 1}/{_file.Length}");
            }

            int end = Math.Min(_file.Length, 50_000 * Interlocked.Increment(ref _requests));
            await context.Response.Body.WriteAsync(_file.AsMemory(start, Math.Max(0, end - start)));
            await context.Response.Body.FlushAsync();

            if (end < _file.Length)
            {
                await Task.Delay(ArrivalMilliseconds);
                context.Abort();
            }
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None);
        Assert.Equal(_file, ReadAll(stream));
        Assert.True(_requests >= 6);
        stream.Seek(200_000, SeekOrigin.Begin);
        Assert.Equal(_file[200_000..], ReadAll(stream));
    }

    [Fact]
    public async Task Read_ServerThatIsOverloaded_IsAskedAgain()
    {
        Uri address = await StartAsync(async context =>
        {
            context.Response.StatusCode = Interlocked.Increment(ref _requests) < 4 ? 503 : 200;
            await context.Response.Body.WriteAsync(_file);
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None);
        Assert.Equal(_file, ReadAll(stream));
        Assert.Equal(4, _requests);
    }

    [Fact]
    public async Task Read_MissingFile_IsAnErrorAtOnce()
    {
        Uri address = await StartAsync(context =>
        {
            Interlocked.Increment(ref _requests);
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        });

        InputException e = Assert.Throws<InputException>(() => new HttpRangeStream(address, s_delay, CancellationToken.None));
        Assert.Contains("404", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Read_FileThatHasChanged_IsAnError()
    {
        Uri address = await StartAsync(async context =>
        {
            context.Response.Headers.ETag = FormattableString.Invariant($"\"{Interlocked.Increment(ref _requests)}\"");
            context.Response.ContentLength = _file.Length;
            await context.Response.Body.WriteAsync(_file.AsMemory(0, 1000));
            await context.Response.Body.FlushAsync();
            await Task.Delay(ArrivalMilliseconds);
            context.Abort();
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None);
        Assert.Contains("has changed", Assert.Throws<InputException>(() => ReadAll(stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ServerThatStopsSending_IsAskedAgain()
    {
        Uri address = await StartAsync(async context =>
        {
            context.Response.ContentLength = _file.Length;

            if (Interlocked.Increment(ref _requests) == 1)
            {
                await context.Response.Body.WriteAsync(_file.AsMemory(0, 1000));
                await context.Response.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            await context.Response.Body.WriteAsync(_file);
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None, idleTime: TimeSpan.FromSeconds(2));
        Assert.Equal(_file, await Task.Run(() => ReadAll(stream)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal(2, _requests);
    }

    [Fact]
    public async Task Read_ServerThatStopsSendingTheBeginning_IsAskedAgain()
    {
        // Without ranges, the beginning of the file is sent again, and skipped.
        Uri address = await StartAsync(async context =>
        {
            int request = Interlocked.Increment(ref _requests);
            context.Response.ContentLength = _file.Length;
            await context.Response.Body.WriteAsync(_file.AsMemory(0, request < 3 ? 1000 : _file.Length));
            await context.Response.Body.FlushAsync();
            await Task.Delay(request < 3 ? Timeout.Infinite : 0, context.RequestAborted);
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None, idleTime: TimeSpan.FromSeconds(2));
        stream.Seek(200_000, SeekOrigin.Begin);
        Assert.Equal(_file[200_000..], await Task.Run(() => ReadAll(stream)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal(3, _requests);
    }

    [Fact]
    public async Task Read_AnswerThatIsAnError_EndsTheConnection()
    {
        var ended = new TaskCompletionSource();
        Uri address = await StartAsync(async context =>
        {
            context.RequestAborted.Register(ended.SetResult);
            context.Response.StatusCode = 404;
            context.Response.ContentLength = 10_000_000;
            await context.Response.Body.WriteAsync(_file);
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.Throws<InputException>(() => new HttpRangeStream(address, s_delay, CancellationToken.None));
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Read_OtherRangeThanAskedFor_IsAnError()
    {
        Uri address = await StartAsync(async context =>
        {
            bool isFirst = Interlocked.Increment(ref _requests) == 1;
            context.Response.StatusCode = isFirst ? 200 : 206;
            context.Response.ContentLength = _file.Length;
            context.Response.Headers.ContentRange = isFirst ? default : FormattableString.Invariant($"bytes 0-{_file.Length - 1}/{_file.Length}");
            await context.Response.Body.WriteAsync(_file);
        });

        using var stream = new HttpRangeStream(address, s_delay, CancellationToken.None);
        stream.Seek(1000, SeekOrigin.Begin);
        Assert.Contains("another range", Assert.Throws<InputException>(() => ReadAll(stream)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(304)]
    [InlineData(301)]
    [InlineData(204)]
    public async Task Read_AnswerWithoutAFile_IsAnErrorAtOnce(int status)
    {
        Uri address = await StartAsync(context =>
        {
            Interlocked.Increment(ref _requests);
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        InputException e = Assert.Throws<InputException>(() => new HttpRangeStream(address, s_delay, CancellationToken.None));
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), e.Message, StringComparison.Ordinal);
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Run_ArchiveOfAServer_IsReadToItsEnd()
    {
        byte[] archive = new ArchiveBuilder(Compression.Gzip).AddPage("https://news.example/articles/1", ArchiveBuilder.Page("One")).AddPage("https://news.example/articles/2", ArchiveBuilder.Page("Two")).ToArray();
        Uri address = await StartAsync(context => context.Response.Body.WriteAsync(archive).AsTask());
        using var folder = new TemporaryFolder();
        CorpusManifest manifest = await CorpusFixture.RunAsync(folder["out"], null, new Uri(address, "cc/a.warc.gz").AbsoluteUri);
        Assert.Equal((2, archive.Length), (manifest.Rows, manifest.InputBytes));
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private async Task<Uri> StartAsync(RequestDelegate answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(answer);
        await _server.StartAsync();
        return new Uri(_server.Urls.First());
    }
}

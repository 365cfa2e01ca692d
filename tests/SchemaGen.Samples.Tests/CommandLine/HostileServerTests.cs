using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>Servers that answer wrongly: one clear line for the page, and the other pages are read.</summary>
public class HostileServerTests
{
    private const string Title = "مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير";

    [Theory]
    [InlineData("text/html; charset=windows-1256")]
    [InlineData("text/html; charset=\"Windows-1256\"")]
    [InlineData("text/html;charset=cp1256")]
    public async Task Page_OfALegacyEncodingByItsHeader_IsReadFromTheFirstPageOn(string contentType)
    {
        // Without any declaration in the page, and first: no code page provider is registered yet.
        string page = SamplePages.Text("hespress-article.html").Replace("<meta charset=\"utf-8\">", string.Empty, StringComparison.Ordinal);
        byte[] body = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(page);
        using var server = new RawServer(RawServer.Response("Content-Type: " + contentType, body));

        SampleResult result = await SampleProgram.RunAsync("--json", server.At("a"));
        Assert.Equal(Title, (string?)result.Succeeded().Json[0]!["title"]);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    [InlineData("utf-32")]
    [InlineData("'\u001B[31m'")]
    public async Task Page_OfAnUnknownCharset_IsReadByItsOwnDeclarationWithAWarning(string charset)
    {
        using var server = new RawServer(RawServer.Response($"Content-Type: text/html; charset={charset}", Encoding.UTF8.GetBytes(SamplePages.Text("hespress-article.html"))));
        SampleResult result = await SampleProgram.RunAsync("--json", server.At("a"));
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Title, (string?)result.Json[0]!["title"]);
        Assert.DoesNotContain('\u001B', result.Error);

        // A header that cannot be parsed names nothing.
        Assert.All(result.ErrorLines, static line => Assert.Contains(": warning: HespressArticle.The charset '", line, StringComparison.Ordinal));
        Assert.Equal(charset.Contains('\u001B', StringComparison.Ordinal) ? 0 : 1, result.ErrorLines.Length);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "the server redirects to file:///etc/passwd, and only http and https can be fetched")]
    [InlineData("ftp://127.0.0.1/a", "the server redirects to ftp://127.0.0.1/a, and only http and https can be fetched")]
    [InlineData("javascript:alert(1)", "the server redirects to javascript:alert(1), and only http and https can be fetched")]
    [InlineData("data:text/html,x", "the server redirects to data:text/html,x, and only http and https can be fetched")]
    public async Task Redirection_ToAnotherScheme_IsNotFollowed(string location, string message)
    {
        using var server = new RawServer(RawServer.Response("Location: " + location, [], "302 Found"));
        await FailsAsync(server.At("a"), message);
    }

    [Fact]
    public async Task Redirection_InALoop_Ends()
    {
        using var server = new RawServer(RawServer.Response("Location: /a", [], "301 Moved Permanently"));
        await FailsAsync(server.At("a"), $"the server redirects more than 10 times, last to {server.At("a")}");
    }

    [Theory]
    [InlineData("X: y")]
    [InlineData("Location: http://[")]
    public async Task Redirection_WithoutAnAddress_IsAnAnswer(string header)
    {
        using var server = new RawServer(RawServer.Response(header, [], "302 Found"));
        await FailsAsync(server.At("a"), "the server answered 302 Found");
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("application/json")]
    public async Task Answer_OfAnotherType_IsNotRead(string type)
    {
        using var server = new RawServer(RawServer.Response("Content-Type: " + type, [1, 2, 3]));
        await FailsAsync(server.At("a"), $"the server sent {type}, and not a page");
    }

    [Fact]
    public async Task Answer_ThatIsGzipWithoutSayingSo_SaysSo()
    {
        using var bytes = new MemoryStream();

        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write("<p>page</p>"u8);
        }

        using var server = new RawServer(RawServer.Response("Content-Type: text/html", bytes.ToArray()));
        await FailsAsync(server.At("a"), "The page is not HTML: it is gzip, which has to be decompressed first (for HttpClient: HttpClientHandler.AutomaticDecompression)");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Answer_ThatIsNotCompressedAsItSays_CannotBeDecompressed(string coding)
    {
        using var server = new RawServer(RawServer.Response($"Content-Type: text/html\r\nContent-Encoding: {coding}", [.. "<p>page</p>"u8, 0xFF, 0xFE, 0xFF, 0xFE]));
        await FailsAsync(server.At("a"), "the answer cannot be decompressed");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>cut off")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type")]
    [InlineData("220 ftp ready\r\n")]
    [InlineData("")]
    public async Task Answer_ThatIsCutOff_IsAnError(string response)
    {
        using var server = new RawServer(Encoding.Latin1.GetBytes(response));
        (SampleResult result, string line) = await RunAsync(server.At("a"));
        Assert.Matches("^.*: error: the (address cannot be reached|answer cannot be read): .+\\.$", line);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatTricklesForever_EndsWithTheTimeout()
    {
        using var server = new RawServer(static async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellationToken);

            while (true)
            {
                await stream.WriteAsync("<p>"u8.ToArray(), cancellationToken);
                await Task.Delay(100, cancellationToken);
            }
        });

        await FailsAsync(server.At("a"), "the server did not answer within 2 seconds", "--timeout", "2");
    }

    [Fact]
    public async Task Answer_WithoutEnd_IsLeftAtTheLimit()
    {
        using var server = new RawServer(static async (_, stream, cancellationToken) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), cancellationToken);
            byte[] piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<!-- -->", 8192)));

            while (true)
            {
                await stream.WriteAsync(piece, cancellationToken);
            }
        });

        await FailsAsync(server.At("a"), "The page has more than 67108864 bytes (HtmlLimits.MaxBytes)");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public async Task Timeout_ThatIsNone_IsRefused(string seconds)
    {
        SampleResult result = await SampleProgram.RunAsync("--timeout", seconds, SamplePages.Path("hespress-en.html"));
        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith("Try --help.", result.ErrorLine, StringComparison.Ordinal);
    }

    private static async Task FailsAsync(string address, string message, params string[] options)
        => Assert.Equal($"{address}: error: {message}.", (await RunAsync(address, options)).Line);

    /// <summary>Runs the program on an address and a page that is read in any case.</summary>
    private static async Task<(SampleResult Result, string Line)> RunAsync(string address, params string[] options)
    {
        SampleResult result = await SampleProgram.RunAsync([.. options, address, SamplePages.Path("hespress-en.html")]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Argan growers", result.Output, StringComparison.Ordinal);
        return (result, result.ErrorLine);
    }
}

using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>Addresses, served on 127.0.0.1. The pages tell their own addresses, as on a mirror.</summary>
public class WebPageTests
{
    private static readonly Dictionary<string, (string ContentType, byte[] Content)> s_pages = new()
    {
        ["/page"] = ("text/html; charset=utf-8", Encoding.UTF8.GetBytes(SamplePages.Text("hespress-fr.html"))),
        ["/utf16"] = ("text/html; charset=utf-16", Encoding.Unicode.GetBytes(SamplePages.Text("hespress-article.html").Replace("charset=\"utf-8\"", "charset=\"windows-1256\"", StringComparison.Ordinal))),
        ["/unknown-charset"] = ("text/html; charset=no-such-charset", Encoding.UTF8.GetBytes(SamplePages.Text("maghress-article.html"))),
        ["/other"] = ("text/html", "<p>Nothing</p>"u8.ToArray()),
    };

    [Fact]
    public async Task Fetch_PagesOfSeveralCharsetsAndARedirection_ReadsThem()
    {
        using var server = new LocalServer(s_pages);
        SampleResult result = await SampleProgram.RunAsync("--json", server.At("page"), server.At("utf16"), server.At("unknown-charset"), server.At("moved"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("The charset 'no-such-charset' of HtmlContext.Charset is not a label of the Encoding Standard", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal("Une bibliothèque ambulante sillonne l’Atlas", (string?)result.Json[0]!["title"]);
        Assert.Equal("مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير", (string?)result.Json[1]!["title"]);
        Assert.Equal("هسبريس", (string?)result.Json[2]!["newspaper"]);
        Assert.Equal("HespressArticleFr", (string?)result.Json[3]!["schema"]);
        Assert.StartsWith("https://fr.hespress.com/166725-", (string?)result.Json[0]!["address"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_MissingPage_PrintsTheStatusAndTheOtherPage()
    {
        using var server = new LocalServer(s_pages);
        SampleResult result = await SampleProgram.RunAsync(server.At("nothing"), server.At("page"));
        Assert.Equal((1, $"{server.At("nothing")}: error: the server answered 404 Not Found."), (result.ExitCode, result.ErrorLine));
        Assert.Contains("Une bibliothèque ambulante", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fetch_UnreachableAddress_PrintsAnError()
    {
        string address = $"http://127.0.0.1:{LocalServer.FreePort()}/page";
        SampleResult result = await SampleProgram.RunAsync(address);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{address}: error: the address cannot be reached: ", result.ErrorLine, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task Fetch_PageOfAnUnknownSite_PrintsAnError()
    {
        using var server = new LocalServer(s_pages);
        SampleResult result = await SampleProgram.RunAsync(server.At("other"));
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{server.At("other")}: error: no page of a known site ({server.At("other")}); ", result.ErrorLine, StringComparison.Ordinal);
    }
}

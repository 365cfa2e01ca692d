using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>On a terminal, which the command <c>script</c> plays.</summary>
public class TerminalTests
{
    private static readonly Dictionary<string, string> s_colours = new() { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "" };
    private static readonly Dictionary<string, string> s_noColours = new() { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "1" };

    [Fact]
    public async Task Terminal_WithColours_HasWrappedLinesWithIsolatedText()
    {
        SampleResult result = await RunAsync(s_colours, SamplePages.Path("hespress-article.html"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\e[", result.Output, StringComparison.Ordinal);
        Assert.Contains("\u2068", result.Output, StringComparison.Ordinal);
        // 14 cells of indentation, 46 of text.
        Assert.DoesNotContain("في صباح بارد، توقفت حافلة زرقاء صغيرة عند مدخل القرية", result.Output, StringComparison.Ordinal);
        Assert.All(
            result.Output.Split('\n').Where(static line => line.Contains('\u2068', StringComparison.Ordinal)),
            static line => Assert.Single(line.Split('\u2069')[1..]));
    }

    [Fact]
    public async Task Terminal_NoColor_HasNoColourCodes()
    {
        SampleResult result = await RunAsync(s_noColours, "--sources", SamplePages.Path("hespress-article.html"), "no-such-file.html");

        Assert.Equal(1, result.ExitCode);
        Assert.DoesNotContain("\e[3", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[1m", result.Output, StringComparison.Ordinal);
        Assert.Contains("no-such-file.html: error: there is no such file or folder.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_PagesFetched_ShowsProgress()
    {
        var page = ("text/html", Encoding.UTF8.GetBytes(SamplePages.Text("hespress-fr.html")));
        using var server = new LocalServer(new Dictionary<string, (string ContentType, byte[] Content)> { ["/page"] = page });
        SampleResult result = await RunAsync(s_colours, server.At("page"), server.At("page?2"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(" of 2 ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Une bibliothèque ambulante", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terminal_Json_IsThatOfRedirectedOutput() =>
        Assert.Contains(
            (await SampleProgram.RunAsync("--json")).Succeeded().Output,
            (await RunAsync(s_colours, "--json")).Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    private static Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "There is no command 'script' of Linux here.");
        return SampleProgram.RunOnTerminalAsync(environment, arguments);
    }
}

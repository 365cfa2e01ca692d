using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>What cannot be read, and what makes no sense: one clear line on standard error.</summary>
public class WrongInputTests
{
    [Fact]
    public async Task Run_MissingFile_PrintsAnErrorAndTheOtherPage()
    {
        SampleResult result = await SampleProgram.RunAsync("no-such-file.html", SamplePages.Path("hespress-en.html"));
        Assert.Equal((1, "no-such-file.html: error: there is no such file or folder."), (result.ExitCode, result.ErrorLine));
        Assert.Contains("Argan growers", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PageBeyondTheByteLimit_PrintsAnError()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.html", new string(' ', 65 << 20));
        SampleResult result = await SampleProgram.RunAsync(path);
        Assert.Equal((1, $"{path}: error: The page has more than 67108864 bytes (HtmlLimits.MaxBytes)."), (result.ExitCode, result.ErrorLine));
    }

    [Fact]
    public async Task Run_FolderWithoutPages_PrintsAnError()
    {
        using var folder = new TemporaryFolder();
        SampleResult result = await SampleProgram.RunAsync(folder.Path);
        Assert.Equal((1, $"{folder.Path}: error: there is no .html or .htm file in this folder."), (result.ExitCode, result.ErrorLine));
    }

    [Theory]
    [InlineData("<p>Nothing</p>", "no page of a known site")]
    [InlineData("", "no page of a known site")]
    [InlineData("<link rel=canonical href=/politique>", "no page of a known site")]
    [InlineData("<link rel=canonical href='http://['>", "no page of a known site")]
    [InlineData("<link rel=canonical href=https://example.com/a><h1 class=post-title>x</h1>", "no page of a known site (https://example.com/a)")]
    [InlineData("<link rel=canonical href=https://nothespress.com/x-1.html>", "no page of a known site (https://nothespress.com/x-1.html)")]
    [InlineData("<link rel=canonical href=https://www.hespress.com/>", "no page of a known site (https://www.hespress.com/)")]
    public async Task Run_PageOfAnUnknownSite_PrintsAnError(string html, string message)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.html", html);
        SampleResult result = await SampleProgram.RunAsync(path);
        Assert.Equal((1, $"{path}: error: {message}; articles and sections of hespress.com and articles of maghress.com can be read."), (result.ExitCode, result.ErrorLine));
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--nope")]
    [InlineData("-x")]
    [InlineData("--jsn")]
    public async Task Run_UnknownOption_PrintsAnErrorAndExitsWithTwo(string option)
    {
        SampleResult result = await SampleProgram.RunAsync(option, SamplePages.Path("hespress-en.html"));
        Assert.Equal((2, $"There is no option '{option}' (a file of that name is './{option}'). Try --help."), (result.ExitCode, result.ErrorLine));
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--sources")]
    [InlineData("--full")]
    public async Task Run_OptionsThatExcludeEachOther_PrintsAnErrorAndExitsWithTwo(string option)
    {
        SampleResult result = await SampleProgram.RunAsync("--json", option);
        Assert.Equal((2, $"The options '--json' and '{option}' exclude each other. Try --help."), (result.ExitCode, result.ErrorLine));
    }

    [Fact]
    public async Task Run_ArgumentWithAtSign_IsNotAResponseFile()
    {
        SampleResult result = await SampleProgram.RunAsync("@page.html");
        Assert.Equal((1, "@page.html: error: there is no such file or folder."), (result.ExitCode, result.ErrorLine));
    }

    [Fact]
    public async Task Run_PathBelowAFile_PrintsAnError()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A folder below a file is an error of its own there.");
        SampleResult result = await SampleProgram.RunAsync(Path.Combine(SamplePages.Path("hespress-en.html"), "below.html"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(": error: ", result.ErrorLine, StringComparison.Ordinal);
    }
}

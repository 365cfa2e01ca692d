using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>The command line.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("There is no option '--json'", "--json")]
    [InlineData("The options '--jsonl' and '--markdown' exclude each other.", "--jsonl", "a", "--markdown", "b")]
    [InlineData("The option '--resume' requires '--jsonl' or '--markdown'.", "--resume")]
    [InlineData("The option '--parallel' takes a number from 1 to 256.", "--parallel", "0")]
    [InlineData("There is no folder 'no-such-folder'.", "no-such-folder")]
    [InlineData("cannot be written", "--jsonl", "no-such-folder/out.jsonl")]
    public async Task CommandLine_WrongArguments_IsOneLineThatSaysWhatToDo(string expected, params string[] arguments)
    {
        SampleResult result = await NewsroomProgram.RunAsync(arguments);
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.ErrorLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandLine_FolderWithoutPages_IsAnError()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "no page");
        SampleResult result = await NewsroomProgram.RunAsync(folder.Path);
        Assert.Equal((2, $"There is no page (.html, .html.gz) in the folder '{folder.Path}'."), (result.ExitCode, result.ErrorLine));
    }

    [Fact]
    public async Task CommandLine_WrongFolder_LeavesAnEarlierOutput()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("out.jsonl", "earlier");
        Assert.Equal(2, (await NewsroomProgram.RunAsync("no-such-folder", "--jsonl", path)).ExitCode);
        Assert.Equal(2, (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path)).ExitCode);
        Assert.Equal("earlier", File.ReadAllText(path));
    }

    [Fact]
    public async Task CommandLine_Terminal_ShowsProgressAndTheTable()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "There is no command 'script' of Linux here.");
        var environment = new Dictionary<string, string> { ["TERM"] = "xterm-256color", ["NO_COLOR"] = "" };
        SampleResult result = await SampleProgram.RunSampleOnTerminalAsync(NewsroomProgram.Name, environment, NewsroomProgram.Pages);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("100%", result.Output, StringComparison.Ordinal);
        Assert.Contains("LosAngelesTimes", result.Output, StringComparison.Ordinal);
    }
}

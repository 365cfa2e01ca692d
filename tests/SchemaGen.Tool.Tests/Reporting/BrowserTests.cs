using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The option <c>--open</c> of reports.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class BrowserTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_Open_StartsTheProgramOfTheSystem()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that opens files is replaced by a script, which is possible on Linux only.");
        string opened = _folder["opened.txt"];
        File.SetUnixFileMode(_folder.Write("bin/xdg-open", $"#!/bin/sh\nprintf %s \"$1\" > '{opened}.new' && mv '{opened}.new' '{opened}'\n"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        ProcessResult run = await RunAsync(_folder["bin"] + ":" + Environment.GetEnvironmentVariable("PATH"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));

        // The program is not waited for: a browser runs until the user closes it.
        for (int i = 0; i < 100 && !File.Exists(opened); i++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(_folder["the report.html"], await File.ReadAllTextAsync(opened, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Report_OpenWithoutSuchAProgram_WritesTheReportAndSaysSo()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that opens files is hidden, which is possible on Linux only.");
        ProcessResult run = await RunAsync(_folder["empty"]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The report cannot be opened: ", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["the report.html"]));
    }

    private Task<ProcessResult> RunAsync(string path)
    {
        _folder.Write("page.html", "<h1>Title</h1>");
        string dotnet = Path.IsPathRooted(ProcessRunner.DotNet) ? ProcessRunner.DotNet : Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : FindDotNet();
        var start = new ProcessStartInfo(dotnet, [typeof(SchemagenCommand).Assembly.Location, "report", "page.html", "--schema", "Story", .. ToolRun.Schemas, "--output", "the report.html", "--open"]) { WorkingDirectory = _folder.Path };
        start.Environment["PATH"] = path;
        return ProcessRunner.RunAsync(start, TimeSpan.FromMinutes(2));
    }

    private static string FindDotNet() =>
        Array.Find(Array.ConvertAll((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), static folder => Path.Combine(folder, "dotnet")), File.Exists)
        ?? throw new InvalidOperationException("There is no 'dotnet' in the PATH.");
}

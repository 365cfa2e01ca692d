using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SchemaGen.Report.Tests.Browsers;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(SchemaGen.Report.Tests.Browsers.Chromium))]
// The windows share a browser, and the machine of the tests has few processors.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace SchemaGen.Report.Tests;

/// <summary>The base of tests that make a report and open it in a browser.</summary>
public abstract class ReportTest(Chromium chromium) : IDisposable
{
    /// <summary>The browser.</summary>
    private protected Chromium Chromium { get; } = chromium;

    /// <summary>The folder of the pages and of the report.</summary>
    private protected TemporaryFolder Folder { get; } = new();

    /// <inheritdoc/>
    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes a report, and opens it.</summary>
    /// <param name="arguments">The arguments of the command, without the file of the report.</param>
    /// <param name="options">The size of the window and the preferences of the user.</param>
    /// <param name="hash">The part of the report to open.</param>
    /// <param name="isOpened">Whether a page is opened.</param>
    private protected async Task<OpenReport> ReportAsync(string[] arguments, BrowserNewContextOptions? options = null, string hash = "", bool isOpened = true)
    {
        string path = Folder["report.html"];
        ToolRun run = await ToolRun.RunWithSchemasAsync(["report", .. arguments, "--output", path]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return await Chromium.OpenAsync(path, options, hash, isOpened);
    }

    /// <summary>Makes a report of one page, and opens it.</summary>
    private protected Task<OpenReport> ReportOfAsync(string html, string schema = "Story", BrowserNewContextOptions? options = null) =>
        ReportAsync([Folder.Write("page.html", html), "--schema", schema], options);
}

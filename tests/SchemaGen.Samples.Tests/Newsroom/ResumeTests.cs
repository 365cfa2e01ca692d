using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary><c>--resume</c>.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Pages = 60;
    private const int Middle = 30;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _output = new();

    private string Lines => Path.Combine(_output.Path, "out.jsonl");

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Dispose();
        _output.Dispose();
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("INT")]
    public async Task Resume_AfterAnInterruption_WritesTheSameFileAsAnUninterruptedRun(string signal)
    {
        Assert.SkipWhen(signal == "INT" && IgnoresInterrupts(), "The tests run as a background job of a shell, which ignores SIGINT; the programs that they start inherit that.");
        byte[] expected = await WriteUninterruptedAsync();
        string middle = WritePages();
        string page = File.ReadAllText(middle);
        File.Delete(middle);
        NamedPipe pipe = await NamedPipe.CreateAsync(middle);

        (int exitCode, string error) = await InterruptAsync(signal, ["--jsonl", Lines], () => CountLines(Lines) == Middle);
        Assert.Equal(signal == "INT" ? (130, "The run was interrupted. The option --resume continues the run.\n") : (137, string.Empty), (exitCode, error));
        Assert.Equal(Middle, CountLines(Lines));

        pipe.Replace(page);
        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume")).Succeeded();
        Assert.Equal(expected, File.ReadAllBytes(Lines));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    public async Task Resume_IncompleteLastLine_IsWrittenAnew(int length)
    {
        byte[] expected = await WriteUninterruptedAsync();
        int end = expected.AsSpan(0, expected.Length / 2).LastIndexOf((byte)'\n') + 1;
        await File.WriteAllBytesAsync(Lines, expected[..(end + length)]);

        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume")).Succeeded();
        Assert.Equal(expected, await File.ReadAllBytesAsync(Lines));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"id\":\"000.ht")]
    public async Task Resume_NoCompleteLine_StartsFromTheBeginning(string? text)
    {
        byte[] expected = await WriteUninterruptedAsync();
        File.Delete(Lines);

        if (text is not null)
        {
            File.WriteAllText(Lines, text);
        }

        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume")).Succeeded();
        Assert.Equal(expected, await File.ReadAllBytesAsync(Lines));
    }

    [Fact]
    public async Task Resume_LongLastLine_IsFound()
    {
        // Longer than the buffer in which the end of the file is searched.
        _folder.Write("a.html", NewsroomProgram.Page("a", 3_000));
        _folder.Write("b.html", NewsroomProgram.Page("b", 3_000));
        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines)).Succeeded();
        byte[] expected = await File.ReadAllBytesAsync(Lines);
        await File.WriteAllBytesAsync(Lines, expected[..^10]);

        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume")).Succeeded();
        Assert.Equal(expected, await File.ReadAllBytesAsync(Lines));
    }

    [Fact]
    public async Task Resume_EverythingWritten_LeavesTheFile()
    {
        byte[] expected = await WriteUninterruptedAsync();
        SampleResult result = await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume");
        Assert.Equal((0, "There is no page left to read."), (result.ExitCode, result.ErrorLine));
        Assert.Equal(expected, await File.ReadAllBytesAsync(Lines));
    }

    [Theory]
    [InlineData("a list\nof names\n")]
    [InlineData("{\"name\":\"a\"}\n")]
    [InlineData("[]\n")]
    public async Task Resume_FileOfAnotherProgram_IsAnErrorAndLeavesTheFile(string text)
    {
        WritePages();
        File.WriteAllText(Lines, text);
        SampleResult result = await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("its last line is not a page with an 'id'", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Lines));
    }

    [Theory]
    [InlineData("One page was added before the last page of the interrupted run and will not be read: '010a.html'.", "010a.html")]
    [InlineData("2 pages were added before the last page of the interrupted run and will not be read: '000.htm' and others.", "028a.html.gz", "000.htm")]
    public async Task Resume_PagesAddedBeforeTheLastLine_AreReportedAndTheRestIsRead(string expected, params string[] added)
    {
        byte[] complete = await WriteUninterruptedAsync();
        int end = complete.AsSpan(0, complete.Length / 2).LastIndexOf((byte)'\n') + 1;
        await File.WriteAllBytesAsync(Lines, complete[..end]);
        Array.ForEach(added, name => _folder.Write(name, NewsroomProgram.Page("added")));

        SampleResult result = await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume");
        Assert.Equal((1, expected + " To read all pages, start again without --resume."), (result.ExitCode, result.ErrorLine));
        Assert.Equal(complete, await File.ReadAllBytesAsync(Lines));

        // Still so, and still said, when nothing is left.
        result = await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume");
        Assert.Equal((1, "There is no page left to read."), (result.ExitCode, result.ErrorLines[^1]));
        Assert.StartsWith(expected, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(complete, await File.ReadAllBytesAsync(Lines));
    }

    [Fact]
    public async Task Resume_PagesAddedBehindTheLastLineOrRemovedBeforeIt_AreNoReport()
    {
        byte[] complete = await WriteUninterruptedAsync();
        File.Delete(Path.Combine(_folder.Path, "000.html"));
        File.Delete(Path.Combine(_folder.Path, "030.html"));
        _folder.Write("999.html", NewsroomProgram.Page("added"));

        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume")).Succeeded();
        Assert.Equal(complete, (await File.ReadAllBytesAsync(Lines))[..complete.Length]);
        Assert.Equal("999.html", NewsroomProgram.Ids(Lines).Last());
    }

    [Theory]
    [InlineData("{\"id\":\"001.html\"}\n{\"id\":\"000.html\"}\n{\"id\":\"z\"}\n", "its lines 1 and 2 are not in the order of their 'id'")]
    [InlineData("{\"id\":\"000.html\"}\n{\"id\":\"000.html\"}\n{\"id\":\"z\"}\n", "its lines 1 and 2 are not in the order of their 'id'")]
    [InlineData("{\"id\":\"000.html\"}\n\n{\"id\":\"z\"}\n", "its line 2 is not a page with an 'id'")]
    public async Task Resume_LinesThatNoRunWrote_AreAnErrorAndTheFileIsLeft(string text, string expected)
    {
        WritePages();
        File.WriteAllText(Lines, text);
        SampleResult result = await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines, "--resume");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Lines));
    }

    [Fact]
    public async Task Resume_Markdown_WritesOnlyTheMissingArticles()
    {
        WritePages();
        (await NewsroomProgram.RunAsync(_folder.Path, "--markdown", _output.Path)).Succeeded();
        string kept = Path.Combine(_output.Path, "007.html.md");
        string missing = Path.Combine(_output.Path, "008.html.md");
        string expected = File.ReadAllText(missing);
        File.WriteAllText(kept, "kept");
        File.Delete(missing);

        (await NewsroomProgram.RunAsync(_folder.Path, "--markdown", _output.Path, "--resume")).Succeeded();
        Assert.Equal("kept", File.ReadAllText(kept));
        Assert.Equal(expected, File.ReadAllText(missing));
        Assert.Equal(Pages, Directory.GetFiles(_output.Path).Length);
    }

    /// <summary>Reports whether this process ignores SIGINT, which is bit 1 of the mask that Linux shows.</summary>
    private static bool IgnoresInterrupts()
    {
        const string Mask = "SigIgn:";
        const string Status = "/proc/self/status";
        string? line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(static l => l.StartsWith(Mask, StringComparison.Ordinal)) : null;
        return line is not null && (ulong.Parse(line.AsSpan(Mask.Length).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) & 2) != 0;
    }

    private static int CountLines(string path)
    {
        if (!File.Exists(path))
        {
            return 0;
        }

        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Count(static c => c == '\n');
    }

    /// <summary>Starts the program, waits for a state and sends it a signal.</summary>
    /// <returns>The exit code and the text of standard error.</returns>
    private async Task<(int ExitCode, string Error)> InterruptAsync(string signal, IEnumerable<string> arguments, Func<bool> isReady)
    {
        var start = new ProcessStartInfo(ProcessRunner.DotNet, [SampleProgram.PathOf(NewsroomProgram.Name), _folder.Path, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;

        try
        {
            for (var watch = Stopwatch.StartNew(); !isReady(); await Task.Delay(20))
            {
                Assert.False(process.HasExited, "The program ended by itself.");
                Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), "The program did not come to the page in the middle.");
            }

            await ProcessRunner.RunAsync(new ProcessStartInfo("kill", [$"-{signal}", $"{process.Id}"]), TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
            return (process.ExitCode, await process.StandardError.ReadToEndAsync());
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private async Task<byte[]> WriteUninterruptedAsync()
    {
        WritePages();
        (await NewsroomProgram.RunAsync(_folder.Path, "--jsonl", Lines)).Succeeded();
        return await File.ReadAllBytesAsync(Lines);
    }

    /// <summary>Writes pages.</summary>
    /// <returns>The path of the page in the middle.</returns>
    private string WritePages()
    {
        foreach (int number in Enumerable.Range(0, Pages))
        {
            _folder.Write($"{number:000}.html", NewsroomProgram.Page($"page-{number}", 1 + number % 5));
        }

        return Path.Combine(_folder.Path, $"{Middle:000}.html");
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>A named pipe in place of a page: a program that reads it waits until it is filled, so that a test can act in the middle of a run.</summary>
internal sealed class NamedPipe
{
    private readonly string _path;

    private NamedPipe(string path) => _path = path;

    /// <summary>Creates a pipe, or skips the test where there is no command <c>mkfifo</c>.</summary>
    public static async Task<NamedPipe> CreateAsync(string path)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo") && OperatingSystem.IsLinux(), "There is no command 'mkfifo' of Linux here.");
        ProcessResult result = await ProcessRunner.RunAsync(new ProcessStartInfo("mkfifo", [path]), TimeSpan.FromSeconds(30));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return new NamedPipe(path);
    }

    /// <summary>Sends a page to the program that waits for it.</summary>
    public async Task FillAsync(string text)
    {
        // Opening a pipe waits for its reader.
        await Task.Run(() => File.WriteAllText(_path, text)).WaitAsync(TimeSpan.FromMinutes(1));
    }

    /// <summary>Replaces the pipe by a file.</summary>
    public void Replace(string text)
    {
        File.Delete(_path);
        File.WriteAllText(_path, text);
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>The tool as a process, which may be killed.</summary>
internal sealed class ToolProcess : IDisposable
{
    /// <summary>The longest time of a process. None of those in the tests takes a tenth of it.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Process _process;

    private ToolProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Add(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(_error, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The tool in its own output folder: the copy beside the tests lacks libraries that the test project takes from ASP.NET.</summary>
    public static string Assembly { get; } = Path.Combine(RepositoryRoot.Path, "src", "SchemaGen.Tool", "bin", Configuration, "net8.0", "SchemaGen.Tool.dll");

    /// <summary>The option that names the schemas of these tests.</summary>
    public static string[] Schemas { get; } = ["--assembly", typeof(Catalog).Assembly.Location];

    /// <summary>The configuration of the build: the name of the folder above that of the framework.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Whether the process has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>The exit code of a process that has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>The text of standard output.</summary>
    public string Output => TextOf(_output);

    /// <summary>The text of standard error.</summary>
    public string Error => TextOf(_error);

    /// <summary>The text of standard output and standard error.</summary>
    public string Text => Output + Error;

    /// <summary>Gets the command line of the tool for a shell.</summary>
    public static string ShellCommand(params string[] arguments) => string.Join(' ', ((string[])[ProcessRunner.DotNet, "exec", Assembly, .. arguments]).Select(static argument => $"'{argument}'"));

    /// <summary>Starts the tool.</summary>
    public static ToolProcess Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    /// <summary>Starts the tool in a folder, to which paths in its arguments are relative.</summary>
    public static ToolProcess StartIn(string folder, params string[] arguments) => Start(new Dictionary<string, string>(), arguments, folder);

    /// <summary>Runs the tool to its end.</summary>
    public static Task<(int ExitCode, string Text)> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs the tool with variables to its end.</summary>
    public static async Task<(int ExitCode, string Text)> RunAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        using ToolProcess process = Start(variables, arguments);
        int exitCode = await process.EndAsync();
        return (exitCode, process.Text);
    }

    /// <summary>Waits for the end of the process.</summary>
    public async Task<int> EndAsync()
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(s_longest);
        await _process.WaitForExitAsync(time.Token);
        return _process.ExitCode;
    }

    /// <summary>Sends a signal to the process, by the program <c>kill</c>.</summary>
    /// <param name="signal">The option that names the signal, such as <c>-TERM</c>.</param>
    public Task SignalAsync(string signal) => Process.Start("kill", [signal, _process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync();

    /// <summary>Kills the process without notice, as <c>kill -9</c> does, and waits until it is gone.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static ToolProcess Start(Dictionary<string, string> variables, string[] arguments, string folder = "")
    {
        var start = new ProcessStartInfo(ProcessRunner.DotNet, ["exec", Assembly, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // Most processes are short, so start-up time dominates.
        start.Environment["DOTNET_TieredPGO"] = "0";

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(Process.Start(start)!);
    }

    /// <param name="text">The text.</param>
    /// <param name="line">The next line; null at the end.</param>
    private static void Add(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line is null ? string.Empty : line + "\n");
        }
    }

    private static string TextOf(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}

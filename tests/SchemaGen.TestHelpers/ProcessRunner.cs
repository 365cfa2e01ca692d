using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace SchemaGen.TestHelpers;

/// <summary>Runs processes for tests.</summary>
public static class ProcessRunner
{
    /// <summary>The command <c>dotnet</c> of the SDK that runs the tests.</summary>
    public static string DotNet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs a process to its end, with empty standard input. It is killed, with its children, when the time is over or the test is cancelled.</summary>
    /// <param name="start">The program and its arguments. Output is decoded as UTF-8 unless an encoding is set.</param>
    /// <param name="timeout">The time after which the run is cancelled.</param>
    /// <exception cref="OperationCanceledException">The time is over, or the test was cancelled.</exception>
    public static async Task<ProcessResult> RunAsync(ProcessStartInfo start, TimeSpan timeout)
    {
        ArgumentNullException.ThrowIfNull(start);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding ??= Encoding.UTF8;
        start.StandardErrorEncoding ??= Encoding.UTF8;

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        process.StandardInput.Close();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        cancellation.CancelAfter(timeout);

        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(cancellation.Token);
            await process.WaitForExitAsync(cancellation.Token);
            return new ProcessResult(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

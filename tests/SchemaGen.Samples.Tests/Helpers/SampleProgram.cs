using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>Runs the sample's program as a user does from a shell.</summary>
internal static class SampleProgram
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(2);

    private static readonly string s_dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Hespress.dll");

    /// <summary>Runs it.</summary>
    public static Task<SampleResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs it in an environment of its own.</summary>
    public static Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(environment, s_dotnet, [s_program, .. arguments]);

    /// <summary>Runs it on a terminal of 60 columns; what it writes to either stream is the output.</summary>
    public static Task<SampleResult> RunOnTerminalAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(environment, "script", ["-qec", $"stty cols 60 rows 40; '{s_dotnet}' '{s_program}' '{string.Join("' '", arguments)}'", "/dev/null"]);

    private static async Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(s_timeout);

        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new SampleResult(process.ExitCode, await output, await error);
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

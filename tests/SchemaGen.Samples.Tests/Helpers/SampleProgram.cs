using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>Runs a sample's program as a user does from a shell.</summary>
internal static class SampleProgram
{
    private const string Hespress = "Hespress";

    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(2);

    /// <summary>Gets the path of the program of a sample, which lies beside the tests.</summary>
    public static string PathOf(string sample) => Path.Combine(AppContext.BaseDirectory, sample + ".dll");

    /// <summary>Runs the program.</summary>
    public static Task<SampleResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs the program with further environment variables.</summary>
    public static Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunSampleAsync(Hespress, environment, arguments);

    /// <summary>Runs the program of a sample with further environment variables.</summary>
    public static Task<SampleResult> RunSampleAsync(string sample, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(environment, ProcessRunner.DotNet, [PathOf(sample), .. arguments]);

    /// <summary>Runs the program on a terminal of 60 columns; the output holds both of its streams.</summary>
    public static Task<SampleResult> RunOnTerminalAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunSampleOnTerminalAsync(Hespress, environment, arguments);

    /// <summary>Runs the program of a sample on a terminal of 60 columns; the output holds both of its streams.</summary>
    public static Task<SampleResult> RunSampleOnTerminalAsync(string sample, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(environment, "script", ["-qec", $"stty cols 60 rows 40; '{ProcessRunner.DotNet}' '{PathOf(sample)}' '{string.Join("' '", arguments)}'", "/dev/null"]);

    private static async Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, string program, string[] arguments)
    {
        // Invalid output fails the test instead of being replaced.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var start = new ProcessStartInfo(program, arguments) { StandardOutputEncoding = encoding, StandardErrorEncoding = encoding };

        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        ProcessResult result = await ProcessRunner.RunAsync(start, s_timeout);
        return new SampleResult(result.ExitCode, result.Output, result.Error);
    }
}

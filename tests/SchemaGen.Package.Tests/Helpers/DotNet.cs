using System;
using System.Collections;
using System.Diagnostics;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Runs programs, above all the command <c>dotnet</c>, as a user would from a shell.</summary>
internal static class DotNet
{
    /// <summary>Far longer than any of the commands takes, even on a busy machine.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(8);

    /// <summary>Runs <c>dotnet</c> in a folder.</summary>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) => RunProgramAsync(ProcessRunner.DotNet, folder, arguments);

    /// <summary>Runs a command of MSBuild (<c>build</c>, <c>publish</c>, <c>pack</c>) so that it leaves no process behind and prints only its diagnostics.</summary>
    public static Task<CommandResult> BuildAsync(string folder, params string[] arguments) =>
        RunAsync(folder, [.. arguments, "--nologo", "-v:q", "-tl:off", "-clp:NoSummary", "-nodeReuse:false"]);

    /// <summary>Runs a program in a folder.</summary>
    public static async Task<CommandResult> RunProgramAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        RemoveVariablesOfThisRun(start);
        ProcessResult result = await ProcessRunner.RunAsync(start, s_timeout);
        return new CommandResult($"{program} {string.Join(' ', arguments)}", result.ExitCode, result.Output, result.Error);
    }

    /// <summary>Removes the variables that <c>dotnet test</c> sets for its own children; a user's build does not have them.</summary>
    public static void RemoveVariablesOfThisRun(ProcessStartInfo start)
    {
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            string name = (string)variable.Key;

            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase))
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        // No process of a build stays after it.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>A user without any file: neither settings nor packages nor tools.</summary>
/// <param name="folder">The folder in which the user works.</param>
internal sealed class CleanMachine(string folder)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(8);

    /// <summary>The folder of .NET: that of the runtime is <c>shared/Microsoft.NETCore.App/10.0.0</c> in it.</summary>
    private static readonly string s_dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The folder in which tools are installed.</summary>
    public string Tools { get; } = Path.Combine(folder, "tools");

    /// <summary>Runs the tool.</summary>
    public Task<CommandResult> RunToolAsync(params string[] arguments) => RunAsync(Path.Combine(Tools, OperatingSystem.IsWindows() ? "schemagen.exe" : "schemagen"), arguments);

    /// <summary>Runs a program in the folder.</summary>
    public async Task<CommandResult> RunAsync(string program, params string[] arguments)
    {
        string home = Directory.CreateDirectory(Path.Combine(folder, "home")).FullName;
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        DotNet.RemoveVariablesOfThisRun(start);

        foreach (string variable in new[] { "HOME", "USERPROFILE", "DOTNET_CLI_HOME", "APPDATA", "LOCALAPPDATA" })
        {
            start.Environment[variable] = home;
        }

        start.Environment["NUGET_PACKAGES"] = Path.Combine(home, "packages");
        // The shim of a tool finds the runtime by this variable, or where installers put it.
        start.Environment["DOTNET_ROOT"] = s_dotnet;
        ProcessResult result = await ProcessRunner.RunAsync(start, s_timeout);
        return new CommandResult($"{program} {string.Join(' ', arguments)}", result.ExitCode, result.Output, result.Error);
    }
}

using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Schemas;

/// <summary>Builds the user's project.</summary>
internal static class UserProject
{
    /// <summary>The output of a library has no assemblies of packages otherwise, and a converter that uses one could not run.</summary>
    private const string CopyPackages = "-p:CopyLocalLockFileAssemblies=true";

    /// <summary>Builds a project, and finds the assembly that it makes. Of several target frameworks, the highest version of .NET that the tool runs on is built.</summary>
    /// <param name="path">The project's file, or its folder.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <returns>The path of the assembly.</returns>
    /// <exception cref="UsageException">There is no such project, or it has errors.</exception>
    public static async Task<string> BuildAsync(string path, CancellationToken cancellationToken)
    {
        string project = FileOf(path);
        (string assembly, string frameworks) = await EvaluateAsync(project, [], cancellationToken).ConfigureAwait(false);
        string[] framework = [];

        // A project with several frameworks has no assembly itself.
        if (assembly.Length == 0)
        {
            framework = [$"-p:TargetFramework={ChooseFramework(project, frameworks)}"];
            (assembly, _) = await EvaluateAsync(project, framework, cancellationToken).ConfigureAwait(false);
        }

        await RunAsync(project, ["build", project, "-v:quiet", "-nologo", "-tl:off", "-clp:NoSummary", CopyPackages, .. framework], cancellationToken).ConfigureAwait(false);
        return File.Exists(assembly) ? assembly : throw new UsageException($"The project '{project}' has been built, but there is no file '{assembly}'.");
    }

    /// <summary>Gets the framework with the highest version that is not above that of the running program.</summary>
    private static string ChooseFramework(string project, string frameworks) =>
        frameworks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(static name => (Name: name, Version: VersionOf(name)))
            .Where(static framework => framework.Version is not null && framework.Version.Major <= Environment.Version.Major)
            .OrderByDescending(static framework => framework.Version)
            // A framework of a platform, as net10.0-windows, is the second choice.
            .ThenBy(static framework => framework.Name.Length)
            .Select(static framework => framework.Name)
            .FirstOrDefault() ?? throw new UsageException($"The project '{project}' has no target framework that .NET {Environment.Version.Major} can load: {frameworks}.");

    /// <summary>Gets the version in <c>net10.0</c>; null for .NET Framework and .NET Standard.</summary>
    private static Version? VersionOf(string framework)
    {
        const string Prefix = "net";
        string version = framework.Split('-')[0];
        return version.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && version.Contains('.', StringComparison.Ordinal) && Version.TryParse(version[Prefix.Length..], out Version? number) ? number : null;
    }

    private static async Task<(string Assembly, string Frameworks)> EvaluateAsync(string project, string[] arguments, CancellationToken cancellationToken)
    {
        string output = await RunAsync(project, ["msbuild", project, "-nologo", "-getProperty:TargetPath,TargetFrameworks", .. arguments], cancellationToken).ConfigureAwait(false);

        try
        {
            using JsonDocument json = JsonDocument.Parse(output);
            JsonElement properties = json.RootElement.GetProperty("Properties");
            return (properties.GetProperty("TargetPath").GetString() ?? string.Empty, properties.GetProperty("TargetFrameworks").GetString() ?? string.Empty);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"The project '{project}' cannot be evaluated:\n{output}", e);
        }
    }

    /// <summary>Runs <c>dotnet</c>, and gets what it wrote to standard output.</summary>
    /// <exception cref="UsageException">It failed.</exception>
    private static async Task<string> RunAsync(string project, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // A global.json beside the project chooses the SDK.
            WorkingDirectory = Path.GetDirectoryName(project),
            // Build servers that stay would keep the output open.
            Environment = { ["DOTNET_NOLOGO"] = "true", ["MSBUILDDISABLENODEREUSE"] = "1" },
        };

        using Process process = Start(start);

        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
            string output = (await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).Trim();
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            string error = (await errors.ConfigureAwait(false)).Trim();
            return process.ExitCode == 0 ? output : throw new UsageException($"The project '{project}' cannot be built:\n{output}\n{error}".TrimEnd());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new UsageException($"'{start.FileName}' cannot be started.");
        }
        catch (Win32Exception e)
        {
            throw new UsageException($"'{start.FileName}' cannot be started: {e.Message}", e);
        }
    }

    private static string FileOf(string path)
    {
        if (File.Exists(path))
        {
            return Path.GetFullPath(path);
        }

        string[] projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.csproj") : [];

        return projects switch
        {
            [var project] => Path.GetFullPath(project),
            [] => throw new UsageException($"There is no project in '{path}'. Name one with --project, or an assembly with --assembly."),
            _ => throw new UsageException($"There are several projects in '{path}': {string.Join(", ", projects.Select(Path.GetFileName).Order(StringComparer.Ordinal))}. Name one with --project."),
        };
    }
}

using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Schemas;

/// <summary>Builds the user's project.</summary>
internal static class UserProject
{
    /// <summary>Builds a project, and finds the assembly that it makes.</summary>
    /// <param name="path">The project's file, or its folder.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    /// <returns>The path of the assembly.</returns>
    /// <exception cref="UsageException">There is no such project, or it has errors.</exception>
    public static async Task<string> BuildAsync(string path, CancellationToken cancellationToken)
    {
        string project = FileOf(path);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(project),
            Environment = { ["DOTNET_NOLOGO"] = "true" },
        };

        foreach (string argument in (string[])["build", project, "-v", "quiet", "-nologo", "--getProperty:TargetPath"])
        {
            start.ArgumentList.Add(argument);
        }

        using Process build = Process.Start(start) ?? throw new UsageException("'dotnet' cannot be started.");

        try
        {
            Task<string> errors = build.StandardError.ReadToEndAsync(cancellationToken);
            string output = (await build.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false)).Trim();
            await build.WaitForExitAsync(cancellationToken).ConfigureAwait(false);

            return build.ExitCode == 0 && File.Exists(output)
                ? output
                : throw new UsageException($"The project '{project}' cannot be built:{Environment.NewLine}{output}{Environment.NewLine}{await errors.ConfigureAwait(false)}".TrimEnd());
        }
        catch (OperationCanceledException)
        {
            build.Kill(entireProcessTree: true);
            throw;
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
            [] => throw new UsageException($"There is no project in '{path}'."),
            _ => throw new UsageException($"There are several projects in '{path}': {string.Join(", ", projects.Select(Path.GetFileName))}. Name one with --project."),
        };
    }
}

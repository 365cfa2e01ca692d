using System;
using System.IO;
using System.Reflection;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Packs the package once for all tests, into a folder that is a feed, and makes projects that use it.</summary>
/// <remarks>
/// The version is new each time, and the packages of the projects go into a folder of their own: of a version that it has seen, NuGet would
/// use the old files without a word. What is packed is what the build of this test project has built; nothing is built again, so that a
/// build at the same time is not disturbed.
/// </remarks>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemagen-package-").FullName;

    /// <summary>The version that was packed.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Guid.NewGuid():N}";

    /// <summary>The package.</summary>
    public string PackagePath => Path.Combine(_folder, "feed", $"SchemaGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        (await DotNet.BuildAsync(
            RepositoryRoot.Path,
            "pack",
            Path.Combine("src", "SchemaGen"),
            "--no-build",
            "--configuration",
            Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration,
            "--output",
            Path.Combine(_folder, "feed"),
            $"-p:PackageVersion={Version}",
            $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}")).SucceededSilently();

        // The projects see no setting of any folder above theirs.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        Write("nuget.config", NuGetConfig());
    }

    /// <summary>Makes a folder for a project that uses the package.</summary>
    internal Consumer CreateConsumer(string name)
    {
        string folder = Path.Combine(_folder, name);
        Directory.CreateDirectory(folder);
        return new Consumer(folder, Version);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A compiler that still runs may hold an analyzer open; the folder is temporary anyway.
        }
        catch (UnauthorizedAccessException)
        {
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Adds the feed to the sources of the machine. What the machine has unpacked already is used where it is.</summary>
    private string NuGetConfig()
    {
        string unpacked = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(unpacked) ? $"""<fallbackPackageFolders><add key="machine" value="{unpacked}" /></fallbackPackageFolders>""" : "";

        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder, "packages")}" /></config>
              {fallback}
              <packageSources><add key="SchemaGen-under-test" value="{Path.Combine(_folder, "feed")}" /></packageSources>
            </configuration>
            """;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}

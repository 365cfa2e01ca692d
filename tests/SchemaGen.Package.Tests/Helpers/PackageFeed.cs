using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Packs the package once for all tests, into a folder that is a feed, and makes projects that use it.</summary>
/// <remarks>
/// The version is new each time, and the packages of the projects go into a folder of their own: of a version that it has seen, NuGet would
/// use the old files without a word. It is not a prerelease, so that <c>dotnet add package</c> finds it without further options. The package contains
/// what the build of this test project has built; nothing is built again, so that a build at the same time is not disturbed.
/// </remarks>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemagen-package-").FullName;

    /// <summary>The version that was packed.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.{DateTime.UtcNow:yyyyMMdd}.{(int)DateTime.UtcNow.TimeOfDay.TotalMilliseconds}");

    /// <summary>The package.</summary>
    public string PackagePath => PackageIn("feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        (await PackAsync("feed")).SucceededSilently();

        // The projects see no setting of any folder above theirs.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
        Write("nuget.config", NuGetConfig("feed"));
    }

    /// <summary>Makes an empty folder that has the feed among its sources of packages.</summary>
    internal string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>Makes a folder for a project that uses the package.</summary>
    internal Consumer CreateConsumer(string name) => new(CreateFolder(name), Version);

    /// <summary>Packs the package into a folder, without a build.</summary>
    internal Task<CommandResult> PackAsync(string folder, params string[] arguments) => PackProjectAsync("SchemaGen", folder, arguments);

    /// <summary>Packs a project into a folder, without a build.</summary>
    internal Task<CommandResult> PackProjectAsync(string project, string folder, params string[] arguments) => DotNet.BuildAsync(
        RepositoryRoot.Path,
        [
            "pack",
            Path.Combine("src", project),
            "--no-build",
            "--configuration",
            Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration,
            "--output",
            Path.Combine(_folder, folder),
            $"-p:PackageVersion={Version}",
            $"-p:NuspecOutputPath={Path.Combine(_folder, folder + "-nuspec")}",
            .. arguments,
        ]);

    /// <summary>The package that <see cref="PackAsync"/> has put into a folder.</summary>
    internal string PackageIn(string folder, string project = "SchemaGen") => Path.Combine(_folder, folder, $"{project}.{Version}.nupkg");

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

    /// <summary>Writes a NuGet.config that adds feeds to the sources of the machine. Packages that the machine has unpacked already are used in place.</summary>
    /// <param name="feeds">The folders of the feeds.</param>
    internal string NuGetConfig(params string[] feeds)
    {
        string unpacked = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string fallback = Directory.Exists(unpacked) ? $"""<fallbackPackageFolders><add key="machine" value="{unpacked}" /></fallbackPackageFolders>""" : "";

        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder, "packages")}" /></config>
              {fallback}
              <packageSources>{string.Concat(feeds.Select(feed => $"""<add key="SchemaGen-under-test-{feed}" value="{Path.Combine(_folder, feed)}" />"""))}</packageSources>
            </configuration>
            """;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}

using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Packs the tool and the library for fixtures into a feed of their own, beside that of the package, and makes folders that have both feeds.</summary>
public sealed class ToolFeed(PackageFeed feed) : IAsyncLifetime
{
    /// <summary>The identity of the tool, which is the name of its project.</summary>
    public const string Tool = "SchemaGen.Tool";

    /// <summary>The identity of the library for fixtures.</summary>
    public const string Testing = "SchemaGen.Testing";

    private const string Folder = "tool-feed";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        (await feed.PackProjectAsync(Testing, Folder)).SucceededSilently();
        (await feed.PackProjectAsync(Tool, Folder)).SucceededSilently();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Gets the path of a package.</summary>
    internal string PackageOf(string project) => feed.PackageIn(Folder, project);

    /// <summary>Makes a folder whose projects have both feeds.</summary>
    internal string CreateFolder(string name)
    {
        string folder = feed.CreateFolder(name);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), feed.NuGetConfig("feed", Folder));
        return folder;
    }

    /// <summary>Makes a folder for a project that has both feeds.</summary>
    internal Consumer CreateConsumer(string name) => new(CreateFolder(name), feed.Version);

    /// <summary>Gets a reference to a package.</summary>
    internal string ReferenceTo(string project) => $"""<PackageReference Include="{project}" Version="{feed.Version}" />""";

    /// <summary>Installs the tool into a folder, as on a machine without any file of the user, and returns its environment.</summary>
    /// <param name="folder">A folder of <see cref="CreateFolder"/>.</param>
    internal async Task<CleanMachine> InstallAsync(string folder)
    {
        var machine = new CleanMachine(folder);
        (await machine.RunAsync(ProcessRunner.DotNet, "tool", "install", Tool, "--version", feed.Version, "--tool-path", machine.Tools)).Succeeded();
        return machine;
    }
}

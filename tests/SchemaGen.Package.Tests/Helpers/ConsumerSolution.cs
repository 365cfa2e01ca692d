using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Projects of users that one command builds: restoring and starting a build takes longer than compiling a small project.</summary>
/// <param name="feed">The feed with the package.</param>
/// <param name="name">The name of the folder.</param>
internal sealed class ConsumerSolution(PackageFeed feed, string name)
{
    private readonly List<Consumer> _projects = [];

    /// <summary>Adds a project, which has its name also in the messages of the build.</summary>
    public Consumer Add(string project)
    {
        var consumer = new Consumer(feed.CreateFolder(Path.Combine(name, project)), feed.Version, project);
        _projects.Add(consumer);
        return consumer;
    }

    /// <summary>Builds all projects.</summary>
    public async Task<CommandResult> BuildAsync()
    {
        string folder = feed.CreateFolder(name);
        IEnumerable<string> projects = _projects.Select(static project => $"""  <Project Path="{project.ProjectPath}" />""");
        await File.WriteAllTextAsync(Path.Combine(folder, name + ".slnx"), $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return await DotNet.BuildAsync(folder, "build", name + ".slnx");
    }
}

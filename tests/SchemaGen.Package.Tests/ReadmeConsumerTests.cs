using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>A newcomer copies what the README shows into a new project.</summary>
[Collection(nameof(ConsumerProjects))]
public class ReadmeConsumerTests(PackageFeed feed, ConsumerBuild build)
{
    [Theory]
    [InlineData("Program", "output.txt")]
    [InlineData("Issues", "issues.txt")]
    [InlineData("Sources", "sources.txt")]
    public async Task Readme_Example_PrintsTheOutputShown(string program, string output) =>
        Assert.Equal(Readme.Block(output), WithoutIsolates(await build.RunAsync("Readme." + program)));

    /// <summary>From an empty folder to the output, by the commands of the README and nothing else. Only the folder feed has been added to the sources of packages before.</summary>
    [Fact]
    public async Task Readme_FirstExampleInANewProject_PrintsTheOutputShown()
    {
        string folder = feed.CreateFolder("Stranger");

        (await DotNet.RunAsync(folder, "new", "console")).Succeeded();
        (await DotNet.RunAsync(folder, "add", "package", "SchemaGen")).Succeeded();

        foreach (string name in new[] { "Article.cs", "Program.cs", "page.html" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), Readme.Block(name), TestContext.Current.CancellationToken);
        }

        CommandResult run = await DotNet.RunAsync(folder, "run");

        Assert.Equal(Readme.Block("output.txt"), run.Succeeded().Text);
        Assert.Contains($"""<PackageReference Include="SchemaGen" Version="{feed.Version}" />""", await File.ReadAllTextAsync(Path.Combine(folder, "Stranger.csproj"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The README leaves out the invisible characters that messages put around text of the page.</summary>
    private static string WithoutIsolates(string text) =>
        text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}

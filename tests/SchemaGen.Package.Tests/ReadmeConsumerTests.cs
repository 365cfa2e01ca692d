using System;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>A newcomer copies what the README shows into a new project.</summary>
public class ReadmeConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task Readme_Examples_BuildWithoutWarningsAndPrintTheOutputShown()
    {
        Consumer consumer = feed.CreateConsumer("readme").WithProject().With("Article.cs", Readme.Block("Article.cs")).With("page.html", Readme.Block("page.html"));

        await RequireAsync("Program.cs", "output.txt");
        await RequireAsync("Issues.cs", "issues.txt");
        await RequireAsync("Sources.cs", "sources.txt");

        async Task RequireAsync(string program, string output)
        {
            consumer.With("Program.cs", Readme.Block(program));
            (await consumer.BuildAsync()).SucceededSilently();
            Assert.Equal(Readme.Block(output), WithoutIsolates((await consumer.RunAsync()).Succeeded().Text));
        }
    }

    /// <summary>The oldest framework of the package. Its targeting pack is restored like a package; the runtime is that of the machine.</summary>
    [Fact]
    public async Task Readme_FirstExampleOnNet8_PrintsTheOutputShown()
    {
        Consumer consumer = feed.CreateConsumer("readme-net8").WithProject("net8.0", "<RollForward>Major</RollForward><UseAppHost>false</UseAppHost>")
            .With("Article.cs", Readme.Block("Article.cs"))
            .With("Program.cs", Readme.Block("Program.cs"))
            .With("page.html", Readme.Block("page.html"));

        (await consumer.BuildAsync()).SucceededSilently();
        Assert.Equal(Readme.Block("output.txt"), (await consumer.RunAsync("net8.0")).Succeeded().Text);
    }

    /// <summary>What the messages put around the text of the page is not to be seen, and the README leaves it out.</summary>
    private static string WithoutIsolates(string text) =>
        text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
}

using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>Users who trim their programs, or compile them to native code. <see cref="ConsumerBuild"/> has a project with the analysis alone.</summary>
public class AotConsumerTests(PackageFeed feed)
{
    /// <summary>The whole program is analysed here, AngleSharp included, and the result runs.</summary>
    [Fact]
    public async Task Publish_ToNativeCode_HasNoWarningsAndPrintsTheOutputOfTheReadme()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || HasLinker(), "There is no clang or gcc to link with.");
        Consumer consumer = feed.CreateConsumer("aot").WithProject(properties: "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>")
            .With("Article.cs", Readme.Block("Article.cs"))
            .With("Program.cs", Readme.Block("Program.cs"))
            .With("page.html", Readme.Block("page.html"));
        string output = Path.Combine(consumer.Folder, "out");

        (await DotNet.BuildAsync(consumer.Folder, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output)).SucceededSilently();
        CommandResult run = await DotNet.RunProgramAsync(Path.Combine(output, OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"), consumer.Folder);

        Assert.Equal(Readme.Block("output.txt"), run.Succeeded().Text);
        Assert.False(File.Exists(Path.Combine(output, "Consumer.dll")));
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}

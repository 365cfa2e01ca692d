using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>The samples, built against the package instead of the projects: <c>-p:SchemaGenPackageVersion=…</c>.</summary>
public class SampleConsumerTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Hespress", "مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير")]
    [InlineData("Newsroom", "LosAngelesTimes")]
    public async Task Sample_BuiltOnThePackage_RunsWithoutWarnings(string sample, string expected)
    {
        string project = Samples.Copy(sample, feed.CreateConsumer("sample-" + sample).Folder);

        (await DotNet.BuildAsync(project, "build", $"-p:SchemaGenPackageVersion={feed.Version}")).SucceededSilently();
        CommandResult run = await DotNet.RunAsync(project, Path.Combine("bin", "Debug", "net10.0", sample + ".dll"));

        Assert.Contains(expected, run.Succeeded().Output, StringComparison.Ordinal);
    }
}

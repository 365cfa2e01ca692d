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
        // A copy, because the sample itself may be built or run at the same time.
        Consumer consumer = feed.CreateConsumer("sample-" + sample);

        foreach (string name in new[] { "Directory.Build.props", "Directory.Packages.props", ".editorconfig" })
        {
            File.Copy(Path.Combine(RepositoryRoot.Path, name), Path.Combine(consumer.Folder, name));
        }

        string project = Path.Combine(consumer.Folder, sample);
        Copy(new DirectoryInfo(Path.Combine(RepositoryRoot.Path, "samples", sample)), project);

        (await DotNet.BuildAsync(project, "build", $"-p:SchemaGenPackageVersion={feed.Version}")).SucceededSilently();
        CommandResult run = await DotNet.RunAsync(project, Path.Combine("bin", "Debug", "net10.0", sample + ".dll"));

        Assert.Contains(expected, run.Succeeded().Output, StringComparison.Ordinal);
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);

        foreach (FileInfo file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories())
        {
            if (folder.Name is not ("bin" or "obj"))
            {
                Copy(folder, Path.Combine(target, folder.Name));
            }
        }
    }
}

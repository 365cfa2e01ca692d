using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace SchemaGen.Package.Tests;

/// <summary>What is in the packages of the tool and of the library for fixtures.</summary>
[Collection(nameof(ToolProjects))]
public class ToolPackageTests(PackageFeed feed, ToolFeed tools)
{
    [Fact]
    public async Task Tool_Files_AreTheExpectedOnes() => Assert.Equal(
        [
            "LICENSE", "README.md", "SchemaGen.Tool.nuspec", "THIRD-PARTY-NOTICES.txt", "icon.png",
            .. new[]
            {
                "AWSSDK.Core.dll", "AWSSDK.S3.dll", "AngleSharp.dll", "CommunityToolkit.HighPerformance.dll", "DotnetToolSettings.xml", "K4os.Compression.LZ4.dll", "Microsoft.CodeAnalysis.CSharp.dll",
                "Microsoft.CodeAnalysis.dll", "Microsoft.Extensions.Configuration.Abstractions.dll", "Microsoft.Extensions.Configuration.Binder.dll", "Microsoft.Extensions.Configuration.EnvironmentVariables.dll",
                "Microsoft.Extensions.Configuration.dll", "Microsoft.Extensions.DependencyInjection.Abstractions.dll", "Microsoft.Extensions.DependencyInjection.dll",
                "Microsoft.Extensions.Diagnostics.Abstractions.dll", "Microsoft.Extensions.Logging.Abstractions.dll", "Microsoft.Extensions.Logging.Configuration.dll", "Microsoft.Extensions.Logging.dll",
                "Microsoft.Extensions.Options.ConfigurationExtensions.dll", "Microsoft.Extensions.Options.dll", "Microsoft.Extensions.Primitives.dll", "Microsoft.IO.RecyclableMemoryStream.dll",
                "NATS.Client.Abstractions.dll", "NATS.Client.Core.dll", "NATS.Client.JetStream.dll", "NATS.Client.KeyValueStore.dll", "NATS.NKeys.dll", "OpenTelemetry.Api.ProviderBuilderExtensions.dll",
                "OpenTelemetry.Api.dll", "OpenTelemetry.Exporter.OpenTelemetryProtocol.dll", "OpenTelemetry.dll", "Parquet.dll", "SchemaGen.Corpus.dll", "SchemaGen.Generator.dll", "SchemaGen.Testing.dll",
                "SchemaGen.Tool.deps.json", "SchemaGen.Tool.dll", "SchemaGen.Tool.runtimeconfig.json", "SchemaGen.dll", "Snappier.dll", "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll",
                "System.Diagnostics.DiagnosticSource.dll", "System.IO.Hashing.dll", "System.IO.Pipelines.dll", "ZstdSharp.dll",
            }.Select(static name => "tools/net8.0/any/" + name),
        ],
        await FilesAsync(ToolFeed.Tool));

    /// <summary>The licenses require it of those who pass the assemblies on.</summary>
    [Fact]
    public async Task Tool_AssembliesOfOthers_AreInTheNotices()
    {
        string[] noticed = [.. RepositoryFiles.Read("src/SchemaGen.Tool/THIRD-PARTY-NOTICES.txt").Split('\n').Where(static line => line.Contains("  Copyright ", StringComparison.Ordinal)).SelectMany(static line => line.Split("  ")[0].Split(", "))];
        string[] assemblies = [.. (await FilesAsync(ToolFeed.Tool)).Where(static file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(static file => Path.GetFileNameWithoutExtension(file)).Where(static name => !name.StartsWith("SchemaGen", StringComparison.Ordinal))];
        Assert.NotEmpty(noticed);
        Assert.DoesNotContain(assemblies, name => !noticed.Any(notice => IsOf(name, notice)));
        Assert.DoesNotContain(noticed, notice => !assemblies.Any(name => IsOf(name, notice)));
        Assert.Equal(noticed.Distinct(), noticed);

        // The assembly of Parquet.Net is Parquet.dll; the packages of a family begin with its name.
        static bool IsOf(string assembly, string notice) => (assembly == "Parquet" ? "Parquet.Net" : assembly) is var name && (name == notice || name.StartsWith(notice + ".", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Testing_Files_AreTheExpectedOnes() =>
        Assert.Equal(["LICENSE", "README.md", "SchemaGen.Testing.nuspec", "icon.png", "lib/net8.0/SchemaGen.Testing.dll", "lib/net8.0/SchemaGen.Testing.xml"], await FilesAsync(ToolFeed.Testing));

    [Theory]
    [InlineData(ToolFeed.Tool)]
    [InlineData(ToolFeed.Testing)]
    public async Task Package_Metadata_HasIdLicenseIconReadmeAndDescription(string project)
    {
        XElement metadata = await MetadataAsync(project);
        Assert.Equal([project, "MIT", "README.md", "icon.png"], new[] { "id", "license", "readme", "icon" }.Select(name => Child(metadata, name).Value));
        Assert.NotEmpty(Child(metadata, "description").Value);
        Assert.NotEmpty(Child(metadata, "tags").Value);
        Assert.DoesNotContain(metadata.Elements(), static element => element.Name.LocalName == "projectUrl");
    }

    /// <summary>xUnit is not a dependency: only projects that have it themselves load the attribute.</summary>
    [Fact]
    public async Task Testing_Dependencies_AreThePackageOfTheSameVersionOnly()
    {
        XElement dependency = Assert.Single(Child(await MetadataAsync(ToolFeed.Testing), "dependencies").Elements().Elements());
        Assert.Equal(("SchemaGen", feed.Version), ((string?)dependency.Attribute("id"), (string?)dependency.Attribute("version")));
    }

    [Theory]
    [InlineData(ToolFeed.Tool)]
    [InlineData(ToolFeed.Testing)]
    public async Task Pack_Again_GivesTheSameBytes(string project)
    {
        (await feed.PackProjectAsync(project, "tool-again")).SucceededSilently();
        Assert.Equal(await File.ReadAllBytesAsync(tools.PackageOf(project), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(feed.PackageIn("tool-again", project), TestContext.Current.CancellationToken));
    }

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private async Task<IEnumerable<string>> FilesAsync(string project)
    {
        await using ZipArchive package = await ZipFile.OpenReadAsync(tools.PackageOf(project), TestContext.Current.CancellationToken);
        // What the format of packages itself adds is left out.
        return [.. package.Entries.Select(static entry => entry.FullName).Where(static name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/services/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private async Task<XElement> MetadataAsync(string project)
    {
        await using ZipArchive package = await ZipFile.OpenReadAsync(tools.PackageOf(project), TestContext.Current.CancellationToken);
        await using Stream nuspec = await package.GetEntry(project + ".nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        return (await XDocument.LoadAsync(nuspec, LoadOptions.None, TestContext.Current.CancellationToken)).Root!.Elements().Single();
    }
}

using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace SchemaGen.Package.Tests;

/// <summary>The content of the package, file by file.</summary>
public partial class PackageContentTests(PackageFeed feed)
{
    private static readonly string[] s_assemblies = ["analyzers/dotnet/cs/SchemaGen.CodeFixes.dll", "analyzers/dotnet/cs/SchemaGen.Generator.dll", "lib/net8.0/SchemaGen.dll"];

    /// <summary>What every compiler has loaded before it loads a generator: Roslyn 4.8 and what it refers to itself, in these versions.</summary>
    private static readonly string[] s_compiler =
    [
        "Microsoft.CodeAnalysis 4.8.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
        "System.Collections.Immutable 7.0.0.0",
        "System.Memory 4.0.1.2",
        "System.Reflection.Metadata 7.0.0.0",
        "System.Runtime.CompilerServices.Unsafe 6.0.0.0",
        "System.Text.Encoding.CodePages 7.0.0.0",
        "System.Threading.Tasks.Extensions 4.2.0.1",
        "netstandard 2.0.0.0",
    ];

    /// <summary>What every editor that offers fixes has loaded besides.</summary>
    private static readonly string[] s_editor = ["Microsoft.CodeAnalysis.Workspaces 4.8.0.0"];

    [Fact]
    public async Task Package_Files_AreTheExpectedOnes()
    {
        await using ZipArchive package = await OpenAsync();

        // The files that the package format adds are left out.
        IEnumerable<string> files = package.Entries.Select(static entry => entry.FullName)
            .Where(static name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/services/", StringComparison.Ordinal));

        Assert.Equal(
            [
                "CHANGELOG.md", "LICENSE", "README.md", "SchemaGen.nuspec", "analyzers/dotnet/cs/SchemaGen.CodeFixes.dll", "analyzers/dotnet/cs/SchemaGen.Generator.dll",
                .. RepositoryFiles.Below("docs", "*.md").Concat(RepositoryFiles.Below("docs", "*.png")).Append("docs/hespress.svg").Order(StringComparer.Ordinal),
                "icon.png", "lib/net8.0/SchemaGen.dll", "lib/net8.0/SchemaGen.xml",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Package_Dependencies_AreAngleSharpOnly()
    {
        XElement metadata = await MetadataAsync();
        XElement group = Assert.Single(Child(metadata, "dependencies").Elements());
        XElement dependency = Assert.Single(group.Elements());

        Assert.Equal("net8.0", (string?)group.Attribute("targetFramework"));
        Assert.Equal("AngleSharp", (string?)dependency.Attribute("id"));
        // The default of every reference: neither its props nor its analyzers are ours to pass on, its assembly is.
        Assert.Equal("Build,Analyzers", (string?)dependency.Attribute("exclude"));
        Assert.DoesNotContain(metadata.Elements(), static element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public async Task Package_Metadata_HasIdLicenseIconReadmeTagsAndDescription()
    {
        XElement metadata = await MetadataAsync();

        Assert.Equal("SchemaGen", Child(metadata, "id").Value);
        Assert.Equal("MIT", Child(metadata, "license").Value);
        Assert.Equal("expression", (string?)Child(metadata, "license").Attribute("type"));
        Assert.Equal("README.md", Child(metadata, "readme").Value);
        Assert.Equal("icon.png", Child(metadata, "icon").Value);
        // No unconfirmed address (see Directory.Build.props).
        Assert.DoesNotContain(metadata.Elements(), static element => element.Name.LocalName == "projectUrl");
        Assert.Null(Child(metadata, "repository").Attribute("url"));
        Assert.Contains("source-generator", Child(metadata, "tags").Value, StringComparison.Ordinal);
        Assert.NotEmpty(Child(metadata, "description").Value);
    }

    [Fact]
    public async Task Package_Readme_EqualsThatOfTheRepository()
    {
        await using ZipArchive package = await OpenAsync();
        using var reader = new StreamReader(await package.GetEntry("README.md")!.OpenAsync(TestContext.Current.CancellationToken));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "README.md"), TestContext.Current.CancellationToken), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Package_LinksOfTheDocumentation_LeadToFilesOfThePackage()
    {
        await using ZipArchive package = await OpenAsync();
        int links = 0;

        foreach (ZipArchiveEntry page in package.Entries.Where(static entry => entry.FullName.EndsWith(".md", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await page.OpenAsync(TestContext.Current.CancellationToken));
            var address = new Uri("package:///" + page.FullName);

            foreach (Match link in Link().Matches(await reader.ReadToEndAsync(TestContext.Current.CancellationToken)))
            {
                var target = new Uri(address, link.Groups[1].Value);
                Assert.True(target.Scheme is "https" || package.GetEntry(target.AbsolutePath.TrimStart('/')) is not null, $"{page.FullName}: {link.Value}");
                links++;
            }
        }

        Assert.True(links > 50, $"{links}");
    }

    [Fact]
    public async Task Package_Icon_HasTheSizeOfGalleries()
    {
        await using ZipArchive package = await OpenAsync();
        var header = new byte[24];
        await using Stream icon = await package.GetEntry("icon.png")!.OpenAsync(TestContext.Current.CancellationToken);
        await icon.ReadExactlyAsync(header, TestContext.Current.CancellationToken);

        // The signature and the size of an image, as PNG defines them.
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], header[..8]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(20))));
    }

    [Fact]
    public async Task Assemblies_DebugDirectories_AreReproducibleWithEmbeddedSymbols()
    {
        await using ZipArchive package = await OpenAsync();

        foreach (string name in s_assemblies)
        {
            using PEReader assembly = await ReadAssemblyAsync(package, name);
            IEnumerable<DebugDirectoryEntryType> entries = assembly.ReadDebugDirectory().Select(static entry => entry.Type);

            Assert.Contains(DebugDirectoryEntryType.Reproducible, entries);
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, entries);
        }
    }

    [Fact]
    public async Task Assemblies_References_AreWhatTheirHostsHaveLoaded()
    {
        await using ZipArchive package = await OpenAsync();

        Assert.Empty((await ReferencesAsync(package, "analyzers/dotnet/cs/SchemaGen.Generator.dll")).Except(s_compiler));
        // Both stand in the same folder, where analyzers find one another.
        string other = Assert.Single((await ReferencesAsync(package, "analyzers/dotnet/cs/SchemaGen.CodeFixes.dll")).Except(s_compiler).Except(s_editor));
        Assert.StartsWith("SchemaGen.Generator ", other, StringComparison.Ordinal);
        Assert.DoesNotContain(await ReferencesAsync(package, "lib/net8.0/SchemaGen.dll"), static name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    private static async Task<string[]> ReferencesAsync(ZipArchive package, string name)
    {
        using PEReader assembly = await ReadAssemblyAsync(package, name);
        MetadataReader metadata = assembly.GetMetadataReader();

        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}").Order(StringComparer.Ordinal)];
    }

    private static async Task<PEReader> ReadAssemblyAsync(ZipArchive package, string name)
    {
        var content = new MemoryStream();
        await using Stream entry = await package.GetEntry(name)!.OpenAsync(TestContext.Current.CancellationToken);
        await entry.CopyToAsync(content, TestContext.Current.CancellationToken);
        content.Position = 0;
        return new PEReader(content);
    }

    private static XElement Child(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private async Task<XElement> MetadataAsync()
    {
        await using ZipArchive package = await OpenAsync();
        await using Stream nuspec = await package.GetEntry("SchemaGen.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        XDocument document = await XDocument.LoadAsync(nuspec, LoadOptions.None, TestContext.Current.CancellationToken);
        return document.Root!.Elements().Single();
    }

    private Task<ZipArchive> OpenAsync() => ZipFile.OpenReadAsync(feed.PackagePath, TestContext.Current.CancellationToken);
}

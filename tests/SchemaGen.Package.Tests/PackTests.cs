using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Package.Tests;

/// <summary>What <c>dotnet pack</c> does for those who publish the package.</summary>
public class PackTests(PackageFeed feed)
{
    private const string Address = "https://github.com/owner/name";

    [Fact]
    public async Task Pack_Again_GivesTheSameBytes()
    {
        (await feed.PackAsync("again")).SucceededSilently();

        Assert.Equal(await ReadAsync(feed.PackagePath), await ReadAsync(feed.PackageIn("again")));
    }

    [Fact]
    public async Task Pack_WithPublicRepositoryUrl_NamesItInTheMetadata()
    {
        (await feed.PackAsync("address", $"-p:PublicRepositoryUrl={Address}")).SucceededSilently();

        await using ZipArchive package = await ZipFile.OpenReadAsync(feed.PackageIn("address"), TestContext.Current.CancellationToken);
        await using Stream nuspec = await package.GetEntry("SchemaGen.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        IEnumerable<XElement> metadata = (await XDocument.LoadAsync(nuspec, LoadOptions.None, TestContext.Current.CancellationToken)).Descendants();
        Assert.Equal(Address, metadata.Single(static element => element.Name.LocalName == "projectUrl").Value);
        Assert.Equal(Address, (string?)metadata.Single(static element => element.Name.LocalName == "repository").Attribute("url"));
    }

    /// <summary>The generator's build, as far as the compiler: the address is in the metadata that <c>HelpLink</c> reads, and in the file that symbols contain.</summary>
    [Fact]
    public async Task Build_WithPublicRepositoryUrl_LinksDiagnosticsAndSymbols()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(RepositoryRoot.Path, ".git")), "Symbols name a commit, and there is no repository.");
        string folder = feed.CreateFolder("address-of-symbols");

        CommandResult build = (await DotNet.RunAsync(
            RepositoryRoot.Path,
            "msbuild",
            Path.Combine("src", "SchemaGen.Generator"),
            "-nodeReuse:false",
            "-t:GenerateSourceLinkFile",
            "-getProperty:SourceLink",
            "-getItem:AssemblyMetadata",
            $"-p:PublicRepositoryUrl={Address}",
            $"-p:IntermediateOutputPath={folder}/")).Succeeded();

        using JsonDocument result = JsonDocument.Parse(build.Output);
        JsonElement metadata = result.RootElement.GetProperty("Items").GetProperty("AssemblyMetadata").EnumerateArray().Single(static item => item.GetProperty("Identity").GetString() == "DocumentationUrl");
        Assert.Equal(Address + "/blob/main/docs", metadata.GetProperty("Value").GetString());

        // {"documents":{"/clone/*":"https://raw.githubusercontent.com/owner/name/<commit>/*"}}
        string links = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "src", "SchemaGen.Generator", result.RootElement.GetProperty("Properties").GetProperty("SourceLink").GetString()!), TestContext.Current.CancellationToken);
        Assert.Matches("""^\{"documents":\{".*":"https://raw\.githubusercontent\.com/owner/name/[0-9a-f]{40}/\*"\}\}$""", links);
    }

    [Fact]
    public async Task Pack_WithoutAMemberOfTheBaseline_NamesWhatIsGone()
    {
        string baseline = Path.Combine(feed.CreateFolder("baseline"), "baseline.nupkg");
        await WriteBaselineAsync(baseline, """
            namespace SchemaGen
            {
                public sealed class RemovedType { }

                public static class HtmlReader { public static void RemovedMethod() { } }

            }

            namespace SchemaGen.Runtime
            {
                public sealed class TextSplitter { public TextSplitter(string renamed) { } }
            }
            """);

        CommandResult pack = await feed.PackAsync("incompatible", $"-p:PackageValidationBaselinePath={baseline}");

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Collection(
            pack.Messages.OrderBy(static message => message.Id, StringComparer.Ordinal),
            static message => Assert.Equal(("CP0001", true), (message.Id, message.Text.Contains("'SchemaGen.RemovedType'", StringComparison.Ordinal))),
            static message => Assert.Equal(("CP0002", true), (message.Id, message.Text.Contains("'void SchemaGen.HtmlReader.RemovedMethod()'", StringComparison.Ordinal))),
            static message => Assert.Equal(("CP0017", true), (message.Id, message.Text.Contains("'renamed'", StringComparison.Ordinal))));
    }

    /// <summary>Constants are compiled into the code that uses them: that of a library that was built with an older version has the old values.</summary>
    [Fact]
    public async Task Constants_OfTheBaseline_HaveKeptTheirValues()
    {
        string folder = feed.CreateFolder("constants");
        SortedDictionary<string, string> before = Constants(await ExtractAsync(Path.Combine(RepositoryRoot.Path, "src", "SchemaGen", "baseline.nupkg"), Path.Combine(folder, "before.dll")));
        SortedDictionary<string, string> now = Constants(await ExtractAsync(feed.PackagePath, Path.Combine(folder, "now.dll")));

        Assert.True(before.Count > 200, $"{before.Count}");
        Assert.Equal([], before.Except(now));
    }

    private static SortedDictionary<string, string> Constants(string path)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [.. Net80.References.All, MetadataReference.CreateFromFile(path)]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(compilation.References.Last())!;
        var constants = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add(assembly.GlobalNamespace);
        return constants;

        void Add(INamespaceOrTypeSymbol container)
        {
            foreach (ISymbol member in container.GetMembers())
            {
                if (member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
                {
                    Add((INamespaceOrTypeSymbol)member);
                }
                else if (member is IFieldSymbol { HasConstantValue: true, DeclaredAccessibility: Accessibility.Public } field)
                {
                    constants.Add(field.ToDisplayString(), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{field.ConstantValue}"));
                }
            }
        }
    }

    private static async Task<string> ExtractAsync(string package, string path)
    {
        await using ZipArchive archive = await ZipFile.OpenReadAsync(package, TestContext.Current.CancellationToken);
        await archive.GetEntry("lib/net8.0/SchemaGen.dll")!.ExtractToFileAsync(path, TestContext.Current.CancellationToken);
        return path;
    }

    /// <summary>Writes a package whose library has been compiled from a source.</summary>
    private static async Task WriteBaselineAsync(string path, string source)
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "SchemaGen",
            [CSharpSyntaxTree.ParseText(source)],
            Net80.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        await using ZipArchive package = await ZipFile.OpenAsync(path, ZipArchiveMode.Create, TestContext.Current.CancellationToken);
        await using (Stream nuspec = await package.CreateEntry("SchemaGen.nuspec").OpenAsync(TestContext.Current.CancellationToken))
        {
            await using var writer = new StreamWriter(nuspec);
            await writer.WriteAsync("""
                <?xml version="1.0" encoding="utf-8"?>
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata><id>SchemaGen</id><version>0.0.1</version><authors>a</authors><description>d</description></metadata>
                </package>
                """);
        }

        await using Stream assembly = await package.CreateEntry("lib/net8.0/SchemaGen.dll").OpenAsync(TestContext.Current.CancellationToken);
        Assert.True(library.Emit(assembly).Success);
    }

    private static Task<byte[]> ReadAsync(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
}

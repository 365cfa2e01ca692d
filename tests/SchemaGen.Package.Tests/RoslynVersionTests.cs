using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;

namespace SchemaGen.Package.Tests;

/// <summary>The generator and the analyzer of the package in every compiler that users may have, from that of .NET SDK 8.0.100 to that of this SDK: the same code and the same diagnostics.</summary>
public sealed class RoslynVersionTests(PackageFeed feed) : IAsyncLifetime
{
    private static readonly ILookup<string, string> s_metadata = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().ToLookup(static a => a.Key, static a => a.Value!);

    /// <summary>The output of the oldest version, shared by all tests.</summary>
    private static Task<string>? s_expected;

    private string _folder = "";

    public static IEnumerable<string> Versions => s_metadata["RoslynVersions"].Single().Split(';');

    public static TheoryData<string> LaterVersions => [.. Versions.Skip(1), "SDK"];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _folder = feed.CreateFolder("roslyn-" + Guid.NewGuid().ToString("N"));
        await using ZipArchive package = await ZipFile.OpenReadAsync(feed.PackagePath, TestContext.Current.CancellationToken);

        foreach (string entry in new[] { "analyzers/dotnet/cs/SchemaGen.Generator.dll", "lib/net8.0/SchemaGen.dll" })
        {
            await package.GetEntry(entry)!.ExtractToFileAsync(Path.Combine(_folder, Path.GetFileName(entry)), TestContext.Current.CancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Run_OldestVersion_CompilesTheSamplesAndFindsTheMistakes()
    {
        string text = await (s_expected ??= DescribeAsync(Versions.First()));

        Assert.Contains("== SchemaGen.Generator/SchemaGen.Generator.SchemaGenerator/Hespress.Schemas.HespressArticle.g.cs\n", text.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("== SchemaGen.Generator/SchemaGen.Generator.SchemaGenerator/Newsroom.Publishers.News.g.cs\n", text.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.EndsWith("== errors outside of the sources\n", text, StringComparison.Ordinal);
        Assert.Equal([], Mistakes.Ids.Keys.Where(id => !text.Contains($" {id}: ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(LaterVersions))]
    public async Task Run_LaterVersion_GivesTheSameCodeAndDiagnostics(string version) =>
        Assert.Equal(await (s_expected ??= DescribeAsync(Versions.First())), await DescribeAsync(version));

    private async Task<string> DescribeAsync(string version)
    {
        string[] roslyn = version == "SDK" ? [Path.Combine(s_metadata["RoslynOfSdk"].Single(), "bincore")] : RoslynContext.FoldersOf(s_metadata["PackageRoot"].Single(), version);
        var context = new RoslynContext([.. roslyn, _folder, AppContext.BaseDirectory]);
        Assembly generator = context.LoadFromAssemblyPath(Path.Combine(_folder, "SchemaGen.Generator.dll"));
        Type host = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "SchemaGen.RoslynHost.dll")).GetType("SchemaGen.RoslynHost.RoslynHost", throwOnError: true)!;
        var describe = host.GetMethod("DescribeAsync")!.CreateDelegate<Func<Assembly, string, IReadOnlyList<byte[]>, IReadOnlyList<KeyValuePair<string, string>>, CancellationToken, Task<string>>>();

        if (version != "SDK")
        {
            Assert.StartsWith(version + "-", (string)host.GetProperty("Version")!.GetValue(null)! + "-", StringComparison.Ordinal);
        }

        string text = "";

        foreach ((string language, IEnumerable<KeyValuePair<string, string>> sources) in Programs())
        {
            text += await describe(generator, language, References(), [.. sources], TestContext.Current.CancellationToken);
        }

        return text;
    }

    /// <summary>The images of the assemblies of net8.0, which all compilers can use, with AngleSharp and SchemaGen. (Those of net10.0 are beyond Roslyn 4.14: dotnet/roslyn#80041.)</summary>
    private byte[][] References() =>
    [
        .. Net80.ReferenceInfos.All.Select(static reference => reference.ImageBytes),
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "references", "AngleSharp.dll")),
        File.ReadAllBytes(Path.Combine(_folder, "SchemaGen.dll")),
    ];

    /// <summary>The sources of all mistakes by their versions of C#, then the schemas of the samples.</summary>
    private static IEnumerable<(string Language, IEnumerable<KeyValuePair<string, string>> Sources)> Programs()
    {
        KeyValuePair<string, string> usings = new("Usings.cs", "global using System;\nglobal using System.Collections.Generic;\nglobal using SchemaGen;\n");

        foreach (IGrouping<string, (string Name, MarkedSource Source)> mistakes in Mistakes.Sources)
        {
            yield return (mistakes.Key.Length == 0 ? Language : mistakes.Key, mistakes.Select(static file => new KeyValuePair<string, string>(file.Name, file.Source.Text)).Prepend(usings));
        }

        foreach (string folder in new[] { "samples/Hespress/Schemas", "samples/Newsroom/Publishers" })
        {
            yield return (Language, RepositoryFiles.Below(folder, "*.cs").Select(static path => new KeyValuePair<string, string>(path, RepositoryFiles.Read(path))).Prepend(usings));
        }
    }

    /// <summary>The newest language of the oldest compiler.</summary>
    private const string Language = "12";
}

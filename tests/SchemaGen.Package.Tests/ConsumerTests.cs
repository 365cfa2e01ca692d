using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>Projects with other settings than those of <c>dotnet new</c>. Their builds are checked by <see cref="ConsumerBuild"/>: no warnings, although each would be an error.</summary>
[Collection(nameof(ConsumerProjects))]
public class ConsumerTests(ConsumerBuild build)
{
    /// <summary>C# 11 without nullable annotations, every rule of the .NET analyzers, and all frameworks that are supported.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public async Task Run_StrictProject_PrintsTheSameOnEveryFramework(string targetFramework) => Assert.Equal(
        """
        7 Une bibliothèque (null) Amina
        2024-04-22T21:21:00.0000000+02:00
        https://example.com/suite
        Livres=1204.5
        Comment { Author = Youssef, Score = 12 }, Comment { Author = Zineb, Score = 0 }
        Le bus, Il part à l'aube.

        """.ReplaceLineEndings("\n"),
        await build.RunAsync("Strict", targetFramework));

    [Fact]
    public async Task Run_NewestLanguage_PrintsTheValues() =>
        Assert.Equal("A title: One. Two. (Score: no score)\n", await build.RunAsync("Newest"));

    /// <summary>A program that has only a reference to a library, whose schemas it uses.</summary>
    [Fact]
    public async Task Run_ReferenceToALibraryWithSchemas_ReadsThem() =>
        Assert.Equal("Title Amina Title 2\n", await build.RunAsync("Transitive"));

    /// <summary>A schema that derives from a class of a library and nests its schemas.</summary>
    [Fact]
    public async Task Run_SchemaWithTypesOfALibrary_ReadsThem() =>
        Assert.Equal("Title: Comment { Author = Amina }, Comment { Author = Youssef }\n", await build.RunAsync("Derived"));
}

using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.IncrementalityTests;

/// <summary>The file of a catalog is emitted again only if an edit changes a route, a layout or a base type of its schemas.</summary>
public sealed class CatalogIncrementalityTests
{
    private const string Catalogs = """
        using SchemaGen;
        [HtmlCatalog<IArticle>] public static partial class News { public static int Count() => 1; }
        [HtmlCatalog] public static partial class All { }
        public interface IArticle { }
        """;

    private const string First = """
        using SchemaGen;
        [HtmlSchema(When = ".first", Until = "2020-01-01")]
        [HtmlRoute("first.example", "/{id:int}")]
        public sealed partial record First : IArticle
        {
            [Css("h1.first")] public required string Title { get; init; }
            [RouteValue("id")] public int? Id { get; init; }
            public string Describe() => Title + "!";
        }
        """;

    private const string Second = """
        using SchemaGen;
        [HtmlSchema]
        [HtmlRoute("second.example")]
        public sealed partial record Second
        {
            [Css("h1.second")] public required string Title { get; init; }
        }
        """;

    [Fact]
    public void Edit_InsideOfASchema_RewritesOnlyItsFile()
    {
        IncrementalRun run = Start().Edit("h1.first", "h1.other", "First.cs");
        Assert.Equal(["First.g.cs"], Written(run));
        Assert.All(run.Reasons(TrackingNames.CatalogEntries), static reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(run.Reasons(TrackingNames.Catalogs).Concat(run.Reasons(TrackingNames.GenericCatalogs)), static reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
    }

    [Theory]
    [InlineData("\".first\"", "\".other\"", "First.cs")]
    [InlineData("sealed partial record First", "partial record First", "First.cs")]
    [InlineData("public required string Title", "public string? Title", "First.cs")]
    [InlineData("public string Describe", "[Css(\"p\")] public string? Text { get; init; } public string Describe", "First.cs")]
    public void Edit_OfWhatCatalogsDoNotSee_RewritesNoCatalog(string old, string replacement, string path) =>
        Assert.DoesNotContain(Written(Start().Edit(old, replacement, path)), static file => file is "News.g.cs" or "All.g.cs");

    [Theory]
    [InlineData("Title + \"!\"", "Title + \"?\"", "First.cs")]
    [InlineData("using SchemaGen;", "using SchemaGen;\n// a comment\n", "First.cs")]
    [InlineData("=> 1", "=> 2", TestOptions.MainPath)]
    [InlineData("using SchemaGen;", "using SchemaGen;\n\n", TestOptions.MainPath)]
    [InlineData("class Other", "class Another", "Other.cs")]
    public void Edit_OfNoSchemaAndNoCatalog_KeepsEverythingCached(string old, string replacement, string path) => Start().Edit(old, replacement, path).AssertAllOutputsCached();

    [Fact]
    public void Edit_RouteOfASchemaOfOneCatalog_RewritesTheSchemaAndThatCatalog() =>
        Assert.Equal(["All.g.cs", "Second.g.cs"], Written(Start().Edit("second.example", "third.example", "Second.cs")));

    [Fact]
    public void Edit_UntilOfASchema_RewritesTheCatalogs() =>
        Assert.Equal(["All.g.cs", "First.g.cs", "News.g.cs"], Written(Start().Edit("2020-01-01", "2021-01-01", "First.cs")));

    [Fact]
    public void Edit_SchemaGetsTheInterface_RewritesTheCatalogOfTheInterface() =>
        Assert.Contains("News.g.cs", Written(Start().Edit("record Second", "record Second : IArticle", "Second.cs")));

    [Fact]
    public void Edit_SchemaAddedAndRemoved_RewritesTheCatalogs()
    {
        IncrementalRun run = Start().AddFile("Third.cs", "[SchemaGen.HtmlSchema, SchemaGen.HtmlRoute(\"third.example\")] public partial class Third { [SchemaGen.Css(\"p\")] public string? Text { get; set; } }");
        Assert.Equal(["All.g.cs", "Third.g.cs"], Written(run));
        Assert.Equal(["All.g.cs"], Written(run.RemoveFile("Third.cs")));
    }

    [Fact]
    public void Models_OfCatalogs_HoldNoRoslynObjects() => Start()
        .AssertModelHoldsNoRoslynObjects(TrackingNames.CatalogEntries)
        .AssertModelHoldsNoRoslynObjects(TrackingNames.Catalogs)
        .AssertModelHoldsNoRoslynObjects(TrackingNames.GenericCatalogs);

    [Fact]
    public void Models_SameSourceTwice_AreEqual()
    {
        foreach (string name in (string[])[TrackingNames.CatalogEntries, TrackingNames.Catalogs, TrackingNames.GenericCatalogs])
        {
            ModelGraph.AssertStructurallyEqual(Start().Models(name)[0], Start().Models(name)[0]);
        }
    }

    private static IncrementalRun Start() =>
        Incrementality.Start<SchemaGenerator>(Catalogs, new TestOptions { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest })
            .AddFile("First.cs", First).AddFile("Second.cs", Second).AddFile("Other.cs", "class Other { }");

    /// <summary>The files that were written anew, by name.</summary>
    private static string[] Written(IncrementalRun run) =>
    [
        .. run.Result.TrackedOutputSteps.SelectMany(static pair => pair.Value).SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(static output => HintNames(output.Value))
            .Order(System.StringComparer.Ordinal),
    ];

    /// <summary>The names of the files of an output, which Roslyn gives in a type of its own.</summary>
    private static System.Collections.Generic.IEnumerable<string> HintNames(object output)
    {
        var sources = (System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)output)[0]!;
        return sources.Cast<object>().Select(static source => (string)source.GetType().GetProperty("HintName", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)!.GetValue(source)!);
    }
}

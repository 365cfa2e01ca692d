using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>A program of many schemas, and the edits that are made in it.</summary>
internal static class SchemaProgram
{
    private static readonly CSharpParseOptions s_options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    /// <summary>A program with so many schemas, one in each file, and a file without any.</summary>
    public static CSharpCompilation OfSchemas(int count)
    {
        List<SyntaxTree> trees = [.. Enumerable.Range(0, count).Select(static i => Parse(Schema(i), FormattableString.Invariant($"Schema{i}.cs")))];
        trees.Add(Parse("namespace Program { public static class Other { public static int One() => 1; } }", "Other.cs"));
        return Compile(trees);
    }

    /// <summary>A program with a catalog of so many hosts, each with a schema.</summary>
    public static CSharpCompilation OfCatalog(int hosts) => Compile(
    [
        Parse("namespace Program { [SchemaGen.HtmlCatalog] public static partial class Catalog; }", "Catalog.cs"),
        .. Enumerable.Range(0, hosts).Select(static i => Parse(Site(i), FormattableString.Invariant($"Site{i}.cs"))),
    ]);

    /// <summary>The host of a schema of <see cref="OfCatalog"/>.</summary>
    public static string HostOf(int i) => FormattableString.Invariant($"www.{(char)('a' + (i % 26))}-newspaper-{i}.{(i % 3 == 0 ? "co.uk" : i % 3 == 1 ? "com" : "ma")}");

    /// <summary>A driver of one generator.</summary>
    public static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: s_options);

    /// <summary>The program after one keystroke, with symbols that nobody has looked at.</summary>
    /// <param name="program">The program before.</param>
    /// <param name="edit">Where.</param>
    /// <param name="version">What is typed.</param>
    public static CSharpCompilation Apply(CSharpCompilation program, SchemaEdit edit, int version) => edit switch
    {
        SchemaEdit.InSchema => Insert(program, "Schema7.cs", "h1.title-", version),
        SchemaEdit.Elsewhere => Insert(program, "Schema7.cs", "\"text", version),
        SchemaEdit.OtherFile => Insert(program, "Other.cs", "One", version),
        _ => program.Clone(),
    };

    private static CSharpCompilation Insert(CSharpCompilation program, string path, string after, int version)
    {
        SyntaxTree tree = program.SyntaxTrees.Single(t => t.FilePath == path);
        SourceText text = tree.GetText();
        int at = text.ToString().IndexOf(after, StringComparison.Ordinal) + after.Length;
        return program.Clone().ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), version.ToString(CultureInfo.InvariantCulture)))));
    }

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Program",
        trees,
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(HtmlSchemaAttribute).Assembly.Location), MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "references", "AngleSharp.dll"))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source), s_options, path);

    private static string Site(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Program.Site{{i}};

        [SchemaGen.HtmlSchema]
        [SchemaGen.HtmlRoute("{{HostOf(i)[4..]}}", "/section-{{i}}/{slug}-{id:long}.html")]
        public sealed partial record Article
        {
            [SchemaGen.Css("h1")] public string? Title { get; init; }
        }
        """);

    /// <summary>The text of a schema of <see cref="OfSchemas"/>, with an ordinary type in the same file.</summary>
    public static string Schema(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using SchemaGen;

        namespace Program.Part{{i}};

        [HtmlSchema(Culture = "en", TimeZone = "Europe/London")]
        public sealed partial record Article{{i}}
        {
            [Css("h1.title-{{i}}")] [Meta("og:title")] public required string Title { get; init; }
            [Css("span.author a")] [Meta("author")] public string? Author { get; init; }
            [Css("time", Attr = "datetime")] public DateTimeOffset? PublishedAt { get; init; }
            [Css("ol.breadcrumb > li:nth-child(2)")] public string? Section { get; init; }
            [Css(".lead img", Attr = "data-src, src")] public Uri? Image { get; init; }
            [Css("article.post-{{i}} > p:not(.ad)", Exclude = ".ads"), Items(Min = 1)] public required IReadOnlyList<string> Paragraphs { get; init; }
            [Css("a.tag")] public IReadOnlyList<string> Tags { get; init; } = [];
            [Css(".score", Pattern = @"(\d+)")] public int? Score { get; init; }
            [JsonLd("headline", Type = "NewsArticle")] public string? Headline { get; init; }
            [Css("link[rel='canonical']", Attr = "href")] public Uri? Address { get; init; }
        }

        public static class Elsewhere{{i}}
        {
            public static string Text() => "text";
        }
        """);
}

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Refactorings;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>The usual members of a news article, which editors offer in an empty schema.</summary>
public class NewsArticleRefactoringTests
{
    private const string Members = """
            [JsonLd("headline"), Meta("og:title"), Css("h1")]
            public required string Title { get; init; }

            [JsonLd("author"), Meta("author, article:author")]
            public List<string> Authors { get; init; } = new();

            [JsonLd("datePublished"), Meta("article:published_time"), Css("time", Attr = "datetime")]
            public required DateTimeOffset PublishedAt { get; init; }

            [JsonLd("dateModified"), Meta("article:modified_time")]
            public DateTimeOffset? ModifiedAt { get; init; }

            [JsonLd("articleSection"), Meta("article:section")]
            public string? Section { get; init; }

            [JsonLd("keywords", Split = ","), Meta("article:tag, news_keywords, keywords", Split = ",")]
            public List<string> Topics { get; init; } = new();

            [JsonLd("image"), Meta("og:image")]
            public Uri? Image { get; init; }

            [Body(Headings = "article h2, article h3", Paragraphs = "article p", Figures = "article figure", Exclude = "aside, footer, form, nav")]
            public required ArticleBody Body { get; init; }
        """;

    /// <summary>An empty schema with the position of the caret, and what stands around the members then.</summary>
    public static TheoryData<string, string> Schemas => new()
    {
        { "[HtmlSchema]\npublic partial class |A\n{\n}\n", "[HtmlSchema]\npublic partial class A\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema]\npublic partial record |A;\n", "[HtmlSchema]\npublic partial record A\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema]\npublic sealed partial record |A();\n", "[HtmlSchema]\npublic sealed partial record A()\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema]\ninternal partial struct |A { }\n", "[HtmlSchema]\ninternal partial struct A\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema]\npublic readonly partial record struct A {|}\n", "[HtmlSchema]\npublic readonly partial record struct A\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema(Culture = \"fr\")]\npublic partial class |A {\n} // Here.\n", "[HtmlSchema(Culture = \"fr\")]\npublic partial class A {\nMEMBERS\n} // Here.\n" },
        { "[HtmlSchema]\npublic partial class |A\n{\n    // Of the front page.\n}\n", "[HtmlSchema]\npublic partial class A\n{\n    // Of the front page.\nMEMBERS\n}\n" },
        { "[HtmlSchema]\npublic partial class |A { /* Here. */ }\n", "[HtmlSchema]\npublic partial class A { /* Here. */\nMEMBERS\n}\n" },
        { "[HtmlSchema]\n[HtmlRoute(\"example.com\")]\npublic partial class A // Comment.\n{|\n\n}\n", "[HtmlSchema]\n[HtmlRoute(\"example.com\")]\npublic partial class A // Comment.\n{\nMEMBERS\n}\n" },
        { "[HtmlSchema] public partial class |A { }\npublic partial class A { }\n", "[HtmlSchema] public partial class A\n{\nMEMBERS\n}\npublic partial class A { }\n" },
        { "public partial class Outer\n{\n    [HtmlSchema]\n    public partial class |A\n    {\n    }\n}\n", "public partial class Outer\n{\n    [HtmlSchema]\n    public partial class A\n    {\nNESTED\n    }\n}\n" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Refactoring_EmptySchema_WritesMembersWithoutDiagnostics(string written, string expected)
    {
        // Initializers in a struct need a constructor.
        string members = written.Contains("struct", System.StringComparison.Ordinal)
            ? Members.Replace("public List", "public required List", System.StringComparison.Ordinal).Replace(" = new();", "", System.StringComparison.Ordinal)
            : Members;
        string nested = string.Join('\n', Members.Split('\n').Select(static line => line.Length == 0 ? line : "    " + line));
        string corrected = expected.Replace("MEMBERS", members, System.StringComparison.Ordinal).Replace("NESTED", nested, System.StringComparison.Ordinal);
        Assert.Equal(corrected, await ApplyAsync(written));
        Assert.Equal(corrected.ReplaceLineEndings("\r\n"), await ApplyAsync(written.ReplaceLineEndings("\r\n")));
        await RequireNoDiagnosticsAsync(corrected, CodeFixTest.Usings);
    }

    [Fact]
    public async Task Refactoring_IndentedByTabs_WritesTabs()
    {
        string applied = (await ApplyAsync("public partial class Outer\n{\n\t[HtmlSchema]\n\tpublic partial class |A\n\t{\n\t}\n}\n"))!;

        Assert.Contains("\n\t\tpublic required string Title { get; init; }\n", applied, System.StringComparison.Ordinal);
        await RequireNoDiagnosticsAsync(applied, CodeFixTest.Usings);
    }

    [Fact]
    public async Task Refactoring_WithoutUsings_WritesQualifiedNames()
    {
        string applied = (await ApplyAsync("[SchemaGen.HtmlSchema]\npublic partial class |A { }\n", usings: ""))!;

        Assert.Contains("[global::SchemaGen.JsonLd(\"headline\"), global::SchemaGen.Meta(\"og:title\"), global::SchemaGen.Css(\"h1\")]", applied, System.StringComparison.Ordinal);
        Assert.Contains("global::System.Uri? Image", applied, System.StringComparison.Ordinal);
        await RequireNoDiagnosticsAsync(applied, "");
    }

    [Fact]
    public async Task Refactoring_WithoutNullableAnnotations_WritesNoneOnReferenceTypes()
    {
        string applied = (await ApplyAsync("#nullable disable\n[HtmlSchema]\npublic partial class |A { }\n"))!;

        Assert.Contains("public string Section", applied, System.StringComparison.Ordinal);
        Assert.Contains("public DateTimeOffset? ModifiedAt", applied, System.StringComparison.Ordinal);
        await RequireNoDiagnosticsAsync(applied, CodeFixTest.Usings);
    }

    [Fact]
    public async Task Refactoring_NamesOfTheTypeOrOfABaseClass_AreLeftOut()
    {
        string applied = (await ApplyAsync("public class Page { public string? Title { get; set; } }\n[HtmlSchema]\npublic partial class |Body : Page { }\n"))!;

        Assert.DoesNotContain("string Title", applied, System.StringComparison.Ordinal);
        Assert.DoesNotContain("ArticleBody", applied, System.StringComparison.Ordinal);
        await RequireNoDiagnosticsAsync(applied, CodeFixTest.Usings);
    }

    [Theory]
    [InlineData("public partial class |A { }")]
    [InlineData("[HtmlSchema] public class |A { }")]
    [InlineData("[HtmlSchema] public static partial class |A { }")]
    [InlineData("[HtmlSchema] public partial class |A<T> { }")]
    [InlineData("[HtmlSchema] public partial class |A { public int X; }")]
    [InlineData("[HtmlSchema] public partial class |A { } public partial class A { public int X { get; set; } }")]
    [InlineData("[HtmlSchema] public partial record |A(string? X = null);")]
    [InlineData("[HtmlSchema] public partial class A { public partial class B { public int |X; } }")]
    [InlineData("public class Page { [Css(\"a\")] public string? X { get; set; } } [HtmlSchema] public partial class |A : Page { }")]
    [InlineData("[HtmlSchema] public partial class |A {")]
    [InlineData("[HtmlSchema] public partial class A { } |")]
    public async Task Refactoring_OtherType_IsNotOffered(string source) => Assert.Null(await ApplyAsync(source));

    [Fact]
    public async Task Refactoring_OldLanguageVersion_IsNotOffered() => Assert.Null(await ApplyAsync("[HtmlSchema] public partial class |A { }", language: LanguageVersion.CSharp10));

    private static async Task RequireNoDiagnosticsAsync(string source, string usings)
    {
        var options = new TestOptions { Files = [("Usings.cs", usings)] };
        Assert.Empty(await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(source, options, static () => new SchemaGenerator()));
    }

    /// <summary>Applies the refactoring at the caret, which <c>|</c> marks; null if it is not offered.</summary>
    private static async Task<string?> ApplyAsync(string source, string usings = CodeFixTest.Usings, LanguageVersion language = LanguageVersion.CSharp11)
    {
        int caret = source.IndexOf('|', System.StringComparison.Ordinal);
        Document document = CodeFixTest.CreateDocument(source.Remove(caret, 1), usings);
        document = document.Project.WithParseOptions(((CSharpParseOptions)document.Project.ParseOptions!).WithLanguageVersion(language)).GetDocument(document.Id)!;
        var actions = new List<CodeAction>();
        await new NewsArticleRefactoringProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(caret, 0), actions.Add, TestContext.Current.CancellationToken));

        if (actions.Count == 0)
        {
            return null;
        }

        CodeAction action = Assert.Single(actions);
        Assert.Equal("Add the usual members of a news article", action.Title);
        return await CodeFixTest.TextOfAsync(await CodeFixTest.ApplyAsync(action), document);
    }
}

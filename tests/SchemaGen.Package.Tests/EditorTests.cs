using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace SchemaGen.Package.Tests;

/// <summary>The package in an editor, as far as it can be tested without one: MSBuild loads the projects, and Roslyn's workspace does what an editor asks it to do.</summary>
public class EditorTests(PackageFeed feed)
{
    /// <summary>What some of the mistakes lack when they are corrected: a member with a source, and one that reads the route.</summary>
    private static readonly string[] s_incomplete = ["SCHEMA0005", "SCHEMA0070"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sample_InAnEditor_HasGeneratedMembersThatAreFoundFromTheirCalls()
    {
        string folder = Samples.Copy("Hespress", feed.CreateConsumer("editor-sample").Folder);
        using EditorProject editor = await EditorProject.LoadAsync(Path.Combine(folder, "Hespress.csproj"), new Dictionary<string, string> { ["SchemaGenPackageVersion"] = feed.Version }, Cancel);
        Document caller = editor.Project.AddDocument("Caller.cs", """
            using Hespress.Schemas;

            internal static class Caller
            {
                public static string Title(string html) => HespressArticle.Parse(html).Title;
            }
            """);
        Project project = caller.Project;

        SourceGeneratedDocument[] generated = [.. await project.GetSourceGeneratedDocumentsAsync(Cancel)];
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(folder, "Schemas"), "*.cs").Where(static path => File.ReadAllText(path).Contains("[HtmlSchema", StringComparison.Ordinal)).Select(static path => $"Hespress.Schemas.{Path.GetFileNameWithoutExtension(path)}.g.cs").Order(StringComparer.Ordinal),
            generated.Select(static document => document.HintName).Where(static name => name.StartsWith("Hespress.Schemas.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

        // Go to definition leads into the generated document, and Find references back.
        SyntaxNode root = (await caller.GetSyntaxRootAsync(Cancel))!;
        InvocationExpressionSyntax call = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
        ISymbol parse = (await caller.GetSemanticModelAsync(Cancel))!.GetSymbolInfo(call, Cancel).Symbol!;
        ISymbol definition = (await SymbolFinder.FindSourceDefinitionAsync(parse, project.Solution, Cancel))!;
        Location location = Assert.Single(definition.Locations);
        Document target = project.Solution.GetDocument(location.SourceTree)!;

        Assert.Equal("Hespress.Schemas.HespressArticle.g.cs", Assert.IsType<SourceGeneratedDocument>(target).HintName);
        Assert.Equal("Parse", (await target.GetTextAsync(Cancel)).ToString(location.SourceSpan));
        Assert.NotEmpty(definition.GetDocumentationCommentXml(cancellationToken: Cancel)!);

        ReferencedSymbol[] references = [.. await SymbolFinder.FindReferencesAsync(definition, project.Solution, Cancel)];
        Assert.Contains(references.SelectMany(static r => r.Locations), r => r.Document.Id == caller.Id && call.Span.Contains(r.Location.SourceSpan));

        // The member itself is in the user's file, and the generated code refers to it.
        ISymbol title = (await caller.GetSemanticModelAsync(Cancel))!.GetSymbolInfo(root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().First(), Cancel).Symbol!;
        references = [.. await SymbolFinder.FindReferencesAsync(title, project.Solution, Cancel)];
        Assert.Contains(references.SelectMany(static r => r.Locations), static r => r.Document is SourceGeneratedDocument);

        RequireNone((await editor.DiagnosticsAsync(project, Cancel)).Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString()));
    }

    [Fact]
    public async Task Mistakes_InAnEditor_HaveFixesWhoseResultsCompile()
    {
        Consumer consumer = feed.CreateConsumer("editor-mistakes").WithProject(properties: "<OutputType>Library</OutputType>").With("Usings.cs", "global using SchemaGen;\n");

        foreach ((string name, MarkedSource source) in Mistakes.Sources[""])
        {
            consumer.With(name, source.Text);
        }

        using EditorProject editor = await EditorProject.LoadAsync(Path.Combine(consumer.Folder, "Consumer.csproj"), new Dictionary<string, string>(), Cancel);
        IReadOnlyList<Diagnostic> before = await editor.DiagnosticsAsync(editor.Project, Cancel);
        var withoutFix = new List<string>();
        var problems = new List<string>();

        foreach (string id in editor.Fixes.SelectMany(static p => p.FixableDiagnosticIds).Where(Mistakes.Ids.ContainsKey).Distinct().Order(StringComparer.Ordinal))
        {
            int fixes = 0;

            foreach (Diagnostic diagnostic in before.Where(d => d.Id == id))
            {
                IReadOnlyList<CodeAction> actions = await editor.FixesAsync(editor.Project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, Cancel);
                fixes += actions.Count;

                foreach (CodeAction action in actions)
                {
                    Project corrected = await editor.ApplyAsync(action, Cancel);
                    IReadOnlyList<Diagnostic> after = await editor.DiagnosticsAsync(corrected, Cancel);
                    string[] added = [.. after.Where(static d => !s_incomplete.Contains(d.Id)).Select(Text).Except(before.Select(Text))];
                    problems.AddRange(added.Select(text => $"{id}, '{action.Title}': {text}"));

                    if (after.Count(d => d.Id == id) >= before.Count(d => d.Id == id))
                    {
                        problems.Add($"{id}, '{action.Title}' does not correct it.");
                    }
                }
            }

            if (fixes == 0)
            {
                withoutFix.Add(id);
            }
        }

        RequireNone(problems);
        RequireNone(withoutFix);

        // A position moves with the text before it.
        static string Text(Diagnostic diagnostic) => $"{Path.GetFileName(diagnostic.Location.SourceTree?.FilePath)}: {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    [Fact]
    public async Task EmptySchema_InAnEditor_IsFilledWithTheMembersOfAnArticle()
    {
        Consumer consumer = feed.CreateConsumer("editor-empty").WithProject(properties: "<OutputType>Library</OutputType>").With("Article.cs", "using SchemaGen;\n\n[HtmlSchema]\npublic partial record Article;\n");
        using EditorProject editor = await EditorProject.LoadAsync(Path.Combine(consumer.Folder, "Consumer.csproj"), new Dictionary<string, string>(), Cancel);
        Document article = editor.Project.Documents.Single(static d => d.Name == "Article.cs");
        int position = (await article.GetTextAsync(Cancel)).ToString().IndexOf("Article;", StringComparison.Ordinal);

        Assert.Equal(["SCHEMA0005"], (await editor.DiagnosticsAsync(editor.Project, Cancel)).Select(static d => d.Id));
        CodeAction action = Assert.Single(await editor.RefactoringsAsync(article, position, Cancel));
        Project corrected = await editor.ApplyAsync(action, Cancel);

        Assert.Contains("public required string Title { get; init; }", (await corrected.GetDocument(article.Id)!.GetTextAsync(Cancel)).ToString(), StringComparison.Ordinal);
        RequireNone((await editor.DiagnosticsAsync(corrected, Cancel)).Select(static d => d.ToString()));
    }

    /// <summary>Requires that there are no problems; otherwise lists all of them.</summary>
    private static void RequireNone(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join('\n', problems));
}

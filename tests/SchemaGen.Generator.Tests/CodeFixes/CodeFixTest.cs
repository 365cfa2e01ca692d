using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Applies code fixes as an IDE does: finds the diagnostics of a program, asks the provider, and compares the text that its action makes.</summary>
internal static class CodeFixTest
{
    /// <summary>Global usings in a separate file, so that fixes change only the file of the test.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using SchemaGen;
        """;

    /// <summary>A project without files. Projects never change, so that those of all tests derive from it and share its references.</summary>
    private static readonly Project s_empty = CreateEmpty();

    /// <summary>Applies to the first diagnostic that has it the fix of that title (by default the first one), and requires <paramref name="expected"/>, without any error and any diagnostic of ours. With the line ends of Windows, it requires the same text with those line ends.</summary>
    /// <param name="source">The program.</param>
    /// <param name="expected">The program after the fix.</param>
    /// <param name="title">The title of the fix.</param>
    /// <param name="usings">The using directives in another file.</param>
    /// <param name="remaining">The diagnostics that stay.</param>
    public static async Task VerifyAsync<TProvider>(string source, string expected, string? title = null, string usings = Usings, params string[] remaining)
        where TProvider : CodeFixProvider, new()
    {
        (Document document, Solution solution) = await FixAsync<TProvider>(source, title, usings);
        await RequireAsync(solution, document, expected, usings, remaining);

        if (source.Contains('\n', StringComparison.Ordinal))
        {
            (document, solution) = await FixAsync<TProvider>(source.ReplaceLineEndings("\r\n"), title, usings);
            Assert.Equal(expected.ReplaceLineEndings("\r\n"), await TextOfAsync(solution, document));
        }
    }

    /// <summary>Applies all fixes of the kind of the first one (or of the one with that title) to the whole project.</summary>
    public static async Task VerifyAllAsync<TProvider>(string source, string expected, string? title = null, params string[] remaining)
        where TProvider : CodeFixProvider, new()
    {
        (Document document, CodeAction[] actions) = await ActionsAsync<TProvider>(source, Usings);
        CodeAction action = title is null ? actions[0] : Find(actions, title);
        var provider = new TProvider();
        var context = new FixAllContext(
            document, provider, FixAllScope.Project, action.EquivalenceKey!, provider.FixableDiagnosticIds, new DiagnosticSource(provider.FixableDiagnosticIds), TestContext.Current.CancellationToken);
        CodeAction all = Assert.IsType<CodeAction>(await provider.GetFixAllProvider()!.GetFixAsync(context), exactMatch: false);
        await RequireAsync(await ApplyAsync(all), document, expected, Usings, remaining);
    }

    /// <summary>The titles of all fixes, by the position of what they correct.</summary>
    public static async Task<string[]> TitlesAsync<TProvider>(string source)
        where TProvider : CodeFixProvider, new() =>
        [.. (await ActionsAsync<TProvider>(source, Usings)).Actions.Select(static a => a.Title)];

    private static async Task<(Document Document, Solution Solution)> FixAsync<TProvider>(string source, string? title, string usings)
        where TProvider : CodeFixProvider, new()
    {
        (Document document, CodeAction[] actions) = await ActionsAsync<TProvider>(source, usings);
        CodeAction action = title is null ? actions.FirstOrDefault() ?? throw new InvalidOperationException("No fix is offered.") : Find(actions, title);
        return (document, await ApplyAsync(action));
    }

    /// <summary>Gets the text of a document in a changed solution.</summary>
    public static async Task<string> TextOfAsync(Solution solution, Document document) => (await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

    private static CodeAction Find(CodeAction[] actions, string title) => actions.FirstOrDefault(a => a.Title == title)
        ?? throw new InvalidOperationException($"There is no '{title}', but: {string.Join("; ", actions.Select(static a => a.Title))}");

    private static async Task<(Document Document, CodeAction[] Actions)> ActionsAsync<TProvider>(string source, string usings)
        where TProvider : CodeFixProvider, new()
    {
        var provider = new TProvider();
        Document document = CreateDocument(source, usings);
        var actions = new List<CodeAction>();

        foreach (Diagnostic diagnostic in await DiagnosticSource.DiagnosticsAsync(document.Project, provider.FixableDiagnosticIds, TestContext.Current.CancellationToken))
        {
            if (document.Project.GetDocument(diagnostic.Location.SourceTree) is { } owner)
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(owner, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
            }
        }

        Assert.All(actions, static a => Assert.False(string.IsNullOrEmpty(a.EquivalenceKey), "Without a key all fixes would be applied together."));
        return (document, [.. actions]);
    }

    /// <summary>Creates a project of a file, and another one with using directives.</summary>
    public static Document CreateDocument(string source, string usings) =>
        s_empty.AddDocument("Usings.cs", usings, filePath: "Usings.cs").Project.AddDocument(TestOptions.MainPath, source, filePath: TestOptions.MainPath);

    private static Project CreateEmpty()
    {
        var workspace = new AdhocWorkspace();

        return workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(TestReferences.All)
            .WithParseOptions(TestCompilation.ParseOptions(new TestOptions()))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
    }

    /// <summary>Applies an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task RequireAsync(Solution solution, Document document, string expected, string usings, string[] remaining)
    {
        string actual = await TextOfAsync(solution, document);
        Assert.Equal(expected, actual);

        var options = new TestOptions { Files = [("Usings.cs", usings)] };
        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(actual, options, static () => new SchemaGenerator());
        Assert.Equal(remaining, found.Select(static d => d.Id));
    }

    /// <summary>Runs the analyzer over projects, for the fixes of many diagnostics at once.</summary>
    private sealed class DiagnosticSource(ImmutableArray<string> ids) : FixAllContext.DiagnosticProvider
    {
        public static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(Project project, ImmutableArray<string> ids, CancellationToken cancellationToken)
        {
            Compilation written = (await project.GetCompilationAsync(cancellationToken))!;
            GeneratorTest.CreateDriver(new SchemaGenerator(), new TestOptions()).RunGeneratorsAndUpdateCompilation(written, out Compilation compilation, out _, cancellationToken);
            ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAllDiagnosticsAsync(cancellationToken);
            return diagnostics.Where(d => ids.Contains(d.Id)).OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start);
        }

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => DiagnosticsAsync(project, ids, cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await DiagnosticsAsync(document.Project, ids, cancellationToken)).Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>A project that is loaded as an editor loads it: by MSBuild, with the analyzers, fixes and refactorings of the packages that it references.</summary>
internal sealed class EditorProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private EditorProject(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        Project = project;
        AnalyzerFileReference[] own = [.. project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(static r => Path.GetFileName(r.FullPath).StartsWith("SchemaGen.", StringComparison.Ordinal))];
        Analyzers = [.. own.SelectMany(static r => r.GetAnalyzers(LanguageNames.CSharp))];
        Type[] types = [.. own.Select(static r => r.AssemblyLoader.LoadFromPath(r.FullPath)).SelectMany(static assembly => assembly.GetTypes())];
        Fixes = Create<CodeFixProvider>(types.Where(static t => t.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null));
        Refactorings = Create<CodeRefactoringProvider>(types.Where(static t => t.GetCustomAttribute<ExportCodeRefactoringProviderAttribute>() is not null));
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>The analyzers of the package.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <summary>The code fixes of the package.</summary>
    public IReadOnlyList<CodeFixProvider> Fixes { get; }

    /// <summary>The refactorings of the package.</summary>
    public IReadOnlyList<CodeRefactoringProvider> Refactorings { get; }

    /// <summary>Restores a project and loads it.</summary>
    public static async Task<EditorProject> LoadAsync(string path, IDictionary<string, string> properties, CancellationToken cancellationToken)
    {
        string[] arguments = [.. properties.Select(static p => $"-p:{p.Key}={p.Value}")];
        (await DotNet.BuildAsync(Path.GetDirectoryName(path)!, ["restore", .. arguments])).SucceededSilently();
        var workspace = MSBuildWorkspace.Create(properties);
        Project project = await workspace.OpenProjectAsync(path, cancellationToken: cancellationToken);
        Assert.DoesNotContain(workspace.Diagnostics, static d => d.Kind == WorkspaceDiagnosticKind.Failure);
        return new EditorProject(workspace, project);
    }

    /// <summary>Gets the compiler's errors in a project, and the diagnostics of the package.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellationToken))!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. found, .. compilation.GetDiagnostics(cancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>Gets the fixes of a diagnostic, in the order in which an editor lists them.</summary>
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();

        foreach (CodeFixProvider provider in Fixes.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        }

        return actions;
    }

    /// <summary>Gets the refactorings at a position.</summary>
    public async Task<IReadOnlyList<CodeAction>> RefactoringsAsync(Document document, int position, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();

        foreach (CodeRefactoringProvider provider in Refactorings)
        {
            await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(position, 0), actions.Add, cancellationToken));
        }

        return actions;
    }

    /// <summary>Applies an action to the project.</summary>
    public async Task<Project> ApplyAsync(CodeAction action, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!;
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private static T[] Create<T>(IEnumerable<Type> types) => [.. types.Select(static type => (T)Activator.CreateInstance(type)!)];
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>A program that changes while generator and analyzer look at it, as in an editor: one driver sees all states, one after another.</summary>
internal sealed class EditorSession
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using AngleSharp.Dom;
        global using SchemaGen;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new SchemaAnalyzer()];

    private readonly CSharpParseOptions _parseOptions;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    /// <summary>Begins with an empty file.</summary>
    public EditorSession()
    {
        var options = new TestOptions { Language = LanguageVersion.Preview, Nullable = NullableContextOptions.Enable, Files = [("Usings.cs", Usings)] };
        _parseOptions = TestCompilation.ParseOptions(options);
        _compilation = TestCompilation.Create("", options);
        _driver = GeneratorTest.CreateDriver(new SchemaGenerator(), options);
    }

    /// <summary>Writes <paramref name="source"/> in place of the file, and requires that neither the generator nor the analyzer throws.</summary>
    /// <param name="source">The new text.</param>
    /// <param name="requiresCleanCode">Whether generated code must have no error unless the user's code has one, which costs the diagnostics of the whole program.</param>
    /// <param name="origin">How the text came about, for the message.</param>
    public async Task ChangeAsync(string source, string origin, bool requiresCleanCode = false)
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], TestCompilation.Parse(source, TestOptions.MainPath, _parseOptions));
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation output, out ImmutableArray<Diagnostic> reported, TestContext.Current.CancellationToken);
        Exception? thrown = _driver.GetRunResult().Results.Select(static r => r.Exception).FirstOrDefault(static e => e is not null);
        Require(thrown is null && reported.IsEmpty, $"The generator threw: {thrown}");

        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(
            output,
            s_analyzers,
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Require(thrown is null, $"The analyzer threw: {thrown}");

        if (requiresCleanCode)
        {
            List<Diagnostic> errors = [.. output.GetDiagnostics(TestContext.Current.CancellationToken).Concat(found).Where(static d => d.Severity == DiagnosticSeverity.Error)];
            List<Diagnostic> generated = [.. errors.Where(d => d.Location.SourceTree is { } tree && !_compilation.ContainsSyntaxTree(tree))];
            Require(generated.Count == 0 || errors.Count > generated.Count, $"Only generated code has errors:\n{string.Join('\n', generated)}\n{generated.FirstOrDefault()?.Location.SourceTree}");
        }

        void Require(bool condition, string message) => Assert.True(condition, $"{origin}\n{message}\nThe source:\n{source}");
    }
}

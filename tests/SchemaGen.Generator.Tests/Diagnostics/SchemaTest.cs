using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Builds a program as its user would, with generator and analyzer, and requires what has to be so of every program.</summary>
/// <remarks>
/// The errors and our diagnostics are those that are marked, and no other; generated code has neither errors nor warnings; nothing throws;
/// and a schema has an error if and only if the generator makes members of it that throw (or none).
/// </remarks>
internal static class SchemaTest
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Diagnostics.CodeAnalysis;
        global using System.IO;
        global using System.Threading;
        global using SchemaGen;
        """;

    /// <summary>Builds it in the oldest language with nullable on, and in the latest with nullable off, unless <paramref name="options"/> say otherwise.</summary>
    public static async Task VerifyAsync(string markup, TestOptions? options = null, DiagnosticSeverity? severity = null, params string[] messages)
    {
        options ??= new TestOptions();

        if (options.Language is null or >= LanguageVersion.CSharp10)
        {
            options = options with { Files = [("Usings.cs", Usings), .. options.Files] };
        }

        RequireOneMarkEach(MarkedSource.Parse(markup));

        foreach (TestOptions variant in Variants(options))
        {
            try
            {
                VerifyGenerated(await AnalyzerTest.VerifyAsync<SchemaAnalyzer>(markup, variant, static () => new SchemaGenerator(), severity, messages.Length == 0 ? null : messages));
            }
            catch (InvalidOperationException exception)
            {
                throw new InvalidOperationException($"As {variant.Language}, nullable {variant.Nullable}: {exception.Message}", exception);
            }
        }
    }

    /// <summary>One mistake is one error: no diagnostic, ours or the compiler's, is inside another or at the same place.</summary>
    private static void RequireOneMarkEach(MarkedSource source)
    {
        for (int i = 1; i < source.Marks.Count; i++)
        {
            (string Id, Microsoft.CodeAnalysis.Text.TextSpan Span) before = source.Marks[i - 1];
            (string Id, Microsoft.CodeAnalysis.Text.TextSpan Span) mark = source.Marks[i];
            Assert.False(before.Span.OverlapsWith(mark.Span) || before.Span == mark.Span, $"{before.Id} and {mark.Id} both report '{source.Text.Substring(mark.Span.Start, mark.Span.Length)}'.");
        }
    }

    private static IEnumerable<TestOptions> Variants(TestOptions options)
    {
        yield return options with { Language = options.Language ?? TestOptions.OldestLanguage, Nullable = options.Nullable ?? NullableContextOptions.Enable };

        if (options.Language is null || options.Nullable is null)
        {
            yield return options with { Language = options.Language ?? LanguageVersion.Latest, Nullable = options.Nullable ?? NullableContextOptions.Disable };
        }
    }

    private static void VerifyGenerated(AnalyzedProgram program)
    {
        GeneratorTestResult result = program.Run!;
        Exception? exception = result.RunResult.Results.Select(static r => r.Exception).FirstOrDefault(static e => e is not null);
        Require(exception is null, $"The generator threw: {exception}", result);

        List<Diagnostic> problems = [.. program.All
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Location.SourceTree is { } tree && !result.Input.ContainsSyntaxTree(tree))];
        Require(problems.Count == 0, $"Generated code does not compile in silence: {string.Join("\n", problems)}", result);

        List<SchemaModel> models = [.. result.RunResult.Results.SelectMany(static r => r.TrackedSteps.GetValueOrDefault(TrackingNames.Schemas, []))
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value)
            .OfType<SchemaModel>()];
        List<INamedTypeSymbol> schemas = [.. Types(result.Input.Assembly.GlobalNamespace).Where(static t => KnownTypes.IsSchema(t))];
        bool isAnyInvalid = schemas.Exists(t => !t.IsAbstract && models.Find(m => m.QualifiedName == t.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)) is null or { HasErrors: true });
        bool hasErrors = program.Found.Any(static d => d.Severity == DiagnosticSeverity.Error);
        bool hasOwnErrors = program.Found.Any(static d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("SCHEMA", StringComparison.Ordinal) && d.Id is not (DiagnosticIds.SchemaContainsItself or DiagnosticIds.RoutesConflict or DiagnosticIds.CatalogIsInvalid));

        Require(!isAnyInvalid || hasErrors, "The generator takes a schema for invalid, and nothing is reported", result);
        Require(!hasOwnErrors || isAnyInvalid || schemas.Exists(static t => t.IsAbstract), "An error is reported, and the generator takes all schemas for valid", result);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static m => m is INamedTypeSymbol type ? Types(m).Prepend(type) : Types(m));

    private static void Require(bool condition, string message, GeneratorTestResult result)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message + "\n" + result.NumberedSources());
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.RoslynHost;

/// <summary>Compiles sources with the generator and the analyzer, with the Roslyn that the load context of this assembly has. Its methods have no types of Roslyn, so that callers need none.</summary>
public static class RoslynHost
{
    /// <summary>Gets the version of Roslyn.</summary>
    public static string Version => typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Compiles sources, and describes everything that the generator and the analyzer do.</summary>
    /// <param name="generator">The assembly of the generator and the analyzer.</param>
    /// <param name="languageVersion">The version of C#, as <c>LangVersion</c> has it.</param>
    /// <param name="references">The images of the assemblies that the sources refer to.</param>
    /// <param name="sources">The names and texts of the sources.</param>
    /// <param name="cancellationToken">The token of the test.</param>
    /// <returns>The generated files, then the diagnostics of the generator and the analyzer, then the errors of the compiler that are not in the sources.</returns>
    public static async Task<string> DescribeAsync(
        Assembly generator, string languageVersion, IReadOnlyList<byte[]> references, IReadOnlyList<KeyValuePair<string, string>> sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(generator);

        if (!LanguageVersionFacts.TryParse(languageVersion, out LanguageVersion version))
        {
            throw new ArgumentException($"'{languageVersion}' is not a version of C#.", nameof(languageVersion));
        }

        var parseOptions = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Program",
            sources.Select(source => CSharpSyntaxTree.ParseText(SourceText.From(source.Value, Encoding.UTF8), parseOptions, source.Key, cancellationToken)),
            references.Select(static image => MetadataReference.CreateFromImage(image)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver.Create(Create<IIncrementalGenerator>(generator).Select(static g => g.AsSourceGenerator()), parseOptions: parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> generatorDiagnostics, cancellationToken);
        ImmutableArray<Diagnostic> analyzerDiagnostics = await output.WithAnalyzers([.. Create<DiagnosticAnalyzer>(generator)]).GetAnalyzerDiagnosticsAsync(cancellationToken);

        SyntaxTree[] generated = [.. output.SyntaxTrees.Where(tree => !compilation.SyntaxTrees.Contains(tree)).OrderBy(static tree => tree.FilePath, StringComparer.Ordinal)];
        IEnumerable<Diagnostic> compilerErrors = output.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error && (d.Location.SourceTree is null || generated.Contains(d.Location.SourceTree)));
        var text = new StringBuilder();

        foreach (SyntaxTree tree in generated)
        {
            text.Append("== ").Append(tree.FilePath).Append('\n').Append(await tree.GetTextAsync(cancellationToken)).Append('\n');
        }

        Append("diagnostics", [.. generatorDiagnostics, .. analyzerDiagnostics]);
        Append("errors outside of the sources", compilerErrors);
        return text.ToString();

        void Append(string title, IEnumerable<Diagnostic> diagnostics)
        {
            text.Append("== ").Append(title).Append('\n');

            foreach (string line in diagnostics.Select(Describe).Order(StringComparer.Ordinal))
            {
                text.Append(line).Append('\n');
            }
        }
    }

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}{span.Span}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Creates all generators or analyzers of an assembly, as the compiler does.</summary>
    private static IEnumerable<T> Create<T>(Assembly assembly) => assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .Select(static type => (T)Activator.CreateInstance(type)!);
}

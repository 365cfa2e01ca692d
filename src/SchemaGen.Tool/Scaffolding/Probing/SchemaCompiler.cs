using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>Compiles schemas in memory, with the generator and the analyzer of a build.</summary>
internal static class SchemaCompiler
{
    /// <summary>The assemblies of the shared framework that schemas and generated code may refer to, and the two of the tool that they do.</summary>
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(CreateReferences);

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static int s_count;

    /// <summary>Compiles a schema and loads it.</summary>
    /// <param name="source">The file with the schema.</param>
    /// <param name="type">The full name of the schema.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    public static async Task<CompiledSchema> CompileAsync(string source, string type, CancellationToken cancellationToken)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, s_parseOptions, "Schema.cs", cancellationToken: cancellationToken);
        // No two assemblies in the process have the same name, which messages of the runtime would show.
        string name = $"SchemaGen.Scaffold{Interlocked.Increment(ref s_count)}";
        CSharpCompilationOptions options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)
            .WithNullableContextOptions(NullableContextOptions.Enable)
            // The assemblies of the framework are those that run, in which each part refers to others of its own version.
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);
        CSharpCompilation compilation = CSharpCompilation.Create(name, [tree], s_references.Value, options);
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: s_parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, cancellationToken);

        CompilationWithAnalyzers analysis = generated.WithAnalyzers([new SchemaAnalyzer()]);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        using var assembly = new MemoryStream();
        ImmutableArray<Diagnostic> compiled = generated.Emit(assembly, cancellationToken: cancellationToken).Diagnostics;
        ImmutableArray<Diagnostic> diagnostics = [.. found.Concat(compiled).Where(static d => d.Severity != DiagnosticSeverity.Hidden)];

        if (compiled.Any(static d => d.Severity == DiagnosticSeverity.Error))
        {
            return new CompiledSchema(null, diagnostics);
        }

        assembly.Position = 0;
        var context = new AssemblyLoadContext(name);
        return new CompiledSchema(context.LoadFromStream(assembly).GetType(type, throwOnError: true), diagnostics);
    }

    /// <remarks>
    /// A machine with the runtime but without the SDK has no reference assemblies, so those of the running program are used: they are all there, whatever version of .NET the tool was started on.
    /// </remarks>
    private static ImmutableArray<MetadataReference> CreateReferences()
    {
        string all = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? throw new UsageException("The assemblies of .NET are not known, so that no schema can be compiled. Run the tool with 'dotnet'.");
        return [.. all.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(IsNeeded).Select(static path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsNeeded(string path) =>
        Path.GetFileNameWithoutExtension(path) is { } name
        && (name is "SchemaGen" or "AngleSharp" or "netstandard" or "mscorlib" || (name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal)));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Compiling;

/// <summary>Compiles schemas in memory, with the generator and the analyzer of a build.</summary>
internal static class SchemaCompiler
{
    /// <summary>The name of the file with the schemas, in the locations of diagnostics.</summary>
    public const string FileName = "Schema.cs";

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(CreateReferences);

    private static int s_count;

    /// <summary>Compiles a file with schemas and loads the assembly.</summary>
    /// <param name="source">The file. Its types must be public.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    /// <exception cref="UsageException">The compiler reports an error.</exception>
    public static Assembly Compile(string source, CancellationToken cancellationToken)
    {
        (Assembly? assembly, ImmutableArray<Diagnostic> diagnostics) = Emit(Generate(source, cancellationToken), cancellationToken);
        return assembly ?? throw new UsageException(diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static error => $"The compiler reports {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}").First());
    }

    /// <summary>Compiles a file with a schema as a build does, with the analyzer, and loads the schema.</summary>
    /// <param name="source">The file.</param>
    /// <param name="type">The full name of the schema, which must be public.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    public static async Task<CompiledSchema> AnalyzeAsync(string source, string type, CancellationToken cancellationToken)
    {
        Compilation compilation = Generate(source, cancellationToken);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        (Assembly? assembly, ImmutableArray<Diagnostic> compiled) = Emit(compilation, cancellationToken);
        return new CompiledSchema(assembly?.GetType(type, throwOnError: true), [.. found.Concat(compiled).Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)]);
    }

    private static Compilation Generate(string source, CancellationToken cancellationToken)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, s_parseOptions, FileName, cancellationToken: cancellationToken);
        // No two assemblies of the process have the same name, which messages of the runtime show.
        string name = string.Create(CultureInfo.InvariantCulture, $"SchemaGen.Compiled{Interlocked.Increment(ref s_count)}");
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            nullableContextOptions: NullableContextOptions.Enable,
            // The assemblies of the framework are those that run, in which each part refers to others of its version.
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: s_parseOptions)
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create(name, [tree], s_references.Value, options), out Compilation generated, out _, cancellationToken);
        return generated;
    }

    private static (Assembly? Assembly, ImmutableArray<Diagnostic> Diagnostics) Emit(Compilation compilation, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(stream, cancellationToken: cancellationToken).Diagnostics;

        if (diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return (null, diagnostics);
        }

        stream.Position = 0;
        return (new AssemblyLoadContext(compilation.AssemblyName).LoadFromStream(stream), diagnostics);
    }

    /// <remarks>A machine with the runtime but without the SDK has no reference assemblies, so the assemblies of the running program are used.</remarks>
    private static ImmutableArray<MetadataReference> CreateReferences()
    {
        string all = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? throw new UsageException("The assemblies of .NET are not known, so that no schema can be compiled. Run the tool with 'dotnet'.");
        return [.. all.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(IsNeeded).Select(static path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsNeeded(string path) =>
        Path.GetFileNameWithoutExtension(path) is { } name && (name is "SchemaGen" or "AngleSharp" || (name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine"));
}

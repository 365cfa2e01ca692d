using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Compiling;

/// <summary>Compiles schemas in memory, with the generator of a build.</summary>
internal static class SchemaCompiler
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(CreateReferences);

    private static int s_count;

    /// <summary>Compiles a file with schemas and loads the assembly.</summary>
    /// <param name="source">The file. Its types must be public.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    /// <exception cref="UsageException">The compiler reports an error.</exception>
    public static Assembly Compile(string source, CancellationToken cancellationToken)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, s_parseOptions, cancellationToken: cancellationToken);
        // No two assemblies of the process have the same name, which messages of the runtime show.
        string name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SchemaGen.Compiled{Interlocked.Increment(ref s_count)}");
        var compilation = CSharpCompilation.Create(name, [tree], s_references.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], parseOptions: s_parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, cancellationToken);

        using var assembly = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = generated.Emit(assembly, cancellationToken: cancellationToken).Diagnostics;

        if (diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new UsageException($"The compiler reports {error.Id}: {error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        assembly.Position = 0;
        return new AssemblyLoadContext(name).LoadFromStream(assembly);
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

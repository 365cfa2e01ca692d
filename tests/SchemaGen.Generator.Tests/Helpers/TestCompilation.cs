using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Makes compilations of test programs.</summary>
internal static class TestCompilation
{
    /// <summary>A program without files. All others derive from it, so that the references are resolved once and their symbols are shared.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        new TestOptions().AssemblyName,
        references: TestReferences.All,
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            // All warnings that there are, and the same diagnostics in the same order each time.
            .WithWarningLevel(9999)
            // The SDK always suppresses it: packages reference older versions of each other.
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress)])
            .WithConcurrentBuild(false)
            // Some programs are run on large pages.
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithDeterministic(true));

    /// <summary>The program of <paramref name="source"/>, in the oldest language and with nullable on, unless <paramref name="options"/> say otherwise.</summary>
    public static CSharpCompilation Create(string source, TestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        options ??= new TestOptions();
        CSharpParseOptions parseOptions = ParseOptions(options);

        return s_empty
            .WithAssemblyName(options.AssemblyName)
            .WithOptions(s_empty.Options.WithOutputKind(options.OutputKind).WithNullableContextOptions(options.Nullable ?? NullableContextOptions.Enable))
            .AddReferences(options.References)
            .AddSyntaxTrees(Files(source, options).Select(file => Parse(file.Source, file.Path, parseOptions)));
    }

    /// <summary>How all files of a program are parsed. Documentation comments count, as they do for users who publish theirs.</summary>
    public static CSharpParseOptions ParseOptions(TestOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        return new CSharpParseOptions(options.Language ?? TestOptions.OldestLanguage, DocumentationMode.Diagnose, SourceCodeKind.Regular, options.Symbols);
    }

    /// <summary>Parses <paramref name="source"/> from nothing, so that no node of an older tree is shared.</summary>
    public static SyntaxTree Parse(string source, string path, CSharpParseOptions parseOptions) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), parseOptions, path);

    private static IEnumerable<(string Path, string Source)> Files(string source, TestOptions options) =>
        options.Files.Prepend((TestOptions.MainPath, source));
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Runs a generator and requires of what it generates that every user's compiler takes it without a word.</summary>
internal static class GeneratorTest
{
    /// <summary>Runs <typeparamref name="TGenerator"/> over <paramref name="source"/>.</summary>
    /// <returns>The run in the oldest language with nullable on (or as <paramref name="options"/> say), after all have been checked.</returns>
    public static GeneratorTestResult Run<TGenerator>(string source, TestOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Run(static () => new TGenerator(), source, options);

    /// <summary>Runs the generator that <paramref name="create"/> makes.</summary>
    public static GeneratorTestResult Run(Func<IIncrementalGenerator> create, string source, TestOptions? options = null)
    {
        options ??= new TestOptions();
        GeneratorTestResult? first = null;

        foreach (TestOptions variant in Variants(options))
        {
            GeneratorTestResult result = RunUnchecked(create, source, variant);
            ThrowIfAnyProblem(result, variant);
            first ??= result;
        }

        if (options.CheckCultures)
        {
            RequireSameInAllCultures(create, source, options, first!);
        }

        return first!;
    }

    /// <summary>Runs without looking at any diagnostic: for programs that are wrong on purpose.</summary>
    public static GeneratorTestResult RunUnchecked(Func<IIncrementalGenerator> create, string source, TestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(create);
        options ??= new TestOptions();
        CSharpCompilation compilation = TestCompilation.Create(source, options);
        GeneratorDriver driver = CreateDriver(create(), options).RunGeneratorsAndUpdateCompilation(
            compilation,
            out Compilation output,
            out ImmutableArray<Diagnostic> diagnostics,
            TestContext.Current.CancellationToken);

        return new GeneratorTestResult(driver, compilation, (CSharpCompilation)output, diagnostics);
    }

    /// <summary>A driver that tracks its steps.</summary>
    public static GeneratorDriver CreateDriver(IIncrementalGenerator generator, TestOptions options) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: TestCompilation.ParseOptions(options),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static IEnumerable<TestOptions> Variants(TestOptions options) =>
        from language in options.Language is { } said ? [said] : new[] { TestOptions.OldestLanguage, LanguageVersion.Latest }
        from nullable in options.Nullable is { } said ? [said] : new[] { NullableContextOptions.Enable, NullableContextOptions.Disable }
        select options with { Language = language, Nullable = nullable };

    private static void ThrowIfAnyProblem(GeneratorTestResult result, TestOptions options)
    {
        foreach (GeneratorRunResult run in result.RunResult.Results)
        {
            if (run.Exception is { } exception)
            {
                throw new InvalidOperationException($"The generator threw: {exception}", exception);
            }
        }

        var problems = result.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Concat(result.Diagnostics)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsOfTheTestItself(diagnostic, result, options))
            .ToList();

        if (problems.Count > 0)
        {
            var message = new StringBuilder($"Compiled as {options.Language} with nullable {options.Nullable}, the program has errors or warnings:\n");
            message.AppendJoin("", problems.Select(static problem => $"  {problem}\n"));
            throw new InvalidOperationException(message.Append(result.NumberedSources()).ToString());
        }
    }

    // A test's program is no library that is published, and its annotations mean nothing where nullable is off. Generated files have to be
    // silent all the same: theirs are looked at without any exception.
    private static bool IsOfTheTestItself(Diagnostic diagnostic, GeneratorTestResult result, TestOptions options) =>
        diagnostic.Location.SourceTree is { } tree
        && result.Input.ContainsSyntaxTree(tree)
        && (diagnostic.Id == "CS1591" || (diagnostic.Id == "CS8632" && options.Nullable == NullableContextOptions.Disable));

    private static void RequireSameInAllCultures(Func<IIncrementalGenerator> create, string source, TestOptions options, GeneratorTestResult expected)
    {
        string text = expected.NumberedSources();

        HostileCulture.Run(culture =>
        {
            string other = RunUnchecked(create, source, options).NumberedSources();

            if (!string.Equals(text, other, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The generated code depends on the culture. Under {culture}:\n{other}\nOtherwise:\n{text}");
            }
        });
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Runs an analyzer over a source in which the expected diagnostics are marked (see <see cref="MarkedSource"/>).</summary>
/// <remarks>Errors of the compiler count as well, so that a slip in a test's source is not taken for silence of the analyzer.</remarks>
internal static class AnalyzerTest
{
    /// <summary>Requires exactly the diagnostics that are marked in <paramref name="markup"/> and in the further files of <paramref name="options"/>.</summary>
    /// <param name="markup">The source.</param>
    /// <param name="options">How it is compiled.</param>
    /// <param name="generator">A generator that runs first; with <see cref="SchemaAnalyzer"/> it is <see cref="SchemaGenerator"/>, as in every build.</param>
    /// <param name="severity">The severity that all of them have.</param>
    /// <param name="messages">Their messages, by file and position.</param>
    /// <returns>The program and all that was reported, for further requirements.</returns>
    public static async Task<AnalyzedProgram> VerifyAsync<TAnalyzer>(
        string markup,
        TestOptions? options = null,
        Func<IIncrementalGenerator>? generator = null,
        DiagnosticSeverity? severity = null,
        string[]? messages = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        options ??= new TestOptions();
        List<(string Path, MarkedSource Source)> files = [.. options.Files.Prepend((TestOptions.MainPath, markup)).Select(static file => (file.Item1, MarkedSource.Parse(file.Item2)))];
        TestOptions plain = options with { Files = [.. files.Skip(1).Select(static file => (file.Path, file.Source.Text))] };
        AnalyzedProgram program = await AnalyzeAsync<TAnalyzer>(files[0].Source.Text, plain, generator);
        IReadOnlyList<FoundDiagnostic> found = program.Found;

        RequireMarks(files, found);

        if (severity is { } all && found.FirstOrDefault(diagnostic => diagnostic.Severity != all) is { } other)
        {
            throw new InvalidOperationException($"{other.Id} at '{other.Text}' is {other.Severity}, and {all} was expected.");
        }

        if (messages is not null)
        {
            Assert.Equal(messages, found.Select(static diagnostic => diagnostic.Message));
        }

        return program;
    }

    /// <summary>The diagnostics of the analyzer, and the compiler's errors, in <paramref name="source"/> (without marks), by file and position.</summary>
    /// <remarks>Those that the source suppresses are left out by the compiler itself, as in a build.</remarks>
    public static async Task<IReadOnlyList<FoundDiagnostic>> DiagnosticsAsync<TAnalyzer>(
        string source,
        TestOptions? options = null,
        Func<IIncrementalGenerator>? generator = null)
        where TAnalyzer : DiagnosticAnalyzer, new() =>
        (await AnalyzeAsync<TAnalyzer>(source, options, generator)).Found;

    private static async Task<AnalyzedProgram> AnalyzeAsync<TAnalyzer>(string source, TestOptions? options, Func<IIncrementalGenerator>? generator)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        options ??= new TestOptions();
        // Nobody has the one without the other, and what the generator adds changes what the analyzer sees.
        generator ??= typeof(TAnalyzer) == typeof(SchemaAnalyzer) ? static () => new SchemaGenerator() : null;
        Exception? thrown = null;
        GeneratorTestResult? run = generator is null ? null : GeneratorTest.RunUnchecked(generator, source, options);
        Compilation compilation = run is null ? TestCompilation.Create(source, options) : run.Output;

        var withAnalyzer = new CompilationWithAnalyzers(
            compilation,
            [new TAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (exception, _, _) => thrown = exception,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

        ImmutableArray<Diagnostic> diagnostics = await withAnalyzer.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        if (thrown is not null)
        {
            throw new InvalidOperationException($"The analyzer threw: {thrown}", thrown);
        }

        return new AnalyzedProgram(run, diagnostics, [.. diagnostics
            .Where(static diagnostic => !diagnostic.IsSuppressed && (diagnostic.Severity == DiagnosticSeverity.Error || !IsOfCompiler(diagnostic)))
            .Select(FoundDiagnostic.From)
            .OrderBy(static diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Span.Start)
            .ThenByDescending(static diagnostic => diagnostic.Span.End)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)]);
    }

    private static bool IsOfCompiler(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler, StringComparer.Ordinal);

    private static void RequireMarks(List<(string Path, MarkedSource Source)> files, IReadOnlyList<FoundDiagnostic> found)
    {
        var message = new StringBuilder();

        foreach ((string path, MarkedSource source) in files)
        {
            List<(string Id, TextSpan Span)> actual = [.. found.Where(diagnostic => string.Equals(diagnostic.Path, path, StringComparison.Ordinal)).Select(static diagnostic => (diagnostic.Id, diagnostic.Span))];

            if (!MarkedSource.Sort(actual).SequenceEqual(source.Marks))
            {
                string written = MarkedSource.Write(source.Text, actual);
                message.Append($"The diagnostics in {path} are not those that are marked. If they are right, paste:\n{written}\n");

                if (!MarkedSource.Parse(written).Marks.SequenceEqual(MarkedSource.Sort(actual)))
                {
                    message.Append("(Two of them overlap and neither is inside the other, which no marks can say: use DiagnosticsAsync.)\n");
                }
            }
        }

        // Without a place in one of the files there is nothing to mark.
        foreach (FoundDiagnostic diagnostic in found.Where(diagnostic => files.TrueForAll(file => !string.Equals(file.Path, diagnostic.Path, StringComparison.Ordinal))))
        {
            message.Append($"And outside these files: {diagnostic.Path}{diagnostic.Span} {diagnostic.Id}: {diagnostic.Message}\n");
        }

        if (message.Length > 0)
        {
            message.Append("Messages:\n").AppendJoin("", found.Select(static diagnostic => $"  {diagnostic.Severity} {diagnostic.Id} at '{diagnostic.Text}': {diagnostic.Message}\n"));
            throw new InvalidOperationException(message.ToString());
        }
    }
}
